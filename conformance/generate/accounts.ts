import { canonicalJson } from "../../dsl/canonical.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { asksAlike } from "./asks-alike.ts";
import type { Candidate, Question } from "./candidate.ts";
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
    const [first] = group ?? [];
    if (group === undefined || first === undefined) groups.set(key, [one]);
    else group.push(one.candidate.snapshot === first.candidate.snapshot ? one : { ...one, candidate: { ...one.candidate, snapshot: first.candidate.snapshot } }); // one object for one account
  }
  const cases = [...groups.values()].map((group): AccountCase => ({ snapshot: group[0]!.candidate.snapshot, chosen: group })); // a group begins with one
  return cases.map((each, index) => ({ each, index })).sort((a, b) => weightOf(b.each) - weightOf(a.each) || a.index - b.index).map(({ each }) => each);
}

/** How often one target may be tried elsewhere: before its account is kept, and before it is left to an account behind the first ones, where fewer are. */
const tries = { fewer: 14, earlier: 60 } as const;

/**
 * Fewer accounts for the same: beginning with the account that tells the least, each is left out where all that it tells and shows is told and shown by questions about the
 * accounts that stay. `most`: accounts that tell more than so many are not tried.
 */
export function withFewerAccounts(hunt: Hunt, chosen: readonly Chosen[], most: number): readonly Chosen[] {
  let left = byAccount(chosen);
  const asked: Asked = new Map();
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

/** How many accounts a reader looks at first. */
const head = 20;

/**
 * The same accounts, with as much as possible told by the first of them: what an account further back tells is told by a question about one of the first where there is such a
 * question. A question that is left with nothing goes.
 */
export function toldEarlier(hunt: Hunt, chosen: readonly Chosen[]): readonly Chosen[] {
  const all = byTold(chosen);
  let first: readonly AccountCase[] = all.slice(0, head);
  const asked: Asked = new Map();
  const last = all.slice(head).flatMap((account) => account.chosen).flatMap((one): readonly Chosen[] => {
    const left = one.tells.filter((target) => {
      const home = find(hunt, one.candidate, first, asked, tries.earlier, (other) => isTold(hunt, target, other));
      if (home === undefined) return true;
      first = first.map((account) => (account.snapshot === home.snapshot ? { ...account, chosen: questionsOnce(account.chosen, [{ candidate: home, tells: [target], shows: [] }]) } : account));
      return false;
    });
    // One that neither tells nor shows is there for a platform that computes otherwise.
    return left.length + one.shows.length > 0 || one.tells.length === 0 ? [{ ...one, tells: left }] : [];
  });
  return [...first.flatMap((account) => account.chosen), ...last];
}

/** Questions by account, those first that tell the most mutants, then those that show the most. */
export function byTold(chosen: readonly Chosen[]): readonly AccountCase[] {
  const count = (account: AccountCase): number => account.chosen.reduce((sum, { tells: told }) => sum + told.length, 0);
  return byAccount(chosen).map((account) => ({ account, told: count(account) })).sort((a, b) => b.told - a.told).map(({ account }) => account);
}

/** Where else everything that an account tells and shows can be told and shown; nothing where something cannot. */
function rehomed(hunt: Hunt, { chosen }: AccountCase, others: readonly AccountCase[], asked: Asked): ReadonlyMap<Snapshot, readonly Chosen[]> | undefined {
  const homes = new Map<Snapshot, Chosen[]>();
  const take = (snapshot: Snapshot, one: Chosen): void => void homes.set(snapshot, [...(homes.get(snapshot) ?? []), one]);
  for (const { candidate, tells: told, shows } of chosen) {
    for (const key of shows) {
      const home = find(hunt, candidate, others, asked, tries.fewer, (other) => other.shows.has(key));
      if (home === undefined) return undefined;
      take(home.snapshot, { candidate: home, tells: [], shows: [key] });
    }
    for (const target of told) {
      const home = find(hunt, candidate, others, asked, tries.fewer, (other) => isTold(hunt, target, other));
      if (home === undefined) return undefined;
      take(home.snapshot, { candidate: home, tells: [target], shows: [] });
    }
  }
  return homes;
}

/** The standard questions about accounts, each asked when it is wanted and once. */
type Asked = Map<Snapshot, readonly { readonly question: Question; readonly candidate: () => Candidate }[]>;

function find(hunt: Hunt, like: Candidate, others: readonly AccountCase[], asked: Asked, most: number, fits: (candidate: Candidate) => boolean): Candidate | undefined {
  let count = 0;
  for (const { snapshot, chosen } of others) {
    for (const { question, candidate } of [...chosen.map((each) => ({ question: each.candidate, candidate: () => each.candidate })), ...about(hunt, snapshot, asked)]) {
      if (!asksAlike(question.ask, like.ask)) continue;
      if (count >= most) return undefined;
      count += 1;
      if (fits(candidate())) return candidate();
    }
  }
  return undefined;
}

function about(hunt: Hunt, snapshot: Snapshot, asked: Asked): NonNullable<ReturnType<Asked["get"]>> {
  const known = asked.get(snapshot);
  if (known !== undefined) return known;
  const found = questionsAbout(hunt.policy, snapshot).map((question) => {
    let candidate: Candidate | undefined;
    return { question, candidate: () => (candidate ??= hunt.ask(question)) };
  });
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
