/** What a function is on the two sides of a point: where it jumps, and what it comes from and goes to. */

import type { Fraction } from "../number/index.ts";
import { isZero } from "../number/index.ts";
import { compareCuts } from "./cut.ts";
import type { Cut } from "./cut.ts";
import { samePiece } from "./piecewise.ts";
import type { Piecewise } from "./piecewise.ts";
import { evaluate as evaluatePolynomial } from "./polynomial.ts";
import { evaluate } from "./rational.ts";
import { approximate } from "./root.ts";
import { isUndecided } from "./undecided.ts";
import type { Piece } from "./undecided.ts";

export interface Sides {
  readonly below: Piece;
  readonly at: Piece;
  readonly above: Piece;
}

/** The formulas just below, at and just above a point, which need not be a cut of this function. */
export function sidesOf(f: Piecewise, point: Cut): Sides {
  let [low, high] = [0, f.cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareCuts(f.cuts[middle]!, point); // middle < number of cuts
    if (order === 0) return { below: f.open[middle]!, at: f.at[middle]!, above: f.open[middle + 1]! }; // a cut has all three
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  const piece = f.open[low]!; // low ≤ number of cuts
  return { below: piece, at: piece, above: piece };
}

/** Whether the function goes through the point without a jump and without a hole on one side. */
export function isContinuous({ below, above }: Sides, point: Cut): boolean {
  return samePiece(below, above, point);
}

/**
 * What a formula comes to at a point: its value, near to 30 digits where the point is irrational. `undefined` where it has none, or
 * grows without bound towards it.
 */
export function limitAt(piece: Piece, point: Cut): Fraction | undefined {
  if (isUndecided(piece)) return undefined;
  const x = point.kind === "rational" ? point.value : approximate(point, 30);
  return isZero(evaluatePolynomial(piece.denominator, x)) ? undefined : evaluate(piece, x);
}
