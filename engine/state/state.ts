import type { Fraction } from "../number/index.ts";
import type { Snapshot } from "../snapshot/index.ts";
import { Note } from "../note.ts";
import { noteChange } from "./change.ts";
import { wordOf, type Entity } from "./entity.ts";

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
  /** What a policy's declared facts are of a balance or an asset that is not listed. */
  readonly unlisted: { readonly balance: Entity["values"]; readonly asset: Entity["values"] };
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

export function instrumentOf(state: State, position: Entity): Entity {
  return state.instrumentBySymbol.get(wordOf(position, "symbol")!)!; // the boundary has checked symbols
}

export function positionById(state: State, id: string): Entity | undefined {
  return state.positions[indexIn(state.positions, id)];
}

/** Where an entity stood when it was last looked for, in a list or in one that it came of; looked at before it is believed. */
const places = new Note<readonly Entity[], Map<string, number>>();

/** The index of an id, or −1. */
function indexIn(list: readonly Entity[], id: string): number {
  const known = places.get(list);
  const last = known?.get(id);
  if (last !== undefined && list[last]?.id === id) return last;
  const at = list.findIndex((entity) => entity.id === id);
  if (at >= 0) (known ?? places.set(list, new Map<string, number>())).set(id, at);
  return at;
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
  const at = indexIn(list, entity.id);
  if (at < 0) return { ...state, [key]: [...list, entity] };
  const next = list.with(at, entity);
  places.set(next, places.get(list)!); // indexIn has noted it, and the place is the same
  if (key === "positions") noteChange(next, { from: list, before: list[at]!, after: entity }); // at is an index
  return { ...state, [key]: next };
}

export function withoutEntity(state: State, level: "position" | "order", id: string): State {
  const key = listOf(level);
  const list = state[key];
  const next = list.filter((entity) => entity.id !== id);
  const left = key === "positions" && next.length === list.length - 1 ? list.find((entity) => entity.id === id) : undefined;
  if (left !== undefined) noteChange(next, { from: list, before: left, after: undefined });
  return { ...state, [key]: next };
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
