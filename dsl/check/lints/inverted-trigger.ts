import { claimsOf, isAboutBonus } from "./comparisons.ts";
import type { Lint } from "./lint.ts";

export const invertedTrigger: Lint = {
  code: "inverted-trigger",
  severity: "warning",
  summary: "stages begin where equity falls short, and end where it suffices",
  why: "Compared the wrong way round, healthy accounts are liquidated and unhealthy ones are not.",
  place: "liquidation",
  bad: `
    start when pool.equity > pool.maintenance_margin  [HELP Reminder]
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    start when pool.equity < pool.maintenance_margin  [HELP Reminder]
  `,
  check({ clauses }, report) {
    for (const { what, expressions } of clauses) {
      if (what !== "stage" && what !== "stop") continue;
      for (const { role, expression } of expressions) {
        const begins = what === "stage" && role === "when";
        for (const claim of claimsOf(expression)) {
          if ((claim.says === "short") === begins || isAboutBonus(claim.at)) continue;
          const message = begins ? "The stage begins where equity is large enough." : "Liquidation ends where equity falls short.";
          report({ message, at: { span: claim.at.span }, help: "Turn the comparison round." });
        }
      }
    }
  },
};
