/** Dimensions: money, prices, quantities, ratios and what may stand beside what. */

import type { Entry } from "./entry.ts";

export const dimensions = {
  "unit-mismatch": {
    severity: "error",
    title: "Two quantities are added or compared that measure different things",
    why: "A sum of money and a ratio has no meaning. A ratio is charged on an amount by multiplying them.",
    place: "definitions",
    bad: `
    position.margin_needed = (value of position at instrument.mark_price) + 5%
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `,
    good: `
    position.margin_needed = (value of position at instrument.mark_price) * 5%
    `,
  },
  "mixed-assets": {
    severity: "error",
    title: "Money of different assets is added or compared",
    why: "100 USDT and 100 BTC are not 200 of anything. Value both in one asset first, or say that everything settles in one: `applies to settle USDT`.",
    place: "definitions",
    bad: `
    position.surplus = (value of position at instrument.mark_price) - 500 USDT
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `,
    good: `
    position.worth   = value of position at instrument.mark_price
    position.surplus = (value of position.worth in USDT) - 500 USDT
    `,
  },
  "bare-amount": {
    severity: "error",
    title: "A number without a unit stands for an amount",
    why: "A bare number is only a factor. An amount says of what: `50_000 USDT`, `10x`, `0.4%`, `8h`.",
    place: "definitions",
    bad: `
    position.highly_leveraged = position.leverage > 20
                                ^^^^^^^^^^^^^^^^^
    `,
    good: `
    position.highly_leveraged = position.leverage > 20x
    `,
  },
  "not-a-condition": {
    severity: "error",
    title: "A quantity stands where something must hold or not hold",
    why: "`when`, `if`, `and` and `where` need conditions. Compare the quantity with something.",
    place: "definitions",
    bad: `
    position.fee = if position.contracts then 1% else 2%
                      ^^^^^^^^^^^^^^^^^^
    `,
    good: `
    position.fee = if position.contracts > 0 then 1% else 2%
    `,
  },
  "not-a-quantity": {
    severity: "error",
    title: "A word, a condition or a tier stands where a quantity is reckoned with",
    why: "Words are compared by `is`, conditions are joined by `and`, `or` and `not`, and of a tier one field is read.",
    place: "definitions",
    bad: `
    position.signed = position.side * position.contracts
                      ^^^^^^^^^^^^^
    `,
    good: `
    position.signed = position.sign * position.contracts
    `,
  },
  "no-unit": {
    severity: "error",
    title: "A figure has no unit that a report could print",
    why: "A figure is money, a price, a quantity, a ratio, a leverage or a duration. What lies between belongs inside an expression.",
    place: "definitions",
    bad: `
    position.squared = position.contracts * position.contracts
    ^^^^^^^^^^^^^^^^
    `,
    good: `
    position.doubled = 2 * position.contracts
    `,
  },
  "number-digits": {
    severity: "error",
    title: "A number has more digits than are read",
    why: "Numbers are exact, with at most 20 digits before the point and 18 after it.",
    place: "definitions",
    bad: `
    position.tiny = 0.0000000000000000001 * position.contracts
                    ^^^^^^^^^^^^^^^^^^^^^
    `,
    good: `
    position.tiny = 0.000000000000000001 * position.contracts
    `,
  },
  "expression-depth": {
    severity: "error",
    title: "An expression is nested too deeply",
    why: "Nobody can check a formula of a hundred operators. Its parts deserve names, and reports then show them.",
    place: "definitions",
    bad: `
    position.sum = 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `,
    good: `
    position.part = 1 + 1 + 1
    position.sum  = position.part + position.part
    `,
  },
  "whole-number": {
    severity: "error",
    title: "A number is not one of those that make sense in its place",
    why: "Digits, tiers and versions are counted in whole numbers, and what is rounded to is more than 0.",
    place: "definitions",
    bad: `
    position.root = rounded square root of (position.contracts / 4 / instrument.amount_step) to 70 digits half even
                                                                                                ^^
    `,
    good: `
    position.root = rounded square root of (position.contracts / 4 / instrument.amount_step) to 12 digits half even
    `,
  },
  "period-empty": {
    severity: "error",
    title: "A period ends before it begins",
    why: "Dates mean 00:00:00Z. `from` is the first day on which the policy is in force, `until` the first on which it is not.",
    place: "policy",
    bad: `
    effective from 2026-02-28 until 2026-01-31
                                    ^^^^^^^^^^
    `,
    good: `
    effective from 2026-01-31 until 2026-02-28
    `,
  },
} as const satisfies Record<string, Entry>;
