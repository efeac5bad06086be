// Generated from events.schema.json by schemas/generate.mjs: do not edit.
import type { Charge } from "./charge.ts";
import type { Decimal, DeclaredFacts, Instant, Name, NonNegative, Positive, Word } from "./common.ts";
import type { Request } from "./request.ts";

/**
 * What happens to an account and its market, dated and in order. Of events of one instant, the earlier in the list happens first.
 */
export type Events = readonly ReplayEvent[];

/**
 * One thing that happens: a moment, and exactly one of prices, set, request, charge, charges, funding, grant, expire and realize.
 */
export interface ReplayEvent {
  /**
   * When it happens.
   */
  readonly at: Instant;
  /**
   * What a reader should know of it; shown beside it.
   */
  readonly note?: Name;
  /**
   * A scheduled job: it happens again after so many seconds, and again, until `until`.
   */
  readonly every?: Positive;
  /**
   * The last moment at which a scheduled job may happen.
   */
  readonly until?: Instant;
  /**
   * Prices of instruments, by symbol. What is not named stays as it is.
   */
  readonly prices?: {
    readonly [k: string]: MovedPrices;
  };
  readonly set?: Setting;
  /**
   * Somebody asks to do something, and it is done if the policy allows it. It says how much.
   */
  readonly request?: Request;
  readonly charge?: Charge;
  /**
   * Several charges, taken in order.
   */
  readonly charges?: readonly Charge[];
  readonly funding?: Funding;
  readonly grant?: Grant;
  readonly expire?: Expiry;
  readonly realize?: Realization;
}

/**
 * The prices of one instrument that move.
 */
export interface MovedPrices {
  /**
   * The price that unrealized profit and loss are reckoned at.
   */
  readonly markPrice?: Positive;
  /**
   * The price of the last trade.
   */
  readonly lastPrice?: Positive;
  /**
   * The price of the underlying on other markets, or an oracle's price.
   */
  readonly indexPrice?: Positive;
}

/**
 * Facts that become otherwise. No money: that moves by requests, charges, grants and expiries, so that all of it is accounted for.
 */
export interface Setting {
  /**
   * Options of the policy, and what picks its overlays.
   */
  readonly selectors?: {
    readonly [k: string]: Name;
  };
  /**
   * Facts that the policy declares of the account.
   */
  readonly account?: DeclaredSetting;
  /**
   * The same of balances, by asset.
   */
  readonly balances?: {
    readonly [k: string]: DeclaredSetting;
  };
  /**
   * The same of positions, by id.
   */
  readonly positions?: {
    readonly [k: string]: DeclaredSetting;
  };
  /**
   * The same of orders, by id.
   */
  readonly orders?: {
    readonly [k: string]: DeclaredSetting;
  };
  /**
   * Fields of assets, by their code: prices, haircut, step, facts. An asset that is not there is added.
   */
  readonly assets?: {
    readonly [k: string]: FieldSetting;
  };
  /**
   * Fields of instruments, by symbol: tiers, rates, steps, facts. An instrument that is not there is added, and then needs all that a snapshot demands.
   */
  readonly instruments?: {
    readonly [k: string]: FieldSetting;
  };
}

/**
 * Facts that a policy declares; those that are not named stay.
 */
export interface DeclaredSetting {
  readonly facts: DeclaredFacts;
}

/**
 * Fields as the snapshot has them; those that are not named stay. `facts` and `prices` are joined, all else is replaced.
 */
export interface FieldSetting {
  readonly [k: string]: unknown;
}

/**
 * Funding of all open positions of an instrument: the rate times their value is charged as `funding_fee`, long positions paying where the rate is above 0.
 */
export interface Funding {
  /**
   * The symbol of the instrument.
   */
  readonly symbol: Name;
  /**
   * The rate as a share of value; if positive, longs pay.
   */
  readonly rate: Decimal;
  /**
   * The price that values are taken at; the mark price where absent.
   */
  readonly price?: Positive;
}

/**
 * Money that the platform gives: to the bonus of the asset, or as a credit with terms of its own.
 */
export interface Grant {
  /**
   * What the money is.
   */
  readonly asset: Name;
  /**
   * How much.
   */
  readonly amount: Positive;
  readonly credit?: CreditTerms;
}

/**
 * The terms of a credit that is granted.
 */
export interface CreditTerms {
  /**
   * The credit's identity.
   */
  readonly id: Name;
  /**
   * Which terms apply, in a word of the policy.
   */
  readonly kind: Word;
  /**
   * The share of a loss or fee that it may pay.
   */
  readonly ratio?: NonNegative;
  /**
   * When it lapses. It does so by itself.
   */
  readonly expiresAt?: Instant;
  readonly facts?: DeclaredFacts;
}

/**
 * Money of the platform that lapses. A credit leaves with what is left of it; a bonus is taken back as the charge `bonus_clawback`, by the policy's list for it.
 */
export interface Expiry {
  /**
   * What the money is.
   */
  readonly asset: Name;
  /**
   * The id of the credit.
   */
  readonly credit?: Name;
  /**
   * Of a bonus: the mode whose list says how it is taken back.
   */
  readonly marginMode?: Word;
  /**
   * Of a bonus: how much lapses, and no more than is left; all that is left where absent.
   */
  readonly amount?: Positive;
}

/**
 * A job that settles unrealized profit and loss at the mark price: it is received and paid by the policy's lists for realized profit and loss, and the positions go on from that price.
 */
export interface Realization {
  /**
   * Positions that have gained, that have lost, or all.
   */
  readonly of: "profit" | "loss" | "both";
  /**
   * Only positions of this instrument.
   */
  readonly symbol?: Name;
  /**
   * Only positions of this mode.
   */
  readonly marginMode?: Word;
}
