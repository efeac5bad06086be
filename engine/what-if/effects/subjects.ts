import type { Position, Snapshot } from "../../snapshot/index.ts";

const most = 10;

/**
 * The positions that stand for all when it is asked who pays and what may be done: of those that share margin the first of each mode and
 * settlement asset, of those that have their own each, and no more than ten.
 */
export function subjectsOf(snapshot: Snapshot): readonly Position[] {
  const settles = new Map((snapshot.instruments ?? []).map(({ symbol, settle }) => [symbol, settle]));
  const seen = new Set<string>();
  const found = (snapshot.positions ?? []).filter(({ margin, marginMode, symbol, contracts }) => {
    if (/^[0.]*$/.test(contracts)) return false;
    const key = `${marginMode} ${settles.get(symbol) ?? ""}`;
    if (margin === undefined && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return found.slice(0, most);
}
