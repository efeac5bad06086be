import { expect, test } from "vitest";
import type { SlicesExpression } from "../../../dsl/ir.ts";
import { fraction, one, type Fraction } from "../../../engine/number/index.ts";
import type { Reading } from "../../../engine/reading.ts";
import type { Scope } from "../../../engine/scope.ts";
import { slices } from "../../../engine/tables.ts";

/** The value in each row of a table of so many, each 10 wide, of which row n has the rate n; and how often anything was multiplied. Rows are asked for from the last to the first. */
function inEach(count: number, asked: (rows: number) => readonly number[]): { readonly values: readonly number[]; readonly products: number } {
  const rows = Array.from({ length: count }, (_, index) => ({ upTo: index === count - 1 ? undefined : fraction(BigInt(10 * (index + 1))), fields: { rate: fraction(BigInt(index)) } }));
  let products = 0;
  const values: number[] = [];
  const number = ({ n, d }: Fraction): number => Number(n) / Number(d);
  const algebra = {
    constant: number, fact: (_: object, value: Fraction) => number(value), add: (a: number, b: number) => a + b, subtract: (a: number, b: number) => a - b, multiply: (a: number, b: number) => ((products += 1), a * b),
    sum: (terms: readonly { readonly value: number }[]) => terms.reduce((sum, { value }) => sum + value, 0),
    tier: (_: number, of: readonly object[], __: boolean, pick: (row: number) => number) => (values.push(...asked(of.length).map(pick)), 0),
  };
  const reading = { algebra, program: { tables: new Map([["t", { rows }]]) }, quantity: () => 10 * count } as unknown as Reading<number, boolean>; // what slices ask of it
  slices(reading, { kind: "slices", table: { kind: "policy", name: "t" }, field: "rate", operand: { kind: "literal", value: one } } as unknown as SlicesExpression, {} as Scope); // as above
  return { values, products };
}

const backwards = (rows: number): readonly number[] => Array.from({ length: rows }, (_, index) => rows - 1 - index);

test("slices come to the same in whatever order rows are asked for", () => {
  const [there, back] = [inEach(7, (rows) => backwards(rows).toReversed()), inEach(7, backwards)];
  expect(there.values.toReversed()).toEqual(back.values);
  // In row 3, of 70: 10 · 0 + 10 · 1 + 10 · 2 + (70 − 30) · 3
  expect(there.values[3]).toBe(150);
  expect(inEach(7, () => [3]).values).toEqual([150]);
});

test("of twice as many rows they take twice the work, and not four times", () => {
  const [once, twice] = [inEach(200, backwards).products, inEach(400, backwards).products];
  expect(twice / once).toBeLessThan(2.1);
});
