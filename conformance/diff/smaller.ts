import type { CompiledPolicy } from "../../dsl/ir.ts";
import { factsRead } from "../../engine/facts-read.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { splitPath, toCamelCase } from "../../engine/state/load.ts";
import { objectsAt, valueIn, withObject, type Json } from "../line/place.ts";
import type { Ask } from "../outcome/index.ts";

/** A way to make an account smaller; `undefined` where there is nothing of the kind. */
export type Shrink = (snapshot: Snapshot) => Snapshot | undefined;

/** Ways to take objects and facts away, the largest pieces first. */
export function shrinksOf(policies: readonly CompiledPolicy[], snapshot: Snapshot, ask: Ask): readonly Shrink[] {
  const named = new Set(namesIn(ask));
  const positions = (snapshot.positions ?? []).filter(({ id }) => !named.has(id));
  const ids = (snapshot.positions ?? []).map(({ id }) => id);
  return [
    ...(ids.length > 1 ? ids.filter((id) => ids.every((other) => other === id || !named.has(other))).map((id): Shrink => (now) => changed(now, { ...now, positions: now.positions?.filter((each) => each.id === id) })) : []),
    without("orders", (id) => !named.has(id)),
    without("funds"),
    without("pools"),
    without("counterparties"),
    (now) => unread(policies, now),
    ...positions.map(({ id }): Shrink => (now) => changed(now, { ...now, positions: now.positions?.filter((each) => each.id !== id) })),
    ...(snapshot.orders ?? []).filter(({ id }) => !named.has(id)).map(({ id }): Shrink => (now) => changed(now, { ...now, orders: now.orders?.filter((each) => each.id !== id) })),
    (now) => changed(now, { ...now, instruments: now.instruments?.filter(({ symbol }) => [...(now.positions ?? []), ...(now.orders ?? [])].some((each) => each.symbol === symbol) || named.has(symbol)) }),
    without("assets"),
    ...(snapshot.assets ?? []).map(({ asset }): Shrink => (now) => changed(now, { ...now, assets: now.assets?.filter((each) => each.asset !== asset) })),
    ...(snapshot.account.balances ?? []).map(({ asset }): Shrink => (now) => changed(now, { ...now, account: { ...now.account, balances: now.account.balances?.filter((each) => each.asset !== asset) } })),
    (now) => changed(now, tidied({ ...now, selectors: undefined })),
    ...(snapshot.instruments ?? []).flatMap(({ symbol, tiers = [] }) => [...tiers.map((row): Shrink => (now) => withTable(now, symbol, [row])), ...tiers.map((_, last): Shrink => (now) => withTable(now, symbol, tiers.slice(0, last + 1)))]),
    ...["instrument", "position", "order", "balance", "account"].flatMap((level) => objectsAt(snapshot, level).flatMap(({ of, object }) => Object.keys(object).filter((key) => !kept.has(key)).map((key): Shrink => (now) => changed(now, withObject(now, level, of, (each) => lacking(each, key)))))),
    ...declaredWithDefault(policies, snapshot),
  ];
}

/** Without facts that a policy declares and knows without being told: all of them, then each by itself. */
function declaredWithDefault(policies: readonly CompiledPolicy[], snapshot: Snapshot): readonly Shrink[] {
  const facts = policies.flatMap(({ meaning }) => meaning.facts);
  const known = new Set(facts.filter(({ path }) => facts.every((each) => each.path !== path || each.default !== undefined)).map(({ path }) => path));
  const each = [...known].flatMap((path) => {
    const [level, name] = splitPath(path);
    return objectsAt(snapshot, level).filter(({ object }) => valueIn(object, name, true) !== undefined).map(({ of }): ((now: Snapshot) => Snapshot) => (now) => withObject(now, level, of, (object) => withoutFact(object, toCamelCase(name))));
  });
  return [(now) => changed(now, each.reduce((left, take) => take(left), now)), ...each.map((take): Shrink => (now) => changed(now, take(now)))];
}

function withoutFact({ facts, ...object }: Json, name: string): Json {
  const left = lacking((facts ?? {}) as Json, name);
  return Object.keys(left).length === 0 ? object : { ...object, facts: left };
}

/** What every object needs; taking it away would only be refused. */
const kept: ReadonlySet<string> = new Set(["id", "symbol", "marginMode", "side", "contracts", "entryPrice", "asset", "contract", "base", "quote", "settle", "contractSize", "tickSize", "markPrice", "balances", "name", "amount"]);

function without(list: "orders" | "funds" | "pools" | "counterparties" | "assets", may: (id: string) => boolean = () => true): Shrink {
  return (now) => {
    const had = now[list] as readonly { readonly id?: string }[] | undefined;
    if (had === undefined) return undefined;
    const left = had.filter(({ id }) => id !== undefined && !may(id));
    return left.length === had.length && had.length > 0 ? undefined : tidied({ ...now, [list]: left.length === 0 ? undefined : left });
  };
}

/** Without any optional fact that neither policy reads. */
function unread(policies: readonly CompiledPolicy[], snapshot: Snapshot): Snapshot | undefined {
  const read = new Set(policies.flatMap((policy) => factsRead(policy).facts.map(({ json }) => json.slice(json.lastIndexOf(".") + 1))));
  const lean = (now: Snapshot, level: string): Snapshot => objectsAt(now, level).reduce((left, { of }) => withObject(left, level, of, (object) => Object.fromEntries(Object.entries(object).filter(([key]) => kept.has(key) || used.has(key) || read.has(key)))), now);
  return changed(snapshot, ["instrument", "position", "order", "balance", "account"].reduce(lean, snapshot));
}
/** Facts that questions read by themselves. */
const used: ReadonlySet<string> = new Set(["walletBalance", "margin", "tiers", "amountStep", "facts", "leverage", "price", "reduceOnly", "takerFeeRate", "bonus", "prices", "entryNotional", "quantoMultiplier"]);

/**
 * With fewer rows of a table, as a venue could have it: from 0 on, with no end, and no amount in its first row. A row of
 * higher tiers by itself would have the amount that makes it continuous with those below, and below that no requirement.
 */
function withTable(now: Snapshot, symbol: string, rows: Tiers): Snapshot | undefined {
  const had = now.instruments?.find((each) => each.symbol === symbol)?.tiers ?? [];
  if (had.length <= rows.length) return undefined;
  const [first, last] = [rows[0], rows.at(-1)];
  const tiers = first === undefined || first !== last ? rows.map((row) => (row === last ? open(row) : row)) : [{ ...open(first), minNotional: "0", ...(first.maintenanceAmount !== undefined && { maintenanceAmount: "0" }) }];
  return changed(now, { ...now, instruments: now.instruments?.map((each) => (each.symbol === symbol ? { ...each, tiers } : each)) });
}
type Tiers = NonNullable<NonNullable<Snapshot["instruments"]>[number]["tiers"]>;

function open<Row extends { readonly maxNotional?: string }>({ maxNotional: _, ...row }: Row): Omit<Row, "maxNotional"> {
  return row;
}

function lacking(object: Json, key: string): Json {
  const { [key]: _, ...rest } = object;
  return rest;
}

function changed(before: Snapshot, after: Snapshot): Snapshot | undefined {
  return JSON.stringify(before) === JSON.stringify(after) ? undefined : after;
}

/** Without members that are `undefined`. */
function tidied(snapshot: Snapshot): Snapshot {
  return Object.fromEntries(Object.entries(snapshot).filter(([, value]) => value !== undefined)) as unknown as Snapshot; // the same members
}

/** Ids and symbols that a question names. */
function namesIn(ask: Ask): readonly string[] {
  return [...JSON.stringify(ask).matchAll(/"(?:position|order|symbol)":"([^"]+)"/g)].map(([, name]) => name ?? "");
}
