/** Straight lines, which nearly all functions of a price are between two cuts: their signs need no root and no division. */

import { divide, negate, sign } from "../number/index.ts";
import type { Fraction } from "../number/index.ts";
import type { Cut } from "./cut.ts";
import type { Rational } from "./rational.ts";
import { rationalRoot } from "./root.ts";

/** The signs of a line on an open segment: one throughout, or one before its root and one after it. */
export interface LineSigns {
  readonly first: -1 | 0 | 1;
  readonly root: Cut | undefined;
  readonly last: -1 | 0 | 1;
  /** The sign at the segment's upper end; without an upper end that of large values. */
  readonly atHigh: -1 | 0 | 1;
}

/** The signs of `value` between `low` (without it 0) and `high` (without it infinity), if it is a line between rational ends. */
export function lineIn(value: Rational, low: Cut | undefined, high: Cut | undefined): LineSigns | undefined {
  const { numerator, denominator } = value;
  if (denominator.length !== 1 || numerator.length > 2) return undefined;
  const [intercept, slope] = numerator;
  if (slope === undefined) {
    const always = intercept === undefined ? 0 : sign(intercept);
    return { first: always, root: undefined, last: always, atHigh: always };
  }
  if (low?.kind === "algebraic" || high?.kind === "algebraic") return undefined;
  const atLow = low === undefined ? sign(intercept!) : signAt(intercept!, slope, low.value); // a line has both
  const atHigh = high === undefined ? sign(slope) : signAt(intercept!, slope, high.value); // as above
  if (atLow === 0) return { first: sign(slope), root: undefined, last: sign(slope), atHigh };
  if (atHigh === 0 || atLow === atHigh) return { first: atLow, root: undefined, last: atLow, atHigh };
  return { first: atLow, root: rationalRoot(negate(divide(intercept!, slope))), last: atHigh, atHigh }; // as above
}

/** The sign of intercept + slope · x, over the product of the denominators, all of which are positive. */
function signAt(intercept: Fraction, slope: Fraction, x: Fraction): -1 | 0 | 1 {
  const value = intercept.n * slope.d * x.d + slope.n * x.n * intercept.d;
  return value > 0n ? 1 : value < 0n ? -1 : 0;
}
