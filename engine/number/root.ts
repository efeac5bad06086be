/** Roots and powers, which exist only rounded: found exactly on integers, then rounded once. */

import { assert } from "./assert.ts";
import { fraction, isZero, negate, power, reciprocal, sign } from "./fraction.ts";
import type { Fraction } from "./fraction.ts";
import { greatestCommonDivisor, integerRoot, powerOfTen } from "./integer.ts";
import { settle } from "./rounding.ts";
import type { Bracket, RoundingMode, TraderDirection } from "./rounding.ts";

/**
 * The root of `degree` ≥ 1 of `value`, rounded once to `digits` ≥ 0 decimal digits.
 * `undefined` where there is no real root: an even degree of a negative value.
 */
export function roundRoot(
  value: Fraction,
  degree: number,
  digits: number,
  mode: RoundingMode,
  traderDirection?: TraderDirection,
): Fraction | undefined {
  assert(Number.isInteger(degree) && degree >= 1, "a root has an integer degree ≥ 1");
  assert(Number.isInteger(digits) && digits >= 0, "a number of digits is an integer ≥ 0");
  if (sign(value) < 0 && degree % 2 === 0) return undefined;
  const magnitude = rootBracket(sign(value) < 0 ? negate(value) : value, degree, digits);
  const signed = sign(value) < 0 ? mirror(magnitude) : magnitude;
  return fraction(settle(signed, mode, traderDirection), powerOfTen(digits));
}

/**
 * `value` to the power of `numerator / denominator`, rounded once to `digits` decimal digits.
 * `undefined` where it has no real value: an even root of a negative value, or a negative power of 0.
 * The cost grows with the numerator; that exponents are small is for the caller to see to.
 */
export function roundPower(
  value: Fraction,
  numerator: number,
  denominator: number,
  digits: number,
  mode: RoundingMode,
  traderDirection?: TraderDirection,
): Fraction | undefined {
  assert(Number.isInteger(numerator) && Number.isInteger(denominator) && denominator >= 1, "an exponent is a quotient of integers");
  const shared = Number(greatestCommonDivisor(BigInt(numerator), BigInt(denominator)));
  const up = numerator / shared;
  if (up < 0 && isZero(value)) return undefined;
  const raised = power(up < 0 ? reciprocal(value) : value, Math.abs(up));
  return roundRoot(raised, denominator / shared, digits, mode, traderDirection);
}

/** Where root · 10^digits stands, of a value ≥ 0. Comparing powers, not roots, keeps it exact. */
function rootBracket(value: Fraction, degree: number, digits: number): Bracket {
  const scaled = value.n * powerOfTen(degree * digits);
  const floor = integerRoot(scaled / value.d, degree);
  const k = BigInt(degree);
  if (floor ** k * value.d === scaled) return { floor, above: "nothing" };
  const middle = (2n * floor + 1n) ** k * value.d;
  const twice = 2n ** k * scaled;
  return { floor, above: twice < middle ? "less than half" : twice > middle ? "more than half" : "half" };
}

function mirror({ floor, above }: Bracket): Bracket {
  if (above === "nothing") return { floor: -floor, above };
  const mirrored = above === "half" ? "half" : above === "less than half" ? "more than half" : "less than half";
  return { floor: -floor - 1n, above: mirrored };
}
