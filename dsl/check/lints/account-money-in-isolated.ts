import type { PlacedClause } from "./clauses.ts";
import { headOf } from "./places.ts";
import { everyPart } from "./expressions.ts";
import type { Lint } from "./lint.ts";

export const accountMoneyInIsolated: Lint = {
  code: "account-money-in-isolated",
  severity: "info",
  summary: "where margin is shared with nothing, a position's own margin backs it",
  why: "If the account's balance counts for each position or pays its losses, the loss is not limited to the position's margin.",
  place: "policy",
  bad: `
    mode isolated {
      sharing {  [HELP Isolated]
        share margin with nothing
        count balance.wallet_balance
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      }
    }
  `,
  good: `
    mode isolated {
      sharing {  [HELP Isolated]
        share margin with nothing
        count position.margin
      }
    }
  `,
  check({ clauses }, report) {
    const alone = new Set(clauses.flatMap(({ what, clause, mode }) => (what === "share" && clause.how === "nothing" ? [mode] : [])));
    let purposes: readonly string[] = [];
    for (const placed of clauses) {
      if (placed.what === "pay") purposes = placed.clause.purposes.map((purpose) => purpose.text);
      if (placed.mode === undefined || !alone.has(placed.mode) || !usesAccountMoney(placed, purposes)) continue;
      const message = placed.what === "count" ? "The account's balance counts as equity of every single position." : "The account's balance pays for the loss of a position that has its own margin.";
      report({ message, at: { span: headOf(placed.clause) }, help: "If the rulebook says so, let it stand; otherwise name `position.margin`." });
    }
  },
};

function usesAccountMoney({ what, clause }: PlacedClause, purposes: readonly string[]): boolean {
  if (what === "pay_step") return purposes.includes("realized_loss") && clause.buckets.some(({ bucket }) => bucket.text.startsWith("balance."));
  if (what !== "count" || clause.kind !== "count" || clause.amount === undefined) return false;
  for (const part of everyPart(clause.amount)) if (part.kind === "path" && part.text.startsWith("balance.")) return true;
  return false;
}
