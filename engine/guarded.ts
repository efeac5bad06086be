/** The engine behind a gate: plain JSON in, checked first. What `plimsoll` and `plimsoll/engine` export. */
import type { CompiledPolicy } from "../dsl/ir.ts";
import { assess as assessValidated } from "./assess.ts";
import { charge as chargeValidated } from "./charge.ts";
import { explain as explainValidated } from "./explain/explain.ts";
import { liquidate as liquidateValidated } from "./liquidate.ts";
import { Mismatch } from "./mismatch.ts";
import { assessNothing, chargeNothing, liquidateNothing, notInForce, permitNothing } from "./not-in-force.ts";
import { ownMarginOf } from "./own-margin.ts";
import { permit as permitValidated } from "./permit/index.ts";
import { referenceOf } from "./program.ts";
import { checkModes, renderIssue, validateCharges, validateRequest, validateSnapshot, type Issue } from "./snapshot/index.ts";
import type { AssessAnswer, ChargeAnswer, ExplainAnswer, LiquidateAnswer, PermitAnswer, Snapshot } from "./snapshot/index.ts";

/** Data that came in is not what it must be. `issues` say where and what; `message` is all of it, a line each. */
export class SnapshotError extends Error {
  override readonly name = "SnapshotError";
  /** What of the data is wrong: `snapshot`, `request` or `charge`. */
  readonly what: string;
  readonly issues: readonly Issue[];

  constructor(what: string, issues: readonly Issue[]) {
    super([`The ${what} cannot be used:`, ...issues.map((issue) => `  ${renderIssue(issue)}`)].join("\n"));
    this.what = what;
    this.issues = issues;
  }
}

/**
 * How an account stands under a policy: pools, margins, statuses, liquidation prices, each number exact in a decimal string.
 * What is not settled is absent and named in `cannotDecide`; where the policy is not in force, that is everything.
 * `snapshot` is parsed JSON. Throws `SnapshotError` where it is no snapshot.
 */
export function assess(policy: CompiledPolicy, snapshot: unknown): AssessAnswer {
  const checked = snapshotFor(policy, snapshot);
  const reason = notInForce(policy.meaning, checked.asOf);
  return reason === undefined ? assessValidated(policy, checked) : assessNothing(referenceOf(policy), checked, reason);
}

/**
 * Whether a request is allowed, the largest amount that is, what binds, and the snapshot afterwards. Both are parsed JSON. Without an
 * amount it asks how much is possible at most. Throws `SnapshotError` where either is not what it must be, or they do not fit together.
 */
export function permit(policy: CompiledPolicy, snapshot: unknown, request: unknown): PermitAnswer {
  const checked = snapshotFor(policy, snapshot);
  const { request: asked, issues } = validateRequest(request);
  if (asked === undefined) throw new SnapshotError("request", issues);
  const reason = notInForce(policy.meaning, checked.asOf);
  if (reason !== undefined) return permitNothing(referenceOf(policy), checked.asOf, reason);
  return fitting("request", () => permitValidated(policy, checked, asked));
}

/**
 * Which buckets pay a charge, or a list of them taken in order, and the snapshot afterwards: every unit is placed, and money is
 * conserved. Both are parsed JSON. Throws `SnapshotError` where either is not what it must be, or they do not fit together.
 */
export function charge(policy: CompiledPolicy, snapshot: unknown, charges: unknown): ChargeAnswer {
  const checked = snapshotFor(policy, snapshot);
  const { charges: due, issues } = validateCharges(charges);
  if (due === undefined) throw new SnapshotError("charge", issues);
  const reason = notInForce(policy.meaning, checked.asOf);
  if (reason !== undefined) return chargeNothing(referenceOf(policy), checked.asOf, reason);
  return fitting("charge", () => chargeValidated(policy, checked, due));
}

/**
 * The liquidation plan of whatever is liquidatable, step by step, and the snapshot afterwards. A policy that leaves the choice to
 * liquidators takes their `request`. Both are parsed JSON. Throws `SnapshotError` as `permit` does.
 */
export function liquidate(policy: CompiledPolicy, snapshot: unknown, request?: unknown): LiquidateAnswer {
  const checked = snapshotFor(policy, snapshot);
  const { request: asked, issues } = request === undefined ? { request, issues: [] } : validateRequest(request);
  if (issues.length > 0) throw new SnapshotError("request", issues);
  const reason = notInForce(policy.meaning, checked.asOf);
  if (reason !== undefined) return liquidateNothing(referenceOf(policy), checked.asOf, reason);
  return fitting("request", () => liquidateValidated(policy, checked, asked));
}

/**
 * Why an answer of `assess` is what it is, as a tree down to clauses, citations and facts. A question is a path in that answer,
 * such as `positions.p1.liquidationPrice`, or an id; without one, the statuses are explained. Throws `SnapshotError`, and
 * `UnknownQuestion` where the answer has nothing of that name.
 */
export function explain(policy: CompiledPolicy, snapshot: unknown, question?: string): ExplainAnswer {
  const checked = snapshotFor(policy, snapshot);
  const reason = notInForce(policy.meaning, checked.asOf);
  if (reason === undefined) return explainValidated(policy, checked, question);
  const asked = question ?? "account.status";
  return { policy: referenceOf(policy), asOf: checked.asOf, question: asked, answers: [{ label: asked, kind: "cannot_decide", note: reason, children: [] }] };
}

/** Checks parsed JSON against the schema and against the modes of the policy. Throws `SnapshotError`. */
export function snapshotFor(policy: CompiledPolicy, json: unknown): Snapshot {
  const { snapshot, issues } = validateSnapshot(json);
  if (snapshot === undefined) throw new SnapshotError("snapshot", issues);
  const modeIssues = checkModes(snapshot, ownMarginOf(policy.meaning));
  if (modeIssues.length > 0) throw new SnapshotError("snapshot", modeIssues);
  return snapshot;
}

/** Asks; what does not fit the snapshot is `what`'s fault. Throws `SnapshotError`. */
export function fitting<Answer>(what: string, ask: () => Answer): Answer {
  try {
    return ask();
  } catch (fault) {
    throw fault instanceof Mismatch ? new SnapshotError(what, fault.issues) : fault;
  }
}
