/** The one exact number of the project: a reduced quotient of integers. Nothing here rounds. */

import { assert } from "./assert.ts";
import { greatestCommonDivisor } from "./integer.ts";

/** A rational number `n / d`, with d > 0 and no common divisor, so equal numbers have equal parts. Made only by this module. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** `n / d`, reduced. `d` may have any sign but is not 0. */
export function fraction(n: bigint, d: bigint = 1n): Fraction {
  if (d === 1n) return { n, d };
  assert(d !== 0n, "a fraction has a divisor other than 0");
  const divisor = greatestCommonDivisor(n, d);
  const signed = d < 0n ? -divisor : divisor;
  return signed === 1n ? { n, d } : { n: n / signed, d: d / signed };
}

export const zero: Fraction = fraction(0n);
export const one: Fraction = fraction(1n);

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.n === 0n) return b;
  if (b.n === 0n) return a;
  return combine(a, b.n, b.d);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  if (b.n === 0n) return a;
  if (a.n === 0n) return { n: -b.n, d: b.d };
  return combine(a, -b.n, b.d);
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  if (a.d === 1n && b.d === 1n) return { n: a.n * b.n, d: 1n };
  if (a.n === 0n || b.n === 0n) return zero;
  // Dividing crosswise first keeps the numbers small, and leaves nothing to reduce.
  const first = b.d === 1n ? 1n : greatestCommonDivisor(a.n, b.d);
  const second = a.d === 1n ? 1n : greatestCommonDivisor(b.n, a.d);
  if (first === 1n && second === 1n) return { n: a.n * b.n, d: a.d * b.d };
  return { n: (a.n / first) * (b.n / second), d: (a.d / second) * (b.d / first) };
}

/** `a / b`. That `b` is not 0 is for the caller to prove: a zero is an assertion failure. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return multiply(a, reciprocal(b));
}

/** `1 / value`, of a value other than 0. */
export function reciprocal(value: Fraction): Fraction {
  assert(value.n !== 0n, "nothing is divided by 0");
  return value.n < 0n ? { n: -value.d, d: -value.n } : { n: value.d, d: value.n };
}

export function negate(value: Fraction): Fraction {
  return value.n === 0n ? value : { n: -value.n, d: value.d };
}

export function absolute(value: Fraction): Fraction {
  return value.n < 0n ? { n: -value.n, d: value.d } : value;
}

/** The value multiplied with itself `exponent` times; the exponent is an integer ≥ 0, and anything to the 0 is 1. */
export function power(value: Fraction, exponent: number): Fraction {
  assert(Number.isInteger(exponent) && exponent >= 0, "an exact power has an integer exponent ≥ 0");
  return { n: value.n ** BigInt(exponent), d: value.d ** BigInt(exponent) };
}

/** −1, 0 or 1 as `a` is less than, equal to or greater than `b`. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  if (a.d === b.d) return order(a.n, b.n);
  return order(a.n * b.d, b.n * a.d);
}

export function equals(a: Fraction, b: Fraction): boolean {
  return a.n === b.n && a.d === b.d;
}

export function sign(value: Fraction): -1 | 0 | 1 {
  return order(value.n, 0n);
}

export function isZero(value: Fraction): boolean {
  return value.n === 0n;
}

export function isInteger(value: Fraction): boolean {
  return value.d === 1n;
}

export function minimum(a: Fraction, b: Fraction): Fraction {
  return compare(b, a) < 0 ? b : a;
}

export function maximum(a: Fraction, b: Fraction): Fraction {
  return compare(b, a) > 0 ? b : a;
}

/** The sum of all, 0 of none. Sums within each denominator first, so that long lists of decimals cost one reduction a denominator. */
export function sumAll(values: readonly Fraction[]): Fraction {
  const byDenominator = new Map<bigint, bigint>();
  for (const { n, d } of values) byDenominator.set(d, (byDenominator.get(d) ?? 0n) + n);
  let layer = Array.from(byDenominator, ([d, n]) => fraction(n, d));
  // Pairwise, because foreign denominators multiply: a running sum would drag the largest through every step.
  while (layer.length > 1) {
    const next: Fraction[] = [];
    for (let index = 0; index < layer.length; index += 2) {
      const left = layer[index]!; // index < length
      const right = layer[index + 1];
      next.push(right === undefined ? left : add(left, right));
    }
    layer = next;
  }
  return layer[0] ?? zero;
}

function combine(a: Fraction, n: bigint, d: bigint): Fraction {
  if (a.d === d) return d === 1n ? { n: a.n + n, d } : fraction(a.n + n, d);
  if (d === 1n) return { n: a.n + n * a.d, d: a.d };
  if (a.d === 1n) return { n: a.n * d + n, d };
  const shared = greatestCommonDivisor(a.d, d);
  if (shared === 1n) return { n: a.n * d + n * a.d, d: a.d * d };
  const sum = a.n * (d / shared) + n * (a.d / shared);
  // Only what the denominators share can still be common (Knuth, The Art of Computer Programming 4.5.1).
  const rest = greatestCommonDivisor(sum, shared);
  if (rest === 1n) return { n: sum, d: a.d * (d / shared) };
  return { n: sum / rest, d: (a.d / shared) * (d / rest) };
}

function order(a: bigint, b: bigint): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
