// Generated from change.schema.json by schemas/generate.mjs: do not edit.
import type { Decimal, Name, NonNegative, Positive, Side, Word } from "./common.ts";
import type { Tier } from "./snapshot.ts";

/**
 * What if one thing of a snapshot were otherwise; `change` says which.
 */
export type Change = PriceChange | AllPricesChange | TiersChange | PositionChange | SideChange | ModeChange | BalanceChange | OptionChange;

/**
 * Another mark price of one instrument; its last and index price move by the same factor.
 */
export interface PriceChange {
  readonly change: "mark_price";
  /**
   * The symbol of the instrument.
   */
  readonly symbol: Name;
  /**
   * The mark price that it gets.
   */
  readonly to: Positive;
}

/**
 * Every mark price, and the last and index price with it, moved by the same share.
 */
export interface AllPricesChange {
  readonly change: "all_prices";
  /**
   * The share to move by, more than -1: -0.1 is ten percent down.
   */
  readonly by: Decimal;
}

/**
 * Other risk tiers of one instrument, all of them.
 */
export interface TiersChange {
  readonly change: "tiers";
  /**
   * The symbol of the instrument.
   */
  readonly symbol: Name;
  /**
   * Its tiers in rising order, from 0, each beginning where the one before it ends.
   */
  readonly to: readonly Tier[];
}

/**
 * Another number of one position. `margin` moves money between the position and the wallet; `contracts` keeps the entry price.
 */
export interface PositionChange {
  readonly change: "leverage" | "margin" | "contracts";
  /**
   * The id of the position.
   */
  readonly position: Name;
  /**
   * What the number becomes; a leverage is more than 0.
   */
  readonly to: NonNegative;
}

/**
 * The other side of one position, at the same entry price.
 */
export interface SideChange {
  readonly change: "side";
  /**
   * The id of the position.
   */
  readonly position: Name;
  /**
   * The side that it gets.
   */
  readonly to: Side;
}

/**
 * Another margin mode of one position, or of all positions and orders. Into a mode where each position stands alone, its value at entry divided by its leverage moves from the wallet to its margin; out of one, its margin moves to the wallet.
 */
export interface ModeChange {
  readonly change: "margin_mode";
  /**
   * The id of the position; all positions and orders where absent.
   */
  readonly position?: Name;
  /**
   * The mode of the policy that it gets.
   */
  readonly to: Word;
}

/**
 * Another amount of money in a balance: the one kind of change, with another bonus, that brings or takes money.
 */
export interface BalanceChange {
  readonly change: "wallet_balance" | "bonus";
  /**
   * The asset of the balance.
   */
  readonly asset: Name;
  /**
   * What it becomes; a bonus is 0 or more.
   */
  readonly to: Decimal;
}

/**
 * Another choice of an option of the policy, or of a selector that the policy asks for.
 */
export interface OptionChange {
  readonly change: "option";
  /**
   * The name of the option or selector.
   */
  readonly name: string;
  /**
   * What is chosen: `yes`, `no` or another of its words.
   */
  readonly to: Name;
}
