import type { PlacedClause } from "./clauses.ts";
import { headOf } from "./places.ts";
import type { Lint } from "./lint.ts";

export const uncitedClause: Lint = {
  code: "uncited-clause",
  severity: "warning",
  summary: "every clause says where it comes from, by itself or through its block",
  why: "A rule without a source cannot be checked against the rulebook, and nobody can tell later whether it was read there or assumed.",
  place: "liquidation",
  bad: `
    start when pool.equity < pool.maintenance_margin
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    start when pool.equity < pool.maintenance_margin  [HELP Reminder]
  `,
  check({ ast, clauses }, report) {
    if (!ast.items.some((item) => item.kind === "source")) {
      const span = ast.id?.span ?? ast.span;
      if (clauses.length > 0) report({ message: "The policy names no source.", at: { span }, help: 'Say where its rules come from: `source RULES "Title" sections NAME`.' });
      return;
    }
    for (const placed of clauses) {
      if (!needsSource(placed) || placed.clause.tail.cites.length > 0 || placed.blockCites.length > 0) continue;
      report({
        message: "The clause cites no source.",
        at: { span: headOf(placed.clause) },
        help: hasCitedException(placed) ? "The citation behind an exception is the exception's: cite the rule above it too, before `except`." : "Cite what says so, as in `[HELP Cross]`, or a source of assumptions with a reason: `because \"…\" [HOUSE assumptions]`.",
      });
    }
  },
};

function hasCitedException({ what, clause }: PlacedClause): boolean {
  return what === "definition" && clause.exceptions.some(({ tail }) => tail.cites.length > 0);
}

/** A clause that only says that the source is silent has nothing to cite; guarantees and declarations are the author's own. */
function needsSource({ what, clause }: PlacedClause): boolean {
  if (what === "guarantee" || what === "fact" || what === "pay_unspecified" || what === "row") return false;
  // Where every step has a source of its own, the list around them says nothing else.
  if (what === "pay" && clause.kind === "pay") return clause.steps.length === 0 || clause.steps.some((step) => step.tail.cites.length === 0);
  return what !== "permission" || clause.verdict !== "unspecified";
}
