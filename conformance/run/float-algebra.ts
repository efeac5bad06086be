import type { RoundingMode } from "../../dsl/ir.ts";
import { holds } from "../../engine/algebras/exact.ts";
import type { Algebra, TierBound } from "../../engine/algebras/algebra.ts";
import { toDecimalString, type Fraction } from "../../engine/number/index.ts";
import { Undecided } from "../../engine/undecided.ts";

/**
 * Money in binary64, as many platforms reckon it: the one place in this project where that is done, and done to be wrong. A suite that this
 * arithmetic passes does not test arithmetic.
 */
export const float: Algebra<number, boolean> = {
  constant: toFloat,
  literal: toFloat,
  fact: (_, value) => toFloat(value),
  price: (_, value) => toFloat(value),
  units: (_, contracts, perContract) => toFloat(contracts) * toFloat(perContract),
  flag: (_, value) => value,
  figure: (_, compute) => compute(),
  flagFigure: (_, compute) => compute(),
  add: (left, right) => left + right,
  subtract: (left, right) => left - right,
  multiply: (left, right) => left * right,
  divide: (left, right) => {
    if (right === 0) throw new Undecided({ kind: "division_by_zero", because: "A divisor is 0." });
    return left / right;
  },
  minimum: (values) => Math.min(...values),
  maximum: (values) => Math.max(...values),
  absolute: Math.abs,
  sum: (terms) => terms.reduce((total, { value }) => total + value, 0),
  count: (conditions) => conditions.filter(Boolean).length,
  round: (value, step, mode) => settle(value / step, mode) * step,
  root: (value, degree, digits, mode) => settle(value ** (1 / degree) * 10 ** digits, mode) / 10 ** digits,
  power: (value, numerator, denominator, digits, mode) => settle(value ** (numerator / denominator) * 10 ** digits, mode) / 10 ** digits,
  tier: (by, rows, upperIncluded, pick) => pick(rowOf(by, rows, upperIncluded)),
  truth: (value) => value,
  known: (condition) => condition,
  compare: (operator, left, right) => holds(operator, left < right ? -1 : left > right ? 1 : 0),
  not: (condition) => !condition,
  and: (conditions) => conditions.every((condition) => condition()),
  or: (conditions) => conditions.some((condition) => condition()),
  choose: (condition, then, otherwise) => (condition ? then() : otherwise()),
  chooseTruth: (condition, then, otherwise) => (condition ? then() : otherwise()),
  word: (_, value, wanted) => value === wanted,
};

function toFloat(value: Fraction): number {
  return Number(toDecimalString(value));
}

function rowOf(by: number, rows: readonly TierBound[], upperIncluded: boolean): number {
  const row = rows.findIndex(({ upTo }) => upTo === undefined || (upperIncluded ? by <= toFloat(upTo) : by < toFloat(upTo)));
  if (row < 0) throw new Undecided({ kind: "outside_table", because: "The tier table has no tier this high." });
  return row;
}

function settle(steps: number, mode: RoundingMode): number {
  switch (mode) {
    case "up":
      return Math.ceil(steps);
    case "down":
      return Math.floor(steps);
    case "toward_zero":
      return Math.trunc(steps);
    case "away_from_zero":
      return steps < 0 ? Math.floor(steps) : Math.ceil(steps);
    default:
      return Math.round(steps);
  }
}

/** A float as such a platform prints it: the shortest digits that are read as the same float, without an exponent. */
export function printFloat(value: number): string {
  const text = String(value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (parts === null) return text;
  const [, sign = "", first = "", rest = "", exponent = "0"] = parts;
  const digits = first + rest;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0")}`;
}
