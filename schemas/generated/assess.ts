// Generated from assess.schema.json by schemas/generate.mjs: do not edit.
import type { CannotDecide, Figures, Instant, Name, PolicyReference } from "./common.ts";

/**
 * How an account stands under a policy. A number that could not be decided is absent, and cannotDecide says why.
 */
export interface AssessAnswer {
  readonly policy: PolicyReference;
  /**
   * The moment of the snapshot.
   */
  readonly asOf: Instant;
  readonly account: AssessedAccount;
  /**
   * In the order of the policy's modes, then of the snapshot.
   */
  readonly pools: readonly AssessedPool[];
  /**
   * In the order of the snapshot.
   */
  readonly positions: readonly AssessedPosition[];
  /**
   * In the order of the snapshot.
   */
  readonly orders: readonly AssessedOrder[];
  /**
   * What the policy or the snapshot does not settle.
   */
  readonly cannotDecide: readonly CannotDecide[];
}

export interface AssessedAccount {
  /**
   * The account's identity.
   */
  readonly id: Name;
  /**
   * The most severe status of its pools, or cannot_decide.
   */
  readonly status?: string;
  readonly balances: readonly AssessedBalance[];
  readonly figures?: Figures;
}

export interface AssessedBalance {
  /**
   * What the money is.
   */
  readonly asset: Name;
  /**
   * Own money that is not assigned to a position.
   */
  readonly walletBalance?: string;
  /**
   * Money of the platform.
   */
  readonly bonus?: string;
  /**
   * What is owed.
   */
  readonly debt?: string;
  /**
   * What is free: that of the shared pool that holds the balance, or the wallet balance, never below 0.
   */
  readonly available?: string;
  readonly figures?: Figures;
}

/**
 * Positions whose margin backs each other. Money is in the asset the pool is reckoned in.
 */
export interface AssessedPool {
  /**
   * The pool's identity in this answer.
   */
  readonly id: string;
  /**
   * The policy's mode.
   */
  readonly mode: string;
  /**
   * What its members have in common: the values of the sharing key, such as USDT.
   */
  readonly key: string;
  /**
   * What its money is in.
   */
  readonly asset?: string;
  /**
   * Ids of its positions.
   */
  readonly positions: readonly string[];
  /**
   * Ids of its orders.
   */
  readonly orders?: readonly string[];
  /**
   * Equity for maintaining; what people call margin balance.
   */
  readonly equity?: string;
  /**
   * Equity that may back new positions.
   */
  readonly equityForOpening?: string;
  /**
   * Equity that may leave.
   */
  readonly equityForWithdrawing?: string;
  /**
   * Equity for opening less initial margin, never below 0.
   */
  readonly available?: string;
  /**
   * What opening needs.
   */
  readonly initialMargin?: string;
  /**
   * What staying open needs.
   */
  readonly maintenanceMargin?: string;
  /**
   * Maintenance margin divided by equity; absent unless equity is positive.
   */
  readonly marginRatio?: string;
  /**
   * The stage that the pool is in, or cannot_decide.
   */
  readonly status?: string;
  readonly figures?: Figures;
}

export interface AssessedPosition {
  /**
   * The position's identity.
   */
  readonly id: Name;
  /**
   * The id of its pool.
   */
  readonly pool?: string;
  /**
   * Its value at the price the policy names.
   */
  readonly notional?: string;
  /**
   * Profit above 0, loss below.
   */
  readonly unrealizedPnl?: string;
  /**
   * What opening it needs.
   */
  readonly initialMargin?: string;
  /**
   * What keeping it needs.
   */
  readonly maintenanceMargin?: string;
  /**
   * The nearest price on the losing side at which the trigger holds; absent if there is none or it holds already.
   */
  readonly liquidationPrice?: string;
  /**
   * All ranges of price in which the trigger holds, in rising order.
   */
  readonly liquidationPrices?: readonly PriceRange[];
  /**
   * The same for each other stage of the policy.
   */
  readonly stagePrices?: readonly StagePrice[];
  /**
   * The price at which closing leaves its equity at 0.
   */
  readonly bankruptcyPrice?: string;
  /**
   * Its pool's status.
   */
  readonly status?: string;
  readonly figures?: Figures;
}

export interface AssessedOrder {
  /**
   * The order's identity.
   */
  readonly id: Name;
  /**
   * The id of its pool.
   */
  readonly pool?: string;
  /**
   * What it holds back.
   */
  readonly initialMargin?: string;
  readonly figures?: Figures;
}

/**
 * A range of prices; an absent end is open towards 0 or without bound.
 */
export interface PriceRange {
  /**
   * The lower end.
   */
  readonly from?: string;
  /**
   * The upper end.
   */
  readonly to?: string;
  /**
   * Whether the lower end is in the range.
   */
  readonly fromIncluded?: boolean;
  /**
   * Whether the upper end is in the range.
   */
  readonly toIncluded?: boolean;
  /**
   * False where an end is irrational and was isolated to 18 digits.
   */
  readonly exact?: boolean;
}

export interface StagePrice {
  /**
   * The stage's name.
   */
  readonly stage: string;
  /**
   * The nearest price on the losing side at which the stage begins.
   */
  readonly price?: string;
  readonly prices: readonly PriceRange[];
}
