import type { CompiledPolicy } from "../../dsl/ir.ts";
import { parseDecimal } from "../../engine/number/index.ts";
import { Budget } from "../generate/budget.ts";
import { isEqualByForm } from "../generate/equivalent.ts";
import { onePerFault } from "../generate/one-per-fault.ts";
import { mutatedOutcome, targetsOf, type Target } from "../generate/targets.ts";
import { watched } from "../generate/watch.ts";
import type { Mutant } from "../mutate/index.ts";
import type { Outcome } from "../outcome/index.ts";
import { askOf, type Expectation, type Suite } from "../suite/index.ts";

/**
 * What a diagnosis by a suite would come to, for every fault that the suite notices: mutants that answer alike in all that its cases expect. A platform with one of these faults is
 * suspected of all of its class and of nothing else, which is what `diagnose` finds, run once for each. Mutants that answer as the policy does are in none.
 */
export function suspectsBy(policy: CompiledPolicy, suite: Suite, onProgress: (done: number, total: number) => void = () => undefined): readonly (readonly Mutant[])[] {
  const unlimited = new Budget(Infinity);
  // The policy itself is one of those that must be told apart.
  let classes: readonly (readonly (Target | undefined)[])[] = [[undefined, ...targetsOf(policy).filter(({ mutant }) => !isEqualByForm(policy, mutant))]];
  suite.cases.forEach((each, index) => {
    onProgress(index, suite.cases.length);
    const question = { snapshot: each.snapshot, ask: askOf(each) };
    const { outcome, clauses } = watched(policy, question.snapshot, question.ask, new Set());
    const largest = parseDecimal(outcome.numbers["largest"] ?? "");
    classes = classes.flatMap((members) => {
      const asked = (target: Target | undefined): target is Target => target !== undefined && target.concerns(question, clauses);
      if (members.length < 2 || !members.some(asked)) return [members];
      const alike = new Map<string, (Target | undefined)[]>();
      for (const member of members) {
        const answer = keyOf(asked(member) ? mutatedOutcome(member.mutant, question, unlimited, largest) : outcome, each.expect);
        alike.set(answer, [...(alike.get(answer) ?? []), member]);
      }
      return [...alike.values()];
    });
  });
  return classes.filter((members) => !members.includes(undefined)).map((members) => members.flatMap((member) => (member === undefined ? [] : [member.mutant])));
}

/** The same classes, each with one mutant of those that are proved to say the same. */
export function faultsOf(classes: readonly (readonly Mutant[])[]): readonly (readonly Mutant[])[] {
  return classes.map((members) => onePerFault(members, (mutant) => mutant));
}

/** Over all faults that are noticed: how many are suspected on average, a fault that is drawn at random being in a large class more often; how many are told from all others. */
export function meanSuspects(classes: readonly (readonly Mutant[])[]): { readonly faults: number; readonly mean: number; readonly alone: number } {
  const faults = classes.reduce((sum, { length }) => sum + length, 0);
  return { faults, mean: faults === 0 ? 0 : classes.reduce((sum, { length }) => sum + length * length, 0) / faults, alone: classes.filter(({ length }) => length === 1).length };
}

/** What is compared of an answer. */
function keyOf({ decisions, numbers }: Outcome, expect: Expectation): string {
  return JSON.stringify([Object.keys(expect.decisions).map((path) => decisions[path] ?? null), Object.keys(expect.numbers).map((path) => numbers[path] ?? null)]);
}
