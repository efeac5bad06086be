import type { CompiledPolicy } from "../../dsl/ir.ts";
import { compare, isExactDecimal, parseDecimal, sign, zero } from "../../engine/number/index.ts";
import { facts as catalogue } from "../../schemas/generated/facts.ts";
import { splitPath } from "../../engine/state/load.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { amountStep } from "./amount-step.ts";
import { momentOf, withMoment } from "./moments.ts";
import { pathsRead } from "./paths-read.ts";
import { levelsWithHome, objectsAt, valueIn, withObject, withValueIn } from "./place.ts";

/** A number of a snapshot that may be moved along a line while all else stays. */
export interface Variable {
  /** `price`: the mark price of an instrument, with which last and index price go; `moment`: an instant, in seconds since 1970; `fact`: any other number. */
  readonly kind: "price" | "moment" | "fact";
  /** `position.entry_price`, `asset.prices.USD`; of a price `instrument.mark_price`. */
  readonly path: string;
  /** Which object of that level. */
  readonly of: string;
  /** The grid: the tick of a price, the step of an amount. A decimal above 0. */
  readonly step: string;
}

/** Numbers that questions move or read by themselves, whatever a policy says. */
const always: ReadonlySet<string> = new Set(["balance.wallet_balance", "position.contracts", "position.entry_price", "position.margin"]);
const movingLevels: ReadonlySet<string> = new Set(["account", ...levelsWithHome]);
const fixed: ReadonlySet<string> = new Set(["instrument.contract_size", "instrument.tick_size", "instrument.amount_step", "instrument.mark_price", "asset.step"]);
const numeric: ReadonlySet<string> = new Set(["money", "price", "quantity", "ratio", "leverage", "duration", "number"]);

/** What may be moved in a snapshot: numbers that are there and that one of the policies reads, in the order of levels. */
export function variablesOf(policies: readonly CompiledPolicy[], snapshot: Snapshot): readonly Variable[] {
  const held = new Set([...(snapshot.positions ?? []), ...(snapshot.orders ?? [])].map(({ symbol }) => symbol));
  const prices = (snapshot.instruments ?? []).filter(({ symbol }) => held.has(symbol)).map(({ symbol, tickSize }): Variable => ({ kind: "price", path: "instrument.mark_price", of: symbol, step: tickSize }));
  const read = pathsRead(policies);
  const money = amountStep(policies);
  const known = catalogue.filter(({ path, level, dimension }) => movingLevels.has(level) && numeric.has(dimension) && !fixed.has(path) && (always.has(path) || read.has(path))).map(({ path }) => path);
  const declared = declaredPaths(policies).filter((path) => read.has(path));
  const durations = new Set(policies.flatMap(({ meaning }) => meaning.facts.filter(({ dimension }) => dimension.kind === "duration").map(({ path }) => path)));
  const rates = [...read].filter((path) => path.startsWith("asset.prices"));
  const facts = [...known, ...declared].flatMap((path) => {
    const [level, name] = splitPath(path);
    return objectsAt(snapshot, level).flatMap(({ of, object }): readonly Variable[] => {
      if (level === "instrument" && !held.has(of)) return [];
      const value = valueIn(object, name, declared.includes(path));
      return typeof value === "string" && parseDecimal(value) !== undefined ? [{ kind: "fact", path, of, step: durations.has(path) ? "1" : stepOf(snapshot, path, of, money) }] : [];
    });
  });
  const valued = rates.length === 0 ? [] : (snapshot.assets ?? []).flatMap(({ asset, prices: known }) => Object.keys(known ?? {}).map((to): Variable => ({ kind: "fact", path: `asset.prices.${to}`, of: asset, step: "0.0001" })));
  return [...facts.filter(({ path }) => path.startsWith("balance.")), ...prices, ...facts.filter(({ path }) => !path.startsWith("balance.")), ...valued];
}

function declaredPaths(policies: readonly CompiledPolicy[]): readonly string[] {
  return [...new Set(policies.flatMap(({ meaning }) => meaning.facts.filter(({ dimension }) => numeric.has(dimension.kind)).map(({ path }) => path)))].filter((path) => movingLevels.has(splitPath(path)[0]));
}

/** Whether a number may be below 0. */
export function isSigned({ kind, path }: Variable): boolean {
  if (kind === "moment") return false;
  const doc = catalogue.find((fact) => fact.path === path);
  return doc === undefined ? !path.startsWith("asset.prices") : signed.has(path);
}
const signed: ReadonlySet<string> = new Set(["balance.wallet_balance", "position.unsettled_funding", "position.entry_notional", "instrument.taker_fee_rate", "instrument.maker_fee_rate", "instrument.funding_rate"]);
/** Numbers that the schema wants above 0. */
const positive: ReadonlySet<string> = new Set([
  "position.entry_price", "position.leverage", "order.price", "order.leverage", "instrument.mark_price", "instrument.last_price", "instrument.index_price", "instrument.max_leverage", "instrument.quanto_multiplier",
]);

/** The snapshot with the variable at a value; `undefined` where that would be no snapshot, or the object is not there. */
export function withValue(snapshot: Snapshot, variable: Variable, value: string): Snapshot | undefined {
  if (variable.kind === "moment") return withMoment(snapshot, variable, value);
  const exact = parseDecimal(value);
  if (exact === undefined || !isExactDecimal(exact) || objectsAt(snapshot, splitPath(variable.path)[0]).every(({ of }) => of !== variable.of)) return undefined;
  if (!isSigned(variable) && sign(exact) < 0) return undefined;
  if (sign(exact) <= 0 && (variable.kind === "price" || positive.has(variable.path) || variable.path.startsWith("asset.prices"))) return undefined;
  if (variable.path === "asset.haircut" && compare(exact, parseDecimal("1") ?? zero) > 0) return undefined;
  const [level, name] = splitPath(variable.path);
  if (variable.kind === "price") {
    return withObject(snapshot, level, variable.of, (object) => ({ ...object, markPrice: value, ...(object["lastPrice"] === undefined ? {} : { lastPrice: value }), ...(object["indexPrice"] === undefined ? {} : { indexPrice: value }) }));
  }
  const isDeclared = catalogue.every((fact) => fact.path !== variable.path) && !variable.path.startsWith("asset.prices");
  return withObject(snapshot, level, variable.of, (object) => withValueIn(object, name, isDeclared, value));
}

/** The value that the variable has; a declared fact that the snapshot leaves to its default has none. */
export function valueOf(snapshot: Snapshot, variable: Variable): string | undefined {
  if (variable.kind === "moment") return momentOf(snapshot, variable);
  const [level, name] = splitPath(variable.path);
  const isDeclared = catalogue.every((fact) => fact.path !== variable.path) && !variable.path.startsWith("asset.prices");
  const found = objectsAt(snapshot, level).find(({ of }) => of === variable.of);
  const value = found === undefined ? undefined : valueIn(found.object, name, isDeclared);
  return typeof value === "string" ? value : undefined;
}

/** Amounts stand on the instrument's step, prices on its tick, money on the asset's, the rest on a grid that is fine enough. */
function stepOf(snapshot: Snapshot, path: string, of: string, money: string): string {
  const [level] = splitPath(path);
  const symbol = (level === "position" ? snapshot.positions : level === "order" ? snapshot.orders : undefined)?.find(({ id }) => id === of)?.symbol ?? of;
  const instrument = snapshot.instruments?.find((each) => each.symbol === symbol);
  const dimension = catalogue.find((fact) => fact.path === path)?.dimension ?? "number";
  if (dimension === "price") return instrument?.tickSize ?? "0.01";
  if (dimension === "quantity") return instrument?.amountStep ?? "0.001";
  if (dimension === "leverage") return "1";
  if (dimension === "ratio") return "0.00001";
  const asset = level === "balance" || level === "asset" ? of : level === "fund" ? of.split(" ").at(-1) : instrument?.settle;
  return snapshot.assets?.find((each) => each.asset === asset)?.step ?? money;
}
