import { compare } from "../../../engine/number/index.ts";
import type { StageAst } from "../../ast.ts";
import { onlyOrder, thresholdOf } from "./comparisons.ts";
import type { Lint } from "./lint.ts";

export const stagesOutOfOrder: Lint = {
  code: "stages-out-of-order",
  severity: "warning",
  summary: "each stage begins before the more severe ones after it",
  why: "Stages stand in rising severity. A warning that begins where liquidation has begun warns nobody.",
  place: "liquidation",
  bad: `
    warn  when pool.maintenance_margin >= 120% * pool.equity  [HOUSE assumptions]
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    start when pool.equity < pool.maintenance_margin  [HELP Reminder]
  `,
  good: `
    warn  when pool.maintenance_margin >= 80% * pool.equity  [HOUSE assumptions]
    start when pool.equity < pool.maintenance_margin  [HELP Reminder]
  `,
  check({ clauses }, report) {
    let before: readonly StageAst[] = [];
    for (const { what, clause } of clauses) {
      if (what === "share" || what === "pay") before = [];
      if (what !== "stage") continue;
      if (before.some((stage) => stage.name.text === clause.name.text)) before = [];
      const severe = thresholdOf(onlyOrder(clause.when));
      for (const milder of before) {
        const mild = thresholdOf(onlyOrder(milder.when));
        if (mild === undefined || severe === undefined || mild.lesser !== severe.lesser || mild.greater !== severe.greater) continue;
        // `k · equity < requirement` begins the earlier, the smaller k is.
        if (compare(mild.share, severe.share) < 0) continue;
        report({
          message: `The stage \`${milder.name.text}\` begins no earlier than \`${clause.name.text}\`, which is more severe.`,
          at: { span: milder.when?.span ?? milder.span },
          also: [{ span: clause.when?.span ?? clause.span, caption: clause.name.text }],
          help: "Move its threshold away from the liquidation, or change the order of the stages.",
        });
      }
      before = [...before, clause];
    }
  },
};
