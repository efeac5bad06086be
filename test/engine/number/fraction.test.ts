import fc from "fast-check";
import { expect, test } from "vitest";
import {
  absolute, add, compare, divide, equals, fraction, isZero, maximum, minimum, multiply, negate, power, sign, subtract, sumAll, zero,
} from "../../../engine/number/index.ts";
import { fractions } from "./arbitrary.ts";

test("a fraction is reduced and has a positive divisor", () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt().filter((d) => d !== 0n), (n, d) => {
      const value = fraction(n, d);
      expect(value.d > 0n).toBe(true);
      expect(value.n * d).toBe(n * value.d);
      expect(divisor(value.n, value.d)).toBe(1n);
    }),
  );
});

test("every operation gives a reduced fraction with the value that cross multiplication gives", () => {
  fc.assert(
    fc.property(fractions, fractions, (a, b) => {
      expect(add(a, b)).toEqual(fraction(a.n * b.d + b.n * a.d, a.d * b.d));
      expect(subtract(a, b)).toEqual(fraction(a.n * b.d - b.n * a.d, a.d * b.d));
      expect(multiply(a, b)).toEqual(fraction(a.n * b.n, a.d * b.d));
      if (!isZero(b)) expect(divide(a, b)).toEqual(fraction(a.n * b.d, a.d * b.n));
      expect(negate(a)).toEqual(fraction(-a.n, a.d));
      expect(absolute(a)).toEqual(sign(a) < 0 ? negate(a) : a);
    }),
  );
});

test("comparing is a total order that agrees with subtraction", () => {
  fc.assert(
    fc.property(fractions, fractions, (a, b) => {
      expect(compare(a, b)).toBe(sign(subtract(a, b)));
      expect(compare(a, b) + compare(b, a)).toBe(0);
      expect(equals(a, b)).toBe(compare(a, b) === 0);
      expect(compare(minimum(a, b), maximum(a, b))).not.toBe(1);
      expect(add(minimum(a, b), maximum(a, b))).toEqual(add(a, b));
    }),
  );
});

test("a long sum is the sum one by one", () => {
  fc.assert(
    fc.property(fc.array(fractions, { maxLength: 30 }), (values) => {
      expect(sumAll(values)).toEqual(values.reduce(add, zero));
    }),
  );
});

test("a power is repeated multiplication", () => {
  fc.assert(
    fc.property(fractions, fc.integer({ min: 0, max: 6 }), (value, exponent) => {
      expect(power(value, exponent)).toEqual(Array.from({ length: exponent }, () => value).reduce(multiply, fraction(1n)));
    }),
  );
});

test("dividing by zero fails an assertion", () => {
  expect(() => divide(fraction(1n), zero)).toThrow("Assertion failed: nothing is divided by 0");
  expect(() => fraction(1n, 0n)).toThrow("Assertion failed");
});

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b);
}
