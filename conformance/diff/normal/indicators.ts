import type { CompareExpression } from "../../../dsl/ir.ts";
import { compare, equals, type Fraction } from "../../../engine/number/index.ts";
import type { Polynomial } from "./polynomial.ts";

/** A name that is 1 or 0: whether a quantity is below a bound, or at it; whether something is a word; anything else. */
export type Indicator = { readonly kind: "below" | "at"; readonly of: string; readonly unit: Polynomial; readonly bound: Fraction } | { readonly kind: "word"; readonly of: string; readonly word: string } | { readonly kind: "flag" };

/** Whether a sign compares so with 0. */
export function holds(side: number, operator: CompareExpression["operator"]): boolean {
  return { "<": side < 0, "<=": side <= 0, ">": side > 0, ">=": side >= 0, "=": side === 0, "!=": side !== 0 }[operator];
}

/** Whether the first is true wherever the second is. */
export function weaker(a: Indicator, b: Indicator): boolean {
  return a.kind === "below" && (b.kind === "below" || b.kind === "at") && a.of === b.of && compare(b.bound, a.bound) < 0;
}

/** Whether the two are never both true. */
export function exclude(a: Indicator, b: Indicator): boolean {
  if (a.kind === "word" && b.kind === "word") return a.of === b.of && a.word !== b.word;
  if (a.kind !== "at" || (b.kind !== "at" && b.kind !== "below") || a.of !== b.of) return false;
  return b.kind === "at" ? !equals(a.bound, b.bound) : compare(a.bound, b.bound) >= 0;
}
