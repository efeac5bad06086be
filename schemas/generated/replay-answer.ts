// Generated from replay-answer.schema.json by schemas/generate.mjs: do not edit.
import type { CannotDecide, Instant, Name, Payment, PolicyReference } from "./common.ts";
import type { LiquidationStep } from "./liquidate.ts";
import type { Reason } from "./permit.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * What became of an account: a timeline, who paid what, and the snapshot at the end.
 */
export interface ReplayAnswer {
  /**
   * The account's identity.
   */
  readonly account: Name;
  /**
   * The moment of the snapshot that it began with.
   */
  readonly from: Instant;
  /**
   * What happened, in order. The first says how the account stood.
   */
  readonly entries: readonly ReplayEntry[];
  /**
   * The moment of the last entry.
   */
  readonly until: Instant;
  /**
   * The account's status at the end.
   */
  readonly status: string;
  readonly counts: ReplayCounts;
  /**
   * Who paid whom, in all, in the order in which they first did.
   */
  readonly paid: readonly PaidInAll[];
  /**
   * For each asset that the account has or had: what was there, what came and went, what is there.
   */
  readonly money: readonly MoneyFlow[];
  /**
   * The snapshot at the end.
   */
  readonly after: Snapshot;
}

/**
 * One thing that happened, and how the account stood afterwards.
 */
export interface ReplayEntry {
  /**
   * When.
   */
  readonly at: Instant;
  /**
   * The beginning; other rules in force; a credit that lapses by itself; a plan that runs or goes on; or the kind of the event.
   */
  kind:
    | "start"
    | "rules"
    | "lapse"
    | "liquidation"
    | "prices"
    | "set"
    | "request"
    | "charge"
    | "charges"
    | "funding"
    | "grant"
    | "expire"
    | "realize";
  /**
   * Which event of the list it is, from 0; absent where it is none.
   */
  readonly event?: number;
  /**
   * Whether it was done. `impossible` names what is not there, or contradicts it. Only what was done changed anything.
   */
  readonly outcome: "done" | "refused" | "cannot_decide" | "impossible";
  /**
   * Which rules are in force from here; absent where they are those of the entry before.
   */
  readonly policy?: PolicyReference;
  /**
   * The id of the credit that lapses.
   */
  readonly credit?: string;
  /**
   * Of a liquidation: whether it came to its end, waits to go on later, or was only noticed.
   */
  readonly plan?: "ended" | "waits" | "not_run";
  /**
   * True where the policy left a choice of the plan open; the first way, in the order of the snapshot, was taken.
   */
  readonly choice?: boolean;
  /**
   * The pools that stand otherwise than in the entry before; in the first entry, all.
   */
  readonly pools: readonly PoolStanding[];
  /**
   * The ids of pools that are no more.
   */
  readonly gone: readonly string[];
  /**
   * The account's status afterwards.
   */
  readonly status: string;
  /**
   * Of a request: why it was refused or allowed.
   */
  readonly reasons?: readonly Reason[];
  /**
   * What moved. Payments of a liquidation stand in its steps too.
   */
  readonly payments: readonly Payment[];
  /**
   * Of a liquidation: what was done.
   */
  readonly steps?: readonly LiquidationStep[];
  /**
   * Why it is impossible: a line each.
   */
  readonly issues?: readonly string[];
  /**
   * What could not be decided, where that is otherwise than in the entry before.
   */
  readonly cannotDecide?: readonly CannotDecide[];
}

/**
 * How a pool stands. A number that could not be decided is absent.
 */
export interface PoolStanding {
  /**
   * The pool's identity.
   */
  readonly id: string;
  /**
   * What its money is in.
   */
  readonly asset?: string;
  /**
   * Equity for maintaining; what people call margin balance.
   */
  readonly equity?: string;
  /**
   * What opening needs.
   */
  readonly initialMargin?: string;
  /**
   * What staying open needs.
   */
  readonly maintenanceMargin?: string;
  /**
   * Maintenance margin divided by equity; absent unless equity is positive.
   */
  readonly marginRatio?: string;
  /**
   * The stage that the pool is in, or cannot_decide.
   */
  readonly status: string;
}

export interface ReplayCounts {
  /**
   * Events that were done.
   */
  readonly done: number;
  /**
   * Requests that the policy refused.
   */
  readonly refused: number;
  /**
   * Entries in which something could not be decided.
   */
  readonly cannotDecide: number;
  /**
   * Events that named what is not there.
   */
  readonly impossible: number;
  /**
   * Plans that ran, went on, or were noticed.
   */
  readonly liquidations: number;
  /**
   * Events that share their instant with the one before: the order of the list decided between them.
   */
  readonly ties: number;
}

export interface PaidInAll {
  /**
   * The bucket that paid.
   */
  readonly from: string;
  /**
   * The bucket that received.
   */
  readonly to: string;
  /**
   * What the money is.
   */
  readonly asset: string;
  /**
   * What it was for.
   */
  readonly purpose: string;
  /**
   * How much in all.
   */
  readonly amount: string;
  /**
   * In how many payments.
   */
  readonly times: number;
}

/**
 * The account's own buckets less its debt, and the funds of the snapshot. before + in - out = after, to the last unit.
 */
export interface MoneyFlow {
  /**
   * What the money is.
   */
  readonly asset: string;
  /**
   * What was there.
   */
  readonly before: string;
  /**
   * What came from outside.
   */
  readonly in: string;
  /**
   * What went outside.
   */
  readonly out: string;
  /**
   * What is there.
   */
  readonly after: string;
}
