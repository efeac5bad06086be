import { facts } from "../../../schemas/generated/facts.ts";
import { isZero, sign } from "../../../engine/number/index.ts";
import type { Expr } from "../../ast.ts";
import { literalOf, orderOf, type Comparison } from "./comparisons.ts";
import { bare, everyPart } from "./expressions.ts";
import type { Lint } from "./lint.ts";

export const constantCondition: Lint = {
  code: "constant-condition",
  severity: "warning",
  summary: "every comparison can come out either way",
  why: "A comparison that always holds, or never, decides nothing; usually it compares the wrong thing.",
  place: "adjustment",
  bad: `
    allow trader to open when position.contracts >= 0  [HELP Cross]
                              ^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    allow trader to open when position.contracts > 0  [HELP Cross]
  `,
  check({ clauses }, report) {
    for (const { expressions } of clauses) {
      for (const { expression } of expressions) {
        for (const part of everyPart(expression)) {
          if (part.kind !== "compare") continue;
          const always = outcomeOf(part);
          if (always === undefined) continue;
          report({ message: always ? "The comparison always holds." : "The comparison never holds.", at: { span: part.span }, help: "Compare with what should decide, or take the condition out." });
        }
      }
    }
  },
};

function outcomeOf(comparison: Comparison): boolean | undefined {
  if (isConstant(comparison.left) && isConstant(comparison.right)) return valueOf(comparison);
  const order = orderOf(comparison);
  if (order === undefined) return undefined;
  if (isNil(order.lesser) && neverNegative(order.greater)) return order.strict && !isPrice(order.greater) ? undefined : true;
  if (isNil(order.greater) && neverNegative(order.lesser)) return order.strict || isPrice(order.lesser) ? false : undefined;
  return undefined;
}

function valueOf({ operator, left, right }: Comparison): boolean | undefined {
  const [a, b] = [literalOf(left), literalOf(right)];
  if (a === undefined || b === undefined) return undefined;
  const order = sign({ n: a.n * b.d - b.n * a.d, d: 1n });
  return { "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0, "=": order === 0, "!=": order !== 0 }[operator];
}

function isConstant(expression: Expr): boolean {
  return literalOf(expression) !== undefined;
}

function isNil(expression: Expr): boolean {
  const value = literalOf(expression);
  return value !== undefined && isZero(value);
}

function isPrice(expression: Expr): boolean {
  return factOf(expression)?.dimension === "price" || factOf(expression)?.dimension === "leverage";
}

function neverNegative(expression: Expr): boolean {
  const dimension = factOf(expression)?.dimension;
  return dimension === "price" || dimension === "quantity" || dimension === "leverage";
}

function factOf(expression: Expr): (typeof facts)[number] | undefined {
  const inner = bare(expression);
  return inner.kind === "path" ? facts.find((fact) => fact.path === inner.text) : undefined;
}
