import type { Meaning } from "../dsl/ir.ts";

/** For each mode, whether a position's margin is its own: its pool is the position. */
export function ownMarginOf(meaning: Meaning): ReadonlyMap<string, boolean> {
  return new Map(meaning.modes.flatMap((mode) => (mode.sharing === undefined ? [] : [[mode.name, mode.sharing.partition.by === "position"] as const])));
}
