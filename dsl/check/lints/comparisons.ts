/** What a condition says about money that is there and money that is needed. */

import { divide, isZero, multiply, parseDecimal, sign, type Fraction, fraction, one } from "../../../engine/number/index.ts";
import type { Expr } from "../../ast.ts";
import { bare, keyOf, pathsIn } from "./expressions.ts";

export type Comparison = Expr & { readonly kind: "compare" };

/** `lesser < greater`, or `<=` where it is not strict. */
export interface Order {
  readonly lesser: Expr;
  readonly greater: Expr;
  readonly strict: boolean;
  readonly at: Comparison;
}

export function orderOf(comparison: Comparison): Order | undefined {
  const { operator, left, right } = comparison;
  switch (operator) {
    case "<":
    case "<=":
      return { lesser: left, greater: right, strict: operator === "<", at: comparison };
    case ">":
    case ">=":
      return { lesser: right, greater: left, strict: operator === ">", at: comparison };
    case "=":
    case "!=":
      return undefined;
  }
}

/** The order of a condition that is one comparison. */
export function onlyOrder(condition: Expr | undefined): Order | undefined {
  const inner = condition === undefined ? undefined : bare(condition);
  return inner?.kind === "compare" ? orderOf(inner) : undefined;
}

/** `ample`: own money is at least something. `short`: it falls below. With the comparison that says so. */
export interface Claim {
  readonly says: "ample" | "short";
  readonly at: Comparison;
}

/** The claims about own money that a condition makes, through `and`, `or` and `not`. */
export function claimsOf(condition: Expr, reversed = false): readonly Claim[] {
  const inner = bare(condition);
  if (inner.kind === "not") return claimsOf(inner.operand, !reversed);
  if (inner.kind === "and" || inner.kind === "or") return inner.operands.flatMap((operand) => claimsOf(operand, reversed));
  if (inner.kind !== "compare") return [];
  const order = orderOf(inner);
  if (order === undefined) return [];
  const [lesser, greater] = [kindOf(order.lesser), kindOf(order.greater)];
  const says = lesser === "own" && greater !== "own" && greater !== "other" ? "short" : greater === "own" && lesser !== "own" && lesser !== "other" ? "ample" : undefined;
  if (says === undefined) return [];
  return [{ says: reversed ? (says === "ample" ? "short" : "ample") : says, at: inner }];
}

/** Whether there is a bonus says which rule holds, not what can be afforded. */
export function isAboutBonus({ left, right }: Comparison): boolean {
  return [...pathsIn(left), ...pathsIn(right)].every((path) => path === "balance.bonus" || path.startsWith("credit."));
}

/** An expression that is a literal times one other thing: `80% * pool.equity` is 4/5 of it. */
export interface Multiple {
  readonly factor: Fraction;
  readonly key: string;
}

export function multipleOf(expression: Expr): Multiple | undefined {
  const inner = bare(expression);
  if (inner.kind === "binary" && inner.operator === "*") {
    const [left, right] = [literalOf(inner.left), literalOf(inner.right)];
    if (left !== undefined && right === undefined) return scaled(multipleOf(inner.right), left);
    if (right !== undefined && left === undefined) return scaled(multipleOf(inner.left), right);
    return undefined;
  }
  if (inner.kind === "binary" && inner.operator === "/") {
    const right = literalOf(inner.right);
    return right === undefined || isZero(right) ? undefined : scaled(multipleOf(inner.left), divide(one, right));
  }
  if (inner.kind === "literal") return undefined;
  return { factor: one, key: keyOf(inner) };
}

/** How much of the greater side the lesser side may reach: `a · X < b · Y` gives a/b. Only of positive factors. */
export function thresholdOf(order: Order | undefined): { readonly share: Fraction; readonly lesser: string; readonly greater: string } | undefined {
  if (order === undefined) return undefined;
  const [lesser, greater] = [multipleOf(order.lesser), multipleOf(order.greater)];
  if (lesser === undefined || greater === undefined || sign(lesser.factor) <= 0 || sign(greater.factor) <= 0) return undefined;
  return { share: divide(lesser.factor, greater.factor), lesser: lesser.key, greater: greater.key };
}

/** The number that a literal stands for in its base unit; `undefined` of anything else. */
export function literalOf(expression: Expr): Fraction | undefined {
  const inner = bare(expression);
  if (inner.kind !== "literal" || inner.type !== "number") return undefined;
  const value = parseDecimal(inner.value.replace(/^\+/, ""));
  const scale = inner.unit === "%" ? fraction(1n, 100n) : inner.unit === "bps" ? fraction(1n, 10_000n) : one;
  return value === undefined ? undefined : multiply(value, scale);
}

const ownMoney = /^(pool\.(equity|available)( for \w+)?|balance\.(wallet_balance|available|bonus)|position\.margin)$/;
const needed = /^\w+\.\w*_margin$/;

function kindOf(expression: Expr): "own" | "needed" | "literal" | "other" {
  const paths = pathsIn(expression);
  if (paths.length === 0) return literalOf(expression) === undefined ? "other" : "literal";
  const own = paths.some((path) => ownMoney.test(path));
  const need = paths.some((path) => needed.test(path));
  return own === need ? "other" : own ? "own" : "needed";
}

function scaled(multiple: Multiple | undefined, factor: Fraction): Multiple | undefined {
  return multiple === undefined ? undefined : { factor: multiply(multiple.factor, factor), key: multiple.key };
}
