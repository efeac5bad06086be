import type { CompiledPolicy } from "../../dsl/ir.ts";
import { prepare } from "../../engine/program.ts";
import { Budget } from "../generate/budget.ts";
import type { Target } from "../generate/targets.ts";
import type { Mutant } from "../mutate/index.ts";
import { explains } from "./heard.ts";
import type { Question } from "./question.ts";
import type { Ranked } from "./ranked.ts";
import { inTurn, together } from "./together.ts";

/** Two mistakes at once, and whether a question is answered as if both were made. */
export interface Pair {
  readonly edits: readonly [Mutant, Mutant];
  readonly isExplained: (question: Question) => boolean;
}

/** How far it looks: mistakes that explain the most, others that are tried beside them, of how many of the first all others are; pairs that are told; and how often policies are asked for it. */
const extent = { first: 6, beside: 60, thorough: 2, told: 12, evaluations: 2000 } as const;

/**
 * Pairs of mistakes that explain every answer that differs. Two mistakes seldom explain a whole answer each by itself, so a mistake is chosen by the outputs that it explains: then every other is tried beside
 * the best of them, at what these leave open. It ends by a number of evaluations; those that explain the most have been tried by then.
 */
export function pairsOf(policy: CompiledPolicy, targets: readonly Target[], ranked: readonly Ranked[], differing: readonly Question[]): readonly Pair[] {
  const budget = new Budget(extent.evaluations);
  const some = ranked.map(({ target }) => target);
  const rest = new Set(some);
  const all = [...some, ...targets.filter((target) => !rest.has(target))];
  const tried = new Set<string>();
  const pairs: Pair[] = [];
  for (const [place, one] of some.slice(0, extent.first).entries()) {
    const open = differing.filter((question) => !question.isExplainedBy(one));
    for (const other of place < extent.thorough ? all : some.slice(0, extent.beside)) {
      if (budget.isOut || pairs.length >= extent.told) return pairs;
      const name = [one.mutant.id, other.mutant.id].sort().join(" & ");
      if (one === other || tried.has(name)) continue;
      tried.add(name);
      const pair = pairOf(policy, one, other, [...open, ...differing], budget);
      if (pair !== undefined) pairs.push(pair);
    }
  }
  return pairs;
}

/** The pair, where both can be made at once and every answer that differs is what both say. */
function pairOf(policy: CompiledPolicy, one: Target, other: Target, differing: readonly Question[], budget: Budget): Pair | undefined {
  const both = together(policy, one.mutant.policy, other.mutant.policy);
  if (both === undefined) return undefined;
  prepare(both, { called: "two mistakes" }); // its digest is in no outcome
  const reads = inTurn(one.mutant.reads, other.mutant.reads);
  const mutant = { policy: both, ...(reads === undefined ? {} : { reads }) };
  const isExplained = (question: Question): boolean => (!question.heard.differs && !question.concerns(one) && !question.concerns(other)) || explains(question.answerOf(mutant, budget), question.heard);
  return differing.every(isExplained) ? { edits: [one.mutant, other.mutant], isExplained } : undefined;
}
