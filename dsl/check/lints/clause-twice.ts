import type { PlacedClause } from "./clauses.ts";
import { headOf } from "./places.ts";
import { keyOf } from "./expressions.ts";
import type { Lint } from "./lint.ts";

export const clauseTwice: Lint = {
  code: "clause-twice",
  severity: "warning",
  summary: "no clause stands twice in the same mode",
  why: "Money that is counted twice doubles the equity; a rule that stands twice hides that another is missing.",
  place: "sharing",
  bad: `
    count balance.wallet_balance  [HELP Cross]
    count balance.wallet_balance  [HELP Reminder]
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    count balance.wallet_balance  [HELP Cross]
    count balance.bonus  [HELP Reminder]
  `,
  check({ clauses }, report) {
    const seen = new Map<string, PlacedClause>();
    for (const placed of clauses) {
      if (placed.what === "definition" || placed.what === "pay_step" || placed.what === "step" || placed.what === "row") continue;
      const key = keyOf([placed.mode ?? "", placed.what, { ...placed.clause, tail: null, exceptions: null }]);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, placed);
      else report({ message: "The clause stands here a second time.", at: { span: headOf(placed.clause) }, also: [{ span: headOf(first.clause), caption: "the first time" }], help: "Take one out, or say what was meant." });
    }
  },
};
