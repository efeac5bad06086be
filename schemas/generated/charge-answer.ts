// Generated from charge-answer.schema.json by schemas/generate.mjs: do not edit.
import type { CannotDecide, Instant, Payment, PolicyReference } from "./common.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * Who pays a charge, and what is left.
 */
export interface ChargeAnswer {
  readonly policy: PolicyReference;
  /**
   * The moment of the snapshot.
   */
  readonly asOf: Instant;
  /**
   * In the order they were made; together they place the whole of every charge.
   */
  readonly payments: readonly Payment[];
  /**
   * The snapshot with the charges paid; absent where a charge could not be decided.
   */
  readonly after?: Snapshot;
  readonly cannotDecide?: readonly CannotDecide[];
}
