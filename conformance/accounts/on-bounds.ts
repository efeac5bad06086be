import type { TierTable } from "../../dsl/ir.ts";
import { compare, divide, fraction, multiply, parseDecimal, roundToStep, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { checked } from "./variants.ts";

/** Bounds that two policies have and put into another row, the largest first: rows limit there most what the trader chose. */
export function boundsOtherwise(before: readonly TierTable[], after: readonly TierTable[]): readonly Fraction[] {
  const [old, now] = [sidesOf(before), sidesOf(after)];
  const otherwise = [...old].filter(([bound, sides]) => now.has(bound) && now.get(bound) !== sides);
  return otherwise.flatMap(([bound]) => parseDecimal(bound) ?? []).sort((a, b) => compare(b, a));
}

/** Each bound of the tables, and which rows include theirs. */
function sidesOf(tables: readonly TierTable[]): ReadonlyMap<string, string> {
  const sides = tables.flatMap(({ boundary, rows }) => rows.flatMap(({ upTo }) => (upTo === undefined ? [] : [[upTo.value, boundary] as const])));
  return new Map(sides.map(([bound]) => [bound, [...new Set(sides.filter(([value]) => value === bound).map(([, side]) => side))].sort().join(" ")]));
}

/** The account with the prices of its one instrument in proportion to a round mark, at which so many contracts are worth as much as a bound says exactly. */
export function atRoundPrice(base: Snapshot): readonly Snapshot[] {
  const [instrument, ...others] = base.instruments ?? [];
  const [mark, tick] = [instrument?.markPrice, instrument?.tickSize].map((text) => parseDecimal(text ?? ""));
  if (instrument === undefined || others.length > 0 || mark === undefined || tick === undefined) return [base];
  const ratio = divide(roundBelow(mark), mark);
  const moved = (text: string): string => toDecimalString(roundToStep(multiply(parseDecimal(text) ?? mark, ratio), tick, "half_up"));
  const { markPrice, lastPrice, indexPrice } = instrument;
  return checked({
    ...base,
    instruments: [{ ...instrument, markPrice: moved(markPrice ?? ""), ...(lastPrice === undefined ? {} : { lastPrice: moved(lastPrice) }), ...(indexPrice === undefined ? {} : { indexPrice: moved(indexPrice) }) }],
    positions: (base.positions ?? []).map((position) => ({ ...position, ...(position.entryPrice === undefined ? {} : { entryPrice: moved(position.entryPrice) }) })),
  });
}

/** The largest of 1, 2 and 5 times a power of ten that is not above a price. */
function roundBelow(price: Fraction): Fraction {
  let power = fraction(1n);
  while (compare(power, price) > 0) power = divide(power, fraction(10n));
  while (compare(multiply(power, fraction(10n)), price) <= 0) power = multiply(power, fraction(10n));
  return [5n, 2n].map((many) => multiply(power, fraction(many))).find((round) => compare(round, price) <= 0) ?? power;
}
