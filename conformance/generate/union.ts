import { canonicalJson } from "../../dsl/canonical.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { Json } from "../line/place.ts";
import type { Question } from "./candidate.ts";
import { checked } from "../accounts/variants.ts";

/** Two accounts as one, and how what was asked about each is asked about it. */
export interface Union {
  readonly snapshot: Snapshot;
  /** Whether the second's money was left out, since it is of an asset that the first has money of. */
  readonly isOneMoney: boolean;
  readonly first: (question: Question) => Question;
  readonly second: (question: Question) => Question;
}

/**
 * The pools of two accounts side by side in one: whatever both have by the same name, the second has by another, so that neither pool knows of the other. Where the policy leaves
 * no other settlement asset, the money is that of the first, and positions with margin of their own may still stand beside it. Nothing where the accounts differ in what holds
 * for an account as a whole. Whether it still shows what each showed is for the caller to ask.
 */
export function asOne(policy: CompiledPolicy, first: Snapshot, second: Snapshot): Union | undefined {
  if (wholeOf(first) !== wholeOf(second) || (second.pools ?? []).length > 0 || (second.counterparties ?? []).length > 0) return undefined;
  const names = namesFor(policy, first, second);
  const other = renamed(second, names);
  const [snapshot] = checked({
    ...first,
    account: { ...first.account, balances: merged(first.account.balances, other.account.balances, ({ asset }) => asset) },
    assets: merged(first.assets, other.assets, ({ asset }) => asset),
    instruments: merged(first.instruments, other.instruments, ({ symbol }) => symbol),
    positions: [...(first.positions ?? []), ...(other.positions ?? [])],
    orders: [...(first.orders ?? []), ...(other.orders ?? [])],
    funds: merged(first.funds, other.funds, ({ name, asset }) => `${name} ${asset}`),
  });
  if (snapshot === undefined) return undefined;
  return {
    snapshot,
    isOneMoney: (other.account.balances ?? []).some(({ asset }) => (first.account.balances ?? []).some((each) => each.asset === asset)),
    first: (question) => ({ ...question, snapshot }),
    second: ({ ask, moved, ...rest }) => ({
      ...rest, snapshot, ask: renamed(ask, names),
      ...(moved !== undefined && { moved: { ...moved, variable: { ...moved.variable, of: names.get(`of ${moved.variable.of}`) ?? moved.variable.of } } }),
    }),
  };
}

/** What holds for an account as a whole: its day, its options, its own facts. */
function wholeOf({ asOf, selectors, account, ...rest }: Snapshot): string {
  const own = Object.entries(account).filter(([key]) => key !== "id" && key !== "balances");
  const more = Object.entries(rest).filter(([key]) => !parts.has(key));
  return canonicalJson([asOf, selectors ?? {}, Object.fromEntries(own), Object.fromEntries(more)]);
}

const parts: ReadonlySet<string> = new Set(["assets", "instruments", "positions", "orders", "pools", "funds", "counterparties"]);

/** New names by kind and old name: `asset USDT` → `USDC`. */
type Names = ReadonlyMap<string, string>;

function namesFor(policy: CompiledPolicy, first: Snapshot, second: Snapshot): Names {
  const names = new Map<string, string>();
  const put = (kind: string, from: string, to: string): void => void names.set(`${kind} ${from}`, to).set(`of ${from}`, to);
  const taken = new Set(assetsOf(first));
  const free = settlements(policy).filter((asset) => !taken.has(asset) && !assetsOf(second).has(asset));
  for (const asset of moneyOf(second)) {
    const next = taken.has(asset) ? free.shift() : undefined;
    if (next !== undefined) put("asset", asset, next);
  }
  const [symbols, ids] = [new Set((first.instruments ?? []).map(({ symbol }) => symbol)), new Set([...(first.positions ?? []), ...(first.orders ?? [])].map(({ id }) => id))];
  for (const { symbol } of second.instruments ?? []) {
    const settled = symbol.split(/([/:])/).map((word) => names.get(`asset ${word}`) ?? word).join("");
    const next = unlike(settled, symbols);
    if (next !== symbol) put("symbol", symbol, next);
    symbols.add(next);
  }
  for (const { id } of [...(second.positions ?? []), ...(second.orders ?? [])]) {
    const next = unlike(id, ids);
    if (next !== id) put("id", id, next);
    ids.add(next);
  }
  return names;
}

/** Settlement assets that the policy may apply to. */
function settlements({ meaning }: CompiledPolicy): string[] {
  const rule = meaning.applies.find(({ key }) => key === "settle");
  return [...(rule === undefined ? ["USDT", "USDC", "FDUSD", "BTC", "ETH", "SOL"] : rule.values)];
}

/** Money that pools are of. */
function moneyOf({ account, instruments }: Snapshot): ReadonlySet<string> {
  return new Set([...(account.balances ?? []).map(({ asset }) => asset), ...(instruments ?? []).map(({ settle }) => settle)]);
}

function assetsOf(snapshot: Snapshot): ReadonlySet<string> {
  return new Set([...moneyOf(snapshot), ...(snapshot.assets ?? []).map(({ asset }) => asset)]);
}

/** The name, with a letter behind it where it is taken: `p1`, `p1b`, `p1c`. */
function unlike(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const [before = name, after = ""] = name.includes("/") ? [name.slice(0, name.indexOf("/")), name.slice(name.indexOf("/"))] : [name];
  return [..."bcdefghijklmnopqrstuvwxyz"].map((letter) => `${before}${letter}${after}`).find((each) => !taken.has(each)) ?? name;
}

const kinds: Readonly<Record<string, string>> = { asset: "asset", settle: "asset", quote: "asset", base: "asset", symbol: "symbol", id: "id", position: "id", order: "id" };

/** A part of a snapshot or a question with the names that it has in the union. Only names stand under these keys. */
function renamed<T>(part: T, names: Names): T {
  const within = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return names.get(`${kinds[key] ?? ""} ${value}`) ?? value;
    if (Array.isArray(value)) return value.map((each) => within(each, key));
    if (typeof value !== "object" || value === null) return value;
    const isKeyed = key === "prices"; // by asset
    return Object.fromEntries(Object.entries(value as Json).map(([name, each]) => [isKeyed ? (names.get(`asset ${name}`) ?? name) : name, key === "facts" ? each : within(each, isKeyed ? "" : name)]));
  };
  return within(part, "") as T; // the same form, with other names in it
}

/** Both lists, each thing once. */
function merged<T>(first: readonly T[] | undefined, second: readonly T[] | undefined, nameOf: (each: T) => string): readonly T[] {
  const names = new Set((first ?? []).map(nameOf));
  return [...(first ?? []), ...(second ?? []).filter((each) => !names.has(nameOf(each)))];
}
