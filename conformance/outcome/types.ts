import type { Charge, Request } from "../../engine/snapshot/index.ts";

/** One question about one snapshot. Requests and charges have passed `validateRequest` and `validateCharges`. */
export type Ask =
  | { readonly ask: "assess" }
  | { readonly ask: "permit"; readonly request: Request }
  | { readonly ask: "charge"; readonly charges: Charge | readonly Charge[] }
  | { readonly ask: "liquidate"; readonly request?: Request };

/**
 * The answer to one question as a flat thing, whose paths are those of the answer, as `plimsoll explain` names them: `pools.cross:USDT.status`.
 * A place in a list is its number from 0: `payments.0.from`. What an answer leaves behind stands under `after`.
 */
export interface Outcome {
  /** Words: statuses, the pool of a position, the verdict of a permission, what cannot be decided, who pays in which order, what a plan does. Never tolerated. */
  readonly decisions: Readonly<Record<string, string>>;
  /** Decimals in strings: equity, margins, prices, largest amounts, amounts paid. Compared as values. `none` where the answer says there is none, `unlimited` where nothing bounds it. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Ids of the clauses that the answer names, in its order, each once. They are names of one policy: two policies that answer alike may differ here. */
  readonly rules: readonly string[];
}

/** One place where two outcomes differ; what one of them does not have is absent. */
export interface Difference {
  readonly path: string;
  readonly kind: "decision" | "number";
  readonly a?: string;
  readonly b?: string;
}
