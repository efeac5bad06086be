import type { Candidate } from "./candidate.ts";
import type { Budget } from "./budget.ts";
import { tells, type Target } from "./targets.ts";

/** A case of the suite-to-be, with what it is there for. */
export interface Chosen {
  readonly candidate: Candidate;
  /** The targets and the obligations that no case before it in the choice met. */
  readonly tells: readonly Target[];
  readonly shows: readonly string[];
  /** Of one that is there for neither: who answers it otherwise, in words behind “notices”. */
  readonly noticed?: string;
}

/**
 * As few of the candidates as this finds that tell the same targets and show the same: those found last were the hardest to find and go first, since what they tell
 * besides makes earlier ones needless. Then the same once more from the other end.
 */
export function compact(candidates: readonly Candidate[], targets: readonly Target[], obligations: ReadonlySet<string>, budget: Budget): readonly Chosen[] {
  const first = passed([...candidates].reverse(), targets, obligations, budget);
  const heavy = [...first].sort((a, b) => weight(b) - weight(a));
  const second = passed(heavy.map(({ candidate }) => candidate), targets, obligations, budget);
  return second.length < first.length ? second : first;
}

/** Takes each candidate that tells or shows something that none before it did. */
function passed(candidates: readonly Candidate[], targets: readonly Target[], obligations: ReadonlySet<string>, budget: Budget): readonly Chosen[] {
  const open = new Set(targets);
  const missing = new Set(obligations);
  const chosen: Chosen[] = [];
  for (const candidate of candidates) {
    const shows = [...candidate.shows].filter((key) => missing.delete(key));
    const told = [...open].filter((target) => target.concerns(candidate, candidate.watched.clauses) && tells(target, candidate, budget));
    for (const target of told) open.delete(target);
    if (shows.length > 0 || told.length > 0) chosen.push({ candidate, tells: told, shows });
  }
  return chosen;
}

function weight({ tells: told, shows }: Chosen): number {
  return told.length * 2 + shows.length;
}
