import type { CompiledPolicy } from "../../dsl/ir.ts";
import { add, compare, divide, fraction, isZero, one, parseDecimal, sign, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import { targetsOfMistakes, type Target } from "../generate/targets.ts";
import type { Mutant } from "../mutate/index.ts";
import type { Question } from "./question.ts";
import { spotsOf, type Spot } from "./spots.ts";
import { tablesMoved } from "./tables.ts";

/** Accounts in which facts are looked for, answers by which one is solved for, and values of it that are tried. */
const tried = { accounts: 40, answers: 4, values: 3 } as const;

/**
 * Facts that a platform has of its own, and not from the account that it is asked about: a rate of a tier that is last year's, a contract size, a fee, a haircut. What it has is solved for from what was
 * heard: where an output follows the fact evenly, or its reciprocal, one other value of the fact says which gives what was found. Whether that explains the rest is for the caller to ask.
 */
export function solvedFacts(policy: CompiledPolicy, differing: readonly Question[], all: readonly Question[]): readonly Target[] {
  const some = differing.slice(0, tried.accounts);
  const solved = spotsOf(some.map(({ heard }) => heard.asked.snapshot)).flatMap((spot) => valuesOf(policy, spot, some).map((value) => readingOf(policy, `${spot.words} were ${value}`, (snapshot) => spot.write(snapshot, value))));
  return targetsOfMistakes([...solved, ...tablesMoved(some, all).map(({ words, snapshot, about = "" }) => ({ ...readingOf(policy, words, snapshot), clause: about }))]);
}

export function readingOf(policy: CompiledPolicy, words: string, snapshot: NonNullable<Mutant["reads"]>["snapshot"]): Mutant {
  return { id: `reading:${words}`, kind: "reading", clause: "", before: "", after: words, policy, reads: { snapshot, ask: (ask) => ask } };
}

/** Values of a fact with which some answer would be what was heard. */
function valuesOf(policy: CompiledPolicy, spot: Spot, differing: readonly Question[]): readonly string[] {
  const concerned = differing.filter(({ heard }) => spot.read(heard.asked.snapshot) !== undefined).slice(0, tried.answers);
  const found = concerned.flatMap((question): readonly string[] => {
    const own = parseDecimal(spot.read(question.heard.asked.snapshot) ?? "");
    if (own === undefined) return [];
    const near = add(own, isZero(own) ? fraction(1n, 100n) : divide(own, fraction(16n)));
    const mutant = readingOf(policy, "", (snapshot) => spot.write(snapshot, toDecimalString(near)));
    const reciprocals = isZero(own) ? [] : question.solve(mutant, divide(one, own), divide(one, near)).flatMap((text) => inverse(parseDecimal(text)));
    return [...question.solve(mutant, own, near), ...reciprocals].filter((value) => compare(parseDecimal(value) ?? own, own) !== 0);
  });
  return [...new Set(found)].slice(0, tried.values);
}

/** What a person may have written, one divided by which is this. */
function inverse(value: Fraction | undefined): readonly string[] {
  if (value === undefined || sign(value) <= 0) return [];
  const text = toDecimalString(divide(one, value));
  return /^\d+(\.\d{1,10})?$/.test(text) ? [text] : [];
}
