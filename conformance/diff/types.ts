import type { Ask } from "../outcome/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";

/** What a decision is about. */
export type DecisionKind = "stage" | "permission" | "largest" | "effects" | "payer" | "in_force" | "plan" | "price" | "margin";

/** One thing that both policies decide, such as `cross.stage.liquidatable`; the same for all accounts. */
export interface Decision {
  /** `MODE.stage.NAME`, `MODE.permit.ACTION`, `MODE.permit.ACTION.largest`, `MODE.permit.ACTION.effects`, `MODE.permit.ACTION.by_venue` …, `MODE.pay.PURPOSE.BUCKET`, `MODE.plan`, `MODE.liquidation_price`, `MODE.equity` …; `account` in place of a mode. */
  readonly key: string;
  readonly kind: DecisionKind;
  readonly mode: string;
}

/** What one policy says of a decision about one object of an account. */
export interface Said extends Decision {
  /** The pool, position or request that it is about: the same in both policies. */
  readonly object: string;
  readonly value: string;
  /** The larger the number, the harder for whoever holds the account; absent where numbers are not ordered so. */
  readonly rising?: "stricter" | "looser" | "more";
  /** What the answer cost beyond a usual one, in evaluations; absent: nothing. */
  readonly work?: number;
}

/**
 * What the new policy does that the old one does not: is harder or easier on whoever holds the account, takes more or less from a payer, or neither.
 */
export type Direction = "stricter" | "looser" | "more" | "less" | "changed";

/** An account on which the two differ, with what each says. */
export interface Difference extends Decision {
  readonly object: string;
  readonly direction: Direction;
  readonly old: string;
  readonly new: string;
}

/** A place to look: an account and a question about it. */
export interface Spot {
  readonly snapshot: Snapshot;
  readonly ask: Ask;
}
