import { compare, parseDecimal } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { tierAtMark } from "../accounts/worth.ts";

type Tier = NonNullable<NonNullable<Snapshot["instruments"]>[number]["tiers"]>[number];

/** Tables with what stands one row further, up or down, between the same bounds: an index that is one off. */
export function rowsShifted(by: 1 | -1): (list: readonly Tier[]) => readonly Tier[] {
  return (list) => list.map((tier, index) => {
    const { minNotional: _, maxNotional: __, ...rest } = list[Math.min(Math.max(index + by, 0), list.length - 1)] ?? tier;
    return { minNotional: tier.minNotional, ...(tier.maxNotional !== undefined && { maxNotional: tier.maxNotional }), ...rest };
  });
}

/** Positions and orders whose leverage is above the most of their tier have that; a platform keeps it, until somebody changes it. */
export function leverageWithinTier(snapshot: Snapshot): Snapshot {
  const within = <T extends { readonly symbol: string; readonly contracts: string; readonly leverage?: string | undefined }>(one: T): T => {
    const most = tierAtMark(snapshot.instruments?.find(({ symbol }) => symbol === one.symbol), one.contracts)?.maxLeverage;
    const [own, bound] = [parseDecimal(one.leverage ?? ""), parseDecimal(most ?? "")];
    return most === undefined || own === undefined || bound === undefined || compare(own, bound) <= 0 ? one : { ...one, leverage: most };
  };
  const [positions, orders] = [snapshot.positions?.map(within), snapshot.orders?.map(within)];
  const isSame = [...(positions ?? []), ...(orders ?? [])].every((one, index) => one === [...(snapshot.positions ?? []), ...(snapshot.orders ?? [])][index]);
  return isSame ? snapshot : { ...snapshot, ...(positions !== undefined && { positions }), ...(orders !== undefined && { orders }) };
}
