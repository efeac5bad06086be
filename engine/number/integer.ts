/** Whole-number helpers below the fractions: all exact, all on BigInt. */

import { assert } from "./assert.ts";

/**
 * The greatest common divisor, ≥ 0; of 0 and 0 it is 0.
 *
 * Euclid on BigInts until both numbers are below 2^52, then on integers of the `number` type, which are exact in that range and many
 * times faster.
 */
export function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let a = left < 0n ? -left : left;
  let b = right < 0n ? -right : right;
  if (a === 1n || b === 1n) return 1n;
  while (a >= smallEnd || b >= smallEnd) {
    if (b === 0n) return a;
    const rest = a % b;
    a = b;
    b = rest;
  }
  const shared = smallDivisor(Number(a), Number(b));
  return shared === 1 ? 1n : BigInt(shared);
}

/** 10 to the power of `exponent` ≥ 0. */
export function powerOfTen(exponent: number): bigint {
  return powersOfTen[exponent] ?? 10n ** BigInt(exponent);
}

/** The quotient rounded toward −infinity, and the remainder in [0, divisor). The divisor is positive. */
export function divideFloor(dividend: bigint, divisor: bigint): { quotient: bigint; remainder: bigint } {
  const quotient = dividend / divisor;
  const remainder = dividend % divisor;
  return remainder < 0n ? { quotient: quotient - 1n, remainder: remainder + divisor } : { quotient, remainder };
}

/** The largest integer whose power `degree` ≥ 1 is at most `value` ≥ 0. */
export function integerRoot(value: bigint, degree: number): bigint {
  assert(value >= 0n && Number.isInteger(degree) && degree >= 1, "an integer root is of a number ≥ 0 to a degree ≥ 1");
  if (degree === 1 || value < 2n) return value;
  const k = BigInt(degree);
  // 2^ceil(bits / degree) is above the root; Newton's steps then fall until they pass it.
  const bits = value.toString(2).length;
  let root = 1n << BigInt(Math.ceil(bits / degree));
  for (;;) {
    const next = ((k - 1n) * root + value / root ** (k - 1n)) / k;
    if (next >= root) return root;
    root = next;
  }
}

const smallEnd = 1n << 52n;
const integerEnd = 2 ** 31;
const powersOfTen: readonly bigint[] = Array.from({ length: 64 }, (_, exponent) => 10n ** BigInt(exponent));

/** Of two integers in [0, 2^52). Remainders of 32-bit integers are machine instructions; those of larger ones are reckoned by a quotient. */
function smallDivisor(left: number, right: number): number {
  let a = left;
  let b = right;
  while (a >= integerEnd || b >= integerEnd) {
    if (b === 0) return a;
    // The quotient of the type `number` is at most one too large, and the product stays below 2^53: exact either way.
    const rest = a - Math.floor(a / b) * b;
    a = b;
    b = rest < 0 ? rest + a : rest;
  }
  let x = a | 0;
  let y = b | 0;
  while (y !== 0) {
    const rest = (x % y) | 0;
    x = y;
    y = rest;
  }
  return x;
}
