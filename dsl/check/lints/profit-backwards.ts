import type { Expr } from "../../ast.ts";
import { bare, everyPart } from "./expressions.ts";
import type { Lint } from "./lint.ts";

const market: readonly string[] = ["instrument.mark_price", "instrument.last_price", "instrument.index_price", "fill.price"];
const entry: readonly string[] = ["position.entry_price"];

export const profitBackwards: Lint = {
  code: "profit-backwards",
  severity: "warning",
  summary: "profit is reckoned from the entry to the market",
  why: "The other way round every profit is a loss.",
  place: "definitions",
  bad: `
    position.unrealized_pnl = profit of position from instrument.mark_price to position.entry_price  [HELP Cross]
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    position.unrealized_pnl = profit of position from position.entry_price to instrument.mark_price  [HELP Cross]
  `,
  check({ clauses }, report) {
    for (const { expressions } of clauses) {
      for (const { expression } of expressions) {
        for (const part of everyPart(expression)) {
          if (part.kind !== "profit" || !isOneOf(part.from, market) || !isOneOf(part.to, entry)) continue;
          report({ message: "The profit is reckoned from the market to the entry, so a gain counts as a loss.", at: { span: part.span }, help: "Exchange the two prices." });
        }
      }
    }
  },
};

function isOneOf(expression: Expr, paths: readonly string[]): boolean {
  const inner = bare(expression);
  return inner.kind === "path" && paths.includes(inner.text);
}
