/** Order: rings of definitions, divisors, exceptions. */

import type { Entry } from "./entry.ts";

export const order = {
  "definition-cycle": {
    severity: "error",
    title: "Figures are defined by each other",
    why: "A figure comes from facts in the end. On a ring each waits for the other, so none has a value. Equity is part of the ring where `count` reads it.",
    place: "definitions",
    bad: `
    position.first  = position.second * 2
                      ^^^^^^^^^^^^^^^
    position.second = position.first / 2
    `,
    good: `
    position.first  = position.contracts * 2
    position.second = position.first / 2
    `,
  },
  "divisor-may-be-zero": {
    severity: "error",
    title: "Nothing shows that what is divided by is not 0",
    why: "A rule that divides by 0 has no answer on the day it is needed most. Comparing products instead of ratios also orders negative equity rightly.",
    place: "definitions",
    bad: `
    position.risk = position.unsettled_funding / position.margin
                                                 ^^^^^^^^^^^^^^^
    `,
    good: `
    position.risk = if position.margin > 0 then position.unsettled_funding / position.margin else 0
    `,
  },
  "exceptions-overlap": {
    severity: "error",
    title: "Two exceptions of one rule can apply at once",
    why: "Then the rule has two values. Conditions that exclude each other, or labels on both, settle it: labelled exceptions are tried in the order of the text.",
    place: "definitions",
    bad: `
    order.margin_needed = 1 * order.contracts
      except when order.reduce_only: 0
      except when order.side is long: 2 * order.contracts
                  ^^^^^^^^^^^^^^^^^^
    `,
    good: `
    order.margin_needed = 1 * order.contracts
      except when order.reduce_only: 0
      except when order.side is long and not order.reduce_only: 2 * order.contracts
    `,
  },
  "exceptions-undecided": {
    severity: "error",
    title: "It cannot be shown that two exceptions never apply at once",
    why: "That is decided for words, flags, options and one quantity compared with constants. Labels on both exceptions say that the order of the text decides.",
    place: "definitions",
    bad: `
    order.margin_needed = 1 * order.contracts
      except when order.contracts > 5 * instrument.min_amount: 2 * order.contracts
      except when any of (position.side is long): 3 * order.contracts
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `,
    good: `
    order.margin_needed = 1 * order.contracts
      except when order.contracts > 5 * instrument.min_amount: 2 * order.contracts as large
      except when any of (position.side is long): 3 * order.contracts as hedged
    `,
  },
  "tier-rows": {
    severity: "error",
    title: "The rows of a tier table do not make a table",
    why: "Rows rise, only the last is open, and each has the same fields in the same units, so that every size falls into exactly one row.",
    place: "policy",
    bad: `
    tiers risk upper bound included {
      up to 100_000 USDT: maintenance_margin_rate 1%
      up to 50_000 USDT: maintenance_margin_rate 2%
            ^^^^^^^^^^^
    }
    `,
    good: `
    tiers risk upper bound included {
      up to 50_000 USDT: maintenance_margin_rate 1%
      up to 100_000 USDT: maintenance_margin_rate 2%
    }
    `,
  },
} as const satisfies Record<string, Entry>;
