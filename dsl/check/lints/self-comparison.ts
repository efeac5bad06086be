import { alike, everyPart } from "./expressions.ts";
import type { Lint } from "./lint.ts";

export const selfComparison: Lint = {
  code: "self-comparison",
  severity: "warning",
  summary: "nothing is compared with itself",
  why: "Without `before`, both sides are the state after the action: a rule that something must get no worse then allows everything.",
  place: "adjustment",
  bad: `
    allow trader to open when pool.equity >= pool.equity  [HELP Cross]
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    allow trader to open when pool.equity >= before pool.equity  [HELP Cross]
  `,
  check({ clauses }, report) {
    for (const { expressions } of clauses) {
      for (const { expression } of expressions) {
        for (const part of everyPart(expression)) {
          if (part.kind !== "compare" || !alike(part.left, part.right)) continue;
          report({ message: "Both sides of the comparison are the same.", at: { span: part.span }, help: "Write `before` in front of the side that is meant to be the state before the action." });
        }
      }
    }
  },
};
