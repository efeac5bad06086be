import type { Snapshot } from "../../engine/snapshot/index.ts";
import { byAccount, questionsOnce } from "./accounts.ts";
import type { Candidate, Question } from "./candidate.ts";
import type { Chosen } from "./compact.ts";
import type { Hunt } from "./hunt.ts";
import { decidesOtherwise, type Model } from "./models.ts";
import { tells } from "./targets.ts";
import { asOne, type Union } from "./union.ts";

/** How many accounts become one at most, and with how many others each is tried. */
const extent = { accounts: 4, tries: 8 } as const;

/** Accounts that became one. */
interface Group {
  readonly snapshot: Snapshot;
  readonly chosen: readonly Chosen[];
  readonly count: number;
}

/**
 * Fewer accounts for the same: two whose pools have nothing to do with each other are one account with both, each pool at its own boundary. It is kept where every question still
 * shows and tells what it did. Begins with those that tell the least.
 */
export function withJoinedAccounts(hunt: Hunt, chosen: readonly Chosen[], models: readonly Model[]): readonly Chosen[] {
  let groups: readonly Group[] = [];
  for (const account of [...byAccount(chosen)].reverse()) {
    const alone: Group = { ...account, count: 1 };
    const open = groups.filter(({ count }) => count < extent.accounts).slice(0, extent.tries);
    let whole: Group | undefined;
    const home = open.find((group) => (whole = joined(hunt, alone, group, models)) !== undefined);
    groups = [...groups.filter((each) => each !== home), whole ?? alone];
  }
  return groups.flatMap((group) => group.chosen);
}

/** Where the money is one account's, either's is tried. */
function joined(hunt: Hunt, one: Group, other: Group, models: readonly Model[]): Group | undefined {
  const union = asOne(hunt.policy, one.snapshot, other.snapshot);
  if (union === undefined) return undefined;
  return ofBoth(hunt, one, other, union, models) ?? (union.isOneMoney ? ofBoth(hunt, other, one, asOne(hunt.policy, other.snapshot, one.snapshot), models) : undefined);
}

function ofBoth(hunt: Hunt, one: Group, other: Group, union: Union | undefined, models: readonly Model[]): Group | undefined {
  if (union === undefined) return undefined;
  const second = movedTo(hunt, other.chosen, union.second, models);
  const first = second === undefined ? undefined : movedTo(hunt, one.chosen, union.first, models);
  return first === undefined || second === undefined ? undefined : { snapshot: union.snapshot, chosen: questionsOnce(first, second), count: one.count + other.count };
}

/** The same questions about the union; nothing where one of them shows or tells less there. */
function movedTo(hunt: Hunt, chosen: readonly Chosen[], there: (question: Question) => Question, models: readonly Model[]): readonly Chosen[] | undefined {
  const all: Chosen[] = [];
  for (const one of chosen) {
    const { snapshot, ask, moved } = one.candidate;
    const candidate = withSteps(hunt, one.candidate, hunt.ask(there({ snapshot, ask, ...(moved && { moved }) })));
    if (one.shows.some((key) => !candidate.shows.has(key))) return undefined;
    if (one.tells.some((target) => !target.concerns(candidate, candidate.watched.clauses) || !tells(target, candidate, hunt.budget))) return undefined;
    if (one.tells.length + one.shows.length === 0 && models.some((model) => isTold(model, one.candidate) && !isTold(model, candidate))) return undefined;
    all.push({ ...one, candidate });
  }
  return all;
}

function isTold(model: Model, candidate: Candidate): boolean {
  return decidesOtherwise(model, candidate, candidate.watched.outcome);
}

/** One step from a boundary is one step from it in the union too, where the comparison comes out on the same sides. */
function withSteps({ obligations }: Hunt, before: Candidate, after: Candidate): Candidate {
  const steps = [...before.shows].filter((key) => {
    const comparison = obligations.comparisons.find((each) => key === `${each.key}#step_below` || key === `${each.key}#step_above`);
    const [was, is] = comparison === undefined ? [undefined, undefined] : [before.watched.sides.get(comparison.node), after.watched.sides.get(comparison.node)];
    return was !== undefined && is !== undefined && [...was].every((side) => is.has(side));
  });
  return { ...after, shows: new Set([...after.shows, ...steps]) };
}
