import { poolHolding, type Pool } from "../pools.ts";
import type { Scope } from "../scope.ts";
import type { Entity } from "../state/entity.ts";
import { positionById, type State } from "../state/state.ts";

/** Levels that figures and facts stand at, in the order in which ids are looked for. */
export const levels = ["pool", "position", "order", "balance", "credit", "instrument", "asset", "account"] as const;
export type Level = (typeof levels)[number];

/** An object of an account, and what is at hand where its figures are read. */
export interface Thing {
  readonly level: Level;
  readonly id: string;
  readonly scope: Scope;
}

export function isLevel(word: string): word is Level {
  return (levels as readonly string[]).includes(word);
}

/** All objects of a level, in the snapshot's order. */
export function thingsAt(level: Level, state: State, pools: readonly Pool[]): readonly Thing[] {
  const thing = (entity: Entity, scope: Omit<Scope, "state">): Thing => ({ level, id: entity.id, scope: { state, ...scope } });
  const inPool = (kind: "position" | "order", entity: Entity): Thing => {
    const pool = poolHolding(pools, kind, entity.id);
    return thing(entity, { ...(pool === undefined ? {} : { pool }), [kind]: entity });
  };
  switch (level) {
    case "account":
      return [thing(state.account, {})];
    case "pool":
      return pools.map((pool) => ({ level, id: pool.id, scope: { state, pool } }));
    case "position":
      return state.positions.map((position) => inPool("position", position));
    case "order":
      return state.orders.map((order) => inPool("order", order));
    case "balance":
      return state.balances.map((balance) => thing(balance, { balance }));
    case "credit":
      return state.balances.flatMap((balance) => (state.credits[balance.id] ?? []).map((credit) => thing(credit, { balance, credit })));
    case "instrument":
      return state.instruments.map((instrument) => thing(instrument, { instrument }));
    case "asset":
      return state.assets.map((asset) => thing(asset, { asset }));
  }
}

/** What the answer calls a level's list: `pools`, `positions`. */
export function groupOf(level: Level): string {
  return level === "account" ? level : `${level}s`;
}

/** The position whose price a thing is asked about. */
export function positionOf(thing: Thing, state: State): Entity | undefined {
  return thing.level === "position" ? positionById(state, thing.id) : undefined;
}
