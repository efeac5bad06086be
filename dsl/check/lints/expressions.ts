/** Reading expressions as their author wrote them: parts, equality, text. Nothing here resolves a name. */

import { unreachable } from "../../../engine/number/index.ts";
import type { Expr } from "../../ast.ts";

/** The direct parts of an expression, in the order of the text. */
export function partsOf(expression: Expr): readonly Expr[] {
  switch (expression.kind) {
    case "literal":
    case "word":
    case "path":
    case "option":
      return [];
    case "binary":
    case "compare":
      return [expression.left, expression.right];
    case "and":
    case "or":
    case "extreme":
      return expression.operands;
    case "if":
      return [expression.condition, expression.then, expression.else];
    case "aggregate":
      return expression.where === undefined ? [expression.operand] : [expression.operand, expression.where];
    case "value":
      return [expression.at];
    case "profit":
      return [expression.from, expression.to];
    case "round":
      return [expression.operand, expression.step];
    case "lookup":
      return [expression.table, expression.by];
    case "slices":
      return [expression.operand, expression.table];
    case "is":
    case "not":
    case "abs":
    case "valued":
    case "portion":
    case "before":
    case "at_current_mark":
    case "root":
    case "power":
    case "scenario":
    case "group":
      return [expression.operand];
    default:
      return unreachable(expression);
  }
}

/** The expression and everything in it, outermost first. */
export function everyPart(expression: Expr): readonly Expr[] {
  const found: Expr[] = [];
  const visit = (part: Expr): void => {
    found.push(part);
    for (const inner of partsOf(part)) visit(inner);
  };
  visit(expression);
  return found;
}

/** Without the parentheses around it. */
export function bare(expression: Expr): Expr {
  return expression.kind === "group" ? bare(expression.operand) : expression;
}

/** Whether two expressions are written alike, spaces and parentheses apart. */
export function alike(a: Expr | undefined, b: Expr | undefined): boolean {
  return keyOf(a) === keyOf(b);
}

/** A text that is equal exactly where expressions are alike. */
export function keyOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return value === undefined ? "" : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(keyOf).join()}]`;
  if (isGroup(value)) return keyOf(bare(value));
  let text = "";
  for (const [name, part] of Object.entries(value)) if (name !== "span" && part !== undefined) text += `${name}:${keyOf(part)},`;
  return `{${text}}`;
}

/** The paths that an expression reads, `pool.equity` with its purpose: `pool.equity for opening`. */
export function pathsIn(expression: Expr): readonly string[] {
  const found: string[] = [];
  for (const part of everyPart(expression)) {
    if (part.kind === "path") found.push(part.purpose === undefined ? part.text : `${part.text} for ${part.purpose.text}`);
  }
  return found;
}

/** Whether any part is the path. */
export function reads(expression: Expr, path: string): boolean {
  for (const part of everyPart(expression)) if (part.kind === "path" && part.text === path) return true;
  return false;
}

function isGroup(value: unknown): value is Expr & { readonly kind: "group" } {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "group" && "operand" in value;
}
