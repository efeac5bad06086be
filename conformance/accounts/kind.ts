import type { Snapshot } from "../../engine/snapshot/index.ts";

/** Accounts that a policy treats alike, roughly: the same options, modes and sides, and orders or none. */
export function kindOfAccount({ selectors, positions, orders }: Snapshot): string {
  const held = [...new Set((positions ?? []).map(({ marginMode, side }) => `${marginMode} ${side}`))].sort();
  return `${JSON.stringify(selectors ?? {})} ${held.join()} ${(orders ?? []).length > 0}`;
}
