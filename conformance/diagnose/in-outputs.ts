import type { CompiledPolicy } from "../../dsl/ir.ts";
import { Budget } from "../generate/budget.ts";
import { mutatedOutcome, targetsOfMistakes, type Target } from "../generate/targets.ts";
import type { Mutant } from "../mutate/index.ts";
import type { Outcome } from "../outcome/index.ts";
import { kindOf } from "../report/index.ts";
import type { Question } from "./question.ts";

export const elseRight = "while all else is right";
/** Mistakes that are tried so. */
const tried = 12;

/**
 * Mistakes that show in some kinds of output and in no other, though a policy that makes them would show them elsewhere too: a platform that looks for a price by a formula of its own, or rounds what
 * it says of a margin and reckons on with the exact one. Those that are tried explain each output that differs; whether what they leave right is right is for the caller to ask.
 */
export function inSomeOutputs(policy: CompiledPolicy, targets: readonly Target[], differing: readonly Question[]): readonly Target[] {
  if (differing.some(({ heard }) => (heard.asked.ask?.ask ?? "assess") !== "assess")) return [];
  const kinds = new Set(differing.flatMap(({ heard }) => heard.paths.map(kindOf)));
  const telling = targets.filter(({ mutant }) => mutant.reads?.says === undefined && mutant.only === undefined);
  const fitting = telling.filter((target) => differing.every((question) => question.partExplainedBy(target) === question.heard.paths.length));
  return targetsOfMistakes(fitting.slice(0, tried).map(({ mutant }) => inKinds(policy, mutant, kinds)));
}

function inKinds(policy: CompiledPolicy, mutant: Mutant, kinds: ReadonlySet<string>): Mutant {
  const says: NonNullable<NonNullable<Mutant["reads"]>["says"]> = (outcome, snapshot) => {
    if (outcome.decisions["account.status"] === undefined) return outcome; // another question
    const other = mutatedOutcome(mutant, { snapshot, ask: { ask: "assess" } }, new Budget(Infinity));
    return { decisions: mixed(outcome.decisions, other.decisions, kinds), numbers: mixed(outcome.numbers, other.numbers, kinds), rules: outcome.rules };
  };
  const { reads: _, ...edit } = mutant;
  return { ...edit, id: `in outputs:${mutant.id}`, policy, only: `${[...kinds].join(", ")}, ${elseRight}`, reads: { snapshot: (same) => same, ask: (same) => same, says } };
}

/** Outputs of these kinds as another policy has them, and the others as this one does. */
function mixed(own: Outcome["numbers"], other: Outcome["numbers"], kinds: ReadonlySet<string>): Outcome["numbers"] {
  const isMeant = ([path]: readonly [string, string]): boolean => kinds.has(kindOf(path));
  return Object.fromEntries([...Object.entries(own).filter((each) => !isMeant(each)), ...Object.entries(other).filter(isMeant)]);
}
