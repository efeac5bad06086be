import type { PlanActionAst, PlanStepAst } from "../../ast.ts";
import { headOf } from "./places.ts";
import type { Lint } from "./lint.ts";

export const stepAfterEverything: Lint = {
  code: "step-after-everything",
  severity: "warning",
  summary: "no step closes positions after all of them have been closed",
  why: "Once every position is closed, a step that closes or reduces finds nothing: the steps are in the wrong order.",
  place: "liquidation",
  bad: `
    first close all positions  [HELP Cross]
    finally reduce position with largest loss by 1 tier  [HELP Cross]
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    first reduce position with largest loss by 1 tier  [HELP Cross]
    finally close all positions  [HELP Cross]
  `,
  check({ clauses }, report) {
    let closing: PlanStepAst | undefined;
    for (const { what, clause } of clauses) {
      if (what === "stage") closing = undefined;
      if (what !== "step") continue;
      if (closing !== undefined && touchesPositions(clause.action)) {
        report({ message: "The step finds no position, because all have been closed before it.", at: { span: headOf(clause) }, also: [{ span: headOf(closing), caption: "closes all" }], help: "Exchange the two." });
      }
      if (clause.when === undefined && closesAll(clause.action)) closing = clause;
    }
  },
};

function closesAll(action: PlanActionAst | undefined): boolean {
  return action?.kind === "close" && action.select.where === undefined && (action.select.kind === "all" || action.select.kind === "only");
}

function touchesPositions(action: PlanActionAst | undefined): boolean {
  return action?.kind === "close" || action?.kind === "reduce" || action?.kind === "net";
}
