/** Quotients of polynomials in the unknown x: what a figure is between two cut points. */

import * as number from "../number/index.ts";
import type { Fraction } from "../number/index.ts";
import * as polynomial from "./polynomial.ts";
import type { Polynomial } from "./polynomial.ts";
import * as whole from "./whole.ts";

/** `numerator / denominator` without a common divisor, the denominator with leading coefficient 1: equal functions have equal parts. */
export interface Rational {
  readonly kind: "rational";
  readonly numerator: Polynomial;
  readonly denominator: Polynomial;
}

/** `slope · x + intercept`. */
export function linear(slope: Fraction, intercept: Fraction): Rational {
  return fromPolynomial(polynomial.polynomial([intercept, slope]));
}

export function constant(value: Fraction): Rational {
  return fromPolynomial(number.isZero(value) ? polynomial.zero : [value]);
}

export const zero: Rational = constant(number.zero);

/** The reduced quotient; the denominator is not the zero polynomial. */
export function rational(numerator: Polynomial, denominator: Polynomial): Rational {
  number.assert(denominator.length > 0, "a rational function has a denominator other than zero");
  if (numerator.length === 0) return zero;
  const shared = Math.min(polynomial.lowestExponent(numerator), polynomial.lowestExponent(denominator));
  return monic(...withoutDivisor(polynomial.lower(numerator, shared), polynomial.lower(denominator, shared)));
}

export function add(a: Rational, b: Rational): Rational {
  if (isPolynomial(a) && isPolynomial(b)) return fromPolynomial(polynomial.add(a.numerator, b.numerator));
  if (polynomial.equals(a.denominator, b.denominator)) return rational(polynomial.add(a.numerator, b.numerator), a.denominator);
  const left = polynomial.multiply(a.numerator, b.denominator);
  const right = polynomial.multiply(b.numerator, a.denominator);
  return rational(polynomial.add(left, right), polynomial.multiply(a.denominator, b.denominator));
}

export function negate(a: Rational): Rational {
  return { kind: "rational", numerator: polynomial.negate(a.numerator), denominator: a.denominator };
}

export function subtract(a: Rational, b: Rational): Rational {
  if (isPolynomial(a) && isPolynomial(b)) return fromPolynomial(polynomial.subtract(a.numerator, b.numerator));
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  if (isPolynomial(a) && isPolynomial(b)) return fromPolynomial(polynomial.multiply(a.numerator, b.numerator));
  return rational(polynomial.multiply(a.numerator, b.numerator), polynomial.multiply(a.denominator, b.denominator));
}

/** `a / b`; `b` is not the zero function. Where `b` has a root, the quotient means nothing: that is for the caller to cut out. */
export function divide(a: Rational, b: Rational): Rational {
  const divisor = constantValue(b);
  if (divisor !== undefined) return { ...a, numerator: polynomial.scale(a.numerator, number.reciprocal(divisor)) };
  return rational(polynomial.multiply(a.numerator, b.denominator), polynomial.multiply(a.denominator, b.numerator));
}

/** The value at `x`, which is not a root of the denominator. */
export function evaluate(a: Rational, x: Fraction): Fraction {
  const value = polynomial.evaluate(a.numerator, x);
  return isPolynomial(a) ? value : number.divide(value, polynomial.evaluate(a.denominator, x));
}

export function equals(a: Rational, b: Rational): boolean {
  return a === b || (polynomial.equals(a.numerator, b.numerator) && polynomial.equals(a.denominator, b.denominator));
}

/** The value of a function that is the same everywhere, `undefined` of any other. */
export function constantValue(a: Rational): Fraction | undefined {
  return a.numerator.length <= 1 && isPolynomial(a) ? polynomial.coefficient(a.numerator, 0) : undefined;
}

export function isPolynomial(a: Rational): boolean {
  return a.denominator.length === 1;
}

/** The larger of the degrees of numerator and denominator. */
export function degree(a: Rational): number {
  return Math.max(polynomial.degree(a.numerator), polynomial.degree(a.denominator));
}

/** The polynomial as a quotient by 1. */
export function fromPolynomial(numerator: Polynomial): Rational {
  return { kind: "rational", numerator, denominator: polynomial.one };
}

function withoutDivisor(numerator: Polynomial, denominator: Polynomial): [Polynomial, Polynomial] {
  // A power of x shares nothing more once the caller took x out; it is the denominator of every inverse contract.
  const monomial = polynomial.lowestExponent(denominator) === polynomial.degree(denominator);
  if (monomial || polynomial.degree(numerator) < 1) return [numerator, denominator];
  const [top, bottom] = [whole.toWhole(numerator), whole.toWhole(denominator)];
  const shared = whole.commonDivisor(top, bottom);
  if (whole.degree(shared) < 1) return [numerator, denominator];
  const factor = number.divide(polynomial.leading(numerator), number.fraction(whole.leading(top)));
  const divisor = number.divide(polynomial.leading(denominator), number.fraction(whole.leading(bottom)));
  return [
    polynomial.scale(whole.toPolynomial(whole.quotient(top, shared)), factor),
    polynomial.scale(whole.toPolynomial(whole.quotient(bottom, shared)), divisor),
  ];
}

function monic(numerator: Polynomial, denominator: Polynomial): Rational {
  const lead = polynomial.leading(denominator);
  if (number.equals(lead, number.one)) return { kind: "rational", numerator, denominator };
  const factor = number.reciprocal(lead);
  return { kind: "rational", numerator: polynomial.scale(numerator, factor), denominator: polynomial.scale(denominator, factor) };
}
