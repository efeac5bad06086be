import type { PlanStepAst } from "../../ast.ts";
import { headOf } from "./places.ts";
import type { Lint } from "./lint.ts";

export const planWords: Lint = {
  code: "plan-words",
  severity: "warning",
  summary: "a plan reads first, then, finally",
  why: "The steps run in the order of the text. A last step that is not called so reads as if another should follow.",
  place: "liquidation",
  bad: `
    first cancel orders in pool  [HELP Cross]
    then close all positions  [HELP Cross]
    ^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    first cancel orders in pool  [HELP Cross]
    finally close all positions  [HELP Cross]
  `,
  check({ ast }, report) {
    for (const item of ast.items) {
      const blocks = item.kind === "mode" ? item.sections : item.kind === "account" ? item.clauses : [];
      for (const block of blocks) {
        if (block.kind !== "liquidation") continue;
        const steps = block.clauses.filter((clause): clause is PlanStepAst => clause.kind === "step");
        for (const [index, step] of steps.entries()) {
          const expected = index === steps.length - 1 ? "finally" : index === 0 ? "first" : "then";
          if (step.role === expected) continue;
          report({ message: `Expected \`${expected}\` for ${expected === "then" ? "a middle" : expected === "first" ? "the first" : "the last"} step, but found \`${step.role}\`.`, at: { span: headOf(step) }, help: `Write \`${expected}\`.` });
        }
      }
    }
  },
};
