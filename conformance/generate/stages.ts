import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { Variable } from "../line/index.ts";
import type { Candidate, Question } from "./candidate.ts";
import { kindOfAccount } from "../accounts/kind.ts";
import type { Hunt } from "./hunt.ts";
import { linesOf, moved, questionsAbout, sizedLike } from "./questions.ts";
import { byOthers } from "./requests.ts";
import { withDust } from "../accounts/dust.ts";
import { inRows } from "../accounts/in-rows.ts";
import { onBonus, tenfold, unusual } from "../accounts/unusual.ts";
import { tiersThatJump } from "../accounts/variants.ts";
import { tells } from "./targets.ts";
import { questionsOfExamples } from "../suite/index.ts";
import { asOne } from "./union.ts";

/** How far each stage goes; numbers of things, so that the same policy has the same suite everywhere. */
export const extent = { bases: 80, lineBases: 10, lineValues: 24, distressed: 16, bonuses: 8, pairs: 10, few: 2, tries: 1, directedBases: 6, directedValues: 12, directedTries: 90 } as const;

/** Every standard question about accounts of every shape, and requests around the largest amounts. */
export function askAround(hunt: Hunt, bases: readonly Snapshot[], variants: readonly Snapshot[]): void {
  hunt.begin(35);
  const rest = oneOfEachKind(bases);
  const kinds = new Set(bases.map(kindOfAccount)).size;
  const mixed = rest.slice(kinds).flatMap((base, index) => [...variants.slice(index * 2, index * 2 + 2), base]);
  for (const snapshot of [...rest.slice(0, kinds), ...mixed, ...variants.slice((rest.length - kinds) * 2)].slice(0, extent.bases)) {
    if (hunt.isDone) return;
    askAbout(hunt, snapshot, 1);
  }
}

/** How an account stands in each row of the policy's own tables and at each bound: most rows are far from what accounts are made as large as. */
export function askInRows(hunt: Hunt, bases: readonly Snapshot[]): void {
  for (const [index, snapshot] of inRows(hunt.policy, bases).entries()) {
    if (hunt.isDone) return;
    const question: Question = { snapshot, ask: { ask: "assess" }, unusual: `row ${index}` };
    if (hunt.couldMatter(question)) hunt.offer(hunt.ask(question), 1);
  }
}

/** `more`: how many times as often as usual a target is tried. */
function askAbout(hunt: Hunt, snapshot: Snapshot, more: number, label?: string): void {
  const tries = extent.tries * more;
  for (const each of questionsAbout(hunt.policy, snapshot)) {
    if (hunt.isDone) return;
    const question = label === undefined ? each : { ...each, unusual: label };
    if (!hunt.wants(question, extent.few * more, tries)) continue;
    const candidate = hunt.ask(question);
    hunt.offer(candidate, tries);
    for (const other of byOthers(candidate)) if (hunt.wants(other, 1, tries)) hunt.offer(hunt.ask(other), tries);
    const sized = hunt.wants(question, extent.few * more, tries * 2) ? sizedLike(hunt.policy, candidate) : undefined;
    if (sized !== undefined) hunt.along(sized.questions, sized.step, sized.sizes, tries * 2);
  }
}

/** The same questions about accounts that nobody has by chance; each is only asked where it may tell or show something that is left. */
export function askUnusual(hunt: Hunt, bases: readonly Snapshot[]): void {
  hunt.begin(75);
  const firsts = new Map<string, Snapshot>();
  for (const base of bases) {
    const kind = JSON.stringify([base.selectors ?? {}, [...new Set((base.positions ?? []).map(({ marginMode }) => marginMode))].sort()]);
    if (!firsts.has(kind)) firsts.set(kind, base);
  }
  for (const base of firsts.values()) unusual(hunt.policy, base).forEach((snapshot, index) => askAbout(hunt, snapshot, 2, String(index)));
}

/** Each number of some accounts moved to where the policy switches, and one step beside; prices also between, where plans go one way or another. */
export function askAlong(hunt: Hunt, bases: readonly Snapshot[]): void {
  hunt.begin(100);
  for (const snapshot of oneOfEachKind(bases).slice(0, extent.lineBases).flatMap((base, index) => [base, ...(index < 2 ? tiersThatJump(base) : [])])) {
    for (const { variable, values } of linesOf([hunt.policy], snapshot, extent.lineValues)) {
      for (const ask of [{ ask: "assess" }, { ask: "liquidate" }] as const) {
        if (hunt.isDone) return;
        if (!hunt.wants({ snapshot, ask }, 200, 8)) continue;
        along(hunt, { snapshot, ask }, variable, values);
      }
    }
  }
}

/** What the policy's own examples ask: their author has thought of boundaries and of accounts that nobody has by chance. */
export function askExamples(hunt: Hunt): void {
  for (const { snapshot, ask } of questionsOfExamples(hunt.policy)) {
    if (hunt.budget.isOut) return;
    const question = { snapshot, ask, unusual: "example" };
    if (hunt.wants(question, Infinity, Infinity)) hunt.offer(hunt.ask(question), Infinity);
  }
}

/** Two accounts in one, each with money of its own: what is summed over an account, or over what has the same asset, shows beside another. */
export function askOfTwo(hunt: Hunt, bases: readonly Snapshot[]): void {
  const kinds = oneOfEachKind(bases).slice(0, extent.pairs);
  for (const [index, base] of kinds.entries()) {
    if (hunt.isDone) return;
    const other = kinds.slice(index + 1).find((each) => (each.positions ?? []).length > 0 && asOne(hunt.policy, base, each) !== undefined);
    const union = other === undefined ? undefined : asOne(hunt.policy, base, other);
    if (union !== undefined) askAbout(hunt, union.snapshot, 2, "two");
  }
}

/** Prices between liquidation and bankruptcy, where plans go one way or another. */
export function askInDistress(hunt: Hunt, bases: readonly Snapshot[], variants: readonly Snapshot[]): void {
  hunt.begin(50);
  const each = oneOfEachKind(bases).slice(0, extent.distressed);
  const onCredit = each.filter(({ positions = [], selectors = {} }) => positions.some(({ margin }) => margin === undefined) && Object.keys(selectors).length === 0);
  const large = onCredit.flatMap(tenfold);
  const rare = [...large.slice(0, 2).flatMap(onBonus), ...large.filter(({ positions = [] }) => positions.length > 1).slice(0, 3)];
  for (const snapshot of [...spread(variants.filter(({ orders }) => (orders ?? []).length > 1), 3), ...each, ...rare]) {
    const question: Question = { snapshot, ask: { ask: "liquidate" }, ...(rare.includes(snapshot) && { unusual: `rare ${rare.indexOf(snapshot)}` }) };
    if (!hunt.couldMatter(question)) continue;
    for (const { variable, values } of linesOf([hunt.policy], snapshot, extent.lineValues, 3)) {
      if (hunt.isDone) return;
      if (variable.kind === "price") along(hunt, question, variable, values);
    }
  }
}

/**
 * What plans do is decided in narrow ranges of rare accounts: of those with a bonus alone, beyond the first tier, every place along a price; of those whose money lies between
 * two steps of the grid, the rest that liquidation leaves. Few targets are left by now, so that each may be tried everywhere.
 */
export function askPlans(hunt: Hunt, bases: readonly Snapshot[]): void {
  hunt.begin(100);
  const each = oneOfEachKind(bases).slice(0, extent.distressed);
  const options = oneOfEachKind(bases).slice(0, extent.bases);
  const ask = { ask: "liquidate" } as const;
  for (const [index, snapshot] of each.flatMap((base) => withDust(hunt.policy, base)).entries()) {
    const question: Question = { snapshot, ask, unusual: `dust ${index}` };
    if (hunt.isDone) return;
    if (hunt.couldMatter(question)) hunt.offer(hunt.ask(question), Infinity);
  }
  for (const [index, snapshot] of withEachOption(options).flatMap(tenfold).flatMap(onBonus).slice(0, extent.bonuses).entries()) {
    const question: Question = { snapshot, ask, unusual: `bonus ${index}` };
    if (!hunt.couldMatter(question)) continue;
    for (const { variable, values } of linesOf([hunt.policy], snapshot, extent.lineValues, 3)) {
      if (hunt.isDone) return;
      if (variable.kind === "price") along(hunt, question, variable, values, Infinity);
    }
  }
}

/** Accounts whose positions have no margin of their own, one with each choice of options in turn: a bonus may count with one of them alone. */
function withEachOption(accounts: readonly Snapshot[]): readonly Snapshot[] {
  const groups = new Map<string, Snapshot[]>();
  for (const account of accounts) {
    const { positions = [], selectors = {} } = account;
    if (positions.length === 0 || positions.some(({ margin }) => margin !== undefined)) continue;
    const key = JSON.stringify(selectors);
    groups.set(key, [...(groups.get(key) ?? []), account]);
  }
  const lists = [...groups.values()];
  return Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat();
}

function along(hunt: Hunt, question: Question, variable: Variable, values: readonly string[], most = 8): void {
  const places = values.flatMap((value) => moved(question, variable, value) ?? []);
  hunt.along(places, variable.step, places.map((place) => place.moved?.value ?? ""), most);
}

/** For each target that is left: lines on which it switches elsewhere than the policy, from accounts in which its clause takes part. */
export function askAtDifferences(hunt: Hunt): void {
  const asked = new Map<string, Candidate>();
  for (const target of [...hunt.alive]) {
    if (hunt.budget.isOut) return;
    let left: number = extent.directedTries;
    const starts = spread(hunt.asked.filter((candidate) => target.concerns(candidate, candidate.watched.clauses)), extent.directedBases);
    for (const start of starts) {
      for (const { variable, values } of linesOf([hunt.policy, target.mutant.policy], start.snapshot, extent.directedValues)) {
        for (const value of values) {
          if (left <= 0 || hunt.budget.isOut || !hunt.alive.has(target)) break;
          const place = moved(start, variable, value);
          if (place === undefined) continue;
          left -= 1;
          const key = `${hunt.asked.indexOf(start)} ${variable.path} ${variable.of} ${value}`;
          const candidate = asked.get(key) ?? hunt.ask(place);
          asked.set(key, candidate);
          if (target.concerns(candidate, candidate.watched.clauses) && tells(target, candidate, hunt.budget)) hunt.told(target, candidate);
        }
      }
    }
  }
}

/** The same accounts in another order: the first of each kind, then the second of each, so that wherever a search ends it has seen all kinds. */
function oneOfEachKind(bases: readonly Snapshot[]): readonly Snapshot[] {
  const groups = new Map<string, Snapshot[]>();
  for (const base of bases) {
    const kind = kindOfAccount(base);
    const known = groups.get(kind);
    if (known === undefined) groups.set(kind, [base]);
    else known.push(base);
  }
  // One with other options after each of those with the usual ones, which are many.
  const usual = JSON.stringify(bases[0]?.selectors ?? {});
  const [some, others] = [true, false].map((isUsual) => [...groups.values()].filter(([first]) => (JSON.stringify(first?.selectors ?? {}) === usual) === isUsual));
  const sorted = Array.from({ length: Math.max(some?.length ?? 0, others?.length ?? 0) }, (_, place) => [some?.[place], others?.[place]].flatMap((group) => (group === undefined ? [] : [group]))).flat();
  const most = Math.max(0, ...sorted.map(({ length }) => length));
  return Array.from({ length: most }, (_, place) => sorted.flatMap((group) => group[place] ?? [])).flat();
}

/** So many of a list, at equal distances, the first among them. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)]).flatMap((one) => (one === undefined ? [] : [one]));
}

