import { headOf } from "./places.ts";
import type { Lint } from "./lint.ts";

export const unspecifiedYetAssumed: Lint = {
  code: "unspecified-yet-assumed",
  severity: "warning",
  summary: "what is unspecified is not assumed",
  why: "`unspecified` says that the source is silent, and the answer is then that it cannot be decided. An assumption would fill the silence: it is an `allow` or a `forbid`.",
  place: "adjustment",
  bad: `
    unspecified trader to close because "no position needs nothing"  [HOUSE assumptions]
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    allow trader to close because "no position needs nothing"  [HOUSE assumptions]
  `,
  check({ clauses }, report) {
    for (const { what, clause } of clauses) {
      const silent = what === "pay_unspecified" || (what === "permission" && clause.verdict === "unspecified");
      if (!silent || !clause.tail.cites.some((cite) => cite.sections.some((section) => section.text === "assumptions"))) continue;
      report({ message: "The clause says that nothing is specified, and cites an assumption.", at: { span: headOf(clause) }, help: "Take the citation out, or say what is assumed." });
    }
  },
};
