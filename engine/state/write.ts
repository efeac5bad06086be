import type { FactRule } from "../../dsl/ir.ts";
import { facts } from "../../schemas/generated/facts.ts";
import { equals, isExactDecimal } from "../number/index.ts";
import { basisOf } from "../basis.ts";
import type { Snapshot } from "../snapshot/index.ts";
import { isFraction, quantityOf, type Entity, type FactValue } from "./entity.ts";
import { readEntity, toCamelCase, withEntry } from "./load.ts";
import type { State } from "./state.ts";
import { written } from "./written.ts";

/**
 * A state as the snapshot it stands for. What did not change keeps the text it came with; what changed is printed exactly, or
 * rounded half even to 18 decimals where it does not end. Its shape is that of the snapshot it was loaded from. Throws `Undecided` where
 * something became too large to be written.
 */
export function writeState(state: State, declared: readonly FactRule[]): Snapshot {
  const { snapshot } = state;
  const write = (entity: Entity): unknown => writeEntity(entity, declared);
  return {
    ...snapshot,
    ...(Object.keys(state.selectors).length === 0 ? {} : { selectors: state.selectors }),
    account: {
      ...(write(state.account) as Snapshot["account"]), // written as it was read
      ...listed("balances", snapshot.account.balances, state.balances.map((balance) => withCredits(write(balance) as object, state, balance.id, declared))),
    },
    ...listed("assets", snapshot.assets, state.assets.map(write)),
    ...listed("instruments", snapshot.instruments, state.instruments.map(write)),
    ...listed("positions", snapshot.positions, state.positions.map((position) => writePosition(position, state, declared))),
    ...listed("orders", snapshot.orders, state.orders.map(write)),
    ...listed("funds", snapshot.funds, state.funds.map(write)),
  } as Snapshot;
}

/** A list that was absent stays so while there is nothing in it. */
function listed(key: string, before: readonly unknown[] | undefined, now: readonly unknown[]): object {
  return before === undefined && now.length === 0 ? {} : { [key]: now };
}

function writeEntity(entity: Entity, declared: readonly FactRule[], before: Entity = readEntity(entity.level, entity.id, entity.source, declared)): object {
  const json: Record<string, unknown> = { ...entity.source };
  const names = new Set([...Object.keys(entity.values), ...Object.keys(before.values)]);
  for (const name of names) {
    const value = entity.values[name];
    if (same(value, before.values[name])) continue;
    const rule = declared.find((each) => each.path === `${entity.level}.${name}`);
    const key = keys.get(`${entity.level}.${name}`) ?? toCamelCase(name);
    if (rule === undefined) place(json, key, value);
    else json["facts"] = place({ ...(json["facts"] as object | undefined) }, toCamelCase(name), value);
  }
  return json;
}

/** An entry price that does not end in 18 decimals also gets its exact cost, where that does. */
function writePosition(position: Entity, state: State, declared: readonly FactRule[]): object {
  const instrument = state.instrumentBySymbol.get(position.values["symbol"] as string);
  const before = withEntry(readEntity("position", position.id, position.source, declared), instrument);
  const json = writeEntity(position, declared, before) as Record<string, unknown>;
  const price = quantityOf(position, "entry_price");
  const untouched = same(price, before.values["entry_price"]) && same(position.values["contracts"], before.values["contracts"]) && same(position.values["entry_notional"], before.values["entry_notional"]);
  if (untouched || price === undefined || instrument === undefined) return json;
  const basis = basisOf(position, instrument);
  if (!isExactDecimal(price) && basis.n > 0n && isExactDecimal(basis)) return { ...json, entryPrice: written(price, "entryPrice"), entryNotional: written(basis, "entryNotional") };
  if (position.values["entry_notional"] === undefined) delete json["entryNotional"];
  return { ...json, entryPrice: written(price, "entryPrice") };
}

function withCredits(balance: object, state: State, asset: string, declared: readonly FactRule[]): object {
  const credits = state.credits[asset] ?? [];
  if (credits.length === 0 && !("credits" in balance)) return balance;
  return { ...balance, credits: credits.map((credit) => writeEntity(credit, declared)) };
}

const keys = new Map(facts.map((fact) => [`${fact.level}.${fact.name}`, fact.key]));

function place(json: Record<string, unknown>, key: string, value: FactValue | undefined): Record<string, unknown> {
  if (value === undefined) delete json[key];
  else json[key] = isFraction(value) ? written(value, key) : value;
  return json;
}

function same(a: FactValue | undefined, b: FactValue | undefined): boolean {
  if (isFraction(a) && isFraction(b)) return equals(a, b);
  return a === b;
}
