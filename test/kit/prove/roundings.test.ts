import fc from "fast-check";
import { expect, test } from "vitest";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { decide } from "../../../conformance/prove/decide/decide.ts";
import { Book } from "../../../conformance/prove/terms/book.ts";
import { signIs } from "../../../conformance/prove/terms/formula.ts";
import { symbolic } from "../../../conformance/prove/terms/symbolic.ts";
import { exact } from "../../../engine/algebras/exact.ts";
import { fraction } from "../../../engine/number/index.ts";
import { edited, policyOf, referenceText } from "../diff/policies.ts";

const modes = ["up", "down", "half_even", "half_up", "toward_zero", "away_from_zero"] as const;
const steps = [[1, 10], [2, 10], [3, 10], [6, 10], [1, 1]] as const;

test("what is called impossible of two roundings is so of every amount that is tried", () => {
  let impossible = 0;
  fc.assert(
    fc.property(fc.constantFrom(...modes), fc.constantFrom(...modes), fc.constantFrom(...steps), fc.constantFrom(...steps), fc.integer({ min: 0, max: 2 }), fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 30, maxLength: 30 }), (first, second, [n, d], [m, e], more, amounts) => {
      const book = new Book();
      const algebra = symbolic({ book, clause: () => "" });
      const [one, two] = [algebra.constant(fraction(BigInt(n), BigInt(d))), algebra.constant(fraction(BigInt(m), BigInt(e)))];
      const x = book.free("x", "any");
      const [low, high] = [algebra.round(x, one, first), algebra.round(algebra.add(x, algebra.constant(fraction(BigInt(more), 7n))), two, second)];
      if (decide(signIs(algebra.subtract(low, high), ">"), book).verdict !== "impossible") return;
      impossible += 1;
      const number = exact();
      for (const amount of amounts) {
        const value = fraction(BigInt(amount), 40n);
        const [left, right] = [number.round(value, fraction(BigInt(n), BigInt(d)), first), number.round(number.add(value, fraction(BigInt(more), 7n)), fraction(BigInt(m), BigInt(e)), second)];
        expect(left.n * right.d <= right.n * left.d).toBe(true);
      }
    }),
    { numRuns: 1500, seed: 1 },
  );
  expect(impossible).toBeGreaterThan(150);
});

/** How two requirements are rounded, and the directions in which they never differ. */
const pairs: readonly (readonly [old: string, now: string, never: readonly string[]])[] = [
  ["0.01 USDT down", "0.01 USDT half even", ["looser"]],
  ["0.01 USDT half even", "0.01 USDT up", ["looser"]],
  ["0.01 USDT up", "0.01 USDT down", ["stricter"]],
  ["0.01 USDT up", "0.1 USDT up", ["looser"]],
  ["0.01 USDT half even", "0.1 USDT down", ["stricter"]],
  ["0.01 USDT down", "0.03 USDT down", ["stricter"]],
  ["0.02 USDT down", "0.03 USDT down", []],
  ["0.01 USDT half even", "0.1 USDT half even", []],
];

test.each(pairs)("a requirement rounded to %s, and to %s", (old, now, never) => {
  const [before, after] = [old, now].map((how) => policyOf(edited(referenceText, ["  applies   to contract linear, inverse", "  applies   to contract linear\n  applies   to settle USDT"], ["= position.notional * position.tier.maintenance_margin_rate\n                                  - position.tier.maintenance_amount", `= rounded (position.notional * position.tier.maintenance_margin_rate - position.tier.maintenance_amount) to ${how}`]))) as [ReturnType<typeof policyOf>, ReturnType<typeof policyOf>]; // two of two
  const { impossible } = directionsOfPair(before, after, decisionsOf(before, after).filter(({ key }) => key === "cross.maintenance_margin"));
  expect(impossible.map(({ direction }) => direction)).toEqual(never);
});
