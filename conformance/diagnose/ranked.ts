import type { Target } from "../generate/targets.ts";
import type { Question } from "./question.ts";

/** Answers that differ, by which mistakes are ranked. */
const sample = 5;

/** A mistake with how many whole answers of the sample it explains, and how many outputs. */
export interface Ranked {
  readonly target: Target;
  readonly whole: number;
  readonly part: number;
}

/** Mistakes that explain some output of a few of the answers that differ, those that explain the most first. */
export function rankedBy(targets: readonly Target[], differing: readonly Question[]): readonly Ranked[] {
  const some = spread(differing, sample);
  const counted = targets.map((target): Ranked => ({ target, whole: some.filter((question) => question.isExplainedBy(target)).length, part: some.reduce((sum, question) => sum + question.partExplainedBy(target), 0) }));
  return counted.filter(({ part }) => part > 0).sort((a, b) => b.part - a.part || b.whole - a.whole);
}

/** So many of them, from the first to the last. */
export function spread<T>(list: readonly T[], most: number): readonly T[] {
  const count = Math.min(most, list.length);
  return list.filter((_, index) => Math.floor((index * count) / list.length) !== Math.floor(((index - 1) * count) / list.length));
}
