import type { Expr } from "../../ast.ts";
import { bare, everyPart, reads } from "./expressions.ts";
import type { Lint } from "./lint.ts";

export const marginReckonedWrongly: Lint = {
  code: "margin-reckoned-wrongly",
  severity: "warning",
  summary: "margin falls with leverage, and requirements add up",
  why: "Margin is value divided by leverage; the amount of a tier is deducted; what several positions need is their sum. One wrong sign or operator still has the right dimension.",
  place: "definitions",
  bad: `
    position.initial_margin = position.notional * position.leverage  [HELP Cross]
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    position.initial_margin = position.notional / position.leverage  [HELP Cross]
  `,
  check({ clauses }, report) {
    for (const placed of clauses) {
      const path = placed.what === "definition" ? placed.clause.path.text : "";
      if (!/(initial|maintenance)_margin$/.test(path)) continue;
      for (const { expression } of placed.expressions) {
        for (const part of everyPart(expression)) {
          const mistake = mistakeIn(part, path);
          if (mistake !== undefined) report({ message: mistake.message, at: { span: part.span }, help: mistake.help });
        }
      }
    }
  },
};

function mistakeIn(part: Expr, path: string): { readonly message: string; readonly help: string } | undefined {
  if (part.kind === "binary" && part.operator === "*" && [part.left, part.right].some((side) => endsIn(side, ".leverage"))) {
    return { message: "The requirement grows with the leverage.", help: "Divide by the leverage." };
  }
  if (part.kind === "binary" && part.operator === "+" && [part.left, part.right].some((side) => endsIn(side, ".maintenance_amount"))) {
    return { message: "The amount of the tier is added to the requirement.", help: "Subtract it: it is what the lower tiers charge less." };
  }
  if (part.kind === "binary" && part.operator === "-" && aggregated(part.right)) {
    return { message: "One requirement is taken off another.", help: "Add what positions and orders need." };
  }
  if (path.startsWith("pool.") && part.kind === "aggregate" && (part.which === "min" || part.which === "max") && endsIn(part.operand, "_margin")) {
    return { message: `The requirement of the pool is only the ${part.which === "min" ? "smallest" : "largest"} of its members.`, help: "Write `sum of`." };
  }
  return undefined;
}

function endsIn(expression: Expr, end: string): boolean {
  const inner = bare(expression);
  return inner.kind === "path" && inner.text.endsWith(end);
}

function aggregated(expression: Expr): boolean {
  const inner = bare(expression);
  return inner.kind === "aggregate" && (reads(inner, "position.initial_margin") || reads(inner, "order.initial_margin") || reads(inner, "position.maintenance_margin"));
}
