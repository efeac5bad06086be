import { everyPart } from "./expressions.ts";
import type { Lint } from "./lint.ts";

export const widerThanThePool: Lint = {
  code: "wider-than-the-pool",
  severity: "info",
  summary: "a pool is judged by its own positions",
  why: "An aggregate `in account` reaches positions whose margin does not back this pool: an isolated loser then liquidates cross positions.",
  place: "definitions",
  bad: `
    pool.maintenance_margin = sum of position.maintenance_margin in account  [HELP Cross]
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    pool.maintenance_margin = sum of position.maintenance_margin  [HELP Cross]
  `,
  check({ clauses }, report) {
    for (const { what, clause, expressions } of clauses) {
      const ofPool = (what === "definition" && clause.path.text.startsWith("pool.")) || what === "stage" || what === "stop" || what === "count";
      if (!ofPool) continue;
      for (const { expression } of expressions) {
        for (const part of everyPart(expression)) {
          if (part.kind !== "aggregate" || part.scope?.text !== "account") continue;
          report({ message: "This reaches beyond the pool.", at: { span: part.span }, help: "Leave `in account` out, unless the rulebook counts positions of other pools." });
        }
      }
    }
  },
};
