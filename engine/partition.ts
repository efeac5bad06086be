import type { Mode } from "../dsl/ir.ts";
import { isZero, zero } from "./number/index.ts";
import type { Pool } from "./pools.ts";
import type { Program } from "./program.ts";
import { isFraction, makeEntity, quantityOf, wordOf, type Entity } from "./state/entity.ts";
import { splitPath } from "./state/load.ts";
import type { State } from "./state/state.ts";

/** The pools of a state, put together from nothing; what they are stands at `poolsOf`. */
export function partitionOf(program: Program, state: State): readonly Pool[] {
  return program.meaning.modes.flatMap((mode) => (mode.sharing === undefined ? unspecifiedPool(mode, state) : poolsOfMode(mode, state)));
}

/** The balances that a shared pool exists for although nothing is open: those with money in them. */
export function balancesWithMoney(state: State): readonly Entity[] {
  return state.balances.filter((balance) => ["wallet_balance", "bonus", "debt"].some((name) => isFraction(balance.values[name]) && !isZero(quantityOf(balance, name)!))); // the line has looked
}

interface Building {
  key: string;
  asset: string | undefined;
  instrument: Entity | undefined;
  positions: Entity[];
  orders: Entity[];
}

function poolsOfMode(mode: Mode, state: State): Pool[] {
  const { partition } = mode.sharing!; // the caller has looked
  const found = new Map<string, Building>();
  const build = (key: string, asset: string | undefined, instrument: Entity | undefined): Building => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const fresh: Building = { key, asset, instrument, positions: [], orders: [] };
    found.set(key, fresh);
    return fresh;
  };
  const fixesInstrument = partition.by === "position" || partition.keys.includes("instrument.symbol");
  const fixesAsset = fixesInstrument || partition.keys.includes("instrument.settle");
  const place = (entity: Entity, key: string): Building => {
    const instrument = state.instrumentBySymbol.get(wordOf(entity, "symbol")!); // the boundary has checked symbols
    const asset = instrument === undefined ? undefined : wordOf(instrument, "settle");
    return build(key, fixesAsset ? asset : undefined, fixesInstrument ? instrument : undefined);
  };
  const alone = new Map<string, string>();
  for (const position of state.positions) {
    if (wordOf(position, "margin_mode") !== mode.name) continue;
    const key = partition.by === "position" ? position.id : keyOf(partition.keys, position, state);
    place(position, key).positions.push(position);
    if (partition.by === "position") alone.set(`${wordOf(position, "symbol")} ${wordOf(position, "side")}`, key);
  }
  for (const order of state.orders) {
    if (wordOf(order, "margin_mode") !== mode.name) continue;
    const key = partition.by === "position" ? isolatedKey(order, alone) : keyOf(partition.keys, order, state);
    place(order, key).orders.push(order);
  }
  if (partition.by !== "position" && partition.keys.every((key) => key === "instrument.settle")) addMoney(partition.keys.length > 0, state, build);
  return [...found.values()].map((pool) => ({
    ...pool,
    id: pool.key === "" ? mode.name : `${mode.name}:${pool.key}`,
    mode,
    position: partition.by === "position" ? (pool.positions[0] ?? notYetOpen(pool)) : undefined,
  }));
}

/** What the orders of a pool would open: nothing yet, so its figures are those of nothing. */
function notYetOpen({ key, instrument, orders: [order] }: Building): Entity {
  const mark = instrument?.values["mark_price"];
  const from = (name: string): object => (order?.values[name] === undefined ? {} : { [name]: order.values[name] });
  return makeEntity("position", key, {
    ...from("symbol"), ...from("margin_mode"), ...from("side"), ...from("leverage"),
    id: key, contracts: zero, margin: zero,
    ...(mark === undefined ? {} : { entry_price: mark }),
  });
}

function addMoney(byAsset: boolean, state: State, build: (key: string, asset: string | undefined, instrument: undefined) => Building): void {
  for (const balance of balancesWithMoney(state)) build(byAsset ? balance.id : "", byAsset ? balance.id : undefined, undefined);
}

/** The values of a sharing key, joined by a space. */
export function keyOf(keys: readonly string[], entity: Entity, state: State): string {
  const instrument = state.instrumentBySymbol.get(wordOf(entity, "symbol")!); // as above
  return keys
    .map((path) => {
      const [level, name] = splitPath(path);
      const value = (level === "instrument" ? instrument : level === "account" ? state.account : entity)?.values[name];
      return value === undefined ? "?" : typeof value === "object" ? `${value.n}/${value.d}` : String(value);
    })
    .join(" ");
}

function isolatedKey(order: Entity, alone: ReadonlyMap<string, string>): string {
  const symbol = wordOf(order, "symbol");
  const side = wordOf(order, "side");
  const other = side === "long" ? "short" : "long";
  return alone.get(`${symbol} ${side}`) ?? alone.get(`${symbol} ${other}`) ?? `order ${order.id}`;
}

/** A mode that leaves sharing unspecified still lists its positions, in one pool of which nothing can be decided. */
function unspecifiedPool(mode: Mode, state: State): Pool[] {
  const mine = (entity: Entity): boolean => wordOf(entity, "margin_mode") === mode.name;
  const positions = state.positions.filter(mine);
  const orders = state.orders.filter(mine);
  if (positions.length + orders.length === 0) return [];
  return [{ id: mode.name, mode, key: "", positions, orders, asset: undefined, instrument: undefined, position: undefined }];
}
