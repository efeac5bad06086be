import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../../conformance/prove/decide/decide.ts";
import { canAllHold, type Linear } from "../../../conformance/prove/decide/simplex.ts";
import { Book } from "../../../conformance/prove/terms/book.ts";
import { allOf, anyOf, not, signIs, type Formula, type Relation } from "../../../conformance/prove/terms/formula.ts";
import { add, constant, multiply, subtract, type Polynomial } from "../../../conformance/prove/terms/polynomial.ts";
import { symbolic } from "../../../conformance/prove/terms/symbolic.ts";
import { exact } from "../../../engine/algebras/exact.ts";
import { fraction, type Fraction } from "../../../engine/number/index.ts";
import { formula, whole } from "./formulas.ts";

describe("what is called impossible", () => {
  test("is false at every point that is tried, whatever the formula", () => {
    let impossible = 0;
    fc.assert(
      fc.property(formula, fc.array(fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 3 })), { minLength: 20, maxLength: 20 }), (shape, points) => {
        const book = new Book();
        const algebra = symbolic({ book, clause: () => "" });
        const unknowns = [book.free("a", "any"), book.free("b", "nonNegative"), book.free("c", "positive")];
        const { verdict } = decide(shape(algebra, unknowns), book, { cases: 300, steps: 200 });
        if (verdict !== "impossible") return;
        impossible += 1;
        for (const [a, b, c, d] of points) expect(shape(exact(), [fraction(BigInt(a), BigInt(d)), fraction(BigInt(b), BigInt(d)), fraction(BigInt(c), BigInt(d))])).toBe(false);
      }),
      { numRuns: 400, seed: 1 },
    );
    expect(impossible).toBeGreaterThan(40);
  });

  test("is what linear inequalities exclude, to the point", () => {
    const book = new Book();
    const [x, y] = [book.free("x", "any"), book.free("y", "any")];
    const says = (value: Polynomial, is: Relation): Formula => signIs(value, is);
    const sum = add(x, y);
    expect(decide(allOf([says(sum, ">"), says(subtract(constant(whole(0)), x), ">="), says(subtract(constant(whole(0)), y), ">=")]), book).verdict).toBe("impossible");
    expect(decide(allOf([says(sum, ">="), says(subtract(constant(whole(0)), x), ">="), says(subtract(constant(whole(0)), y), ">=")]), book).verdict).toBe("open");
    expect(decide(allOf([says(sum, "!="), says(x, "="), says(y, "=")]), book).verdict).toBe("impossible");
  });

  test("uses the signs of products: what has more of a product of positives has more", () => {
    const book = new Book();
    const [price, size, more] = [book.free("price", "positive"), book.free("size", "positive"), book.free("more", "nonNegative")];
    const value = multiply(price, size);
    expect(decide(allOf([signIs(subtract(value, multiply(price, add(size, more))), ">")]), book).verdict).toBe("impossible");
    const open = decide(anyOf([signIs(subtract(multiply(price, add(size, more)), value), ">")]), book);
    expect(open).toMatchObject({ verdict: "open", because: expect.stringContaining("such as more × price, and") as unknown });
  });

  test("is a quotient that a case knows to be of what is above 0, or below, as a product", () => {
    const verdict = (divisor: Relation | undefined, isBelow: boolean): string => {
      const book = new Book();
      const [margin, equity] = [book.free("margin", "any"), book.free("equity", "any")];
      const { divide } = symbolic({ book, clause: () => "" });
      const twice = add(equity, constant(whole(3)));
      const guard = isBelow ? subtract(constant(whole(0)), twice) : twice;
      // margin ÷ (equity + 3) >= 1, and margin < equity + 3
      return decide(allOf([...(divisor === undefined ? [] : [signIs(guard, divisor)]), signIs(subtract(divide(margin, twice), constant(whole(1))), ">="), signIs(subtract(twice, margin), ">")]), book).verdict;
    };
    expect([verdict(">", false), verdict(">=", false), verdict(">", true), verdict(undefined, false)]).toEqual(["impossible", "impossible", "open", "open"]);
  });

  test("is never a formula and its opposite", () => {
    fc.assert(
      fc.property(formula, (shape) => {
        const book = new Book();
        const read = shape(symbolic({ book, clause: () => "" }), [book.free("a", "any"), book.free("b", "nonNegative"), book.free("c", "positive")]);
        const verdicts = [read, not(read)].map((each) => decide(each, book, { cases: 300, steps: 200 }).verdict);
        expect(verdicts).not.toEqual(["impossible", "impossible"]);
      }),
      { numRuns: 300, seed: 2 },
    );
  });
});

describe("linear constraints", () => {
  test("hold together where a point satisfies them, and not where a sum of them says 0 > 0", () => {
    const coefficient = fc.integer({ min: -4, max: 4 }).map(whole);
    const row = fc.tuple(coefficient, coefficient, coefficient, coefficient, fc.constantFrom(">", ">=", "=") as fc.Arbitrary<Linear["is"]>);
    const at = ([a, b, c, d]: readonly [Fraction, Fraction, Fraction, Fraction, Linear["is"]], [x, y, z]: readonly [Fraction, Fraction, Fraction]): Fraction =>
      [[a, x], [b, y], [c, z]].reduce((sum, [factor, value]) => fraction(sum.n + factor!.n * value!.n), d); // pairs of whole numbers
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 7 }), fc.tuple(coefficient, coefficient, coefficient), (rows, point) => {
        const constraints = rows.map((each): Linear => ({ terms: new Map([["x", each[0]], ["y", each[1]], ["z", each[2]]].filter(([, factor]) => (factor as Fraction).n !== 0n) as [string, Fraction][]), constant: each[3], is: each[4] }));
        const satisfied = rows.every((each) => (each[4] === "=" ? at(each, point).n === 0n : each[4] === ">" ? at(each, point).n > 0n : at(each, point).n >= 0n));
        const possible = canAllHold(constraints, 500);
        if (satisfied) expect(possible).toBe(true);
        const [first] = constraints;
        const opposite: Linear = { terms: new Map([...first!.terms].map(([name, { n, d }]) => [name, { n: -n, d }])), constant: { n: -first!.constant.n, d: first!.constant.d }, is: ">" }; // one at least
        expect(canAllHold([...constraints, opposite], 500)).toBe(false);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});
