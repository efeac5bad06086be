import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Target } from "../generate/targets.ts";
import type { Mutant, Reads } from "../mutate/index.ts";
import { explains } from "./heard.ts";
import type { Question } from "./question.ts";
import { together } from "./together.ts";

/** Two mistakes at once, and whether a question is answered as if both were made. */
export interface Pair {
  readonly edits: readonly [Mutant, Mutant];
  readonly isExplained: (question: Question) => boolean;
}

/** How far it looks: answers that a first choice is made by, mistakes that explain the most of these, others that are tried beside them, and of how many of the first all others are. */
const extent = { sample: 8, first: 6, beside: 60, thorough: 2, told: 14 } as const;

/**
 * Pairs of mistakes that explain every answer that differs, and mistakes that explain some of them, the most first. Two mistakes seldom explain a whole answer each by itself, so a mistake is
 * chosen by the outputs that it explains: then every other is tried beside the best of them, at what these leave open.
 */
export function pairsOf(policy: CompiledPolicy, targets: readonly Target[], questions: readonly Question[]): { readonly pairs: readonly Pair[]; readonly parts: readonly Target[] } {
  const differing = questions.filter(({ heard }) => heard.differs);
  const sample = spread(differing, extent.sample);
  const counted = targets.map((target) => ({ target, whole: sample.filter((question) => question.isExplainedBy(target)).length, part: sample.reduce((sum, question) => sum + question.partExplainedBy(target), 0) }));
  const some = counted.filter(({ part }) => part > 0).sort((a, b) => b.part - a.part || b.whole - a.whole).map(({ target }) => target);
  const tried = new Set<string>();
  const pairs = some.slice(0, extent.first).flatMap((one, place): readonly Pair[] => {
    const open = differing.filter((question) => !question.isExplainedBy(one));
    const others = place < extent.thorough ? targets : some.slice(0, extent.beside);
    return others.flatMap((other): readonly Pair[] => {
      const name = [one.mutant.id, other.mutant.id].sort().join(" & ");
      if (one === other || tried.has(name)) return [];
      tried.add(name);
      const pair = pairOf(policy, one, other, [...open, ...differing]);
      return pair === undefined ? [] : [pair];
    });
  });
  const parts = [...counted].filter(({ whole }) => whole > 0).sort((a, b) => b.whole - a.whole).map(({ target }) => target);
  return { pairs, parts: parts.slice(0, extent.told) };
}

/** The pair, where both can be made at once and every answer that differs is what both say. */
function pairOf(policy: CompiledPolicy, one: Target, other: Target, differing: readonly Question[]): Pair | undefined {
  const both = together(policy, one.mutant.policy, other.mutant.policy);
  if (both === undefined) return undefined;
  const reads = inTurn(one.mutant.reads, other.mutant.reads);
  const mutant = { policy: both, ...(reads === undefined ? {} : { reads }) };
  const isExplained = (question: Question): boolean => (!question.heard.differs && !question.concerns(one) && !question.concerns(other)) || explains(question.answerOf(mutant), question.heard);
  return differing.every(isExplained) ? { edits: [one.mutant, other.mutant], isExplained } : undefined;
}

function inTurn(one: Reads | undefined, other: Reads | undefined): Reads | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { snapshot: (snapshot) => other.snapshot(one.snapshot(snapshot)), ask: (ask) => other.ask(one.ask(ask)) };
}

/** So many of them, from the first to the last. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  const count = Math.min(most, list.length);
  return list.filter((_, index) => Math.floor((index * count) / list.length) !== Math.floor(((index - 1) * count) / list.length));
}
