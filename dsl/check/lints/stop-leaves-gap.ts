import type { StageAst, StopAst } from "../../ast.ts";
import type { PlacedClause } from "./clauses.ts";
import { onlyOrder, type Order } from "./comparisons.ts";
import { alike } from "./expressions.ts";
import type { Finding, Lint } from "./lint.ts";

export const stopLeavesGap: Lint = {
  code: "stop-leaves-gap",
  severity: "warning",
  summary: "where start and stop compare the same two figures, exactly one of them holds at equality",
  why: "If neither holds there, a plan goes on although nothing would start it; if both do, it starts and stops at once.",
  place: "liquidation",
  bad: `
    start when pool.equity < pool.maintenance_margin  [HELP Reminder]
    stop  when pool.equity > pool.maintenance_margin  [HELP Reminder]
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    start when pool.equity < pool.maintenance_margin  [HELP Reminder]
    stop  when pool.equity >= pool.maintenance_margin  [HELP Reminder]
  `,
  check({ clauses }, report) {
    for (const [index, { what, clause }] of clauses.entries()) {
      if (what !== "stage") continue;
      compareOrders(onlyOrder(clause.when), onlyOrder(clause.until), report);
      if (clause.name.text !== "liquidatable") continue;
      for (const stop of stopsAfter(clause, clauses.slice(index))) compareOrders(onlyOrder(clause.when), onlyOrder(stop.when), report);
    }
  },
};

/** The stops of the same liquidation: those that follow before the next stage of that name. */
function stopsAfter(start: StageAst, clauses: readonly PlacedClause[]): readonly StopAst[] {
  const end = clauses.findIndex(({ what, clause }) => (what === "stage" && clause !== start && clause.name.text === start.name.text) || what === "pay" || what === "share");
  return clauses.slice(0, end < 0 ? undefined : end).flatMap(({ what, clause }) => (what === "stop" ? [clause] : []));
}

function compareOrders(start: Order | undefined, stop: Order | undefined, report: (finding: Finding) => void): void {
  if (start === undefined || stop === undefined || start.strict !== stop.strict) return;
  if (!alike(start.lesser, stop.greater) || !alike(start.greater, stop.lesser)) return;
  report({
    message: stop.strict ? "At equality neither this nor the start holds." : "At equality both this and the start hold.",
    at: { span: stop.at.span },
    also: [{ span: start.at.span, caption: "the start" }],
    help: stop.strict ? "Include equality in one of the two." : "Leave equality out of one of the two.",
  });
}
