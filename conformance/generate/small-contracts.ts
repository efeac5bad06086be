import { fraction, multiply, one, parseDecimal, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { checked } from "../accounts/variants.ts";

/** The same positions and orders in contracts of a tenth of the size, of which there are ten times as many. */
export function inSmallContracts(snapshot: Snapshot): readonly Snapshot[] {
  const [ten, tenth] = [fraction(10n), fraction(1n, 10n)];
  const more = <T extends { readonly contracts: string }>(each: T): T => ({ ...each, contracts: times(each.contracts, ten) });
  return checked({
    ...snapshot,
    instruments: (snapshot.instruments ?? []).map((instrument) => ({ ...instrument, contractSize: times(instrument.contractSize, tenth), ...(instrument.amountStep !== undefined && { amountStep: times(instrument.amountStep, ten) }) })),
    positions: (snapshot.positions ?? []).map(more),
    orders: (snapshot.orders ?? []).map(more),
  });
}

/** A decimal of an account, as a multiple. */
export function times(text: string, factor: Fraction): string {
  return toDecimalString(multiply(parseDecimal(text) ?? one, factor)); // what was validated is a decimal
}
