/** One positive real root of a polynomial, held exactly whether or not it is rational. */

import * as number from "../number/index.ts";
import type { Fraction, RoundingMode, TraderDirection } from "../number/index.ts";
import { powerOfTen } from "../number/integer.ts";
import type { Whole } from "./whole.ts";
import { signAt } from "./whole.ts";

/** A positive real number: a fraction, or an irrational root of a polynomial. Each number has one kind. */
export type Root = RationalRoot | AlgebraicRoot;

export interface RationalRoot {
  readonly kind: "rational";
  readonly value: Fraction;
}

/**
 * The only root of `polynomial`, which has no repeated ones, strictly between `low` ≥ 0 and `high`. It is irrational.
 * `rising`: the polynomial is negative at `low` and positive at `high`; otherwise the reverse. At neither is it 0.
 */
export interface AlgebraicRoot {
  readonly kind: "algebraic";
  readonly polynomial: Whole;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly rising: boolean;
}

export function rationalRoot(value: Fraction): RationalRoot {
  return { kind: "rational", value };
}

/** The irrational root of a polynomial without repeated roots in an interval that has no other. */
export function algebraicRoot(polynomial: Whole, low: Fraction, high: Fraction): AlgebraicRoot {
  return { kind: "algebraic", polynomial, low, high, rising: signAt(polynomial, low) < 0 };
}

/** The same root in an interval half as wide. */
export function refine(root: AlgebraicRoot): AlgebraicRoot {
  const middle = number.divide(number.add(root.low, root.high), number.fraction(2n));
  return compareToFraction(root, middle) > 0 ? { ...root, low: middle } : { ...root, high: middle };
}

/** −1, 0 or 1 as the root is less than, equal to or greater than `value`. */
export function compareToFraction(root: Root, value: Fraction): -1 | 0 | 1 {
  if (root.kind === "rational") return number.compare(root.value, value);
  if (number.compare(value, root.low) <= 0) return 1;
  if (number.compare(value, root.high) >= 0) return -1;
  // Not 0 here: a fraction is no root of it between `low` and `high`. The sign at `low` holds up to the root.
  return signAt(root.polynomial, value) < 0 === root.rising ? 1 : -1;
}

/** The root rounded half even to `digits` decimal digits ≥ 0: correct in every digit. A rational root is rounded too. */
export function approximate(root: Root, digits: number): Fraction {
  return roundToStep(root, number.fraction(1n, powerOfTen(digits)), "half_even");
}

/** The multiple of `step` > 0 that the root rounds to, decided exactly. Trader modes need a direction, as for fractions. */
export function roundToStep(root: Root, step: Fraction, mode: RoundingMode, traderDirection?: TraderDirection): Fraction {
  if (root.kind === "rational") return number.roundToStep(root.value, step, mode, traderDirection);
  // Rounding never reverses order, so once both ends agree the root between them does. It always comes
  // to that: the points where a rounding jumps are fractions, and the root is none.
  for (let narrower = root; ; narrower = refine(narrower)) {
    const low = number.roundToStep(narrower.low, step, mode, traderDirection);
    const high = number.roundToStep(narrower.high, step, mode, traderDirection);
    if (number.equals(low, high)) return low;
  }
}
