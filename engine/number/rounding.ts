/** Rounding with a named mode, to a grid: the only places where an exact number is given up. */

import { assert, unreachable } from "./assert.ts";
import { fraction, multiply, sign } from "./fraction.ts";
import type { Fraction } from "./fraction.ts";
import { divideFloor, powerOfTen } from "./integer.ts";

/**
 * How a number between two steps of a grid goes to one of them.
 *
 * half_even        to the nearest, a tie to the even step
 * half_up          to the nearest, a tie away from zero
 * toward_zero      to the step of smaller magnitude
 * away_from_zero   to the step of larger magnitude
 * up, down         toward +infinity, toward −infinity
 * toward_trader    the way that favours the trader; against_trader the other way
 */
export type RoundingMode = (typeof roundingModes)[number];

export const roundingModes = [
  "half_even",
  "half_up",
  "toward_zero",
  "away_from_zero",
  "up",
  "down",
  "against_trader",
  "toward_trader",
] as const;

/** Which way favours the trader: +1 when a larger number does (a payment received), −1 when a smaller one does (a charge). */
export type TraderDirection = 1 | -1;

/** Where a number stands between two neighbouring integers: `floor` and how far above it. */
export interface Bracket {
  readonly floor: bigint;
  readonly above: "nothing" | "less than half" | "half" | "more than half";
}

/**
 * The multiple of `step` that `value` rounds to. `step` is positive.
 * The two trader modes need a `traderDirection`; without it they are an assertion failure.
 */
export function roundToStep(value: Fraction, step: Fraction, mode: RoundingMode, traderDirection?: TraderDirection): Fraction {
  assert(sign(step) > 0, "a grid has a positive step");
  // How many steps the value is, without reducing it first: where it stands between two integers does not depend on that.
  const steps: Fraction = { n: value.n * step.d, d: value.d * step.n };
  const found = bracket(steps);
  if (found.above === "nothing") return value;
  const whole = settle(found, mode, traderDirection);
  return step.n === 1n ? fraction(whole, step.d) : multiply(fraction(whole), step);
}

/** `value` rounded to a number of decimal digits ≥ 0. */
export function roundToDigits(value: Fraction, digits: number, mode: RoundingMode, traderDirection?: TraderDirection): Fraction {
  return roundToStep(value, { n: 1n, d: powerOfTen(digits) }, mode, traderDirection);
}

/** The largest integer that is at most `value`. */
export function floor(value: Fraction): bigint {
  return divideFloor(value.n, value.d).quotient;
}

/** The smallest integer that is at least `value`. */
export function ceiling(value: Fraction): bigint {
  return -divideFloor(-value.n, value.d).quotient;
}

export function bracket(value: Fraction): Bracket {
  const { quotient, remainder } = divideFloor(value.n, value.d);
  const twice = 2n * remainder;
  if (remainder === 0n) return { floor: quotient, above: "nothing" };
  return { floor: quotient, above: twice < value.d ? "less than half" : twice > value.d ? "more than half" : "half" };
}

/** The integer that a number in this bracket rounds to. */
export function settle({ floor: low, above }: Bracket, mode: RoundingMode, traderDirection?: TraderDirection): bigint {
  if (above === "nothing") return low;
  const high = low + 1n;
  const negative = low < 0n;
  switch (mode) {
    case "down":
      return low;
    case "up":
      return high;
    case "toward_zero":
      return negative ? high : low;
    case "away_from_zero":
      return negative ? low : high;
    case "half_even":
      return above === "half" ? (low % 2n === 0n ? low : high) : nearest(low, above);
    case "half_up":
      return above === "half" ? (negative ? low : high) : nearest(low, above);
    case "toward_trader":
      return stated(traderDirection) === 1 ? high : low;
    case "against_trader":
      return stated(traderDirection) === 1 ? low : high;
    default:
      return unreachable(mode);
  }
}

function nearest(low: bigint, above: "less than half" | "more than half"): bigint {
  return above === "less than half" ? low : low + 1n;
}

function stated(direction: TraderDirection | undefined): TraderDirection {
  assert(direction !== undefined, "rounding toward or against the trader needs to know which way favours the trader");
  return direction;
}
