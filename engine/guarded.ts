/** The engine behind a gate: plain JSON in, checked first. What `plimsoll` and `plimsoll/engine` export. */
import type { CompiledPolicy, Meaning } from "../dsl/ir.ts";
import { assess as assessValidated } from "./assess.ts";
import { explain as explainValidated } from "./explain/explain.ts";
import { assessNothing, notInForce } from "./not-in-force.ts";
import { prepare } from "./program.ts";
import { checkModes, renderIssue, validateSnapshot, type Issue } from "./snapshot/index.ts";
import type { AssessAnswer, ExplainAnswer, PolicyReference, Snapshot } from "./snapshot/index.ts";

/** Data that came in is not what it must be. `issues` say where and what, `message` all of it, a line each. */
export class SnapshotError extends Error {
  readonly issues: readonly Issue[];

  constructor(what: string, issues: readonly Issue[]) {
    super([`The ${what} cannot be used:`, ...issues.map((issue) => `  ${renderIssue(issue)}`)].join("\n"));
    this.name = "SnapshotError";
    this.issues = issues;
  }
}

/**
 * How an account stands under a policy: pools, margins, statuses, liquidation prices, each number exact in a decimal string.
 * What is not settled is absent and named in `cannotDecide`; where the policy is not in force, that is everything.
 * `snapshot` is parsed JSON. Throws `SnapshotError` where it is not a snapshot, and for nothing else.
 */
export function assess(policy: CompiledPolicy, snapshot: unknown): AssessAnswer {
  const checked = snapshotFor(policy, snapshot);
  const reason = notInForce(policy.meaning, checked.asOf);
  return reason === undefined ? assessValidated(policy, checked) : assessNothing(referenceOf(policy), checked, reason);
}

/**
 * Why an answer of `assess` is what it is, as a tree down to clauses, citations and facts. A question is a path in that answer,
 * such as `positions.p1.liquidationPrice`, or an id; without one, the statuses are explained. Throws `SnapshotError`, and
 * `UnknownQuestion` where the answer has nothing of that name.
 */
export function explain(policy: CompiledPolicy, snapshot: unknown, question?: string): ExplainAnswer {
  return explainValidated(policy, snapshotFor(policy, snapshot), question);
}

/** Checks parsed JSON against the schema and against the modes of the policy. Throws `SnapshotError`. */
export function snapshotFor(policy: CompiledPolicy, json: unknown): Snapshot {
  const { snapshot, issues } = validateSnapshot(json);
  if (snapshot === undefined) throw new SnapshotError("snapshot", issues);
  const modeIssues = checkModes(snapshot, ownMarginOf(policy.meaning));
  if (modeIssues.length > 0) throw new SnapshotError("snapshot", modeIssues);
  return snapshot;
}

/** For each mode, whether a position's margin is its own: its pool is the position. */
export function ownMarginOf(meaning: Meaning): ReadonlyMap<string, boolean> {
  return new Map(meaning.modes.flatMap((mode) => (mode.sharing === undefined ? [] : [[mode.name, mode.sharing.partition.by === "position"] as const])));
}

export function referenceOf(policy: CompiledPolicy): PolicyReference {
  const { meaning, digest } = prepare(policy);
  return { id: meaning.id, version: meaning.version, digest };
}
