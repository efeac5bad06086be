import type { FactDoc } from "../../schemas/generated/facts.ts";
import { facts } from "../../schemas/generated/facts.ts";
import type { FactRule } from "../../dsl/ir.ts";
import { divide, fraction, isZero, multiply, parseDecimal, toDecimalString, zero, type Fraction } from "../number/index.ts";
import type { Snapshot } from "../snapshot/index.ts";
import { valuesOf, type Entity, type EntityLevel, type FactValue } from "./entity.ts";
import type { MarketReads } from "./market-reads.ts";
import type { State, StateTier } from "./state.ts";

/** What a policy declares beyond the schema: needed to read `facts`. */
export type DeclaredFacts = readonly FactRule[];

/** A validated snapshot as exact values. `declared` says how to read what stands under `facts`; `reads` may know the market already, read with the same. */
export function loadState(snapshot: Snapshot, declared: DeclaredFacts, reads?: MarketReads): State {
  const read = (level: EntityLevel, id: string, json: object): Entity => readEntity(level, id, json, declared);
  const once = <R extends object>(json: object, compute: () => R): R => (reads === undefined ? compute() : reads.of(json, compute));
  const instruments = (snapshot.instruments ?? []).map((json) => once(json, () => read("instrument", json.symbol, json)));
  const instrumentBySymbol = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const balances = snapshot.account.balances ?? [];
  return {
    asOf: parseInstant(snapshot.asOf),
    selectors: snapshot.selectors ?? {},
    account: read("account", snapshot.account.id, snapshot.account),
    unlisted: { balance: read("balance", "", {}).values, asset: read("asset", "", {}).values },
    balances: balances.map((json) => read("balance", json.asset, json)),
    credits: Object.fromEntries(balances.map((json) => [json.asset, (json.credits ?? []).map((credit) => read("credit", credit.id, credit))])),
    assets: (snapshot.assets ?? []).map((json) => once(json, () => read("asset", json.asset, json))),
    instruments,
    positions: (snapshot.positions ?? []).map((json) => withEntry(read("position", json.id, json), instrumentBySymbol.get(json.symbol))),
    orders: (snapshot.orders ?? []).map((json) => read("order", json.id, json)),
    funds: (snapshot.funds ?? []).map((json) => read("fund", `${json.name} ${json.asset}`, json)),
    poolStatuses: Object.fromEntries((snapshot.pools ?? []).map((pool) => [pool.id, pool.status])),
    tiers: new Map((snapshot.instruments ?? []).filter((json) => json.tiers !== undefined).map((json) => [json.symbol, once(json.tiers!, () => readTiers(json.tiers!))])),
    prices: new Map((snapshot.assets ?? []).map(({ asset, prices = {} }) => [asset, once(prices, () => decimals(prices))])),
    instrumentBySymbol,
    snapshot,
  };
}

/** Seconds since 1970 of a date or instant; the schema has checked its shape. */
export function parseInstant(text: string): Fraction {
  return fraction(BigInt(Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text)), 1000n);
}

const byLevel = new Map<string, readonly FactDoc[]>();
for (const fact of facts) byLevel.set(fact.level, [...(byLevel.get(fact.level) ?? []), fact]);

/** An object's facts by name; what the schema calls a decimal is a fraction. */
export function readEntity(level: EntityLevel, id: string, json: object, declared: DeclaredFacts): Entity {
  const values = valuesOf();
  const record = json as Record<string, unknown>;
  for (const fact of byLevel.get(level) ?? []) {
    const value = factValue(record[fact.key], fact.dimension);
    if (value !== undefined) values[fact.name] = value;
  }
  const extra = (record["facts"] ?? {}) as Record<string, unknown>;
  for (const rule of declared) {
    const [ruleLevel, name] = splitPath(rule.path);
    if (ruleLevel !== level) continue;
    const key = toCamelCase(name);
    const value = factValue((Object.hasOwn(extra, key) ? extra[key] : undefined) ?? rule.default, rule.dimension.kind);
    if (value !== undefined) values[name] = value;
  }
  return { level, id, values, source: record };
}

function factValue(raw: unknown, dimension: string): FactValue | undefined {
  if (raw === undefined || dimension === "tiers") return undefined;
  if (typeof raw === "boolean") return raw;
  if (typeof raw !== "string") return undefined;
  if (dimension === "flag") return raw === "yes" ? true : raw === "no" ? false : undefined;
  if (dimension === "enum" || dimension === "name") return raw;
  if (dimension === "instant") return Number.isNaN(Date.parse(raw)) ? undefined : parseInstant(raw);
  return parseDecimal(raw);
}

/**
 * A cost basis may be given as money instead of a price, or beside it where the price does not end: the basis is exact then.
 * Linear and quanto: price = basis ÷ (contracts · size); inverse: contracts · size ÷ basis.
 */
export function withEntry(position: Entity, instrument: Entity | undefined): Entity {
  const basis = position.values["entry_notional"] as Fraction | undefined;
  const size = instrument?.values["contract_size"] as Fraction | undefined;
  const contracts = position.values["contracts"] as Fraction;
  if (basis === undefined || size === undefined || isZero(contracts) || isZero(basis)) return position;
  const units = multiply(contracts, size);
  const exact = instrument!.values["contract"] === "inverse" ? divide(units, basis) : divide(basis, scaled(units, instrument!));
  const stated = position.values["entry_price"] as Fraction | undefined;
  if (exact.n <= 0n || (stated !== undefined && toDecimalString(exact) !== toDecimalString(stated))) return position;
  return { ...position, values: valuesOf(position.values, { entry_price: exact }) };
}

function scaled(units: Fraction, instrument: Entity): Fraction {
  const multiplier = instrument.values["quanto_multiplier"] as Fraction | undefined;
  return instrument.values["contract"] === "quanto" && multiplier !== undefined ? multiply(units, multiplier) : units;
}

function readTiers(tiers: readonly object[]): readonly StateTier[] {
  return tiers.map((json) => {
    const fields: Record<string, Fraction> = {};
    for (const fact of byLevel.get("tier") ?? []) {
      const raw = (json as Record<string, unknown>)[fact.key];
      const value = typeof raw === "string" ? parseDecimal(raw) : undefined;
      if (value !== undefined) fields[fact.name] = value;
    }
    return { upTo: fields["max_notional"], fields };
  });
}

function decimals(record: Readonly<Record<string, string>>): Record<string, Fraction> {
  return Object.fromEntries(Object.entries(record).map(([key, text]) => [key, parseDecimal(text) ?? zero]));
}

export function toCamelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

const paths = new Map<string, readonly [level: string, name: string]>();
const keptPaths = 10_000;

/** `position.notional` as its two parts. Policies have few paths and read them often. */
export function splitPath(path: string): readonly [level: string, name: string] {
  const known = paths.get(path);
  if (known !== undefined) return known;
  if (paths.size >= keptPaths) paths.clear();
  const dot = path.indexOf(".");
  const parts = [path.slice(0, dot), path.slice(dot + 1)] as const;
  paths.set(path, parts);
  return parts;
}
