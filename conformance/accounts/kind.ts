import type { Snapshot } from "../../engine/snapshot/index.ts";

const known = new WeakMap<Snapshot, string>();

/** Accounts that a policy treats alike, roughly: the same options, modes, sides and stages before, and orders or none. */
export function kindOfAccount(snapshot: Snapshot): string {
  const kind = known.get(snapshot) ?? kindFrom(snapshot);
  known.set(snapshot, kind);
  return kind;
}

function kindFrom({ selectors, positions, orders, pools }: Snapshot): string {
  const held = [...new Set((positions ?? []).map(({ marginMode, side }) => `${marginMode} ${side}`))].sort();
  return `${JSON.stringify(selectors ?? {})} ${held.join()} ${(orders ?? []).length > 0} ${[...new Set((pools ?? []).map(({ status }) => status))].join()}`;
}
