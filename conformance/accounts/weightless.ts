import type { Snapshot } from "../../engine/snapshot/index.ts";
import { checked } from "./variants.ts";

/** Several contracts, of which the first costs no fee and has 0 for each share that a policy declares: what is done with it leaves a pool exactly as it was before. */
export function weighingNothing(base: Snapshot): readonly Snapshot[] {
  const [first, ...others] = base.positions ?? [];
  if (first === undefined || others.every(({ symbol }) => symbol === first.symbol)) return [];
  const zeroes = (facts: Readonly<Record<string, unknown>>): object => Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, typeof value === "string" && /^0?\.\d+$/.test(value) ? "0" : value]));
  const instruments = (base.instruments ?? []).map((instrument) => (instrument.symbol !== first.symbol ? instrument : { ...instrument, takerFeeRate: "0", makerFeeRate: "0", ...(instrument.facts === undefined ? {} : { facts: zeroes(instrument.facts) }) }));
  return checked({ ...base, instruments });
}

/** A position, and its order, at half of its own money: leverage moves in whole steps, and no step below 1 is left. */
export function atHalf(base: Snapshot): readonly Snapshot[] {
  const slow = <T extends { readonly leverage?: string }>(each: T): T => (each.leverage === undefined ? each : { ...each, leverage: "0.5" });
  return (base.positions ?? []).length === 0 ? [] : checked({ ...base, positions: (base.positions ?? []).map(slow), orders: (base.orders ?? []).map(slow) });
}
