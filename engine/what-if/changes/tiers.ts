import { TIERS } from "../../limits.ts";
import { Mismatch } from "../../mismatch.ts";
import { checkLadder, quote, type Snapshot, type Tier, type TiersChange } from "../../snapshot/index.ts";
import { impossible } from "./impossible.ts";

/** Other risk tiers of one instrument. Throws `Mismatch` where they do not begin at 0, do not rise, or leave gaps. */
export function withTiers(snapshot: Snapshot, { symbol, to }: TiersChange): Snapshot {
  const instruments = snapshot.instruments ?? [];
  const found = instruments.find((each) => each.symbol === symbol);
  if (found === undefined) throw impossible("symbol", `expected the symbol of an instrument in the snapshot, but found ${quote(symbol)}`);
  if (to.length > TIERS) throw impossible("to", `expected at most ${TIERS} tiers, but found ${to.length}`);
  const issues = checkLadder(to, "to");
  if (issues.length > 0) throw new Mismatch(issues);
  if (same(found.tiers, to)) return snapshot;
  return { ...snapshot, instruments: instruments.map((each) => (each === found ? { ...each, tiers: to } : each)) };
}

function same(before: readonly Tier[] | undefined, after: readonly Tier[]): boolean {
  return before !== undefined && before.length === after.length && before.every((tier, index) => {
    const other: Tier | undefined = after[index];
    return other !== undefined && fields.every((name) => tier[name] === other[name]);
  });
}

const fields = ["minNotional", "maxNotional", "maintenanceMarginRate", "maintenanceAmount", "initialMarginRate", "maxLeverage"] as const satisfies readonly (keyof Tier)[];
