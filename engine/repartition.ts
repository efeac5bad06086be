import { appliesStill } from "./applies.ts";
import { balancesWithMoney, keyOf } from "./partition.ts";
import type { Pool } from "./pools.ts";
import type { Program } from "./program.ts";
import { nearestKnown, type Change } from "./state/change.ts";
import { wordOf, type Entity } from "./state/entity.ts";
import { splitPath } from "./state/load.ts";
import type { State } from "./state/state.ts";

/** All that pools depend on beside the positions. */
export interface Ground {
  readonly program: Program;
  readonly orders: State["orders"];
  readonly instruments: State["instrumentBySymbol"];
  /** The account, where a sharing key reads it. */
  readonly account: Entity | undefined;
  /** The balances that have money. */
  readonly money: string;
}

/** Pools with what they were made on. */
export interface Partition {
  readonly ground: Ground;
  readonly pools: readonly Pool[];
}

export function groundOf(program: Program, state: State): Ground {
  const readsAccount = program.meaning.modes.some((mode) => mode.sharing?.partition.keys.some((key) => splitPath(key)[0] === "account") === true);
  return {
    program,
    orders: state.orders,
    instruments: state.instrumentBySymbol,
    account: readsAccount ? state.account : undefined,
    money: balancesWithMoney(state).map((balance) => balance.id).join("\n"),
  };
}

/** The pools of a state from those of one that it came of by changes of single positions; `undefined` where they must be made anew. */
export function repartitioned(ground: Ground, state: State, known: (positions: readonly Entity[]) => Partition | undefined): readonly Pool[] | undefined {
  const found = nearestKnown(state.positions, (positions) => {
    const partition = known(positions);
    return partition !== undefined && sameGround(partition.ground, ground) ? partition.pools : undefined;
  });
  return found?.since.reduce<readonly Pool[] | undefined>((pools, change) => pools && afterChange(pools, change, state), found.value);
}

function sameGround(a: Ground, b: Ground): boolean {
  return a.program === b.program && a.orders === b.orders && a.instruments === b.instruments && a.account === b.account && a.money === b.money;
}

function afterChange(pools: readonly Pool[], { before, after }: Change, state: State): readonly Pool[] | undefined {
  const at = pools.findIndex((pool) => pool.positions.includes(before));
  const pool = pools[at];
  if (pool === undefined) return after === undefined || samePlace(before, after, undefined, state) ? pools : undefined;
  if (after === undefined) return without(pools, at, pool, before);
  if (!samePlace(before, after, pool, state)) return undefined;
  const positions = pool.positions.with(pool.positions.indexOf(before), after);
  return pools.with(at, appliesStill(pool, { ...pool, positions, position: pool.position === before ? after : pool.position }));
}

/** Whether a position is, or was before it left, one of a pool's. */
export function belongsTo(pool: Pool, position: Entity, state: State): boolean {
  if (wordOf(position, "margin_mode") !== pool.mode.name) return false;
  const partition = pool.mode.sharing?.partition;
  if (partition === undefined) return true;
  return partition.by === "position" ? position.id === pool.key : keyOf(partition.keys, position, state) === pool.key;
}

/** Whether a position stands in the same pool as before. */
function samePlace(before: Entity, after: Entity, pool: Pool | undefined, state: State): boolean {
  if (["symbol", "side", "margin_mode"].some((name) => wordOf(before, name) !== wordOf(after, name))) return false;
  const keys = pool?.mode.sharing?.partition.keys ?? [];
  return keys.length === 0 || keyOf(keys, before, state) === keyOf(keys, after, state);
}

/** Not where the pool might go, come later in the order, or lose the position that its orders belong to. */
function without(pools: readonly Pool[], at: number, pool: Pool, position: Entity): readonly Pool[] | undefined {
  const alone = pool.mode.sharing?.partition.by === "position";
  if (alone) return pool.orders.length === 0 && pool.positions.length === 1 ? pools.toSpliced(at, 1) : undefined;
  if (pool.positions.length === 1) return undefined;
  const among = pools.some((other) => other !== pool && other.mode === pool.mode);
  if (among && pool.positions[0] === position) return undefined;
  return pools.with(at, appliesStill(pool, { ...pool, positions: pool.positions.filter((each) => each !== position) }));
}
