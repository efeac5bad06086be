/** Levels: which object a figure belongs to, and where it can be read. */

import type { Entry } from "./entry.ts";

export const levels = {
  "mixed-levels": {
    severity: "error",
    title: "A figure of one object is read where there may be several",
    why: "A pool holds many positions and an account many balances. Which of them is meant must be written: the sum, the least, the greatest. Reading one of them by chance is the commonest bug of margin engines.",
    place: "definitions",
    bad: `
    position.notional = value of position at instrument.mark_price
    pool.margin       = position.notional * 1%
                        ^^^^^^^^^^^^^^^^^
    `,
    good: `
    position.notional = value of position at instrument.mark_price
    pool.margin       = (sum of position.notional) * 1%
    `,
  },
  "aggregate-range": {
    severity: "error",
    title: "An aggregate has nothing to range over, or two things",
    why: "`sum of`, `min of` and the like range over the one lower level that their operand reads: positions, orders, balances or pools.",
    place: "definitions",
    bad: `
    pool.exposure = sum of (position.contracts * order.contracts)
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `,
    good: `
    pool.exposure = sum of position.contracts + sum of order.contracts
    `,
  },
} as const satisfies Record<string, Entry>;
