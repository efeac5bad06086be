// Generated from liquidate.schema.json by schemas/generate.mjs: do not edit.
import type { AssessedPool } from "./assess.ts";
import type { CannotDecide, Instant, Payment, PolicyReference } from "./common.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * The liquidation plan as it runs, step by step.
 */
export interface LiquidateAnswer {
  readonly policy: PolicyReference;
  /**
   * The moment of the snapshot.
   */
  readonly asOf: Instant;
  readonly steps: readonly LiquidationStep[];
  /**
   * The snapshot when the plan has ended.
   */
  readonly after?: Snapshot;
  /**
   * Where the policy leaves a choice open: every way it may go. `steps` and `after` show the first.
   */
  readonly outcomes?: readonly Outcome[];
  readonly cannotDecide?: readonly CannotDecide[];
}

export interface Outcome {
  readonly steps: readonly LiquidationStep[];
  readonly after: Snapshot;
}

export interface LiquidationStep {
  /**
   * The id of the clause that was run.
   */
  readonly clause: string;
  /**
   * What it did, such as cancel_orders, reduce or close.
   */
  readonly effect: string;
  /**
   * The id of the pool that is liquidated.
   */
  readonly pool?: string;
  /**
   * The id of the position that was changed.
   */
  readonly position?: string;
  /**
   * Ids of the orders that were cancelled.
   */
  readonly orders?: readonly string[];
  /**
   * How many contracts were closed.
   */
  readonly contracts?: string;
  /**
   * The price of the fill.
   */
  readonly price?: string;
  /**
   * Profit above 0, loss below.
   */
  readonly realizedPnl?: string;
  readonly payments: readonly Payment[];
  /**
   * Counterparties that were made to take the other side.
   */
  readonly adl: readonly Deleveraging[];
  /**
   * The pool after the step.
   */
  readonly poolAfter?: AssessedPool;
}

export interface Deleveraging {
  /**
   * The counterparty's account id.
   */
  readonly account: string;
  /**
   * The counterparty's position.
   */
  readonly position?: string;
  /**
   * How many contracts it lost.
   */
  readonly contracts: string;
  /**
   * The price they were closed at.
   */
  readonly price: string;
}
