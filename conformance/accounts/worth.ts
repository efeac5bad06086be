import { compare, divide, multiply, parseDecimal, sign, type Fraction } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";

type Instrument = NonNullable<Snapshot["instruments"]>[number];
type Tier = NonNullable<Instrument["tiers"]>[number];

/** What contracts are worth at the mark price; of inverse ones in the coin. Nothing where the account does not say. */
export function worthAtMark(instrument: Instrument | undefined, contracts: string): Fraction | undefined {
  const [count, size, price] = [contracts, instrument?.contractSize ?? "1", instrument?.markPrice ?? ""].map((text) => parseDecimal(text));
  if (count === undefined || size === undefined || price === undefined || sign(price) <= 0) return undefined;
  return instrument?.contract === "inverse" ? divide(multiply(count, size), price) : multiply(multiply(count, size), price);
}

/** The tier by what contracts are worth at the mark price. */
export function tierAtMark(instrument: Instrument | undefined, contracts: string): Tier | undefined {
  const worth = worthAtMark(instrument, contracts);
  return worth === undefined ? undefined : instrument?.tiers?.find(({ maxNotional }) => maxNotional === undefined || compare(worth, parseDecimal(maxNotional) ?? worth) <= 0);
}
