import fc from "fast-check";
import { expect, test } from "vitest";
import {
  absolute, compare, divide, equals, fraction, isInteger, multiply, negate, parseDecimal, power, roundPower, roundRoot, roundToStep,
  roundingModes, sign, subtract,
} from "../../../engine/number/index.ts";
import type { RoundingMode } from "../../../engine/number/index.ts";
import { fractions } from "./arbitrary.ts";

const step = fractions.map(absolute).filter((value) => sign(value) > 0);
const mode = fc.constantFrom(...roundingModes);
const two = fraction(2n);

test("a rounded value is a multiple of the step, less than one step away, and itself if it was one", () => {
  fc.assert(
    fc.property(fractions, step, mode, fc.constantFrom(1 as const, -1 as const), (value, grid, how, direction) => {
      const rounded = roundToStep(value, grid, how, direction);
      expect(isInteger(divide(rounded, grid))).toBe(true);
      expect(compare(absolute(subtract(rounded, value)), grid)).toBe(-1);
      expect(roundToStep(rounded, grid, how, direction)).toEqual(rounded);
    }),
  );
});

test("each mode goes the way its name says", () => {
  fc.assert(
    fc.property(fractions, step, (value, grid) => {
      const to = (how: RoundingMode, direction?: 1 | -1) => roundToStep(value, grid, how, direction);
      expect(compare(to("down"), value)).not.toBe(1);
      expect(compare(to("up"), value)).not.toBe(-1);
      expect(compare(absolute(to("toward_zero")), absolute(value))).not.toBe(1);
      expect(compare(absolute(to("away_from_zero")), absolute(value))).not.toBe(-1);
      expect(to("toward_trader", 1)).toEqual(to("up"));
      expect(to("toward_trader", -1)).toEqual(to("down"));
      expect(to("against_trader", 1)).toEqual(to("down"));
      expect(to("against_trader", -1)).toEqual(to("up"));
      for (const nearest of ["half_even", "half_up"] as const) {
        expect(compare(multiply(two, absolute(subtract(to(nearest), value))), grid)).not.toBe(1);
        expect(roundToStep(negate(value), grid, nearest)).toEqual(negate(to(nearest)));
      }
    }),
  );
});

test.each([
  ["0.5", "0", "1"], ["1.5", "2", "2"], ["2.5", "2", "3"], ["-0.5", "0", "-1"], ["-1.5", "-2", "-2"], ["-2.5", "-2", "-3"],
])("the tie %s goes to %s half even and to %s half up", (value, even, up) => {
  expect(roundToStep(parseDecimal(value)!, fraction(1n), "half_even")).toEqual(parseDecimal(even));
  expect(roundToStep(parseDecimal(value)!, fraction(1n), "half_up")).toEqual(parseDecimal(up));
});

test("the trader modes insist on knowing which way favours the trader", () => {
  expect(() => roundToStep(fraction(1n, 2n), fraction(1n), "against_trader")).toThrow("which way favours the trader");
});

test("a root is bracketed by its neighbours on the grid of its digits", () => {
  fc.assert(
    fc.property(fractions, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 20 }), (value, degree, digits) => {
      const below = roundRoot(value, degree, digits, "down");
      const above = roundRoot(value, degree, digits, "up");
      if (below === undefined || above === undefined) {
        expect(sign(value) < 0 && degree % 2 === 0).toBe(true);
        return;
      }
      expect(compare(power(below, degree), value)).not.toBe(1);
      expect(compare(power(above, degree), value)).not.toBe(-1);
      expect(compare(subtract(above, below), fraction(1n, 10n ** BigInt(digits)))).not.toBe(1);
      const nearest = roundRoot(value, degree, digits, "half_even")!;
      const middle = divide(fraction(below.n * above.d + above.n * below.d, below.d * above.d), two);
      const side = compare(value, power(middle, degree));
      if (side !== 0) expect(nearest).toEqual(side < 0 ? below : above);
    }),
  );
});

test("the root of a power is the number itself, in every mode", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 1, max: 5 }), mode, (n, degree, how) => {
      const value = fraction(n, 10n ** 6n);
      expect(equals(roundRoot(power(value, degree), degree, 6, how, 1)!, value)).toBe(true);
    }),
  );
});

test("a power has a rational exponent, which may be negative or reducible", () => {
  expect(roundPower(fraction(4n), 3, 2, 0, "half_even")).toEqual(fraction(8n));
  expect(roundPower(fraction(4n), -1, 2, 2, "half_even")).toEqual(fraction(1n, 2n));
  expect(roundPower(fraction(-8n), 2, 6, 0, "half_even")).toEqual(fraction(-2n));
  expect(roundPower(fraction(2n), 1, 2, 4, "up")).toEqual(fraction(14143n, 10000n));
  expect(roundPower(fraction(0n), -1, 1, 0, "up")).toBeUndefined();
  expect(roundPower(fraction(-2n), 1, 2, 4, "up")).toBeUndefined();
});
