import fc from "fast-check";
import * as number from "../../../engine/number/index.ts";
import type { Fraction } from "../../../engine/number/index.ts";
import * as piecewise from "../../../engine/piecewise/index.ts";
import type { CompareOperator, Piecewise, Truth } from "../../../engine/piecewise/index.ts";

/** A random formula of the unknown, with a meaning at each point and one as a whole. */
export type Formula =
  | { readonly kind: "number"; readonly value: Fraction }
  | { readonly kind: "unknown" }
  | { readonly kind: "absolute" | "negate"; readonly of: Formula }
  | { readonly kind: "add" | "subtract" | "multiply" | "divide" | "minimum" | "maximum"; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "choose"; readonly when: Condition; readonly left: Formula; readonly right: Formula };

export type Condition =
  | { readonly kind: "compare"; readonly operator: CompareOperator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "and" | "or"; readonly left: Condition; readonly right: Condition }
  | { readonly kind: "not"; readonly of: Condition };

export const smallFractions: fc.Arbitrary<Fraction> = fc
  .tuple(fc.bigInt({ min: -6n, max: 6n }), fc.bigInt({ min: 1n, max: 3n }))
  .map(([n, d]) => number.fraction(n, d));

export const points: fc.Arbitrary<Fraction> = fc
  .tuple(fc.bigInt({ min: 1n, max: 60n }), fc.bigInt({ min: 1n, max: 6n }))
  .map(([n, d]) => number.fraction(n, d));

const operators = fc.constantFrom<CompareOperator>("<", "<=", ">", ">=", "=", "!=");
const binary = fc.constantFrom("add" as const, "subtract" as const, "multiply", "divide", "minimum", "maximum");

const leaf: fc.Arbitrary<Formula> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Formula>({ kind: "unknown" }) },
  { weight: 2, arbitrary: smallFractions.map((value): Formula => ({ kind: "number", value })) },
);

/** Formulas with `depth` operations inside each other, fewer on some branches. */
function formulas(depth: number): fc.Arbitrary<Formula> {
  if (depth === 0) return leaf;
  const inner = formulas(depth - 1);
  return fc.oneof(
    { weight: 1, arbitrary: leaf },
    { weight: 6, arbitrary: fc.record({ kind: binary, left: inner, right: inner }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("absolute", "negate"), of: inner }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("choose"), when: conditions(depth - 1, 1), left: inner, right: inner }) },
  );
}

function conditions(depth: number, height: number): fc.Arbitrary<Condition> {
  const inner = formulas(depth);
  const simple: fc.Arbitrary<Condition> = fc.record({ kind: fc.constant("compare"), operator: operators, left: inner, right: inner });
  if (height === 0) return simple;
  const lower = conditions(depth, height - 1);
  return fc.oneof(
    simple,
    fc.record({ kind: fc.constantFrom("and", "or"), left: lower, right: lower }),
    fc.record({ kind: fc.constant("not"), of: lower }),
  );
}

export const formula = formulas(3);
export const condition = conditions(2, 2);

/** The value at one point, `undefined` where a divisor is 0. */
export function valueOf(f: Formula, x: Fraction): Fraction | undefined {
  switch (f.kind) {
    case "number":
      return f.value;
    case "unknown":
      return x;
    case "absolute":
    case "negate": {
      const value = valueOf(f.of, x);
      return value && number[f.kind](value);
    }
    case "choose": {
      const verdict = verdictOf(f.when, x);
      return verdict === undefined ? undefined : valueOf(verdict ? f.left : f.right, x);
    }
    default: {
      const [left, right] = [valueOf(f.left, x), valueOf(f.right, x)];
      if (left === undefined || right === undefined || (f.kind === "divide" && number.isZero(right))) return undefined;
      return number[f.kind](left, right);
    }
  }
}

export function verdictOf(c: Condition, x: Fraction): boolean | undefined {
  if (c.kind === "not") {
    const verdict = verdictOf(c.of, x);
    return verdict === undefined ? undefined : !verdict;
  }
  if (c.kind === "compare") {
    const [left, right] = [valueOf(c.left, x), valueOf(c.right, x)];
    return left && right && compares(number.compare(left, right), c.operator);
  }
  const verdicts = [verdictOf(c.left, x), verdictOf(c.right, x)];
  const decisive = c.kind === "or";
  if (verdicts.includes(decisive)) return decisive;
  return verdicts.includes(undefined) ? undefined : !decisive;
}

export function functionOf(f: Formula): Piecewise {
  switch (f.kind) {
    case "number":
      return piecewise.constant(f.value);
    case "unknown":
      return piecewise.unknown;
    case "absolute":
    case "negate":
      return piecewise[f.kind](functionOf(f.of));
    case "choose":
      return piecewise.choose(truthOf(f.when), functionOf(f.left), functionOf(f.right));
    default:
      return piecewise[f.kind](functionOf(f.left), functionOf(f.right));
  }
}

export function truthOf(c: Condition): Truth {
  switch (c.kind) {
    case "compare":
      return piecewise.compare(functionOf(c.left), c.operator, functionOf(c.right));
    case "not":
      return piecewise.not(truthOf(c.of));
    default:
      return piecewise[c.kind](truthOf(c.left), truthOf(c.right));
  }
}

function compares(order: -1 | 0 | 1, operator: CompareOperator): boolean {
  return { "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0, "=": order === 0, "!=": order !== 0 }[operator];
}
