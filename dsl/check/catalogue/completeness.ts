/** What a mode must say, and that plans end. */

import type { Entry } from "./entry.ts";

export const completeness = {
  "section-missing": {
    severity: "error",
    title: "A mode does not answer one of the four questions",
    why: "Whose margin backs whom, who may change it, what is liquidated and who pays: where a rulebook is silent the policy says so by `unspecified`, and answers are `cannot_decide`, never guesses.",
    place: "policy",
    bad: `
    mode cross {
         ^^^^^
      sharing unspecified because "silent"
      adjustment unspecified because "silent"
      liquidation of pool unspecified because "silent"
    }
    `,
    good: `
    mode cross {
      sharing unspecified because "silent"
      adjustment unspecified because "silent"
      liquidation of pool unspecified because "silent"
      payment unspecified because "silent"
    }
    `,
  },
  "figure-missing": {
    severity: "error",
    title: "A figure that is needed is not defined",
    why: "Reports print notional, unrealized profit and loss and the margins of each position, and the margins of each pool. What they are is the rulebook's to say, so nothing is filled in.",
    place: "policy",
    bad: `
    mode cross {
         ^^^^^
      sharing { share margin across all positions }
      adjustment unspecified because "silent"
      liquidation of pool unspecified because "silent"
      payment unspecified because "silent"
    }
    `,
    good: `
    definitions {
      position.notional           = value of position at instrument.mark_price
      position.unrealized_pnl     = profit of position from position.entry_price to instrument.mark_price
      position.initial_margin     = position.notional / position.leverage
      position.maintenance_margin = position.notional * 0.5%
      pool.initial_margin         = sum of position.initial_margin
      pool.maintenance_margin     = sum of position.maintenance_margin
    }
    mode cross {
      sharing { share margin across positions with same instrument.settle }
      adjustment unspecified because "silent"
      liquidation of pool unspecified because "silent"
      payment unspecified because "silent"
    }
    `,
  },
  "stage-order": {
    severity: "error",
    title: "Stages do not stand in rising severity, or share a name",
    why: "The most severe stage that applies is the status. `warn` is the stage `warning`, `start` the stage `liquidatable`, and `healthy` is what is left.",
    place: "liquidation",
    bad: `
    start when pool.equity < pool.maintenance_margin
    stage liquidatable when pool.equity < 0
          ^^^^^^^^^^^^
    `,
    good: `
    start when pool.equity < pool.maintenance_margin
    stage bankrupt when pool.equity < 0
    `,
  },
  "plan-order": {
    severity: "error",
    title: "The steps of a plan are out of order, or nothing starts them",
    why: "A plan reads `first`, `then` …, `finally`, and runs from top to bottom once a `start` applies.",
    place: "liquidation",
    bad: `
    start when pool.equity < pool.maintenance_margin
    finally close all positions
    then cancel orders in pool
    ^^^^^^^^^^^^^^^^^^^^^^^^^^
    `,
    good: `
    start when pool.equity < pool.maintenance_margin
    first cancel orders in pool
    finally close all positions
    `,
  },
  "repeat-endless": {
    severity: "error",
    title: "A step is repeated that need not end",
    why: "A step is repeated while it changes something. Only steps that make positions or orders smaller are sure to stop.",
    place: "liquidation",
    bad: `
    start when pool.equity < pool.maintenance_margin
    first wait 10s, repeat
    ^^^^^^^^^^^^^^^^^^^^^^
    `,
    good: `
    start when pool.equity < pool.maintenance_margin
    first wait 10s
    `,
  },
  "close-which": {
    severity: "error",
    title: "One position is closed, but a pool may hold several",
    why: "Which position goes first decides what the others are worth. Say all, any (a set of outcomes), or the one with the largest or smallest of something.",
    place: "liquidation",
    bad: `
    start when pool.equity < pool.maintenance_margin
    finally close position
                  ^^^^^^^^
    `,
    good: `
    start when pool.equity < pool.maintenance_margin
    finally close all positions
    `,
  },
} as const satisfies Record<string, Entry>;
