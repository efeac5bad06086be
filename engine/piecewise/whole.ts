/**
 * Polynomials with whole coefficients, where divisions and signs are cheapest. Every function keeps the sign of the
 * values unless it says otherwise, because Sturm's theorem and the signs at roots depend on it.
 */

import { assert, fraction } from "../number/index.ts";
import type { Fraction } from "../number/index.ts";
import { greatestCommonDivisor } from "../number/integer.ts";
import type { Polynomial } from "./polynomial.ts";

/** Coefficients from x⁰ upwards, without a common divisor; the last is not 0; zero is empty. */
export type Whole = readonly bigint[];

/** The positive multiple of `p` that has whole coefficients without a common divisor: same roots, same signs. */
export function toWhole(p: Polynomial): Whole {
  let multiple = 1n;
  for (const { d } of p) multiple = (multiple / greatestCommonDivisor(multiple, d)) * d;
  return primitive(p.map(({ n, d }) => n * (multiple / d)));
}

export function toPolynomial(w: Whole): Polynomial {
  return w.map((value) => fraction(value));
}

export function degree(w: Whole): number {
  return w.length - 1;
}

export function leading(w: Whole): bigint {
  return w[w.length - 1] ?? 0n;
}

export function negate(w: Whole): Whole {
  return w.map((value) => -value);
}

/** The sign of the value at `x`: −1, 0 or 1. */
export function signAt(w: Whole, x: Fraction): -1 | 0 | 1 {
  // Horner on x = n/d, multiplied by d each step: d is positive, so the sign stays and nothing needs reducing.
  let value = 0n;
  let scale = 1n;
  for (let exponent = degree(w); exponent >= 0; exponent -= 1) {
    value = value * x.n + w[exponent]! * scale; // exponent ≤ degree
    scale *= x.d;
  }
  return value > 0n ? 1 : value < 0n ? -1 : 0;
}

export function derivative(w: Whole): Whole {
  return primitive(w.slice(1).map((value, index) => value * BigInt(index + 1)));
}

/** A positive multiple of the remainder of `a` divided by `b`, which is not zero. At a root of `b` it has the sign of `a`. */
export function remainder(a: Whole, b: Whole): Whole {
  assert(b.length > 0, "a polynomial is not divided by zero");
  const lead = leading(b);
  const factor = lead < 0n ? -lead : lead;
  const rest = [...a];
  while (rest.length >= b.length) {
    const top = lead < 0n ? -leading(rest) : leading(rest);
    const shift = rest.length - b.length;
    for (let index = 0; index < rest.length; index += 1) rest[index] = rest[index]! * factor; // index < length
    for (const [index, value] of b.entries()) rest[index + shift] = rest[index + shift]! - top * value; // index + shift < length
    trim(rest);
  }
  return primitive(rest);
}

/** The common divisor of highest degree, without a common factor of its coefficients and with a positive leading one. */
export function commonDivisor(a: Whole, b: Whole): Whole {
  let [p, q] = a.length >= b.length ? [a, b] : [b, a];
  while (q.length > 0) [p, q] = [q, remainder(p, q)];
  return leading(p) < 0n ? negate(p) : p;
}

/** `a / divisor`, which leaves no remainder. */
export function quotient(a: Whole, divisor: Whole): Whole {
  const rest = [...a];
  const result: bigint[] = new Array<bigint>(Math.max(0, a.length - divisor.length + 1)).fill(0n);
  while (rest.length >= divisor.length) {
    const shift = rest.length - divisor.length;
    const factor = leading(rest) / leading(divisor); // whole, as neither has a common factor (Gauss)
    result[shift] = factor;
    for (const [index, value] of divisor.entries()) rest[index + shift] = rest[index + shift]! - factor * value; // within `rest`
    trim(rest);
  }
  assert(rest.length === 0, "a polynomial is divided only by its divisors");
  return result;
}

/** The polynomial with the same roots, each of them once. */
export function squareFree(w: Whole): Whole {
  const repeated = commonDivisor(w, derivative(w));
  return degree(repeated) <= 0 ? w : quotient(w, repeated);
}

function primitive(coefficients: readonly bigint[]): Whole {
  let shared = 0n;
  for (const value of coefficients) {
    shared = greatestCommonDivisor(shared, value);
    if (shared === 1n) return coefficients;
  }
  return shared === 0n ? [] : coefficients.map((value) => value / shared);
}

function trim(coefficients: bigint[]): void {
  while (coefficients.length > 0 && coefficients[coefficients.length - 1] === 0n) coefficients.pop();
}
