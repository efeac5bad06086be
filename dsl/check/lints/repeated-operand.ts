import type { Expr, Span } from "../../ast.ts";
import { alike, everyPart } from "./expressions.ts";
import type { Lint } from "./lint.ts";

export const repeatedOperand: Lint = {
  code: "repeated-operand",
  severity: "warning",
  summary: "no operation is given the same thing twice",
  why: "The smaller of a thing and itself, a thing less itself, or two like branches add nothing: one of the two was meant to be another.",
  place: "definitions",
  bad: `
    position.basis = min(position.notional, position.notional)  [HELP Cross]
                                            ^^^^^^^^^^^^^^^^^
    pool.basis     = sum of position.basis  [HELP Cross]
  `,
  good: `
    position.basis = min(position.notional, position.margin)  [HELP Cross]
    pool.basis     = sum of position.basis  [HELP Cross]
  `,
  check({ clauses }, report) {
    for (const { expressions } of clauses) {
      for (const { expression } of expressions) {
        for (const part of everyPart(expression)) {
          for (const span of repeatedIn(part)) report({ message: "This stands here a second time, and adds nothing.", at: { span }, help: "Name what was meant, or take it out." });
        }
      }
    }
  },
};

function repeatedIn(part: Expr): readonly Span[] {
  switch (part.kind) {
    case "binary":
      return (part.operator === "-" || part.operator === "/") && part.left.kind !== "literal" && alike(part.left, part.right) ? [part.right.span] : [];
    case "extreme":
    case "and":
    case "or":
      return part.operands.filter((operand, index) => part.operands.slice(0, index).some((earlier) => alike(earlier, operand))).map((operand) => operand.span);
    case "if":
      return alike(part.then, part.else) ? [part.else.span] : [];
    case "profit":
      return alike(part.from, part.to) ? [part.to.span] : [];
    default:
      return [];
  }
}
