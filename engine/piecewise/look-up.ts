/** Tables by an amount that depends on the unknown, such as margin tiers by notional. */

import * as number from "../number/index.ts";
import type { Fraction } from "../number/index.ts";
import { cutAt } from "./cut.ts";
import type { Cut } from "./cut.ts";
import { defaultLimits } from "./limits.ts";
import type { Limits } from "./limits.ts";
import { isUniform } from "./pieces.ts";
import { choose, compare, constant, settled } from "./piecewise.ts";
import type { Piecewise } from "./piecewise.ts";
import { isPolynomial } from "./rational.ts";
import { isUndecided } from "./undecided.ts";
import type { Piece } from "./undecided.ts";

/**
 * The value of the row that `f` falls in. n bounds, ascending, part n + 1 rows; `values[i]` is the row below bound i.
 * A bound itself belongs to the row below it if `upperIncluded`, otherwise to the row above.
 * A row with nothing in it (below the first, above the last) is given by the caller as an undecided function.
 */
export function lookUp(
  f: Piecewise,
  bounds: readonly Fraction[],
  upperIncluded: boolean,
  values: readonly Piecewise[],
  limits: Limits = defaultLimits,
): Piecewise {
  number.assert(values.length === bounds.length + 1, "a table has one row more than bounds");
  if (bounds.length === 0) return values[0]!; // the one row
  const cuts = values.every(isUniform) ? cutsAlong(f, bounds) : undefined;
  if (cuts !== undefined) return rowsAlong(cuts, upperIncluded, values, limits);
  // Halving the table keeps long tables near linear: each row takes part in log n choices.
  const search = (from: number, to: number): Piecewise => {
    if (from === to) return values[from]!; // 0 ≤ from ≤ number of bounds
    const middle = (from + to) >> 1;
    const below = compare(f, upperIncluded ? "<=" : "<", constant(bounds[middle]!), limits); // middle < to
    return choose(below, search(from, middle), search(middle + 1, to), limits);
  };
  return search(0, bounds.length);
}

/** The cuts at which a rising line passes the bounds, with the row that it starts in. */
interface Crossings {
  readonly first: number;
  readonly cuts: readonly Cut[];
}

/** One table is asked for several columns in a row: they share its cuts, and so meet each other without comparing. */
let last: { readonly f: Piecewise; readonly bounds: readonly Fraction[]; readonly crossings: Crossings } | undefined;

/** Nearly always it is an amount in proportion to the price that is looked up: `undefined` of anything but a rising line over rising bounds. */
function cutsAlong(f: Piecewise, bounds: readonly Fraction[]): Crossings | undefined {
  const piece = f.open[0]!; // there is always one segment
  if (!isUniform(f) || isUndecided(piece) || !isPolynomial(piece) || piece.numerator.length !== 2) return undefined;
  const [intercept, slope] = piece.numerator as readonly [Fraction, Fraction]; // two, as the line above says
  if (last?.f === f && last.bounds === bounds) return last.crossings;
  if (number.sign(slope) <= 0 || !isRising(bounds)) return undefined;
  last = { f, bounds, crossings: crossings(intercept, slope, bounds) };
  return last.crossings;
}

function isRising(bounds: readonly Fraction[]): boolean {
  return bounds.every((bound, index) => index === 0 || number.compare(bounds[index - 1]!, bound) < 0); // index − 1 ≥ 0
}

function crossings(intercept: Fraction, slope: Fraction, bounds: readonly Fraction[]): Crossings {
  const perUnit = number.reciprocal(slope);
  const points = bounds.map((bound) => number.multiply(number.subtract(bound, intercept), perUnit));
  const first = points.findIndex((point) => number.sign(point) > 0);
  return first < 0 ? { first: bounds.length, cuts: [] } : { first, cuts: points.slice(first).map(cutAt) };
}

function rowsAlong({ first, cuts }: Crossings, upperIncluded: boolean, values: readonly Piecewise[], limits: Limits): Piecewise {
  const row = (index: number): Piece => values[first + index]!.open[0]!; // a row for each segment, each uniform
  if (cuts.length === 0) return values[first]!; // as above
  return settled({ cuts, open: [...cuts, undefined].map((_, index) => row(index)), at: cuts.map((_, index) => row(upperIncluded ? index : index + 1)) }, limits);
}
