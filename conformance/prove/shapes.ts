import type { CompiledPolicy } from "../../dsl/ir.ts";
import { canonicalJson } from "../../dsl/canonical.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { splitPath, toCamelCase } from "../../engine/state/load.ts";
import { basesOf, countsThatMatter, fits, reworded } from "../accounts/index.ts";
import { askedTogether } from "../accounts/asked-together.ts";
import { dated } from "../accounts/dated.ts";
import { covering, together } from "../accounts/covering.ts";
import { stagesGiven } from "../accounts/variants.ts";
import { saying, wordFactsOf } from "../accounts/words.ts";
import { kindsBesides } from "./kinds.ts";
import type { FreeWords } from "./words.ts";

/** Accounts whose words a proof is about: each kind of account once, the smallest first. What is a number in them is free, and so is each of the words that are said to be. */
export function shapesOf(policies: readonly CompiledPolicy[], limit: number, words?: FreeWords): readonly Snapshot[] {
  const free: FreeWords = words ?? new Map<string, readonly string[]>();
  const masked = namesMasked(policies, free);
  const wordsOf = (snapshot: Snapshot): string => kindOf(snapshot, masked);
  const found = new Map<string, Snapshot>();
  const plain = basesOf(policies, { positions: 2, seed: 1 }).map((base) => dated(policies, base)); // a moment that is not said would settle nothing
  const bases = words === undefined ? plain : [...plain, ...kindsBesides(policies, plain)];
  const counts = countsThatMatter(policies).filter((count) => count <= mostCounted);
  for (const snapshot of [...bases, ...(words === undefined ? inEachChoice(policies, bases) : []), ...inEachStage(policies, bases), ...bases.flatMap((base) => policies.flatMap((policy) => reworded(policy, base)).filter((each) => policies.every((policy) => fits(policy, each))))]) {
    if ((snapshot.positions ?? []).length > Math.max(2, ...counts) || (snapshot.orders ?? []).length > 1) continue;
    const key = wordsOf(snapshot);
    if (!found.has(key)) found.set(key, snapshot);
  }
  const usual = new Map(policies.flatMap(({ meaning }) => meaning.options.map((option) => [option.name, option.default] as const)));
  const chosen = varied([...found.values()].sort((a, b) => sizeOf(a) - sizeOf(b)), limit, usual);
  const known = new Set(chosen.map(wordsOf));
  return [...chosen, ...inEachWord(policies, bases, free).filter((snapshot) => !known.has(wordsOf(snapshot)) && known.add(wordsOf(snapshot)))];
}

/** One account of each mode with whatever words policies ask about and choices of options, any three of them together in every way, and those that one answer asks about: a clause may ask about several. */
function inEachWord(policies: readonly CompiledPolicy[], bases: readonly Snapshot[], free: FreeWords): readonly Snapshot[] {
  const facts = [...new Map(policies.flatMap(wordFactsOf).map((fact) => [fact.path, fact])).values()].filter(({ path }) => !free.has(path));
  if (facts.length === 0) return [];
  const options = [...new Map(policies.flatMap(({ meaning }) => meaning.options.filter(({ name }) => !free.has(`option ${name}`) && canonicalJson([meaning.definitions, meaning.account, meaning.modes]).includes(`"kind":"option","name":"${name}"`)).map((option) => [option.name, option.values] as const)))];
  const made = firstOfEachMode(bases).flatMap((base) => {
    const there = facts.filter((fact) => fact.words.some((word) => saying(base, fact, word).length > 0));
    const sets = askedTogether(policies, [...there.map(({ path }) => `"${path}"`), ...options.map(([name]) => `"kind":"option","name":"${name}"`)], together);
    return covering([...there.map(({ words }) => words.length), ...options.map(([, values]) => values.length)], sets).map((row): Snapshot => {
      const worded = there.reduce((account, fact, index) => saying(account, fact, fact.words[row[index] ?? 0] ?? "")[0] ?? account, base);
      return { ...worded, ...(options.length === 0 ? {} : { selectors: { ...worded.selectors, ...Object.fromEntries(options.map(([name, values], index) => [name, values[row[there.length + index] ?? 0] ?? ""])) } }) };
    });
  });
  return made.filter((snapshot) => policies.every((policy) => fits(policy, snapshot)));
}

/** The most choices of options together that are made of one account. */
const mostChoices = 16;

/** One account of each mode with all choices of options together: a clause of one mode may ask about several of them. Where there are too many, one option at a time is chosen otherwise. */
function inEachChoice(policies: readonly CompiledPolicy[], bases: readonly Snapshot[]): readonly Snapshot[] {
  const options = new Map(policies.flatMap(({ meaning }) => meaning.options.map(({ name, values }) => [name, values] as const)));
  const all = [...options].reduce<readonly Readonly<Record<string, string>>[]>((chosen, [name, values]) => (chosen.length * values.length > mostChoices ? chosen : chosen.flatMap((each) => values.map((value) => ({ ...each, [name]: value })))), [{}]);
  const firsts = firstOfEachMode(bases);
  const single = [...options].flatMap(([name, values]) => values.map((value) => ({ [name]: value })));
  const made = firsts.flatMap((base) => [...single, ...all].map((choice): Snapshot => ({ ...base, selectors: { ...base.selectors, ...choice } })));
  return made.filter((snapshot) => policies.every((policy) => fits(policy, snapshot)));
}

/** A proof about more positions than these, one by one, has too many cases. */
const mostCounted = 5;

/** One account of each mode whose pool was in each stage before, where a rule asks what a status was. */
function inEachStage(policies: readonly CompiledPolicy[], bases: readonly Snapshot[]): readonly Snapshot[] {
  return firstOfEachMode(bases).flatMap((base) => policies.flatMap((policy) => stagesGiven(policy, base)));
}

/** The first account of each mode, with one position and nothing else, and with an order. */
function firstOfEachMode(bases: readonly Snapshot[]): readonly Snapshot[] {
  const [alone, ordered] = [bases.filter(({ positions, orders }) => positions?.length === 1 && (orders ?? []).length === 0), bases.filter(({ orders }) => (orders ?? []).length === 1)];
  return [...new Map([...ordered, ...alone].reverse().flatMap((base) => [...(base.orders ?? []).map(({ marginMode }) => [`order ${marginMode}`, base] as const), ...((base.orders ?? []).length > 0 ? [] : (base.positions ?? []).map(({ marginMode }) => [marginMode, base] as const))])).values()];
}

/** The first of whatever there is of each kind, as few as may be, and then the rest until there are enough. */
function varied(all: readonly Snapshot[], limit: number, usual: ReadonlyMap<string, string>): readonly Snapshot[] {
  const seen = new Set<string>();
  const first = all.filter((snapshot) => {
    const fresh = featuresOf(snapshot, usual).filter((feature) => !seen.has(feature));
    fresh.forEach((feature) => seen.add(feature));
    return fresh.length > 0;
  });
  const chosen = new Set([...first, ...all].slice(0, Math.max(limit, first.length)));
  return all.filter((snapshot) => chosen.has(snapshot));
}

/** What a policy may tell accounts apart by: positions and orders in each mode, side and contract, two in one pool, words, and in each mode what options are chosen together. */
function featuresOf({ positions, orders, instruments, selectors, pools, account }: Snapshot, usual: ReadonlyMap<string, string>): readonly string[] {
  const contractOf = (symbol: string): string => instruments?.find((each) => each.symbol === symbol)?.contract ?? "";
  const modes = (positions ?? []).map(({ marginMode }) => marginMode);
  return [
    ...(positions ?? []).map(({ marginMode, side, symbol, facts }) => `position ${marginMode} ${side} ${contractOf(symbol)} ${wordsIn(facts)}`),
    ...(orders ?? []).map(({ marginMode, side, symbol, reduceOnly, facts }) => `order ${marginMode} ${side} ${contractOf(symbol)} ${String(reduceOnly)} ${wordsIn(facts)}`),
    ...(instruments ?? []).map(({ facts }) => `instrument ${wordsIn(facts)}`),
    `account ${wordsIn(account.facts)}`,
    ...(modes.length === 0 && (orders ?? []).length === 0 ? ["nothing held"] : []),
    ...(modes.length > 1 ? [`two ${modes.sort().join(" ")}`] : []),
    ...Object.entries(selectors ?? {}).map(([key, value]) => `${key} is ${value}`),
    ...[...modes, ...(orders ?? []).map(({ marginMode }) => `order ${marginMode}`)].map((mode) => `${mode} where ${Object.entries(selectors ?? {}).filter(([key, value]) => usual.get(key) !== value).map(([key, value]) => `${key} is ${value}`).sort().join()}`),
    ...(pools ?? []).flatMap(({ status }) => [`was ${status}`, ...modes.map((mode) => `${mode} was ${status}`)]),
  ];
}

const wordsIn = (facts: object | undefined): string => Object.entries(facts ?? {}).filter(([, value]) => typeof value !== "string" || !/^-?\d/.test(value)).map(([key, value]) => `${key} ${String(value)}`).join(" ");

const sizeOf = ({ positions, orders }: Snapshot): number => (positions ?? []).length + (orders ?? []).length;

/** Everything of a snapshot that is no decimal and no instant; tiers count as a whole. */
function kindOf(snapshot: Snapshot, { facts: maskedFacts, options: maskedOptions }: Masked): string {
  const held = new Set([...(snapshot.positions ?? []), ...(snapshot.orders ?? [])].map(({ symbol }) => symbol));
  const strip = (value: unknown): unknown => {
    if (typeof value === "string") return /^(-?\d+(\.\d+)?|\d{4}-\d{2}-\d{2}T.*Z)$/.test(value) ? "number" : value;
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, maskedFacts.has(key) ? "word" : strip(inner)]));
  };
  const { positions, orders, instruments, selectors, pools, account, assets } = snapshot;
  const kinds = (instruments ?? []).filter(({ symbol }) => held.has(symbol)).map(({ contract, settle, tiers, facts }) => ({ contract, settle, tiers: tiers?.length, facts: strip(facts) }));
  const named = (list: readonly { readonly symbol: string }[] | undefined): unknown => (list ?? []).map(({ symbol, ...rest }) => ({ ...(strip(rest) as object), symbol: [...held].indexOf(symbol) }));
  return canonicalJson({ positions: named(positions), orders: named(orders), kinds, selectors: Object.fromEntries(Object.entries(selectors ?? {}).filter(([name]) => !maskedOptions.has(name))), pools: strip(pools ?? []), balances: (account.balances ?? []).map(({ facts, credits }) => [strip(facts ?? {}), ...(credits === undefined ? [] : [strip(credits.map(({ id: _, ...credit }) => credit))])]), account: strip(account.facts ?? {}), assets: (assets ?? []).map(({ facts }) => strip(facts ?? {})) });
}

/** Names in JSON that say nothing of a kind of account. */
interface Masked {
  readonly facts: ReadonlySet<string>;
  readonly options: ReadonlySet<string>;
}

function namesMasked(policies: readonly CompiledPolicy[], free: FreeWords): Masked {
  const nameOf = (path: string): string => toCamelCase(splitPath(path)[1]);
  const kept = new Set(policies.flatMap(wordFactsOf).filter(({ path }) => !free.has(path)).map(({ path }) => nameOf(path)));
  const [options, facts] = [[...free.keys()].filter((path) => path.startsWith("option ")), [...free.keys()].filter((path) => !path.startsWith("option "))];
  return { facts: new Set(facts.map(nameOf).filter((name) => !kept.has(name))), options: new Set(options.map((path) => path.slice(7))) };
}
