import fc from "fast-check";
import { fraction } from "../../../engine/number/index.ts";
import type { Fraction } from "../../../engine/number/index.ts";

/** Decimals as they come over the wire, small quotients, and large foreign ones. */
export const fractions: fc.Arbitrary<Fraction> = fc.oneof(
  fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 18 })).map(([n, digits]) => fraction(n, 10n ** BigInt(digits))),
  fc.tuple(fc.bigInt({ min: -30n, max: 30n }), fc.bigInt({ min: 1n, max: 12n })).map(([n, d]) => fraction(n, d)),
  fc.tuple(fc.bigInt({ min: -(2n ** 130n), max: 2n ** 130n }), fc.bigInt({ min: 1n, max: 2n ** 120n })).map(([n, d]) => fraction(n, d)),
);
