import { isZero } from "../../../engine/number/index.ts";
import { literalOf } from "./comparisons.ts";
import type { Lint } from "./lint.ts";

export const limitOfNothing: Lint = {
  code: "limit-of-nothing",
  severity: "warning",
  summary: "an `up to` leaves something",
  why: "A bucket that pays up to 0 pays nothing. A floor is written `down to`.",
  place: "payment",
  bad: `
    pay trading_fee {  [HELP Cross]
      first balance.wallet_balance up to 0
                                         ^
      finally debt
    }
  `,
  good: `
    pay trading_fee {  [HELP Cross]
      first balance.wallet_balance down to 0
      finally debt
    }
  `,
  check({ clauses }, report) {
    for (const { expressions } of clauses) {
      for (const { role, expression } of expressions) {
        const value = role === "up to" || role === "limit" ? literalOf(expression) : undefined;
        if (value === undefined || !isZero(value)) continue;
        report({ message: "The limit is 0, so nothing can be taken.", at: { span: expression.span }, help: "Write `down to 0` for a floor of 0, or take the clause out." });
      }
    }
  },
};
