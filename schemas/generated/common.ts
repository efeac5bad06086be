// Generated from common.schema.json by schemas/generate.mjs: do not edit.
/**
 * A decimal number in a string: at most 20 digits before the point and 18 after it.
 */
export type Decimal = string;

/**
 * A decimal number in a string, 0 or more.
 */
export type NonNegative = string;

/**
 * A decimal number in a string, more than 0.
 */
export type Positive = string;

/**
 * A moment in UTC, such as 2026-11-22T08:00:00Z; fractions of a second have at most 9 digits.
 */
export type Instant = string;

/**
 * An identity given by the platform: 1 to 128 printable characters.
 */
export type Name = string;

/**
 * A name that policies use: letters, digits and underscores, not starting with a digit.
 */
export type Word = string;

/**
 * `long` gains when the price rises, `short` when it falls.
 */
export type Side = "long" | "short";

/**
 * Whether a fill took liquidity from the book or rested in it; decides the fee rate.
 */
export type TakerOrMaker = "taker" | "maker";

/**
 * What a charge is for.
 */
export type Purpose =
  "realized_loss" | "realized_profit" | "funding_fee" | "trading_fee" | "liquidation_fee" | "interest" | "bonus_clawback";

/**
 * Who acts.
 */
export type By = "trader" | "venue" | "liquidator";

/**
 * The value of a declared fact: a decimal, `yes` or `no` or another word of the policy, or an instant; `Infinity` and `NaN` are none.
 */
export type FactValue = string;

/**
 * Facts that a policy declares for itself, by their name in camel case.
 */
export interface DeclaredFacts {
  readonly [k: string]: FactValue;
}

/**
 * The figures that a policy defines beyond those every policy has, by their name in camel case.
 */
export interface Figures {
  readonly [k: string]: string;
}

/**
 * Which policy answered.
 */
export interface PolicyReference {
  /**
   * The policy's name, such as reference.futures.
   */
  readonly id: string;
  /**
   * The version in force, with its overlays.
   */
  readonly version: string;
  /**
   * `sha256:` and the SHA-256 of the canonical JSON of the policy's meaning, in lower case hexadecimal; empty where no version is in force.
   */
  readonly digest: string;
}

/**
 * A sentence that a policy says, with where it comes from.
 */
export interface Statement {
  /**
   * The sentence.
   */
  readonly text: string;
  /**
   * The id of the clause that says it.
   */
  readonly clause?: string;
  /**
   * The sources of that clause, such as `HELP Cross; HOUSE assumptions`.
   */
  readonly citation?: string;
  /**
   * True where no source says it: the author of the policy assumes it.
   */
  readonly assumed?: boolean;
  /**
   * The reason that the policy gives.
   */
  readonly because?: string;
  /**
   * True where it says that the rulebook leaves something open.
   */
  readonly silent?: boolean;
  /**
   * The clauses inside this one, such as the steps of a payment, in order.
   */
  readonly parts?: readonly Statement[];
}

/**
 * An answer that the policy or the snapshot does not settle.
 */
export interface CannotDecide {
  /**
   * The part of the answer that is missing, such as positions[0].liquidationPrice.
   */
  readonly answer: string;
  /**
   * What is missing, in a sentence.
   */
  readonly reason: string;
  /**
   * The id of the clause that needed it.
   */
  readonly clause?: string;
  /**
   * The source of that clause.
   */
  readonly citation?: string;
}

/**
 * Money that moved from one bucket to another.
 */
export interface Payment {
  /**
   * The bucket that pays, such as balance.bonus or insurance_fund.
   */
  readonly from: string;
  /**
   * The bucket that receives.
   */
  readonly to: string;
  /**
   * What the money is.
   */
  readonly asset: Name;
  /**
   * How much moved; never below 0.
   */
  readonly amount: NonNegative;
  /**
   * The charge that was paid, or the action that moved the money.
   */
  readonly purpose: string;
  /**
   * The id of the clause that said so.
   */
  readonly clause?: string;
}
