import { divide, fraction, multiply, one, parseDecimal, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { checked } from "./variants.ts";

type Tiers = NonNullable<NonNullable<Snapshot["instruments"]>[number]["tiers"]>;

/** The same holdings in contracts of a tenth of the size, ten times as many: who forgets what one contract is reckons ten times as much. */
export const ofSmallerSizes = (base: Snapshot): readonly Snapshot[] => resized(base, tenth, ten);

/** And in a tenth as many of ten times the size. */
export const ofLargerSizes = (base: Snapshot): readonly Snapshot[] => resized(base, ten, tenth);

function resized(base: Snapshot, size: Fraction, count: Fraction): readonly Snapshot[] {
  const many = <T extends { readonly contracts: string }>(held: T): T => ({ ...held, contracts: scaled(held.contracts, count) });
  if ((base.positions ?? []).length + (base.orders ?? []).length === 0) return [];
  return checked({
    ...base, positions: (base.positions ?? []).map(many), orders: (base.orders ?? []).map(many),
    instruments: (base.instruments ?? []).map((instrument) => ({ ...instrument, contractSize: scaled(instrument.contractSize, size) })),
  });
}

/** Tiers that ask for a tenth and allow twice the leverage, and tiers that ask for ten times as much and allow a tenth: beyond floors and caps that a policy puts on them. */
export function inOtherTiers(base: Snapshot): readonly Snapshot[] {
  if (!(base.instruments ?? []).some(({ tiers }) => (tiers ?? []).length > 0)) return [];
  const asking = (share: Fraction, most: Fraction) => (tiers: Tiers): Tiers => tiers.map(({ maintenanceMarginRate: rate, maintenanceAmount: amount, initialMarginRate: initial, maxLeverage: leverage, ...tier }) => ({
    ...tier, ...(rate && { maintenanceMarginRate: scaled(rate, share) }), ...(amount && { maintenanceAmount: scaled(amount, share) }), ...(initial && { initialMarginRate: scaled(initial, share) }), ...(leverage && { maxLeverage: scaled(leverage, most) }),
  }));
  return [asking(tenth, fraction(2n)), asking(ten, tenth)].flatMap((change) => checked({ ...base, instruments: (base.instruments ?? []).map((instrument) => (instrument.tiers === undefined ? instrument : { ...instrument, tiers: change(instrument.tiers) })) }));
}

const ten = fraction(10n);
const tenth = divide(one, ten);

function scaled(text: string, by: Fraction): string {
  return toDecimalString(multiply(parseDecimal(text) ?? one, by));
}
