import fc from "fast-check";
import { expect, test } from "vitest";
import * as number from "../../../engine/number/index.ts";
import type { Fraction } from "../../../engine/number/index.ts";
import { between, compareCuts, signAt } from "../../../engine/piecewise/cut.ts";
import { positiveRoots } from "../../../engine/piecewise/isolate.ts";
import * as polynomial from "../../../engine/piecewise/polynomial.ts";
import type { Polynomial } from "../../../engine/piecewise/polynomial.ts";
import { approximate, compareToFraction, rationalRoot, roundToStep } from "../../../engine/piecewise/root.ts";
import { points, smallFractions } from "./expression.ts";

const polynomials: fc.Arbitrary<Polynomial> = fc
  .array(smallFractions, { minLength: 2, maxLength: 6 })
  .map(polynomial.polynomial)
  .filter((p) => p.length > 0);

test("a product of linear factors has exactly their positive roots, as fractions, each once", () => {
  fc.assert(
    fc.property(fc.array(smallFractions, { minLength: 1, maxLength: 6 }), (zeros) => {
      const product = zeros.map((value): Polynomial => [number.negate(value), number.one]).reduce(polynomial.multiply);
      const positive = zeros.filter((value) => number.sign(value) > 0).sort(number.compare);
      const distinct = positive.filter((value, index) => index === 0 || !number.equals(value, positive[index - 1]!));
      expect(positiveRoots(product)).toEqual(distinct.map(rationalRoot));
    }),
  );
});

test("between neighbouring roots the sign stays, and at a root the polynomial is zero", () => {
  fc.assert(
    fc.property(polynomials, fc.array(points, { minLength: 10, maxLength: 10 }), (p, xs) => {
      const roots = positiveRoots(p);
      for (const root of roots) expect(signAt(p, root)).toBe(0);
      for (const x of xs) {
        const order = roots.map((root) => compareToFraction(root, x));
        const isRoot = order.includes(0);
        expect(number.isZero(polynomial.evaluate(p, x))).toBe(isRoot);
        const place = order.filter((side) => side < 0).length;
        if (!isRoot) expect(signOf(p, x)).toBe(signOf(p, between(roots[place - 1], roots[place])));
      }
    }),
    { numRuns: 300 },
  );
});

test("a polynomial and its product with another have the same roots, found equal although their intervals differ", () => {
  fc.assert(
    fc.property(polynomials, polynomials, (p, q) => {
      const [mine, yours, all] = [positiveRoots(p), positiveRoots(q), positiveRoots(polynomial.multiply(p, q))];
      for (const root of [...mine, ...yours]) expect(all.filter((other) => compareCuts(root, other) === 0)).toHaveLength(1);
      for (const root of all) expect([...mine, ...yours].some((other) => compareCuts(root, other) === 0)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("comparing roots is a total order", () => {
  const roots = fc.tuple(polynomials, polynomials, points).map(([p, q, x]) => [...positiveRoots(p), ...positiveRoots(q), rationalRoot(x)]);
  fc.assert(
    fc.property(roots, (list) => {
      for (const a of list) {
        for (const b of list) {
          expect(compareCuts(a, b) + compareCuts(b, a)).toBe(0);
          for (const c of list) if (compareCuts(a, b) <= 0 && compareCuts(b, c) <= 0) expect(compareCuts(a, c)).not.toBe(1);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("the sign of any polynomial at any root agrees with its roots around it", () => {
  fc.assert(
    fc.property(polynomials, polynomials, (p, q) => {
      const zeros = positiveRoots(q);
      for (const root of positiveRoots(p)) {
        const sign = signAt(q, root);
        expect(sign === 0).toBe(zeros.some((zero) => compareCuts(zero, root) === 0));
        const below = zeros.filter((zero) => compareCuts(zero, root) < 0).at(-1);
        const above = zeros.find((zero) => compareCuts(zero, root) > 0);
        if (sign !== 0) expect(sign).toBe(signOf(q, between(below, above)));
      }
    }),
    { numRuns: 200 },
  );
});

test("a root is rounded to a grid as its exact position demands", () => {
  const [root] = positiveRoots([number.fraction(-2n), number.zero, number.one]);
  expect(number.toDecimalString(approximate(root!, 18))).toBe("1.414213562373095049");
  const tick = number.fraction(1n, 10n);
  expect(number.toDecimalString(roundToStep(root!, tick, "down"))).toBe("1.4");
  expect(number.toDecimalString(roundToStep(root!, tick, "against_trader", -1))).toBe("1.5");
});

test("roots that lie as close as 10⁻⁴⁰ are told apart", () => {
  const hair = number.fraction(1n, 10n ** 40n);
  const shifted: Polynomial = [number.subtract(number.fraction(-2n), hair), number.zero, number.one];
  const [[exact], [above]] = [positiveRoots([number.fraction(-2n), number.zero, number.one]), positiveRoots(shifted)];
  expect(compareCuts(exact!, above!)).toBe(-1);
  const middle = between(exact, above);
  expect([compareToFraction(exact!, middle), compareToFraction(above!, middle)]).toEqual([-1, 1]);
});

function signOf(p: Polynomial, x: Fraction): -1 | 0 | 1 {
  return number.sign(polynomial.evaluate(p, x));
}
