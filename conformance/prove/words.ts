import { canonicalJson } from "../../dsl/canonical.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Fraction } from "../../engine/number/index.ts";
import { validateSnapshot, type Snapshot } from "../../engine/snapshot/index.ts";
import { splitPath, toCamelCase } from "../../engine/state/load.ts";
import { wordFactsOf } from "../accounts/words.ts";
import { objectsAt, withObject } from "../line/place.ts";

/** Flags, words and options that a claim is about whatever they say, each with all that it may say: `position.hedged`, `option bonus`. */
export type FreeWords = ReadonlyMap<string, readonly string[]>;

const levels: ReadonlySet<string> = new Set(["account", "balance", "credit", "position", "order", "instrument", "asset"]);

/** The same of two policies: `apart` are words that the two declare otherwise, of which what the one says tells nothing of the other. */
export interface PairWords {
  readonly old: FreeWords;
  readonly new: FreeWords;
  readonly apart: ReadonlySet<string>;
  readonly both: FreeWords;
}

/** Words of two policies: what either groups by is free in neither, and kinds of credit are those that either names. */
export function pairWordsOf(before: CompiledPolicy, after: CompiledPolicy): PairWords {
  const policies = [before, after];
  const sides = policies.map((policy) => new Map([...freeWordsOf(policy)].filter(([path]) => !policies.some((each) => groupsBy(each, path)))));
  const [old, now] = [sides[0] ?? new Map<string, readonly string[]>(), sides[1] ?? new Map<string, readonly string[]>()];
  const kinds = [...new Set(sides.flatMap((side) => side.get("credit.kind") ?? []))].filter((kind) => kind !== otherKind);
  for (const side of [old, now]) if (kinds.length > 0) side.set("credit.kind", [...kinds, otherKind]);
  for (const path of stagesBefore.filter((each) => old.has(each) || now.has(each))) for (const side of [old, now]) side.set(path, stageWords(policies));
  const declared = ({ meaning }: CompiledPolicy, path: string): string => canonicalJson(path.startsWith("option ") ? (meaning.options.filter(({ name }) => `option ${name}` === path).map(({ name, values, default: usual }) => [name, values, usual])) : meaning.facts.filter((fact) => fact.path === path).map((fact) => ({ ...fact, id: "", label: "" })));
  const apart = new Set([...now.keys()].filter((path) => old.has(path) && declared(before, path) !== declared(after, path)));
  return { old, new: now, apart, both: new Map([...old, ...now]) };
}

/** What a policy asks of accounts in words, but for words by which it groups: which objects go together hangs on those. */
export function freeWordsOf(policy: CompiledPolicy): FreeWords {
  const { meaning } = policy;
  const text = canonicalJson(meaning);
  const facts = wordFactsOf(policy).filter(({ path }) => levels.has(splitPath(path)[0]) && !groupsBy(policy, path)).map(({ path, words }) => [path, words.map(String).map((word) => (word === "true" ? "yes" : word === "false" ? "no" : word))] as const);
  const kinds = [...new Set([...text.matchAll(/"path":"credit\.kind"\},"word":"([^"]+)"/g)].map(([, word]) => word ?? ""))];
  return new Map([...facts, ...stagesBefore.filter((path) => asksOfStage(text, path)).map((path) => [path, stageWords([policy])] as const), ...(kinds.length === 0 ? [] : [["credit.kind", [...kinds, otherKind]] as const]), ...meaning.options.map(({ name, values }) => [`option ${name}`, values] as const)]);
}
const otherKind = "other";

/** What a stage was before: of a pool, as its positions read it too, and of the account. */
const stagesBefore: readonly string[] = ["pool.status", "account.status"];
const asksOfStage = (text: string, path: string): boolean => text.includes(`"path":"${path}"`) || (path === "pool.status" && text.includes('"path":"position.status"'));

/** Every stage of the policies, none, and a word that they do not know. */
function stageWords(policies: readonly CompiledPolicy[]): readonly string[] {
  const stages = policies.flatMap(({ meaning }) => [...meaning.modes, meaning.account].flatMap(({ liquidation }) => liquidation?.stages ?? []));
  return ["healthy", ...new Set(stages.map(({ name }) => name)), "another"];
}

/** Whether which objects go together hangs on a word. */
function groupsBy({ meaning }: CompiledPolicy, path: string): boolean {
  const text = canonicalJson(meaning);
  return [`"same":"${path}"`, `"key":"${path}"`].some((each) => text.includes(each)) || meaning.modes.some(({ sharing }) => sharing?.partition.by === "key" && sharing.partition.keys.includes(path));
}

/** The account with those words, by the values of their unknowns: as many as it has objects for. */
export function withWords(policy: CompiledPolicy, words: FreeWords, shape: Snapshot, values: ReadonlyMap<string, Fraction>): Snapshot {
  const facts = new Map(wordFactsOf(policy).map((fact) => [fact.path, fact]));
  let account = shape;
  for (const [path, list] of words) {
    const word = (of: string): string | undefined => {
      const value = values.get(`${path} ${of}`);
      return value === undefined ? undefined : list[placeOf(value, list.length)];
    };
    if (path.startsWith("option ")) {
      const chosen = word("");
      if (chosen !== undefined) account = { ...account, selectors: { ...account.selectors, [path.slice(7)]: chosen } };
      continue;
    }
    if (path === "credit.kind") {
      const balances = (account.account.balances ?? []).map((balance) => (balance.credits === undefined ? balance : { ...balance, credits: balance.credits.map((credit) => ({ ...credit, kind: word(credit.id) ?? credit.kind })) }));
      account = { ...account, account: { ...account.account, balances } };
      continue;
    }
    if (path === "pool.status") {
      const said = [...values.keys()].flatMap((name) => (name.startsWith(`${path} `) ? [name.slice(path.length + 1)] : []));
      const pools = new Map((account.pools ?? []).map((pool) => [pool.id, pool]));
      for (const id of said) pools.set(id, { id, status: word(id) ?? "healthy" });
      if (said.length > 0) account = { ...account, pools: [...pools.values()] };
      continue;
    }
    const [level, name] = splitPath(path);
    const fact = facts.get(path);
    for (const { of } of objectsAt(account, level)) {
      const said = word(of);
      if (said === undefined) continue;
      const typed = fact?.declared === false && list.length === 2 && list.includes("yes") ? said === "yes" : said;
      account = withObject(account, level, of, (object) => (fact?.declared === true ? { ...object, facts: { ...(object["facts"] as object | undefined), [toCamelCase(name)]: typed } } : { ...object, [toCamelCase(name)]: typed }));
    }
  }
  return validateSnapshot(account).snapshot ?? shape;
}

function placeOf(value: Fraction, length: number): number {
  for (let place = 0; place < length - 1; place += 1) if (value.n <= BigInt(place) * value.d) return place;
  return length - 1;
}
