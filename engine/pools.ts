import type { Mode } from "../dsl/ir.ts";
import { Note } from "./note.ts";
import { partitionOf } from "./partition.ts";
import type { Program } from "./program.ts";
import { groundOf, repartitioned, type Partition } from "./repartition.ts";
import type { Entity } from "./state/entity.ts";
import { type State } from "./state/state.ts";

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
  const kept = ofState.get(state);
  if (kept?.program === program) return kept.pools;
  const ground = groundOf(program, state);
  const pools = repartitioned(ground, state, (positions) => ofPositions.get(positions)) ?? partitionOf(program, state);
  ofPositions.set(state.positions, { ground, pools });
  return ofState.set(state, { program, pools }).pools;
}

/** A state never changes, and one event asks for its pools many times, nearly always under one policy. */
const ofState = new Note<State, { readonly program: Program; readonly pools: readonly Pool[] }>();
/** Payments change a state and none of its positions; a fill changes one of them. */
const ofPositions = new Note<readonly Entity[], Partition>();

/** The pool of a position or an order, by id: the first that holds it. */
export function poolHolding(pools: readonly Pool[], level: "position" | "order", id: string): Pool | undefined {
  const asked = holders.on(pools, () => ({ times: 0, position: undefined, order: undefined }));
  asked.times += 1;
  if (asked.times <= fewTimes) return pools.find((pool) => (level === "position" ? pool.positions : pool.orders).some((entity) => entity.id === id));
  return (asked[level] ??= holdersOf(pools, level)).get(id);
}

interface Asked {
  times: number;
  position: ReadonlyMap<string, Pool> | undefined;
  order: ReadonlyMap<string, Pool> | undefined;
}

/** A plan asks a few times between two states, an assessment once for each position: only that is worth a table. */
const fewTimes = 4;
const holders = new Note<readonly Pool[], Asked>();

function holdersOf(pools: readonly Pool[], level: "position" | "order"): ReadonlyMap<string, Pool> {
  const found = new Map<string, Pool>();
  for (const pool of pools) for (const { id } of level === "position" ? pool.positions : pool.orders) if (!found.has(id)) found.set(id, pool);
  return found;
}
