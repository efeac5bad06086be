import { alike } from "./expressions.ts";
import { headOf } from "./places.ts";
import type { Lint } from "./lint.ts";

export const exceptionChangesNothing: Lint = {
  code: "exception-changes-nothing",
  severity: "warning",
  summary: "an exception gives another value than the rule",
  why: "The same value in both makes the exception pointless: one of the two was meant to differ.",
  place: "definitions",
  bad: `
    order.initial_margin = order.contracts * order.price  [HELP Cross]
      except when order.reduce_only: order.contracts * order.price  [HELP Cross]
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    order.initial_margin = order.contracts * order.price  [HELP Cross]
      except when order.reduce_only: 0  [HELP Cross]
  `,
  check({ clauses }, report) {
    for (const { what, clause } of clauses) {
      if (what !== "definition") continue;
      for (const exception of clause.exceptions) {
        if (exception.body === undefined || !alike(exception.body, clause.body)) continue;
        report({ message: `The exception gives \`${clause.path.text}\` the value it has anyway.`, at: { span: headOf(exception) }, help: "Write the value that holds in this case, or take the exception out." });
      }
    }
  },
};
