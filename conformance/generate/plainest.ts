import type { Ask } from "../outcome/index.ts";
import type { Candidate, Question } from "./candidate.ts";
import type { Hunt } from "./hunt.ts";
import { linesOf, moved } from "./questions.ts";
import { byStatus, onlyIn, tells, type Target } from "./targets.ts";

/** How far the search goes for one target: questions that were asked already, accounts of which something else told it, and lines from so many accounts. */
const extent = { asked: 40, accounts: 6, starts: 3, values: 10, tries: 60 } as const;

/** What platforms answer, the plainest first: many say how an account stands and nothing else, few liquidate it for whoever asks. */
const kinds: readonly Ask["ask"][] = ["assess", "charge", "permit"];

/** What has to be told by which question, and the candidates among which there is one for each. */
export interface Plainest {
  readonly targets: readonly Target[];
  readonly kept: readonly Candidate[];
}

/**
 * Each target as it is told by the plainest question that was found to tell it: a relation in a stage that only a liquidation shows is passed by a platform that only says how accounts
 * stand. A stage is told by a status: a platform may decide by one formula and name its prices, and whether they belong to a range of them, by another.
 */
export function asPlainAsCanBe(hunt: Hunt, found: readonly Candidate[], told: readonly Target[]): Plainest {
  const kept = [...found];
  return { targets: told.map((target) => firstOf(plainer(target), (each) => (isFound(hunt, kept, target, each) ? each : undefined)) ?? target), kept };
}

function plainer(target: Target): readonly Target[] {
  const [assess, ...others] = kinds.map((kind) => onlyIn(target, kind));
  return [...(target.isOfStage && assess !== undefined ? [byStatus(assess)] : []), ...(assess === undefined ? [] : [assess]), ...others];
}

function isFound(hunt: Hunt, kept: Candidate[], target: Target, plain: Target): boolean {
  if (kept.some((candidate) => isTold(hunt, plain, candidate))) return true;
  const found = firstOf(spread(hunt.asked.filter((candidate) => plain.concerns(candidate, candidate.watched.clauses)), extent.asked), (candidate) => (isTold(hunt, plain, candidate) ? candidate : undefined)) ?? elsewhere(hunt, kept, target, plain);
  if (found === undefined) return false;
  kept.push(found);
  return true;
}

/** How the accounts stand of which another question told it, and those on lines along which it switches elsewhere than the policy. */
function elsewhere(hunt: Hunt, kept: readonly Candidate[], target: Target, plain: Target): Candidate | undefined {
  const standing: Question["ask"] = { ask: "assess" };
  const [first] = hunt.asked;
  if (first === undefined || !plain.concerns({ snapshot: first.snapshot, ask: standing }, undefined)) return undefined;
  const others = kept.filter((candidate) => candidate.ask.ask !== "assess" && isTold(hunt, target, candidate)).slice(0, extent.accounts);
  const same = firstOf(others, ({ snapshot }) => toldBy(hunt, plain, { snapshot, ask: standing }));
  if (same !== undefined) return same;
  let left: number = extent.tries;
  const starts = spread(hunt.asked.filter((candidate) => plain.concerns(candidate, candidate.watched.clauses)), extent.starts);
  return firstOf([...others.slice(0, 1).map(({ snapshot }) => ({ snapshot, ask: standing })), ...starts], (start) =>
    firstOf(linesOf([hunt.policy, target.mutant.policy], start.snapshot, extent.values), ({ variable, values }) =>
      firstOf(values, (value) => {
        const place = left > 0 ? moved({ snapshot: start.snapshot, ask: standing }, variable, value) : undefined;
        left -= 1;
        return place === undefined ? undefined : toldBy(hunt, plain, place);
      })));
}

function toldBy(hunt: Hunt, plain: Target, question: Question): Candidate | undefined {
  const candidate = hunt.ask(question);
  return isTold(hunt, plain, candidate) ? candidate : undefined;
}

function isTold(hunt: Hunt, target: Target, candidate: Candidate): boolean {
  return target.concerns(candidate, candidate.watched.clauses) && tells(target, candidate, hunt.budget);
}

function firstOf<T, R>(list: readonly T[], find: (each: T) => R | undefined): R | undefined {
  for (const each of list) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

function spread<T>(list: readonly T[], most: number): readonly T[] {
  return list.length <= most ? list : Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)]!); // an index below the length
}
