import { headOf } from "./places.ts";
import type { Lint } from "./lint.ts";

export const assumptionWithoutReason: Lint = {
  code: "assumption-without-reason",
  severity: "info",
  summary: "what is assumed says why",
  why: "Reports mark the clause as assumed; without a reason nobody can judge the assumption, or know when it may go.",
  place: "liquidation",
  bad: `
    stop when pool.equity >= pool.maintenance_margin  [HOUSE assumptions]
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    stop when pool.equity >= pool.maintenance_margin
      because "what no longer falls below is no longer liquidated"  [HOUSE assumptions]
  `,
  check({ clauses }, report) {
    for (const { clause } of clauses) {
      const assumed = clause.tail.cites.length > 0 && clause.tail.cites.every((cite) => cite.sections.some((section) => section.text === "assumptions"));
      if (!assumed || clause.tail.because !== undefined) continue;
      report({ message: "The clause is assumed, and gives no reason.", at: { span: headOf(clause) }, help: 'Add `because "…"` before the citation.' });
    }
  },
};
