import { claimsOf } from "./comparisons.ts";
import { everyPart } from "./expressions.ts";
import type { Lint } from "./lint.ts";

export const equalityOfAmounts: Lint = {
  code: "equality-of-amounts",
  severity: "warning",
  summary: "amounts of money are compared by size",
  why: "Exact amounts meet almost never: what holds only at equality never happens, and what holds everywhere else always does.",
  place: "liquidation",
  bad: `
    start when pool.equity = pool.maintenance_margin  [HELP Reminder]
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    start when pool.equity < pool.maintenance_margin  [HELP Reminder]
  `,
  check({ clauses }, report) {
    for (const { expressions } of clauses) {
      for (const { expression } of expressions) {
        for (const part of everyPart(expression)) {
          if (part.kind !== "compare" || (part.operator !== "=" && part.operator !== "!=")) continue;
          // Own money against a need or a limit: asked as an order, it would be a claim about enough or too little.
          if (claimsOf({ ...part, operator: "<" }).length === 0) continue;
          report({ message: `Money is compared by \`${part.operator}\`.`, at: { span: part.span }, help: "Write `<`, `<=`, `>` or `>=`." });
        }
      }
    }
  },
};
