import type { Level } from "../../dsl/ir.ts";
import { membersOf } from "../../engine/aggregate.ts";
import type { Pool } from "../../engine/pools.ts";
import type { Reading } from "../../engine/reading.ts";
import type { Scope } from "../../engine/scope.ts";
import type { State } from "../../engine/state/state.ts";

/** Every place in a pool at which a definition of a level is read. Levels that only a request or a charge has have none. */
export function scopesAt<V, T>(reading: Reading<V, T>, level: Level, state: State, pool: Pool): readonly Scope[] {
  const scope: Scope = { state, pool };
  switch (level) {
    case "pool":
    case "account":
      return [scope];
    case "position":
    case "order":
      return membersOf(reading, { kind: "aggregate", which: "sum", over: level, scope: "pool" }, scope);
    case "instrument":
      return pool.positions.length === 0 ? [] : [{ ...scope, position: pool.positions[0]! }]; // the length has been looked at
    case "balance":
    case "asset":
    case "credit":
      return membersOf(reading, { kind: "aggregate", which: "sum", over: level, scope: "account" }, scope);
    default:
      return [];
  }
}
