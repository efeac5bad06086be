/** Payment: every charge is placed, once. */

import type { Entry } from "./entry.ts";

export const payment = {
  "purpose-unanswered": {
    severity: "error",
    title: "A mode does not say who pays for something",
    why: "Losses, funding, fees, interest and claw-backs come to every account. Where the rulebook is silent the policy says so: `unspecified interest`.",
    place: "policy",
    bad: `
    mode cross {
      sharing unspecified because "silent"
      adjustment unspecified because "silent"
      liquidation of pool unspecified because "silent"
      payment {
      ^^^^^^^
        receive realized_profit, funding_fee { to balance.wallet_balance }
      }
    }
    `,
    good: `
    mode cross {
      sharing unspecified because "silent"
      adjustment unspecified because "silent"
      liquidation of pool unspecified because "silent"
      payment {
        receive realized_profit, funding_fee { to balance.wallet_balance }
        unspecified realized_loss, funding_fee, trading_fee, liquidation_fee, interest, bonus_clawback
      }
    }
    `,
  },
  "purpose-twice": {
    severity: "error",
    title: "Two clauses say who pays for the same thing",
    why: "A charge is paid once. Conditions that exclude each other, or labels on both clauses, say which applies.",
    place: "payment",
    bad: `
    pay realized_loss { finally insurance_fund }
    pay realized_loss { finally debt }
        ^^^^^^^^^^^^^
    `,
    good: `
    pay realized_loss when pool.equity >= 0 { finally debt }
    pay realized_loss when pool.equity < 0 { finally insurance_fund }
    `,
  },
  "waterfall-end": {
    severity: "error",
    title: "What no bucket can pay has no place to go",
    why: "Every unit of every charge is placed. The last step has no limit, and is an absorber: a fund, another party, a debt, or `forgiven`. A wallet may be last where it may go negative, and any bucket where no more is taken than there is.",
    place: "payment",
    bad: `
    pay realized_loss { first balance.wallet_balance down to 0  finally balance.bonus }
                                                                        ^^^^^^^^^^^^^
    `,
    good: `
    pay realized_loss { first balance.wallet_balance down to 0  then balance.bonus  finally insurance_fund }
    `,
  },
  "floor-of-absorber": {
    severity: "error",
    title: "A floor under what is not the account's own money",
    why: "`down to` leaves so much in a wallet, a bonus, a margin or a credit. A fund or another party pays the rest or, with `up to`, a part of it.",
    place: "payment",
    bad: `
    pay realized_loss { first balance.bonus  then insurance_fund down to 10% of charge  finally adl }
                                                                         ^^^^^^^^^^^^^
    `,
    good: `
    pay realized_loss { first balance.bonus  then insurance_fund up to 10% of charge  finally adl }
    `,
  },
  "step-order": {
    severity: "error",
    title: "The steps of a payment are out of order",
    why: "A list reads `first`, `then` …, `finally`; each takes what the ones above have left.",
    place: "payment",
    bad: `
    pay realized_loss { finally insurance_fund  then balance.bonus }
                                                ^^^^^^^^^^^^^^^^^^
    `,
    good: `
    pay realized_loss { first balance.bonus  finally insurance_fund }
    `,
  },
} as const satisfies Record<string, Entry>;
