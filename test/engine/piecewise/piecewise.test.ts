import fc from "fast-check";
import { expect, test } from "vitest";
import * as number from "../../../engine/number/index.ts";
import type { Fraction } from "../../../engine/number/index.ts";
import * as piecewise from "../../../engine/piecewise/index.ts";
import type { Cut, Piecewise } from "../../../engine/piecewise/index.ts";
import { condition, formula, functionOf, points, smallFractions, truthOf, valueOf, verdictOf } from "./expression.ts";

const { constant, isUndecided, linear, unknown } = piecewise;

test("a function has at every point the value that the formula has there, cuts included", () => {
  fc.assert(
    fc.property(formula, fc.array(points, { minLength: 8, maxLength: 8 }), (f, xs) => {
      const whole = functionOf(f);
      for (const x of [...xs, ...whole.cuts.flatMap(around)]) {
        const value = piecewise.evaluate(whole, x);
        expect(isUndecided(value) ? undefined : value).toEqual(valueOf(f, x));
      }
    }),
    { numRuns: 600 },
  );
});

test("a condition holds exactly where it holds point by point, cuts included", () => {
  fc.assert(
    fc.property(condition, fc.array(points, { minLength: 8, maxLength: 8 }), (c, xs) => {
      const truth = truthOf(c);
      for (const x of [...xs, ...truth.cuts.flatMap(around)]) {
        const verdict = piecewise.verdictAt(truth, x);
        expect(isUndecided(verdict) ? undefined : verdict).toBe(verdictOf(c, x));
      }
    }),
    { numRuns: 600 },
  );
});

test("cuts ascend, and at each something changes", () => {
  fc.assert(
    fc.property(condition, (c) => {
      const truth = truthOf(c);
      for (const [index, cut] of truth.cuts.entries()) {
        if (index > 0) expect(piecewise.compareCuts(truth.cuts[index - 1]!, cut)).toBe(-1);
        const values = [truth.open[index], truth.at[index], truth.open[index + 1]];
        expect(new Set(values.map((value) => JSON.stringify(value))).size).toBeGreaterThan(1);
      }
    }),
  );
});

test("a point that was given a value beside a pole keeps it", () => {
  const five = constant(number.fraction(5n));
  const pole = piecewise.divide(constant(number.one), piecewise.subtract(unknown, five));
  expect(piecewise.evaluate(pole, number.fraction(5n))).toMatchObject({ why: "divides_by_zero" });
  const mended = piecewise.choose(piecewise.compare(unknown, "=", five), five, pole);
  expect(piecewise.evaluate(piecewise.add(mended, five), number.fraction(5n))).toEqual(number.fraction(10n));
});

test("intervals hold what the condition says, and nothing else", () => {
  fc.assert(
    fc.property(condition, points, (c, x) => {
      const truth = truthOf(c);
      const inside = piecewise.intervals(truth).filter((interval) => contains(interval, x));
      expect(inside.length).toBe(verdictOf(c, x) === true ? 1 : 0);
      const open = piecewise.undecidedIntervals(truth).filter(({ interval }) => contains(interval, x));
      expect(open.length).toBe(verdictOf(c, x) === undefined ? 1 : 0);
    }),
    { numRuns: 400 },
  );
});

test("the sum of a list is the sum one by one", () => {
  fc.assert(
    fc.property(fc.array(formula, { maxLength: 6 }), (list) => {
      const functions = list.map(functionOf);
      const oneByOne = functions.reduce((a, b) => piecewise.add(a, b), constant(number.zero));
      const sum = piecewise.sumAll(functions);
      for (const x of [number.one, number.fraction(7n, 3n), ...oneByOne.cuts.flatMap(around), ...sum.cuts.flatMap(around)]) {
        const [value, expected] = [piecewise.evaluate(sum, x), piecewise.evaluate(oneByOne, x)];
        if (isUndecided(expected)) expect(isUndecided(value)).toBe(true);
        else expect(value).toEqual(expected);
      }
    }),
    { numRuns: 150 },
  );
});

test("at an irrational cut the equation that made it holds, as `<=` shows and `<` does not", () => {
  const square = piecewise.multiply(unknown, unknown);
  const two = constant(number.fraction(2n));
  const equal = piecewise.compare(square, "=", two);
  const [point] = piecewise.intervals(equal);
  expect(piecewise.intervals(equal)).toHaveLength(1);
  expect(point).toMatchObject({ lowIncluded: true, highIncluded: true, low: { kind: "algebraic" } });
  expect(piecewise.intervals(piecewise.compare(square, "<", two))[0]).toMatchObject({ highIncluded: false });
  expect(piecewise.intervals(piecewise.compare(square, "<=", two))[0]).toMatchObject({ highIncluded: true });
  const both = piecewise.and(piecewise.compare(square, "<=", two), piecewise.compare(square, ">=", two));
  expect(piecewise.intervals(both)).toHaveLength(1);
  // x⁴ = 4 has the same positive root, though from another polynomial.
  const fourth = piecewise.compare(piecewise.multiply(square, square), "=", constant(number.fraction(4n)));
  expect(piecewise.intervals(piecewise.and(equal, fourth))).toHaveLength(1);
  expect(piecewise.compareCuts(equal.cuts[0]!, fourth.cuts[0]!)).toBe(0);
});

test("a table gives the row that the amount falls in, on each side of its bounds", () => {
  const bounds = fc.uniqueArray(points, { minLength: 1, maxLength: 6, comparator: number.equals }).map((list) => [...list].sort(number.compare));
  fc.assert(
    fc.property(bounds, fc.boolean(), smallFractions.filter((slope) => !number.isZero(slope)), (steps, upperIncluded, slope) => {
      const amount = linear(slope, number.one);
      const rows = Array.from({ length: steps.length + 1 }, (_, row) => linear(number.fraction(BigInt(row)), number.one));
      const table = piecewise.lookUp(amount, steps, upperIncluded, rows);
      for (const x of [number.one, ...table.cuts.flatMap(around)]) {
        const value = number.add(number.multiply(slope, x), number.one);
        const row = steps.filter((bound) => number.compare(value, bound) > (upperIncluded ? 0 : -1)).length;
        expect(piecewise.evaluate(table, x)).toEqual(piecewise.evaluate(rows[row]!, x));
      }
    }),
  );
});

test("what is undecided stays where it is", () => {
  const silent = piecewise.nowhere(piecewise.undecided("given", "The table ends here.", "tiers/3"));
  const capped = piecewise.choose(piecewise.compare(unknown, "<=", constant(number.fraction(5n))), unknown, silent);
  const truth = piecewise.compare(capped, ">", constant(number.fraction(2n)));
  expect(piecewise.intervals(truth)).toMatchObject([{ lowIncluded: false, highIncluded: true }]);
  expect(piecewise.undecidedIntervals(truth)).toMatchObject([
    { interval: { lowIncluded: false, high: "infinity" }, why: { reason: "The table ends here.", clause: "tiers/3" } },
  ]);
  expect(piecewise.intervals(piecewise.or(truth, piecewise.always(true)))).toMatchObject([{ low: "zero", high: "infinity" }]);
});

test("a constant is rounded, and what changes with the unknown is not", () => {
  const third = constant(number.fraction(1n, 3n));
  const step = number.fraction(1n, 100n);
  expect(piecewise.evaluate(piecewise.roundToStep(third, step, "up"), number.one)).toEqual(number.fraction(34n, 100n));
  expect(piecewise.evaluate(piecewise.roundToStep(unknown, step, "up"), number.one)).toMatchObject({ why: "rounds_unknown" });
});

test("beyond its limits the answer is that it is too complex", () => {
  const square = piecewise.multiply(unknown, unknown, { degree: 1, pieces: 10 });
  expect(piecewise.evaluate(square, number.one)).toMatchObject({ why: "too_complex", reason: expect.stringContaining("degree 2") });
  const bent = piecewise.maximum(unknown, constant(number.one), { degree: 4, pieces: 1 });
  expect(piecewise.evaluate(bent, number.one)).toMatchObject({ why: "too_complex", reason: expect.stringContaining("1 are followed") });
});

test("the sample account of the reference is liquidated at 24950/0.498", () => {
  // Wallet 5000, bonus 50, long 0.5 from 60000, tier 0.4 % up to 50000: 5050 + 0.5·(x − 60000) < 0.004·0.5·x.
  const half = number.fraction(1n, 2n);
  const profit: Piecewise = linear(half, number.fraction(-30000n));
  const equity = piecewise.sumAll([constant(number.fraction(5000n)), constant(number.fraction(50n)), profit]);
  const [below] = piecewise.intervals(piecewise.compare(equity, "<", linear(number.fraction(2n, 1000n), number.zero)));
  expect(below).toEqual({
    low: "zero", lowIncluded: false, high: piecewise.cutAt(number.fraction(24950000n, 498n)), highIncluded: false,
  });
});

function around(cut: Cut): Fraction[] {
  const near = piecewise.approximate(cut, 9);
  const hair = number.fraction(1n, 10n ** 6n);
  const beside = [number.subtract(near, hair), number.add(near, hair)];
  return [...(cut.kind === "rational" ? [cut.value] : []), ...beside].filter((x) => number.sign(x) > 0);
}

function contains({ low, lowIncluded, high, highIncluded }: piecewise.Interval, x: Fraction): boolean {
  const fromLow = low === "zero" ? -1 : piecewise.compareToFraction(low, x);
  const fromHigh = high === "infinity" ? 1 : piecewise.compareToFraction(high, x);
  return (fromLow < 0 || (fromLow === 0 && lowIncluded)) && (fromHigh > 0 || (fromHigh === 0 && highIncluded));
}
