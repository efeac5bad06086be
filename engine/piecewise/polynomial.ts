/** Polynomials in the one unknown x, with exact coefficients. */

import * as number from "../number/index.ts";
import type { Fraction } from "../number/index.ts";

/** Coefficients from x⁰ upwards; the last is not 0, so equal polynomials have equal lists. The zero polynomial is empty. */
export type Polynomial = readonly Fraction[];

export const zero: Polynomial = [];
export const one: Polynomial = [number.one];

/** The polynomial with these coefficients, from x⁰ upwards; zeros at the end are cut off. */
export function polynomial(coefficients: readonly Fraction[]): Polynomial {
  let length = coefficients.length;
  while (length > 0 && number.isZero(coefficients[length - 1]!)) length -= 1; // index < length
  return length === coefficients.length ? coefficients : coefficients.slice(0, length);
}

/** The highest exponent; −1 for the zero polynomial. */
export function degree(p: Polynomial): number {
  return p.length - 1;
}

/** The coefficient of x to the `exponent`, 0 beyond the degree. */
export function coefficient(p: Polynomial, exponent: number): Fraction {
  return p[exponent] ?? number.zero;
}

export function leading(p: Polynomial): Fraction {
  return coefficient(p, degree(p));
}

export function equals(p: Polynomial, q: Polynomial): boolean {
  if (p === q) return true;
  return p.length === q.length && p.every((value, exponent) => number.equals(value, coefficient(q, exponent)));
}

export function add(p: Polynomial, q: Polynomial): Polynomial {
  if (p.length === 0) return q;
  if (q.length === 0) return p;
  return termwise(p, q, number.add);
}

export function subtract(p: Polynomial, q: Polynomial): Polynomial {
  if (q.length === 0) return p;
  if (p.length === 0) return negate(q);
  return termwise(p, q, number.subtract);
}

function termwise(p: Polynomial, q: Polynomial, combine: (a: Fraction, b: Fraction) => Fraction): Polynomial {
  const result: Fraction[] = [];
  const length = Math.max(p.length, q.length);
  for (let exponent = 0; exponent < length; exponent += 1) result.push(combine(coefficient(p, exponent), coefficient(q, exponent)));
  return polynomial(result);
}

export function negate(p: Polynomial): Polynomial {
  return p.map(number.negate);
}

export function scale(p: Polynomial, factor: Fraction): Polynomial {
  if (number.isZero(factor)) return zero;
  return p.map((value) => number.multiply(value, factor));
}

export function multiply(p: Polynomial, q: Polynomial): Polynomial {
  if (p.length === 0 || q.length === 0) return zero;
  if (p.length === 1) return scale(q, leading(p));
  if (q.length === 1) return scale(p, leading(q));
  const product: Fraction[] = new Array<Fraction>(p.length + q.length - 1).fill(number.zero);
  for (const [i, a] of p.entries()) {
    for (const [j, b] of q.entries()) product[i + j] = number.add(product[i + j]!, number.multiply(a, b)); // i + j < length
  }
  return product;
}

/** The value at `x`. */
export function evaluate(p: Polynomial, x: Fraction): Fraction {
  let value = number.zero;
  for (let exponent = degree(p); exponent >= 0; exponent -= 1) {
    value = number.add(number.multiply(value, x), coefficient(p, exponent));
  }
  return value;
}

/** How often x divides the polynomial, which is not zero. */
export function lowestExponent(p: Polynomial): number {
  return p.findIndex((value) => !number.isZero(value));
}

/** The polynomial divided by x to the `exponent`, which divides it. */
export function lower(p: Polynomial, exponent: number): Polynomial {
  return exponent === 0 ? p : p.slice(exponent);
}
