import { usualEvaluations } from "../../conformance/diff/budget.ts";
import { decisionsOf } from "../../conformance/diff/decisions.ts";
import { compared } from "../../conformance/diff/diff.ts";
import { directionsOfPair } from "../../conformance/diff/directions/index.ts";
import { outside } from "../../conformance/diff/directions/contradicted.ts";
import { proofsOf } from "../../conformance/diff/same-rules.ts";
import { directionsIn } from "../../conformance/diff/targets.ts";
import type { Decision, DecisionKind, Direction } from "../../conformance/diff/types.ts";
import { mostShapes } from "../../conformance/prove/claim.ts";
import { shapesOf } from "../../conformance/prove/shapes.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";

/** What accounts showed of a pair, as `DECISION DIRECTION`. */
export interface Shown {
  readonly id: string;
  readonly shown: readonly string[];
  /** Those of them that only accounts show of which no proof speaks: one policy does not decide the plan, or tiers are others than proofs by arithmetic are made for. */
  readonly outside?: readonly string[];
}

/** One direction of one decision, and how it ended. */
export interface Settled {
  readonly key: string;
  readonly kind: DecisionKind;
  readonly direction: Direction;
  readonly how: "shown" | "rules" | "arithmetic" | "neither";
  /** What stands in the way, where nothing settles it. */
  readonly because?: string;
  /** Shown, and proved never to be. */
  readonly isContradicted: boolean;
}

/** The search of the command, and what accounts showed in it. */
export function shownOf(id: string, old: CompiledPolicy, now: CompiledPolicy): Shown {
  const { answer } = compared(old, now, { positions: 3, seed: 1, evaluations: usualEvaluations });
  const all = answer.witnesses.flatMap(({ shows, snapshot }) => shows.map((each) => ({ ...each, snapshot })));
  const named = (some: typeof all): readonly string[] => [...new Set(some.map(({ decision, direction }) => `${decision} ${direction}`))];
  const kinds = new Map(answer.decisions.map(({ decision, kind }) => [decision, kind]));
  const shapes = shapesOf([old, now], mostShapes);
  const spoken = new Set(named(all.filter((each) => outside(anyArithmetic, { kind: kinds.get(each.decision) ?? "stage" }, each, each.snapshot, () => shapes) === undefined)));
  return { id, shown: named(all), outside: named(all).filter((name) => !spoken.has(name)) };
}

const anyArithmetic = { method: "arithmetic", assuming: ["any number of positions and orders"] };

/** Each direction of each decision of a pair that is wanted, proved anew. */
export function provedIn({ shown, outside: others = [] }: Shown, old: CompiledPolicy, now: CompiledPolicy, isWanted: (decision: Decision) => boolean = () => true): readonly Settled[] {
  const [before, after] = [atAnyTime(old), atAnyTime(now)];
  const decisions = decisionsOf(before, after).filter(isWanted);
  const forms = proofsOf(before, after, decisions);
  const { impossible, open } = directionsOfPair(before, after, decisions.filter(({ key }) => !forms.has(key)));
  const [seen, never] = [new Set(shown), new Set(impossible.map(({ decision, direction }) => `${decision} ${direction}`))];
  return decisions.flatMap((decision) => directionsIn(decision).map((direction): Settled => {
    const [name, { key, kind }] = [`${decision.key} ${direction}`, decision];
    const isProved = forms.has(key) || never.has(name);
    const because = open.find((each) => each.decision.key === key && each.direction === direction)?.because;
    return { key, kind, direction, how: seen.has(name) ? "shown" : forms.has(key) ? "rules" : never.has(name) ? "arithmetic" : "neither", ...(because === undefined ? {} : { because }), isContradicted: isProved && seen.has(name) && (forms.has(key) || !others.includes(name)) };
  }));
}

/** As the comparison takes them: as if both were in force. */
function atAnyTime(policy: CompiledPolicy): CompiledPolicy {
  return { ...policy, meaning: { ...policy.meaning, effective: {} } };
}
