// Generated from decision.schema.json by schemas/generate.mjs: do not edit.
import type { Decimal } from "./common.ts";

/**
 * How one of many accounts stands: a line of what `plimsoll scan` writes. Statuses and prices are those of `assess`.
 */
export interface Decision {
  /**
   * Of a scan that watches a feed: the line of the feed, from 1, since which it stands so.
   */
  readonly seq?: number;
  /**
   * Its line in the input, from 1; of a table its row.
   */
  readonly row: number;
  /**
   * The account's id.
   */
  readonly account: string;
  /**
   * The most severe of all: healthy, warning, liquidatable, a stage of the policy, or cannot_decide.
   */
  readonly status: string;
  /**
   * In the order of the policy's modes and then of the account.
   */
  readonly pools: readonly DecidedPool[];
  /**
   * In the order of the account.
   */
  readonly positions: readonly DecidedPosition[];
  /**
   * What of this could not be decided, and why; absent where everything was.
   */
  readonly cannotDecide?: readonly UndecidedPart[];
}

export interface DecidedPool {
  /**
   * Such as cross:USDT.
   */
  readonly id: string;
  readonly status: string;
}

export interface DecidedPosition {
  readonly id: string;
  /**
   * Its pool's, or its own where a policy liquidates positions one by one.
   */
  readonly status: string;
  /**
   * By the policy's rounding; absent where there is none, or prices were not asked for.
   */
  readonly liquidationPrice?: Decimal;
}

export interface UndecidedPart {
  /**
   * The path of what is absent, such as positions.p1.liquidationPrice.
   */
  readonly answer: string;
  readonly reason: string;
}
