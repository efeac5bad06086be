import type { Snapshot } from "../../engine/snapshot/index.ts";

/** Something of an account that is different from how it was opened. */
export type Change = { readonly kind: "mark"; readonly symbol: string; readonly price: string };

/** The account as the changes make it. */
export function applyChanges(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  const marks = new Map(changes.map(({ symbol, price }) => [symbol, price]));
  return { ...snapshot, instruments: (snapshot.instruments ?? []).map((each) => ({ ...each, markPrice: marks.get(each.symbol) ?? each.markPrice })) };
}
