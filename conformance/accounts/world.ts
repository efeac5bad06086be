import type { CompiledPolicy, FactRule } from "../../dsl/ir.ts";
import { divide, one, parseDecimal, roundToDigits, toDecimalString } from "../../engine/number/index.ts";
import { facts as catalogue } from "../../schemas/generated/facts.ts";
import { splitPath, toCamelCase } from "../../engine/state/load.ts";
import type { Json } from "../line/place.ts";
import { pathsRead } from "../line/paths-read.ts";

/** What policies want to be there: the market that made-up accounts stand in. */
export interface World {
  readonly asOf: string;
  readonly selectors: Readonly<Record<string, string>>;
  readonly assets: readonly Json[];
  readonly instruments: readonly Json[];
  readonly funds: readonly Json[];
  /** Adds to an object of a level what the policies read of it. */
  readonly filled: (level: string, object: Json) => Json;
}

const prices: readonly (readonly [base: string, mark: string, last: string, index: string, tick: string, step: string])[] = [
  ["BTC", "50000", "50010", "49990", "0.1", "0.001"],
  ["ETH", "2000", "2001", "1999", "0.01", "0.01"],
  ["SOL", "100", "100.1", "99.9", "0.001", "0.1"],
];
const tiers: readonly Json[] = [
  { minNotional: "0", maxNotional: "50000", maintenanceMarginRate: "0.004", maintenanceAmount: "0", initialMarginRate: "0.008", maxLeverage: "125" },
  { minNotional: "50000", maxNotional: "500000", maintenanceMarginRate: "0.005", maintenanceAmount: "50", initialMarginRate: "0.01", maxLeverage: "100" },
  { minNotional: "500000", maintenanceMarginRate: "0.01", maintenanceAmount: "2550", initialMarginRate: "0.02", maxLeverage: "50" },
];
/** The same tiers in coins: bounds and amounts are as many as their money buys at the mark that the instrument has before it is made messy. */
function tiersIn(mark: string): readonly Json[] {
  const price = parseDecimal(mark) ?? one;
  return tiers.map((tier) => Object.fromEntries(Object.entries(tier).map(([key, value]) => [key, ["minNotional", "maxNotional", "maintenanceAmount"].includes(key) ? toDecimalString(divide(parseDecimal(String(value)) ?? one, price)) : value])));
}

/** Facts that stand on their own in every account, or that only some positions may have. */
const placed: ReadonlySet<string> = new Set([
  "account.status", "position.status", "position.margin", "position.entry_notional", "instrument.expires_at", "instrument.tiers", "instrument.quanto_multiplier", "order.price", "order.reduce_only",
]);

/** A market in which all of the policies apply, as far as there is one: `undefined` where they never apply together. */
export function worldOf(policies: readonly CompiledPolicy[], contract: "linear" | "inverse" | "quanto", round: (text: string) => string): World | undefined {
  const asOf = momentOf(policies);
  const allowed = (key: string, usual: readonly string[]): readonly string[] =>
    policies.reduce<readonly string[]>((left, { meaning }) => {
      const rule = meaning.applies.find((each) => each.key === key);
      return rule === undefined ? left : left.length === 0 || left === usual ? rule.values : left.filter((word) => rule.values.includes(word));
    }, usual);
  const settles = allowed("settle", contract === "inverse" ? [] : ["USDT"]);
  if (asOf === undefined || !allowed("contract", ["linear", "inverse", "quanto"]).includes(contract)) return undefined;
  const read = pathsRead(policies);
  const declared = policies.flatMap(({ meaning }) => meaning.facts);
  const filled = (level: string, object: Json): Json => filledIn(level, object, read, declared, asOf);
  const instruments = prices.map(([base, mark, last, index, tickSize, amountStep], place) => {
    const settled = settles[place % Math.max(settles.length, 1)] ?? "USDT";
    const quote = contract === "linear" ? settled : "USD";
    const settle = contract === "inverse" ? (settles.includes(base) || settles.length === 0 ? base : settles[0]!) : settled; // it is not empty
    return filled("instrument", {
      symbol: `${base}/${quote}:${settle}`, contract, base, quote, settle, contractSize: "1", tickSize, amountStep: contract === "inverse" ? "1" : amountStep, minAmount: "0",
      markPrice: round(mark), lastPrice: round(last), indexPrice: round(index), takerFeeRate: "0.0006", makerFeeRate: "0.0002", maxLeverage: "125", tiers: contract === "inverse" ? tiersIn(mark) : tiers, ...(contract === "quanto" && { quantoMultiplier: "1" }),
    });
  });
  const money = [...new Set([...instruments.map(({ settle }) => String(settle)), ...settles, ...named(policies)])];
  return {
    asOf,
    selectors: Object.fromEntries(policies.flatMap(({ meaning }) => meaning.applies.flatMap(({ key }) => (key === "contract" || key === "settle" ? [] : [[key, allowed(key, [])[0] ?? ""]])))),
    assets: money.map((asset) => filled("asset", { asset, prices: Object.fromEntries(money.concat("USD").filter((other) => other !== asset).map((other) => [other, worth(asset, other)])), ...(read.has("asset.haircut") ? { haircut: "0.05" } : {}) })),
    instruments,
    funds: money.map((asset) => ({ name: "insurance", asset, amount: "1000000" })),
    filled,
  };
}

/** A moment at which all are in force. */
function momentOf(policies: readonly CompiledPolicy[]): string | undefined {
  const from = policies.map(({ meaning }) => meaning.effective.from ?? "2026-01-01").reduce((a, b) => (a > b ? a : b));
  const ends = policies.flatMap(({ meaning }) => meaning.effective.until ?? []);
  return ends.every((end) => from < end) ? `${from}T00:00:00Z` : undefined;
}

/** Assets that the policies name. */
function named(policies: readonly CompiledPolicy[]): readonly string[] {
  return [...JSON.stringify(policies.map(({ meaning }) => meaning)).matchAll(/"(?:asset|to|from)":"([A-Z][A-Z0-9]{1,9})"/g)].map(([, asset]) => asset ?? "");
}

/** The price of one asset in another by their prices in USD, with 8 decimals. */
function worth(asset: string, other: string): string {
  const inUsd = (name: string) => parseDecimal(prices.find(([base]) => base === name)?.[1] ?? "1") ?? one;
  return toDecimalString(roundToDigits(divide(inUsd(asset), inUsd(other)), 8, "up"));
}

function filledIn(level: string, object: Json, read: ReadonlySet<string>, declared: readonly FactRule[], asOf: string): Json {
  const known = catalogue.filter((fact) => fact.level === level && !fact.required && read.has(fact.path) && !placed.has(fact.path) && object[fact.key] === undefined);
  const usual = Object.fromEntries(known.flatMap(({ key, dimension, values }) => [[key, usualValue(dimension, values, asOf)]].filter(([, value]) => value !== undefined)));
  // Where the policies have other defaults, these are what an account shows that says nothing.
  const own = declared.filter(({ path, default: usual }) => splitPath(path)[0] === level && declared.every((other) => other.path !== path || other.default === usual));
  const facts = Object.fromEntries(own.flatMap(({ path, dimension, default: value }) => [[toCamelCase(splitPath(path)[1]), spelt(value) ?? (dimension.kind === "price" ? object["indexPrice"] : undefined) ?? declaredValue(dimension, asOf)]].filter(([, found]) => found !== undefined)));
  return { ...usual, ...object, ...(own.length === 0 ? {} : { facts }) };
}

/** A default as an account says it: a day is the moment it begins at. */
function spelt(value: string | undefined): string | undefined {
  return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00Z` : value;
}

function usualValue(dimension: string, values: readonly string[] | undefined, asOf: string): unknown {
  if (dimension === "flag") return false;
  return declaredValue({ kind: dimension, ...(values === undefined ? {} : { values }) }, asOf);
}

function declaredValue({ kind, values }: { readonly kind: string; readonly values?: readonly string[] }, asOf: string): string | undefined {
  switch (kind) {
    case "flag":
      return "no";
    case "enum":
    case "name":
      return values?.[0];
    case "instant":
      return asOf;
    case "duration":
      return "3600";
    case "ratio":
      return "0.01";
    case "leverage":
      return "10";
    case "money":
      return "10";
    case "price":
      return "100";
    case "quantity":
    case "number":
      return "1";
    default:
      return undefined;
  }
}
