import type { RoundingRules } from "../../dsl/ir.ts";
import { add, compare, divide, floor, fraction, multiply, parseDecimal, roundToStep, subtract, toDecimalString, zero, type Fraction } from "../number/index.ts";
import { approximate, compareToFraction, roundCut, type Cut, type Interval } from "../piecewise/index.ts";
import { quantityOf, wordOf, type Entity } from "../state/entity.ts";
import type { PriceRange } from "../snapshot/index.ts";
import { Undecided } from "../undecided.ts";
import type { SolvedCondition } from "./trigger.ts";

/** Which way a price hurts: a long loses below the mark, a short above it. */
export type LosingSide = "below" | "above";

export function sideOf(position: Entity): LosingSide {
  return wordOf(position, "side") === "short" ? "above" : "below";
}

/**
 * The boundary nearest to `mark` on the losing side, or `undefined` if the condition holds at the mark already or nowhere on that side.
 * Throws `Undecided` where prices in between cannot be decided.
 */
export function nearestBoundary(solved: SolvedCondition, mark: Fraction, side: LosingSide): Cut | undefined {
  if (solved.intervals.some((interval) => contains(interval, mark))) return undefined;
  const boundaries = solved.intervals.map((interval) => facing(interval, mark, side)).filter((cut) => cut !== undefined);
  const nearest = boundaries.reduce<Cut | undefined>((best, cut) => (best === undefined || nearer(cut, best, side) ? cut : best), undefined);
  for (const hole of solved.holes) {
    if (contains(hole.interval, mark)) throw holeAt(hole);
    const edge = facing(hole.interval, mark, side);
    if (edge !== undefined && (nearest === undefined || nearer(edge, nearest, side))) throw holeAt(hole);
  }
  return nearest;
}

function holeAt({ because, clause }: SolvedCondition["holes"][number]): Undecided {
  return new Undecided({ kind: "outside_table", because }, clause);
}

/** The end of `interval` that faces the mark, if the interval lies wholly on the losing side. */
function facing(interval: Interval, mark: Fraction, side: LosingSide): Cut | undefined {
  if (side === "below") return interval.high !== "infinity" && compareToFraction(interval.high, mark) <= 0 ? interval.high : undefined;
  return interval.low !== "zero" && compareToFraction(interval.low, mark) >= 0 ? interval.low : undefined;
}

function nearer(cut: Cut, other: Cut, side: LosingSide): boolean {
  const order = compareToFraction(cut, approximate(other, 40)) || (cut === other ? 0 : 1);
  return side === "below" ? order > 0 : order < 0;
}

export function contains(interval: Interval, price: Fraction): boolean {
  const low = interval.low === "zero" ? -1 : compareToFraction(interval.low, price);
  const high = interval.high === "infinity" ? 1 : compareToFraction(interval.high, price);
  return (low < 0 || (low === 0 && interval.lowIncluded)) && (high > 0 || (high === 0 && interval.highIncluded));
}

/**
 * The printed price: by the policy's `round … prices`, else exact to 18 digits. For `against trader`, a liquidation that comes earlier
 * is worse: above for a long, below for a short.
 */
export function printPrice(price: Cut, rounding: RoundingRules, instrument: Entity, side: LosingSide): string {
  const rule = rounding.prices;
  if (rule === undefined) return toDecimalString(approximate(price, 18));
  return toDecimalString(roundCut(price, stepOf(rule.to, instrument), rule.mode, side === "below" ? -1 : 1));
}

export function printExactPrice(price: Fraction, rounding: RoundingRules, instrument: Entity, side: LosingSide): string {
  const rule = rounding.prices;
  if (rule === undefined) return toDecimalString(price);
  return toDecimalString(roundToStep(price, stepOf(rule.to, instrument), rule.mode, side === "below" ? -1 : 1));
}

function stepOf(to: string, instrument: Entity): Fraction {
  return to === "tick" ? quantityOf(instrument, "tick_size")! : parseDecimal(to)!; // required by the schema; checked with the policy
}

/**
 * Where a rounding was left out of the solving, the boundary is looked for among the ticks around the solved one: the last tick, going
 * from the mark towards the losing side, on whose far neighbour the condition holds. Looks `reach` ticks to either side.
 */
export function boundaryOnTicks(price: Cut, instrument: Entity, side: LosingSide, holds: (price: Fraction) => boolean, reach = 64): Fraction | undefined {
  const tick = quantityOf(instrument, "tick_size")!; // required by the schema
  const middle = multiply(fraction(floor(divide(approximate(price, 18), tick))), tick);
  const step = side === "below" ? subtract(zero, tick) : tick;
  let at = subtract(middle, multiply(step, fraction(BigInt(reach))));
  for (let index = 0; index <= 2 * reach; index += 1) {
    if (compare(at, zero) > 0 && holds(at)) return index === 0 ? undefined : at;
    at = add(at, step);
  }
  return undefined;
}

/** The ranges of an answer, ends exact where they are rational. */
export function toRanges(solved: SolvedCondition): PriceRange[] {
  return solved.intervals.map((interval) => ({
    ...(interval.low === "zero" ? {} : { from: toDecimalString(approximate(interval.low, 18)), fromIncluded: interval.lowIncluded }),
    ...(interval.high === "infinity" ? {} : { to: toDecimalString(approximate(interval.high, 18)), toIncluded: interval.highIncluded }),
    exact: solved.complete && isRational(interval.low) && isRational(interval.high),
  }));
}

function isRational(end: Cut | "zero" | "infinity"): boolean {
  return typeof end === "string" || end.kind === "rational";
}
