import type { Budget } from "./budget.ts";
import type { Candidate } from "./candidate.ts";
import type { Chosen } from "./compact.ts";
import { mutatedOutcome, type Target } from "./targets.ts";

/** Mutants that answer alike in all cases: a platform that answers so may have any of these faults, and none of the others. */
export type Classes = readonly (readonly Target[])[];

/** Adds cases until no candidate tells any two mutants apart that the cases so far do not. Those that split the most come first. */
export function diagnose(few: readonly Chosen[], candidates: readonly Candidate[], targets: readonly Target[], budget: Budget): { readonly chosen: readonly Chosen[]; readonly classes: Classes } {
  const chosen = [...few];
  let classes: Classes = few.reduce<Classes>((open, { candidate }) => split(open, candidate, budget), [targets]);
  const known = new Set(few.map(({ candidate }) => candidate));
  for (const candidate of candidates) {
    if (known.has(candidate) || budget.isOut) continue;
    const finer = split(classes, candidate, budget);
    if (finer.length === classes.length) continue;
    classes = finer;
    chosen.push({ candidate, tells: [], shows: [] });
  }
  return { chosen, classes };
}

/** Each class by what its members answer; one alone needs no question any more. */
function split(classes: Classes, candidate: Candidate, budget: Budget): Classes {
  return classes.flatMap((members) => {
    if (members.length < 2 || !members.some((target) => target.concerns(candidate, candidate.watched.clauses))) return [members];
    const byAnswer = new Map<string, Target[]>();
    for (const target of members) {
      const outcome = target.concerns(candidate, candidate.watched.clauses) ? mutatedOutcome(target.mutant, candidate, budget) : candidate.watched.outcome;
      const answer = JSON.stringify([outcome.decisions, outcome.numbers]);
      const known = byAnswer.get(answer);
      if (known === undefined) byAnswer.set(answer, [target]);
      else known.push(target);
    }
    return [...byAnswer.values()];
  });
}
