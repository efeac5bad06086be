/** All positive real roots of a polynomial, apart from each other and in order. */

import * as number from "../number/index.ts";
import type { Fraction } from "../number/index.ts";
import { integerRoot } from "../number/integer.ts";
import * as polynomial from "./polynomial.ts";
import type { Polynomial } from "./polynomial.ts";
import { algebraicRoot, rationalRoot } from "./root.ts";
import type { Root } from "./root.ts";
import { signChanges, sturmChain } from "./sturm.ts";
import * as whole from "./whole.ts";
import type { Whole } from "./whole.ts";

/** The distinct roots greater than 0, ascending, of a polynomial that is not zero. Rational ones are found as fractions. */
export function positiveRoots(p: Polynomial): readonly Root[] {
  number.assert(p.length > 0, "the roots of the zero polynomial cannot be listed");
  const lowered = polynomial.lower(p, polynomial.lowestExponent(p)); // x itself is no positive root
  switch (polynomial.degree(lowered)) {
    case 0:
      return [];
    case 1:
      return positive(number.negate(number.divide(lowered[0]!, lowered[1]!))); // degree 1 has both
    case 2:
      return quadraticRoots(whole.toWhole(lowered));
    default:
      return isolate(whole.squareFree(whole.toWhole(lowered)));
  }
}

function positive(value: Fraction): readonly Root[] {
  return number.sign(value) > 0 ? [rationalRoot(value)] : [];
}

/** Roots of c + b·x + a·x², c other than 0. */
function quadraticRoots(w: Whole): readonly Root[] {
  const upward = whole.leading(w) < 0n ? whole.negate(w) : w;
  const [c, b, a] = upward as readonly [bigint, bigint, bigint]; // degree 2
  const discriminant = b * b - 4n * a * c;
  if (discriminant < 0n) return [];
  const root = integerRoot(discriminant, 2);
  if (root * root === discriminant) {
    const low = number.fraction(-b - root, 2n * a);
    const high = number.fraction(-b + root, 2n * a);
    return [...(root === 0n ? [] : positive(low)), ...positive(high)];
  }
  // By the signs of product and sum of the roots: of opposite signs, both positive, or none positive.
  const [low, high] = irrationalPair(upward, a, b, discriminant);
  if (c < 0n) return [high];
  return b < 0n ? [low, high] : [];
}

/** (−b ∓ √D) / 2a with √D between two neighbours on a grid of 2⁻⁶⁴: narrower than the roots are apart, as D ≥ 2. */
function irrationalPair(w: Whole, a: bigint, b: bigint, discriminant: bigint): readonly [Root, Root] {
  const root = integerRoot(discriminant << 128n, 2);
  const point = (numerator: bigint) => number.maximum(number.zero, number.fraction(numerator, 2n * a << 64n));
  const middle = -b << 64n;
  return [
    algebraicRoot(w, point(middle - root - 1n), point(middle - root)),
    algebraicRoot(w, point(middle + root), point(middle + root + 1n)),
  ];
}

/** Halves (0, bound] by Sturm's counts until each part has one root. The polynomial has no repeated root and none at 0. */
function isolate(w: Whole): readonly Root[] {
  const chain = sturmChain(w);
  const roots: Root[] = [];
  const search = (low: Fraction, high: Fraction, atLow: number, atHigh: number): void => {
    const count = atLow - atHigh;
    if (count === 0) return;
    if (count === 1 && whole.signAt(w, low) !== 0) {
      roots.push(narrow(w, low, high));
      return;
    }
    const middle = midpoint(low, high);
    const atMiddle = signChanges(chain, middle);
    search(low, middle, atLow, atMiddle);
    search(middle, high, atMiddle, atHigh);
  };
  const bound = rootBound(w);
  search(number.zero, bound, signChanges(chain, number.zero), signChanges(chain, bound));
  return roots;
}

/**
 * The one root in (low, high], `low` being none: as a fraction if it is one. A fraction that is a root has a
 * denominator that divides the leading coefficient, so in an interval narrower than its inverse one candidate is left.
 */
function narrow(w: Whole, low: Fraction, high: Fraction): Root {
  if (whole.signAt(w, high) === 0) return rationalRoot(high);
  const lead = whole.leading(w) < 0n ? -whole.leading(w) : whole.leading(w);
  const grain = number.fraction(1n, lead);
  const below = whole.signAt(w, low);
  let [from, to] = [low, high];
  while (number.compare(number.subtract(to, from), grain) >= 0) {
    const middle = midpoint(from, to);
    const side = whole.signAt(w, middle);
    if (side === 0) return rationalRoot(middle);
    if (side === below) from = middle;
    else to = middle;
  }
  const candidate = number.roundToStep(to, grain, "down");
  const isRoot = number.compare(candidate, from) > 0 && whole.signAt(w, candidate) === 0;
  return isRoot ? rationalRoot(candidate) : algebraicRoot(w, from, to);
}

/** A power of two that no root exceeds (Cauchy: 1 + the largest quotient of a coefficient and the leading one). */
function rootBound(w: Whole): Fraction {
  const magnitude = (value: bigint) => (value < 0n ? -value : value);
  const lead = magnitude(whole.leading(w));
  const largest = w.reduce((most, value) => (magnitude(value) > most ? magnitude(value) : most), 0n);
  return number.fraction(1n << BigInt((largest / lead + 2n).toString(2).length));
}

function midpoint(low: Fraction, high: Fraction): Fraction {
  return number.divide(number.add(low, high), number.fraction(2n));
}
