/** Exact functions of one positive unknown, piece by piece a quotient of polynomials, and what can be computed with them. */

import * as number from "../number/index.ts";
import type { Fraction, RoundingMode, TraderDirection } from "../number/index.ts";
import { cutAt, signAt } from "./cut.ts";
import type { Cut } from "./cut.ts";
import { defaultLimits, withinDegree, withinPieces } from "./limits.ts";
import type { Limits } from "./limits.ts";
import type { Pieces } from "./pieces.ts";
import { foldBalanced, isUniform, map, split, tidy, uniform, valueAt, zip } from "./pieces.ts";
import * as rational from "./rational.ts";
import type { Rational } from "./rational.ts";
import { signs } from "./sign.ts";
import { fromSigns } from "./truth.ts";
import type { CompareOperator, Truth } from "./truth.ts";
import { dividesByZero, isUndecided, sameUndecided, undecided } from "./undecided.ts";
import type { Piece, Undecided } from "./undecided.ts";

/** A value for each x > 0, or why there is none. No formula has a pole inside its segment or at its cut. */
export type Piecewise = Pieces<Piece>;

export function constant(value: Fraction): Piecewise {
  return uniform(rational.constant(value));
}

/** The unknown itself. */
export const unknown: Piecewise = uniform(rational.linear(number.one, number.zero));

/** `slope · x + intercept`. */
export function linear(slope: Fraction, intercept: Fraction): Piecewise {
  return uniform(rational.linear(slope, intercept));
}

/** A function without a value anywhere, for the caller's reason. */
export function nowhere(reason: Undecided): Piecewise {
  return uniform(reason);
}

export function add(a: Piecewise, b: Piecewise, limits: Limits = defaultLimits): Piecewise {
  return combine(a, b, rational.add, limits, keepsApart(a) || keepsApart(b));
}

export function subtract(a: Piecewise, b: Piecewise, limits: Limits = defaultLimits): Piecewise {
  return combine(a, b, rational.subtract, limits, keepsApart(a) || keepsApart(b));
}

export function multiply(a: Piecewise, b: Piecewise, limits: Limits = defaultLimits): Piecewise {
  return combine(a, b, rational.multiply, limits, scales(a) || scales(b));
}

/** Undecided wherever `b` is 0, a single point included. */
export function divide(a: Piecewise, b: Piecewise, limits: Limits = defaultLimits): Piecewise {
  const divisor = zip<Piece, number | Undecided, Piece>(b, signs(b), (piece, sign) => (sign === 0 ? dividesByZero : piece));
  return combine(a, divisor, rational.divide, limits);
}

export function negate(a: Piecewise): Piecewise {
  return map(a, (piece) => (isUndecided(piece) ? piece : rational.negate(piece)));
}

export function minimum(a: Piecewise, b: Piecewise, limits: Limits = defaultLimits): Piecewise {
  return choose(compare(a, "<=", b, limits), a, b, limits);
}

export function maximum(a: Piecewise, b: Piecewise, limits: Limits = defaultLimits): Piecewise {
  return choose(compare(a, ">=", b, limits), a, b, limits);
}

/** The least of a list that is not empty. */
export function minimumAll(list: readonly [Piecewise, ...Piecewise[]], limits: Limits = defaultLimits): Piecewise {
  return foldBalanced<Piecewise>(list, list[0], (a, b) => minimum(a, b, limits));
}

/** The greatest of a list that is not empty. */
export function maximumAll(list: readonly [Piecewise, ...Piecewise[]], limits: Limits = defaultLimits): Piecewise {
  return foldBalanced<Piecewise>(list, list[0], (a, b) => maximum(a, b, limits));
}

export function absolute(a: Piecewise, limits: Limits = defaultLimits): Piecewise {
  return choose(fromSigns(signs(a), "<", limits), negate(a), a, limits);
}

/** Where `a` compares so with `b`; undecided where either is. */
export function compare(a: Piecewise, operator: CompareOperator, b: Piecewise, limits: Limits = defaultLimits): Truth {
  return fromSigns(signs(subtract(a, b, limits)), operator, limits);
}

/** `whenTrue` where the condition holds, `otherwise` where it does not. What is not chosen may be undecided. */
export function choose(truth: Truth, whenTrue: Piecewise, otherwise: Piecewise, limits: Limits = defaultLimits): Piecewise {
  if (isUniform(truth) && !isUndecided(truth.open[0]!)) return truth.open[0] === true ? whenTrue : otherwise; // one segment
  const both = zip(whenTrue, otherwise, (yes, no): readonly [Piece, Piece] => [yes, no]);
  const chosen = zip(truth, both, (verdict, [yes, no]): Piece => (isUndecided(verdict) ? verdict : verdict ? yes : no));
  return settled(chosen, limits);
}

/**
 * Rounds where the function is constant; where it changes with the unknown, that part is undecided (`rounds_unknown`),
 * because it has as many steps as there are multiples in its range. At a single rational point it rounds the value there.
 */
export function roundToStep(f: Piecewise, step: Fraction, mode: RoundingMode, traderDirection?: TraderDirection): Piecewise {
  const round = (value: Fraction): Piece => rational.constant(number.roundToStep(value, step, mode, traderDirection));
  const pieces = split<Piece, Piece>(
    f,
    (piece) => uniform(roundPiece(piece, round)),
    (piece, cut) => {
      if (isUndecided(piece) || cut.kind === "algebraic") return roundPiece(piece, round);
      return round(rational.evaluate(piece, cut.value));
    },
  );
  return tidy(pieces, samePiece);
}

/** The value at a fraction x > 0. */
export function evaluate(f: Piecewise, x: Fraction): Fraction | Undecided {
  const piece = valueAt(f, cutAt(x));
  return isUndecided(piece) ? piece : rational.evaluate(piece, x);
}

/** The value of a function that is the same everywhere, `undefined` of any other. */
export function constantValue(f: Piecewise): Fraction | undefined {
  const piece = f.open[0]!; // there is always one segment
  return isUniform(f) && !isUndecided(piece) ? rational.constantValue(piece) : undefined;
}

/** `apart`: what differed before still differs, so that there is nothing to tidy. */
function combine(a: Piecewise, b: Piecewise, operation: (a: Rational, b: Rational) => Rational, limits: Limits, apart = false): Piecewise {
  const pieces = zip(a, b, (left, right): Piece => {
    if (isUndecided(left)) return left;
    if (isUndecided(right)) return right;
    return withinDegree(operation(left, right), limits);
  });
  return apart ? withinPieces(pieces, limits) : settled(pieces, limits);
}

/** Whether one polynomial is added everywhere: the other side's pieces then differ as they did. */
function keepsApart(f: Piecewise): boolean {
  const [piece] = f.open;
  return isUniform(f) && !isUndecided(piece!) && rational.isPolynomial(piece!); // there is always one segment
}

/** The same of a factor that is a number other than 0. */
function scales(f: Piecewise): boolean {
  const value = constantValue(f);
  return value !== undefined && !number.isZero(value);
}

/** The function without cuts at which nothing changes, if it has no more pieces than are followed. */
export function settled(f: Piecewise, limits: Limits): Piecewise {
  return withinPieces(tidy(f, samePiece), limits);
}

/** Whether two pieces are the same formula, or with a cut have the same value there. */
export function samePiece(a: Piece, b: Piece, cut?: Cut): boolean {
  if (isUndecided(a) || isUndecided(b)) return isUndecided(a) && isUndecided(b) && sameUndecided(a, b);
  if (rational.equals(a, b)) return true;
  // Only the numerator: where it is 0 the reduced denominator is not, and at a pole the two differ.
  return cut !== undefined && signAt(rational.subtract(a, b).numerator, cut) === 0;
}

function roundPiece(piece: Piece, round: (value: Fraction) => Piece): Piece {
  if (isUndecided(piece)) return piece;
  const value = rational.constantValue(piece);
  if (value !== undefined) return round(value);
  return undecided("rounds_unknown", "A value that changes with the price is rounded here, so the price cannot be solved for.");
}
