// Generated from snapshot.schema.json by schemas/generate.mjs: do not edit.
import type { Decimal, DeclaredFacts, Instant, Name, NonNegative, Positive, Side, Word } from "./common.ts";

/**
 * One account and the market around it at one moment: everything an answer depends on, besides the policy.
 */
export interface Snapshot {
  /**
   * The moment of this snapshot; decides which version of a policy is in force.
   */
  readonly asOf: Instant;
  /**
   * What picks rules: options of the policy (`yes`, `no` or their own words) and what the policy applies to, such as jurisdiction.
   */
  readonly selectors?: {
    readonly [k: string]: Name;
  };
  readonly account: Account;
  /**
   * The assets that something here is valued in or through.
   */
  readonly assets?: readonly Asset[];
  /**
   * The contracts that positions and orders are in.
   */
  readonly instruments?: readonly Instrument[];
  /**
   * The open positions of the account; their order breaks ties.
   */
  readonly positions?: readonly Position[];
  /**
   * The resting orders of the account.
   */
  readonly orders?: readonly Order[];
  /**
   * What is remembered of pools from before, for stages that are left at another threshold than they are entered. A pool not listed has the most severe status of its positions.
   */
  readonly pools?: readonly PoolMemory[];
  /**
   * Buckets of finite size that stand behind accounts, such as an insurance fund.
   */
  readonly funds?: readonly Fund[];
  /**
   * Other accounts, read only to rank auto-deleveraging.
   */
  readonly counterparties?: readonly Counterparty[];
}

/**
 * The account that is judged.
 */
export interface Account {
  /**
   * The account's identity on the platform.
   */
  readonly id: Name;
  /**
   * The stage the account was in before, where a policy leaves a stage later than it enters it.
   */
  readonly status?: Word;
  /**
   * The account's money, one entry for each asset.
   */
  readonly balances?: readonly Balance[];
  readonly facts?: DeclaredFacts;
}

/**
 * The account's money of one asset. The buckets are disjoint: margin assigned to an isolated position is in none of them.
 */
export interface Balance {
  /**
   * What the money is.
   */
  readonly asset: Name;
  /**
   * Own money of this asset that is not assigned to an isolated position; the only bucket that may be negative.
   */
  readonly walletBalance?: Decimal;
  /**
   * Money of the platform that the account may use as margin.
   */
  readonly bonus?: NonNegative;
  /**
   * What the account owes, 0 or more.
   */
  readonly debt?: NonNegative;
  /**
   * Vouchers and bonuses with terms of their own. They are beside `bonus`, not parts of it.
   */
  readonly credits?: readonly Credit[];
  readonly facts?: DeclaredFacts;
}

/**
 * A voucher or bonus with terms of its own.
 */
export interface Credit {
  /**
   * The credit's identity on the platform.
   */
  readonly id: Name;
  /**
   * Which terms apply, in a word of the policy.
   */
  readonly kind: Word;
  /**
   * What is left of it.
   */
  readonly amount: NonNegative;
  /**
   * The share of a loss or fee that it may pay; 1 is all.
   */
  readonly ratio?: NonNegative;
  /**
   * When it was granted.
   */
  readonly grantedAt?: Instant;
  /**
   * When it lapses.
   */
  readonly expiresAt?: Instant;
  readonly facts?: DeclaredFacts;
}

/**
 * An asset and what it is worth.
 */
export interface Asset {
  /**
   * The asset's code.
   */
  readonly asset: Name;
  /**
   * The price of one unit in other assets, each more than 0.
   */
  readonly prices?: {
    readonly [k: string]: Positive;
  };
  /**
   * The share of its value that does not count as margin: 0.05 counts 95 %. At most 1.
   */
  readonly haircut?: NonNegative;
  /**
   * The smallest amount of the asset that can move.
   */
  readonly step?: Positive;
  readonly facts?: DeclaredFacts;
}

/**
 * A futures or perpetual contract.
 */
export interface Instrument {
  /**
   * The contract's identity, such as BTC/USDT:USDT.
   */
  readonly symbol: Name;
  /**
   * How the contract pays: linear in the quote asset, inverse in the base asset, quanto in a third one.
   */
  readonly contract: "linear" | "inverse" | "quanto";
  /**
   * What the contract is on.
   */
  readonly base: Name;
  /**
   * What its prices are in.
   */
  readonly quote: Name;
  /**
   * What its margin, profit and loss are in.
   */
  readonly settle: Name;
  /**
   * How much one contract is: units of the base asset if linear or quanto, of the quote asset if inverse.
   */
  readonly contractSize: Positive;
  /**
   * The smallest step between prices.
   */
  readonly tickSize: Positive;
  /**
   * The price that unrealized profit and loss are reckoned at.
   */
  readonly markPrice: Positive;
  /**
   * The price of the last trade.
   */
  readonly lastPrice?: Positive;
  /**
   * The price of the underlying on other markets, or an oracle's price.
   */
  readonly indexPrice?: Positive;
  /**
   * The fee of a fill that takes, as a share of its value; negative is a rebate.
   */
  readonly takerFeeRate?: Decimal;
  /**
   * The fee of a fill that rested, as a share of its value; negative is a rebate.
   */
  readonly makerFeeRate?: Decimal;
  /**
   * The smallest step between sizes, in contracts.
   */
  readonly amountStep?: Positive;
  /**
   * The smallest order, in contracts.
   */
  readonly minAmount?: NonNegative;
  /**
   * The highest leverage the platform offers on the contract.
   */
  readonly maxLeverage?: Positive;
  /**
   * Units of the settle asset that a quanto contract pays for one unit of price and of contract size.
   */
  readonly quantoMultiplier?: Positive;
  /**
   * The funding rate of the current period as a share of value; if positive, longs pay.
   */
  readonly fundingRate?: Decimal;
  /**
   * All open positions of one side, in contracts.
   */
  readonly openInterest?: NonNegative;
  /**
   * When a dated contract settles; absent on a perpetual.
   */
  readonly expiresAt?: Instant;
  /**
   * The platform's risk tiers in rising order, each beginning where the one before it ends.
   */
  readonly tiers?: readonly Tier[];
  readonly facts?: DeclaredFacts;
}

/**
 * A range of notional values and the rates in it.
 */
export interface Tier {
  /**
   * Where the tier begins.
   */
  readonly minNotional: NonNegative;
  /**
   * Where the tier ends; a last tier without it is open.
   */
  readonly maxNotional?: Positive;
  /**
   * Maintenance margin as a share of notional.
   */
  readonly maintenanceMarginRate?: NonNegative;
  /**
   * What is deducted from rate times notional, so that maintenance margin does not jump between tiers.
   */
  readonly maintenanceAmount?: NonNegative;
  /**
   * Initial margin as a share of notional.
   */
  readonly initialMarginRate?: NonNegative;
  /**
   * The highest leverage in the tier.
   */
  readonly maxLeverage?: Positive;
}

/**
 * An open position. Hedge mode is two positions of one symbol.
 */
export interface Position {
  /**
   * The position's identity; requests and charges name it.
   */
  readonly id: Name;
  /**
   * The symbol of its instrument.
   */
  readonly symbol: Name;
  /**
   * The mode of the policy that the position is in, such as cross or isolated.
   */
  readonly marginMode: Word;
  /**
   * long or short.
   */
  readonly side: Side;
  /**
   * How many contracts, 0 or more; the side carries the sign.
   */
  readonly contracts: NonNegative;
  /**
   * The average price the position was entered at.
   */
  readonly entryPrice?: Positive;
  /**
   * The value of the position at entry, in place of entryPrice where the cost basis is no finite price.
   */
  readonly entryNotional?: Decimal;
  /**
   * The leverage chosen for the position.
   */
  readonly leverage?: Positive;
  /**
   * Money assigned to this position alone; given exactly where the mode's pool is the position.
   */
  readonly margin?: NonNegative;
  /**
   * Funding accrued and not yet paid; negative is owed by the position.
   */
  readonly unsettledFunding?: Decimal;
  /**
   * When the position was opened.
   */
  readonly openedAt?: Instant;
  /**
   * The stage its pool was in before.
   */
  readonly status?: Word;
  readonly facts?: DeclaredFacts;
}

/**
 * An order that rests.
 */
export interface Order {
  /**
   * The order's identity.
   */
  readonly id: Name;
  /**
   * The symbol of its instrument.
   */
  readonly symbol: Name;
  /**
   * The mode of the position that it would open or change.
   */
  readonly marginMode: Word;
  /**
   * long buys, short sells.
   */
  readonly side: Side;
  /**
   * How many contracts are still to be filled.
   */
  readonly contracts: NonNegative;
  /**
   * The price it is limited to.
   */
  readonly price?: Positive;
  /**
   * The leverage it would be filled with.
   */
  readonly leverage?: Positive;
  /**
   * Whether it can only make a position smaller.
   */
  readonly reduceOnly?: boolean;
  readonly facts?: DeclaredFacts;
}

/**
 * The stage a pool was in before.
 */
export interface PoolMemory {
  /**
   * The pool's id, as `assess` gives it.
   */
  readonly id: Name;
  /**
   * The stage it was in.
   */
  readonly status: Word;
}

/**
 * A bucket of finite size.
 */
export interface Fund {
  /**
   * The fund's name: `insurance` is the insurance fund.
   */
  readonly name: Word;
  /**
   * What its money is.
   */
  readonly asset: Name;
  /**
   * What is in it.
   */
  readonly amount: NonNegative;
}

/**
 * Another account, in the shape of this snapshot.
 */
export interface Counterparty {
  readonly account: Account;
  /**
   * Its open positions.
   */
  readonly positions?: readonly Position[];
  /**
   * Its resting orders.
   */
  readonly orders?: readonly Order[];
}
