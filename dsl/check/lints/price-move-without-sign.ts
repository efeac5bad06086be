import type { Literal } from "../../ast.ts";
import { everyPart } from "./expressions.ts";
import { literalOf } from "./comparisons.ts";
import { sign } from "../../../engine/number/index.ts";
import type { Lint } from "./lint.ts";

export const priceMoveWithoutSign: Lint = {
  code: "price-move-without-sign",
  severity: "warning",
  summary: "every price move but 0% is written with its sign",
  why: "A lost minus turns a fall into a rise, and the scenario no longer tests what hurts.",
  place: "definitions",
  bad: `
    pool.scenario_loss = worst of price moves (-16%, 0%, 16%) of (sum of position.unrealized_pnl)  [HELP Cross]
                                                         ^^^
  `,
  good: `
    pool.scenario_loss = worst of price moves (-16%, 0%, +16%) of (sum of position.unrealized_pnl)  [HELP Cross]
  `,
  check({ clauses }, report) {
    for (const { expressions } of clauses) {
      for (const { expression } of expressions) {
        for (const part of everyPart(expression)) {
          if (part.kind !== "scenario") continue;
          for (const move of part.moves.filter(unsigned)) {
            const text = `${move.value}${move.unit ?? ""}`;
            report({ message: `The price move \`${text}\` has no sign.`, at: { span: move.span }, help: `Write \`+${text}\` for a rise or \`-${text}\` for a fall.` });
          }
        }
      }
    }
  },
};

/** The tree keeps no plus sign, but the place of the literal begins with it. */
function unsigned(move: Literal): boolean {
  const number = literalOf(move);
  return number !== undefined && sign(number) > 0 && move.span.end - move.span.start <= `${move.value}${move.unit ?? ""}`.length;
}
