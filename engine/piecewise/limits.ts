/** How much a piecewise function may grow before the answer is that it is too complex. */

import { PIECES, POLYNOMIAL_DEGREE } from "../limits.ts";
import type { Pieces } from "./pieces.ts";
import { uniform } from "./pieces.ts";
import type { Rational } from "./rational.ts";
import { degree } from "./rational.ts";
import { undecided } from "./undecided.ts";
import type { Piece, Undecided } from "./undecided.ts";

export interface Limits {
  /** The highest degree of a numerator or denominator. */
  readonly degree: number;
  /** The most open segments of one function. */
  readonly pieces: number;
}

export const defaultLimits: Limits = { degree: POLYNOMIAL_DEGREE, pieces: PIECES };

/** The formula, or that it is too complex. */
export function withinDegree(value: Rational, limits: Limits): Piece {
  const found = degree(value);
  if (found <= limits.degree) return value;
  return undecided("too_complex", `A formula of degree ${found} arises here, and at most degree ${limits.degree} is solved.`);
}

/** The function, or everywhere that it is too complex. */
export function withinPieces<Value>(pieces: Pieces<Value>, limits: Limits): Pieces<Value | Undecided> {
  const found = pieces.open.length;
  if (found <= limits.pieces) return pieces;
  return uniform(undecided("too_complex", `A function of ${found} pieces arises, and at most ${limits.pieces} are followed.`));
}
