import { printed } from "../printed.ts";
import type { Lint } from "./lint.ts";

export const unusedDefinition: Lint = {
  code: "unused-definition",
  severity: "info",
  summary: "every definition is read by a clause, or expected by an example",
  why: "It is still printed among the figures of an answer, but no decision depends on it, which is often a clause that reads the wrong name.",
  place: "definitions",
  bad: `
    position.floor              = 0.5% * position.notional  [HELP Isolated]
    ^^^^^^^^^^^^^^
    position.maintenance_margin = 1% * position.notional  [HELP Isolated]
  `,
  good: `
    position.floor              = 0.5% * position.notional  [HELP Isolated]
    position.maintenance_margin = max(position.floor, position.margin)  [HELP Isolated]
  `,
  check({ clauses, mentions }, report) {
    for (const { what, clause } of clauses) {
      if (what !== "definition" || printed.has(clause.path.text)) continue;
      if (mentions.expected.has(clause.path.text.slice(clause.path.text.lastIndexOf(".") + 1))) continue;
      if ((mentions.counts.get(clause.path.text) ?? 0) > 1) continue;
      report({ message: `No clause reads \`${clause.path.text}\`; it only appears in answers.`, at: { span: clause.path.span }, help: "If a decision should depend on it, name it there." });
    }
  },
};
