import type { Expr } from "../../ast.ts";
import { headOf } from "./places.ts";
import { everyPart, pathsIn } from "./expressions.ts";
import type { Lint } from "./lint.ts";

const own = /^(balance\.(wallet_balance|bonus)|position\.(margin|unrealized_pnl))$/;

export const countedTheWrongWay: Lint = {
  code: "counted-the-wrong-way",
  severity: "warning",
  summary: "money and profit are counted, requirements are reserved",
  why: "`count` adds to equity and `reserve` takes from it; the wrong one of the two turns collateral into a debt.",
  place: "sharing",
  bad: `
    reserve balance.wallet_balance  [HELP Cross]
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    count balance.wallet_balance  [HELP Cross]
  `,
  check({ clauses }, report) {
    for (const { what, clause } of clauses) {
      if (what !== "count" || clause.amount === undefined) continue;
      const paths = pathsIn(clause.amount);
      const requirement = paths.length > 0 && paths.every((path) => /_margin$/.test(path));
      if (clause.kind === "reserve" && paths.length > 0 && paths.every((path) => own.test(path)) && !losing(clause.amount)) {
        report({ message: "What the account has is taken off its equity.", at: { span: headOf(clause) }, help: "Write `count`." });
      } else if (clause.kind === "count" && requirement) {
        report({ message: "What positions need is added to equity.", at: { span: headOf(clause) }, help: "Write `reserve`." });
      } else {
        const single = smallestOrLargest(clause.amount);
        if (single !== undefined) report({ message: `Only the ${single} counts, not the sum.`, at: { span: clause.amount.span }, help: "Write `sum of`." });
      }
    }
  },
};

/** `reserve max(0, sum of …)` or a share of it takes a part off on purpose. */
function losing(amount: Expr): boolean {
  for (const part of everyPart(amount)) if (part.kind === "extreme" || part.kind === "portion" || part.kind === "binary" || part.kind === "if" || (part.kind === "aggregate" && part.where !== undefined)) return true;
  return false;
}

function smallestOrLargest(amount: Expr): string | undefined {
  if (amount.kind !== "aggregate") return undefined;
  return amount.which === "min" ? "smallest" : amount.which === "max" ? "largest" : undefined;
}
