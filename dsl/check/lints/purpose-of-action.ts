import { everyPart } from "./expressions.ts";
import type { Lint } from "./lint.ts";

const opening: readonly string[] = ["open", "increase", "place order"];
const leaving: readonly string[] = ["withdraw", "transfer", "remove from position"];

export const purposeOfAction: Lint = {
  code: "purpose-of-action",
  severity: "warning",
  summary: "an action is judged by the equity that counts for it",
  why: "Bare `pool.equity` is that for maintaining. Where money counts for some purposes only, opening or withdrawing by it, or by that for another purpose, spends what does not count.",
  place: "policy",
  bad: `
    mode cross {
      sharing {  [HELP Cross]
        share margin across all positions
        count balance.wallet_balance
        count balance.bonus for maintaining
      }
      adjustment {  [HELP Cross]
        allow trader to open when pool.equity >= pool.initial_margin
                                  ^^^^^^^^^^^
      }
    }
  `,
  good: `
    mode cross {
      sharing {  [HELP Cross]
        share margin across all positions
        count balance.wallet_balance
        count balance.bonus for maintaining
      }
      adjustment {  [HELP Cross]
        allow trader to open when pool.equity for opening >= pool.initial_margin
      }
    }
  `,
  check({ clauses }, report) {
    const split = clauses.some(({ what, clause }) => what === "count" && clause.purposes.length > 0);
    for (const { what, clause, expressions } of clauses) {
      if (what !== "permission" || clause.verdict !== "allow") continue;
      const purpose = opening.includes(clause.action.text) ? "opening" : leaving.includes(clause.action.text) ? "withdrawing" : undefined;
      if (purpose === undefined) continue;
      for (const { expression } of expressions) {
        for (const part of everyPart(expression)) {
          if (part.kind !== "path" || part.text !== "pool.equity" || part.purpose?.text === purpose) continue;
          // Where everything counts for everything the bare word does; another purpose is a slip even then.
          if (part.purpose === undefined && !split) continue;
          const actual = part.purpose?.text ?? "maintaining";
          report({ message: `To ${clause.action.text} is judged by the equity for ${actual}.`, at: { span: part.span }, help: `Write \`pool.equity for ${purpose}\`.` });
        }
      }
    }
  },
};
