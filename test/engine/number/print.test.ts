import fc from "fast-check";
import { expect, test } from "vitest";
import {
  equals, fraction, isExactDecimal, parseDecimal, parseLiteral, roundToDigits, toDecimalString,
} from "../../../engine/number/index.ts";
import { fractions } from "./arbitrary.ts";

const wire = fc.tuple(
  fc.constantFrom("", "-"),
  fc.stringMatching(/^[0-9]{1,20}$/),
  fc.oneof(fc.constant(""), fc.stringMatching(/^\.[0-9]{1,18}$/)),
).map((parts) => parts.join(""));

test("a decimal string is read digit for digit", () => {
  fc.assert(
    fc.property(wire, (text) => {
      const [whole = "", decimals = ""] = text.split(".");
      expect(parseDecimal(text)).toEqual(fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length)));
    }),
  );
});

test("what is read is printed as the same number, without trailing zeros and without minus zero", () => {
  fc.assert(
    fc.property(wire, (text) => {
      const printed = toDecimalString(parseDecimal(text)!);
      expect(parseDecimal(printed)).toEqual(parseDecimal(text));
      expect(printed).toMatch(/^(0|-?(0|[1-9]\d*)(\.\d*[1-9])?)$/);
      expect(printed).not.toBe("-0");
    }),
  );
});

test("what does not end within the digits is rounded half even to them, as whole numbers round", () => {
  fc.assert(
    fc.property(fractions, fc.integer({ min: 0, max: 18 }), (value, digits) => {
      const printed = toDecimalString(value, digits);
      const [whole = "", decimals = ""] = printed.split(".");
      const read = fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
      const shown = printed.startsWith("-0.") ? fraction(-BigInt(decimals), 10n ** BigInt(decimals.length)) : read;
      expect(shown).toEqual(roundToDigits(value, digits, "half_even"));
      expect(equals(shown, value)).toBe(isExactDecimal(value, digits));
      expect(printed).not.toContain("e");
    }),
  );
});

test("ties and almost ties are told apart however far behind the last digit they differ", () => {
  const hair = fraction(1n, 3n * 10n ** 60n);
  const half = fraction(5n, 10n ** 19n);
  const above = fraction(half.n * hair.d + hair.n * half.d, half.d * hair.d);
  expect(toDecimalString(half)).toBe("0");
  expect(toDecimalString(above)).toBe("0.000000000000000001");
  expect(toDecimalString(fraction(-above.n, above.d))).toBe("-0.000000000000000001");
});

test.each(["", "1.", ".5", "+1", "1e5", " 1", "1_000", "0x1", "NaN", "1.1234567890123456789", "123456789012345678901"])(
  "%j has not the form of the wire",
  (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  },
);

test("a literal may group its digits, but only between digits", () => {
  expect(parseLiteral("50_000.25")).toEqual(fraction(5000025n, 100n));
  expect(["_1", "1_", "1__0", "1_.5", "1._5"].map(parseLiteral)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});
