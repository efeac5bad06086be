import { canonicalJson } from "../../dsl/canonical.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { asksAlike } from "./asks-alike.ts";
import type { Candidate } from "./candidate.ts";
import type { Chosen } from "./compact.ts";
import type { Hunt } from "./hunt.ts";
import { questionsAbout } from "./questions.ts";
import { tells, type Target } from "./targets.ts";

/** An account with all that is asked about it: what a suite counts as one case. */
export interface AccountCase {
  readonly snapshot: Snapshot;
  readonly chosen: readonly Chosen[];
}

/** Questions by the account that they are about, those accounts first that tell the most. */
export function byAccount(chosen: readonly Chosen[]): readonly AccountCase[] {
  const groups = new Map<string, Chosen[]>();
  for (const one of chosen) {
    const key = canonicalJson(one.candidate.snapshot);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const cases = [...groups.values()].map((group): AccountCase => ({ snapshot: group[0]!.candidate.snapshot, chosen: group })); // a group begins with one
  return cases.map((each, index) => ({ each, index })).sort((a, b) => weightOf(b.each) - weightOf(a.each) || a.index - b.index).map(({ each }) => each);
}

/** How often one target may be tried elsewhere before its account is kept. */
const tries = 14;

/**
 * Fewer accounts for the same: beginning with the account that tells the least, each is left out where all that it tells and shows is told and shown by questions about the
 * accounts that stay. `most`: accounts that tell more than so many are not tried.
 */
export function withFewerAccounts(hunt: Hunt, chosen: readonly Chosen[], most: number): readonly Chosen[] {
  let left = byAccount(chosen);
  const asked = new Map<AccountCase["snapshot"], Candidate[]>();
  for (const account of [...left].reverse()) {
    if (weightOf(account) > most) break;
    const others = left.filter((each) => each !== account);
    const homes = rehomed(hunt, account, others, asked);
    if (homes === undefined) continue;
    left = others.map((other) => ({ ...other, chosen: questionsOnce(other.chosen, homes.get(other.snapshot) ?? []) }));
  }
  return left.flatMap((each) => each.chosen);
}

const weightOf = ({ chosen }: AccountCase): number => chosen.reduce((sum, { tells: told, shows }) => sum + told.length + shows.length, 0);

/** Where else everything that an account tells and shows can be told and shown; nothing where something cannot. */
function rehomed(hunt: Hunt, { chosen }: AccountCase, others: readonly AccountCase[], asked: Map<Snapshot, Candidate[]>): ReadonlyMap<Snapshot, readonly Chosen[]> | undefined {
  const homes = new Map<Snapshot, Chosen[]>();
  const take = (snapshot: Snapshot, one: Chosen): void => void homes.set(snapshot, [...(homes.get(snapshot) ?? []), one]);
  for (const { candidate, tells: told, shows } of chosen) {
    for (const key of shows) {
      const home = find(hunt, candidate, others, asked, (other) => other.shows.has(key));
      if (home === undefined) return undefined;
      take(home.snapshot, { candidate: home, tells: [], shows: [key] });
    }
    for (const target of told) {
      const home = find(hunt, candidate, others, asked, (other) => isTold(hunt, target, other));
      if (home === undefined) return undefined;
      take(home.snapshot, { candidate: home, tells: [target], shows: [] });
    }
  }
  return homes;
}

function find(hunt: Hunt, like: Candidate, others: readonly AccountCase[], asked: Map<Snapshot, Candidate[]>, fits: (candidate: Candidate) => boolean): Candidate | undefined {
  let count = 0;
  for (const { snapshot, chosen } of others) {
    for (const candidate of [...chosen.map((each) => each.candidate), ...about(hunt, snapshot, asked)].filter((each) => asksAlike(each.ask, like.ask))) {
      if (count >= tries) return undefined;
      count += 1;
      if (fits(candidate)) return candidate;
    }
  }
  return undefined;
}

/** The standard questions about an account, each asked once. */
function about(hunt: Hunt, snapshot: Snapshot, asked: Map<Snapshot, Candidate[]>): readonly Candidate[] {
  const known = asked.get(snapshot);
  if (known !== undefined) return known;
  const found = questionsAbout(hunt.policy, snapshot).map((question) => hunt.ask(question));
  asked.set(snapshot, found);
  return found;
}

function isTold(hunt: Hunt, target: Target, candidate: Candidate): boolean {
  return target.concerns(candidate, candidate.watched.clauses) && tells(target, candidate, hunt.budget);
}

/** One entry for each question. */
export function questionsOnce(own: readonly Chosen[], more: readonly Chosen[]): readonly Chosen[] {
  const all = new Map<string, Chosen>();
  for (const one of [...own, ...more]) {
    const key = canonicalJson(one.candidate.ask);
    const known = all.get(key);
    all.set(key, known === undefined ? one : {
      candidate: { ...known.candidate, shows: new Set([...known.candidate.shows, ...one.candidate.shows]) },
      tells: [...new Set([...known.tells, ...one.tells])],
      shows: [...new Set([...known.shows, ...one.shows])],
    });
  }
  return [...all.values()];
}
