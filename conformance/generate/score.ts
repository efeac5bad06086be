import type { CompiledPolicy } from "../../dsl/ir.ts";
import { parseDecimal } from "../../engine/number/index.ts";
import type { Mutant } from "../mutate/index.ts";
import { sameNumber, type Outcome } from "../outcome/index.ts";
import { askOf, type Expectation, type Suite } from "../suite/index.ts";
import { Budget } from "./budget.ts";
import { isEqualByForm } from "./equivalent.ts";
import { obligationsOf } from "./obligations.ts";
import { proofOf } from "./proved.ts";
import { mutatedOutcome, targetsOf } from "./targets.ts";
import { watched } from "./watch.ts";

/** How much of a policy a suite would notice. */
export interface Scored {
  readonly mutants: readonly Mutant[];
  /** Those that are proved to say the same, with how. */
  readonly equivalent: readonly { readonly mutant: Mutant; readonly how: string }[];
  readonly survivors: readonly Mutant[];
  /** Cases whose answers are not the policy's: they tell nothing, and were left out. */
  readonly wrong: readonly string[];
  /** Of each of these the first thing that is otherwise. */
  readonly unlike: readonly Unlike[];
}

/** What a case says, and what the policy answers in that place; nothing where it has no such answer. */
export interface Unlike {
  readonly id: string;
  readonly path: string;
  readonly expected: string;
  readonly found?: string;
}

/** Asks each mutant the cases that its clause could matter to, until an answer is not the one that the case names. What a case does not name, it does not notice. */
export function scoreOf(policy: CompiledPolicy, suite: Suite, onProgress: (done: number, total: number) => void = () => undefined): Scored {
  const { hidden } = obligationsOf(policy.meaning);
  const budget = new Budget(Infinity);
  const cases = suite.cases.map((each) => {
    const question = { snapshot: each.snapshot, ask: askOf(each) };
    const seen = watched(policy, question.snapshot, question.ask, hidden);
    return { id: each.id, question, expect: each.expect, seen, largest: parseDecimal(seen.outcome.numbers["largest"] ?? "") };
  });
  const right = cases.filter(({ expect, seen }) => meets(expect, seen.outcome));
  const all = targetsOf(policy);
  const live = all.filter(({ mutant }) => !isEqualByForm(policy, mutant));
  const untold = live.filter((target, index) => {
    onProgress(index + 1, live.length);
    return !right.some(({ question, expect, seen, largest }) => target.concerns(question, seen.clauses) && !meets(expect, mutatedOutcome(target.mutant, question, budget, largest)));
  });
  const proofs = new Map(untold.flatMap((target) => {
    const how = proofOf(policy, target.mutant);
    return how === undefined ? [] : [[target, how] as const];
  }));
  return {
    mutants: all.map(({ mutant }) => mutant),
    equivalent: all.flatMap((target) => {
      const how = live.includes(target) ? proofs.get(target) : "form of the rules";
      return how === undefined ? [] : [{ mutant: target.mutant, how }];
    }),
    survivors: untold.filter((target) => !proofs.has(target)).map(({ mutant }) => mutant),
    wrong: cases.filter((each) => !right.includes(each)).map(({ id }) => id),
    unlike: cases.flatMap(({ id, expect, seen }) => unlikeIn(id, expect, seen.outcome) ?? []),
  };
}

/** Whether an answer says all that is expected of it; what is not named is not compared. */
export function meets(expect: Expectation, outcome: Outcome): boolean {
  return unlikeIn("", expect, outcome) === undefined;
}

function unlikeIn(id: string, { decisions, numbers }: Expectation, outcome: Outcome): Unlike | undefined {
  const word = Object.entries(decisions).find(([path, expected]) => outcome.decisions[path] !== expected);
  const number = word ?? Object.entries(numbers).find(([path, expected]) => {
    const found = outcome.numbers[path];
    return found === undefined || !sameNumber(found, expected);
  });
  if (number === undefined) return undefined;
  const [path, expected] = number;
  const found = word === undefined ? outcome.numbers[path] : (outcome.decisions[path] ?? (outcome.decisions["ask"] === undefined ? undefined : `that it cannot be asked (${outcome.decisions["ask"]})`));
  return { id, path, expected, ...(found === undefined ? {} : { found }) };
}

/** Told of all that are not equivalent, in percent with two digits, rounded down: 100.00 is all of them. */
export function percentOf(told: number, of: number): string {
  if (of === 0) return "100.00";
  const hundredths = Math.floor((told * 10_000) / of); // whole numbers, far below 2^53
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
}
