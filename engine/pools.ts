import type { Mode } from "../dsl/ir.ts";
import { Note } from "./note.ts";
import { isZero, zero } from "./number/index.ts";
import type { Program } from "./program.ts";
import { isFraction, makeEntity, quantityOf, wordOf, type Entity } from "./state/entity.ts";
import { splitPath } from "./state/load.ts";
import { balanceOf, type State } from "./state/state.ts";

/** Positions and orders whose margin backs each other, under one mode. */
export interface Pool {
  /** `cross:USDT`, `isolated:p2`: the mode and the key. */
  readonly id: string;
  readonly mode: Mode;
  /** The values of the sharing key, joined by a space; a position's id where each stands alone; empty for a pool over all. */
  readonly key: string;
  readonly positions: readonly Entity[];
  readonly orders: readonly Entity[];
  /** The settlement asset, where the key fixes one. */
  readonly asset: string | undefined;
  /** The instrument, where the key fixes one. */
  readonly instrument: Entity | undefined;
  /** The pool's own position, where each stands alone; where there are only orders, one of 0 contracts that is not among `positions`. */
  readonly position: Entity | undefined;
}

/**
 * The pools of a state: in the order of the policy's modes, then of the snapshot. A pool exists if it has a position, an order
 * or money. An isolated order belongs to the position of its symbol and side, or else stands alone.
 */
export function poolsOf(program: Program, state: State): readonly Pool[] {
  const kept = partition.get(state);
  if (kept?.program === program) return kept.pools;
  const pools = program.meaning.modes.flatMap((mode) => (mode.sharing === undefined ? unspecifiedPool(mode, state) : poolsOfMode(mode, state)));
  return partition.set(state, { program, pools }).pools;
}

/** A state never changes, and one event asks for its pools many times, nearly always under one policy. */
const partition = new Note<State, { readonly program: Program; readonly pools: readonly Pool[] }>();

/** The pool of a position or an order, by id: the first that holds it. */
export function poolHolding(pools: readonly Pool[], level: "position" | "order", id: string): Pool | undefined {
  return holdersIn.on(pools, () => ({ position: holdersOf(pools, "positions"), order: holdersOf(pools, "orders") }))[level].get(id);
}

const holdersIn = new Note<readonly Pool[], Readonly<Record<"position" | "order", ReadonlyMap<string, Pool>>>>();

function holdersOf(pools: readonly Pool[], held: "positions" | "orders"): ReadonlyMap<string, Pool> {
  const holders = new Map<string, Pool>();
  for (const pool of pools) for (const { id } of pool[held]) if (!holders.has(id)) holders.set(id, pool);
  return holders;
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
  for (const balance of state.balances) {
    const money = ["wallet_balance", "bonus", "debt"].some((name) => isFraction(balance.values[name]) && !isZero(quantityOf(balance, name)!));
    if (money) build(byAsset ? balance.id : "", byAsset ? balance.id : undefined, undefined);
  }
}

function keyOf(keys: readonly string[], entity: Entity, state: State): string {
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

/** The balance that a pool's settlement asset stands in, if the snapshot lists it. */
export function balanceOfPool(pool: Pool, state: State): Entity | undefined {
  return pool.asset === undefined ? undefined : balanceOf(state, pool.asset);
}
