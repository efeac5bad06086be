// Generated from permit.schema.json by schemas/generate.mjs: do not edit.
import type { CannotDecide, Instant, Payment, PolicyReference } from "./common.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * Whether a request is allowed, and up to how much.
 */
export interface PermitAnswer {
  readonly policy: PolicyReference;
  /**
   * The moment of the snapshot.
   */
  readonly asOf: Instant;
  /**
   * The answer.
   */
  readonly verdict: "allowed" | "refused" | "cannot_decide";
  /**
   * What the request amounts to, where it asked for a trade.
   */
  readonly action?: string;
  /**
   * The largest amount or number of contracts that is allowed, or `unlimited`.
   */
  readonly largest?: string;
  readonly binding?: Binding;
  readonly reasons: readonly Reason[];
  /**
   * What moves if it is done, with fees and realized profit or loss.
   */
  readonly payments: readonly Payment[];
  /**
   * The snapshot if it is done; absent unless allowed.
   */
  readonly after?: Snapshot;
  readonly cannotDecide?: readonly CannotDecide[];
}

/**
 * What keeps the largest amount from being larger.
 */
export interface Binding {
  /**
   * The id of the clause; absent where it is the money that is there.
   */
  readonly clause?: string;
  /**
   * The term of the clause that binds, in the policy's words.
   */
  readonly term: string;
  /**
   * The source of the clause.
   */
  readonly citation?: string;
}

export interface Reason {
  /**
   * The id of the clause.
   */
  readonly clause?: string;
  /**
   * Why, in a sentence.
   */
  readonly because: string;
  /**
   * The source of the clause.
   */
  readonly citation?: string;
}
