import type { Fraction } from "../number/index.ts";
import type { Snapshot } from "../snapshot/index.ts";
import type { Entity } from "./entity.ts";

/** One tier of an instrument's table: its fields by their names in a policy. */
export interface StateTier {
  /** Where it ends, in money of the settlement asset; absent: open. */
  readonly upTo: Fraction | undefined;
  readonly fields: Readonly<Record<string, Fraction>>;
}

/** An account and its market at one moment, as exact values. Immutable: a change gives another state. */
export interface State {
  /** Seconds since 1970. */
  readonly asOf: Fraction;
  readonly selectors: Readonly<Record<string, string>>;
  readonly account: Entity;
  readonly balances: readonly Entity[];
  /** Credits by the asset of their balance. */
  readonly credits: Readonly<Record<string, readonly Entity[]>>;
  readonly assets: readonly Entity[];
  readonly instruments: readonly Entity[];
  readonly positions: readonly Entity[];
  readonly orders: readonly Entity[];
  readonly funds: readonly Entity[];
  /** Statuses that the snapshot remembers, by pool id. */
  readonly poolStatuses: Readonly<Record<string, string>>;
  /** Tiers by symbol. */
  readonly tiers: ReadonlyMap<string, readonly StateTier[]>;
  /** Prices of assets: asset → currency → price. */
  readonly prices: ReadonlyMap<string, Readonly<Record<string, Fraction>>>;
  /** Look-ups of what never changes within a snapshot. */
  readonly instrumentBySymbol: ReadonlyMap<string, Entity>;
  readonly snapshot: Snapshot;
}

export function positionById(state: State, id: string): Entity | undefined {
  return state.positions.find((position) => position.id === id);
}

export function balanceOf(state: State, asset: string): Entity | undefined {
  return state.balances.find((balance) => balance.id === asset);
}

export function assetOf(state: State, asset: string): Entity | undefined {
  return state.assets.find((entity) => entity.id === asset);
}

/** The state with `entity` in place of the one of the same level and id, or added at the end. */
export function withEntity(state: State, entity: Entity): State {
  const key = listOf(entity.level);
  const list = state[key];
  const at = list.findIndex((other) => other.id === entity.id);
  const next = at < 0 ? [...list, entity] : list.map((other, index) => (index === at ? entity : other));
  return { ...state, [key]: next };
}

export function withoutEntity(state: State, level: "position" | "order", id: string): State {
  const key = listOf(level);
  return { ...state, [key]: state[key].filter((entity) => entity.id !== id) };
}

type ListKey = "balances" | "assets" | "positions" | "orders" | "funds" | "instruments";
function listOf(level: Entity["level"]): ListKey {
  switch (level) {
    case "balance":
      return "balances";
    case "asset":
      return "assets";
    case "position":
      return "positions";
    case "order":
      return "orders";
    case "fund":
      return "funds";
    case "instrument":
      return "instruments";
    default:
      throw new Error(`There is no list of ${level}s in a state.`);
  }
}
