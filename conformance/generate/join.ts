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
  const second = movedTo(hunt, other.chosen, union.second);
  const first = second === undefined ? undefined : movedTo(hunt, one.chosen, union.first);
  if (first === undefined || second === undefined || !tellAsMuch(hunt, [...first, ...second], models)) return undefined;
  return { snapshot: union.snapshot, chosen: questionsOnce(first.map(({ there }) => there), second.map(({ there }) => there)), count: one.count + other.count };
}

interface Moved {
  readonly here: Chosen;
  readonly there: Chosen;
}

/** The same questions about the union; nothing where one of them shows less there, or what it tells does not concern it any more. */
function movedTo(hunt: Hunt, chosen: readonly Chosen[], to: (question: Question) => Question): readonly Moved[] | undefined {
  const all: Moved[] = [];
  for (const here of chosen) {
    const { snapshot, ask, moved } = here.candidate;
    const candidate = withSteps(hunt, here.candidate, hunt.ask(to({ snapshot, ask, ...(moved && { moved }) })));
    if (here.shows.some((key) => !candidate.shows.has(key)) || here.tells.some((target) => !target.concerns(candidate, candidate.watched.clauses))) return undefined;
    all.push({ here, there: { ...here, candidate } });
  }
  return all;
}

/** Whether each question tells there what it told. Mutants are many, and are asked when all else is as it was; those of the questions that tell the fewest first, since these are told by little. */
function tellAsMuch(hunt: Hunt, all: readonly Moved[], models: readonly Model[]): boolean {
  const isTellingLess = ({ here, there }: Moved): boolean => here.tells.length + here.shows.length === 0 && models.some((model) => isTold(model, here.candidate) && !isTold(model, there.candidate));
  const fewestFirst = [...all].sort((a, b) => a.here.tells.length - b.here.tells.length);
  return fewestFirst.every(({ there: { candidate, tells: told } }) => told.every((target) => tells(target, candidate, hunt.budget))) && !all.some(isTellingLess);
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
