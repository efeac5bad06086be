import type { PlanStepAst, PayStepAst } from "../../ast.ts";
import { headOf } from "./places.ts";
import type { Lint } from "./lint.ts";

export const stepWords: Lint = {
  code: "step-words",
  severity: "warning",
  summary: "a list of steps reads first, then, finally",
  why: "The steps run in the order of the text. A word that says otherwise misleads whoever reads it aloud.",
  place: "payment",
  bad: `
    pay realized_loss {  [HELP Cross]
      first balance.bonus
      finally balance.wallet_balance down to 0
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      finally insurance_fund
    }
  `,
  good: `
    pay realized_loss {  [HELP Cross]
      first balance.bonus
      then balance.wallet_balance down to 0
      finally insurance_fund
    }
  `,
  check({ ast, clauses }, report) {
    const lists: (readonly (PlanStepAst | PayStepAst)[])[] = [];
    for (const { what, clause } of clauses) if (what === "pay" && clause.kind === "pay") lists.push(clause.steps);
    for (const item of ast.items) {
      const blocks = item.kind === "mode" ? item.sections : item.kind === "account" ? item.clauses : [];
      for (const block of blocks) if (block.kind === "liquidation") lists.push(block.clauses.filter((clause) => clause.kind === "step"));
    }
    for (const steps of lists) {
      for (const [index, step] of steps.entries()) {
        const expected = steps.length === 1 ? undefined : index === 0 ? "first" : index === steps.length - 1 ? "finally" : "then";
        if (expected === undefined || step.role === expected || step.role === "to") continue;
        report({ message: `Expected \`${expected}\` for ${placeOf(index, steps.length)} step, but found \`${step.role}\`.`, at: { span: headOf(step) }, help: `Write \`${expected}\`, or move the step.` });
      }
    }
  },
};

function placeOf(index: number, length: number): string {
  return index === 0 ? "the first" : index === length - 1 ? "the last" : "a middle";
}
