import fc from "fast-check";
import { expect, test } from "vitest";
import { greatestCommonDivisor } from "../../../engine/number/integer.ts";

/** Integers of every size, and many where one way of reckoning passes to another: at 2^31, 2^52 and 2^53. */
const border = fc.tuple(fc.constantFrom(31n, 32n, 52n, 53n, 64n), fc.bigInt({ min: -3n, max: 3n })).map(([bits, off]) => (1n << bits) + off);
const integers = fc.oneof(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }), fc.bigInt({ min: -1000n, max: 1000n }), border);

test("the greatest common divisor is Euclid's, whatever the sizes", () => {
  const euclid = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : euclid(b, a % b));
  fc.assert(
    fc.property(integers, integers, integers, (a, b, shared) => {
      expect(greatestCommonDivisor(a, b)).toBe(euclid(a, b));
      expect(greatestCommonDivisor(a * shared, b * shared)).toBe(euclid(a * shared, b * shared));
    }),
    { numRuns: 1000 },
  );
});
