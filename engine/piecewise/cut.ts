/** Cut points: where a function changes its formula. Their order, signs at them, and points between them. */

import * as number from "../number/index.ts";
import type { Fraction } from "../number/index.ts";
import { positiveRoots } from "./isolate.ts";
import type { Polynomial } from "./polynomial.ts";
import { evaluate } from "./polynomial.ts";
import type { Rational } from "./rational.ts";
import { compareToFraction, rationalRoot, refine } from "./root.ts";
import type { AlgebraicRoot, Root } from "./root.ts";
import * as whole from "./whole.ts";

/** A positive real number at which a piecewise function changes. */
export type Cut = Root;

/** The cut at a positive fraction. */
export function cutAt(value: Fraction): Cut {
  number.assert(number.sign(value) > 0, "a cut point is positive");
  return rationalRoot(value);
}

/** −1, 0 or 1 as `a` is less than, equal to or greater than `b`: exact, a total order. */
export function compareCuts(a: Cut, b: Cut): -1 | 0 | 1 {
  if (a === b) return 0;
  if (b.kind === "rational") return compareToFraction(a, b.value);
  if (a.kind === "rational") return opposite(compareToFraction(b, a.value));
  if (apart(a, b)) return number.compare(a.low, b.low);
  if (sameRoot(a, b)) return 0;
  let [left, right] = [a, b];
  while (!apart(left, right)) [left, right] = [refine(left), refine(right)];
  return number.compare(left.low, right.low);
}

/** The sign of a polynomial at a cut: −1, 0 or 1. */
export function signAt(p: Polynomial, cut: Cut): -1 | 0 | 1 {
  if (p.length <= 1) return number.sign(p[0] ?? number.zero);
  if (cut.kind === "rational") return number.sign(evaluate(p, cut.value));
  // At a root of its polynomial, the remainder by that polynomial has the same sign and a lower degree.
  const rest = whole.remainder(whole.toWhole(p), cut.polynomial);
  if (rest.length === 0) return 0;
  const remaining = whole.toPolynomial(rest);
  const roots = positiveRoots(remaining);
  if (roots.some((root) => compareCuts(root, cut) === 0)) return 0;
  const below = roots.filter((root) => compareCuts(root, cut) < 0).at(-1);
  const above = roots.find((root) => compareCuts(root, cut) > 0);
  return number.sign(evaluate(remaining, between(below, above)));
}

/** The sign of a rational function at a cut where its denominator is not 0. */
export function signOfRationalAt(value: Rational, cut: Cut): -1 | 0 | 1 {
  return product(signAt(value.numerator, cut), signAt(value.denominator, cut));
}

/** A fraction strictly between two neighbouring cuts. Without `low` it is 0, without `high` infinity. */
export function between(low: Cut | undefined, high: Cut | undefined): Fraction {
  let [left, right] = [low, high];
  for (;;) {
    const from = left === undefined ? number.zero : left.kind === "rational" ? left.value : left.high;
    if (right === undefined) return number.add(from, number.one);
    const to = right.kind === "rational" ? right.value : right.low;
    if (number.compare(from, to) < 0) return number.divide(number.add(from, to), number.fraction(2n));
    number.assert(left?.kind === "algebraic" || right.kind === "algebraic", "two neighbouring cuts are in ascending order");
    if (left?.kind === "algebraic") left = refine(left);
    if (right.kind === "algebraic") right = refine(right);
  }
}

/** The product of two signs. */
export function product(a: -1 | 0 | 1, b: -1 | 0 | 1): -1 | 0 | 1 {
  return a === 0 || b === 0 ? 0 : a === b ? 1 : -1;
}

function opposite(order: -1 | 0 | 1): -1 | 0 | 1 {
  return order === 0 ? 0 : order === 1 ? -1 : 1;
}

function apart(a: AlgebraicRoot, b: AlgebraicRoot): boolean {
  return number.compare(a.high, b.low) <= 0 || number.compare(b.high, a.low) <= 0;
}

/**
 * Whether two overlapping roots are one: then the polynomials share a factor that has it. The factor has at most one
 * root where the intervals overlap and is not 0 at an end, so the signs at the ends show whether it has one.
 */
function sameRoot(a: AlgebraicRoot, b: AlgebraicRoot): boolean {
  const shared = whole.commonDivisor(a.polynomial, b.polynomial);
  const low = number.maximum(a.low, b.low);
  const high = number.minimum(a.high, b.high);
  return whole.signAt(shared, low) !== whole.signAt(shared, high);
}
