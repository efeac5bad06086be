import type { Expression } from "../dsl/ir.ts";

/** The expressions directly inside one. */
export function childrenOf(expression: Expression): readonly Expression[] {
  const found: Expression[] = [];
  for (const value of Object.values(expression) as unknown[]) {
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) if (isExpression(each)) found.push(each);
  }
  return found;
}

/** Whatever has a kind, but for references to tier tables. */
function isExpression(value: unknown): value is Expression {
  return typeof value === "object" && value !== null && "kind" in value && value.kind !== "policy" && value.kind !== "instrument";
}
