/** What the reader of single words tells an author, a page each. */

import type { SyntaxPage } from "./pages.ts";

export const tokenPages: Readonly<Record<string, SyntaxPage>> = {
  "percent-apart": {
    severity: "error",
    title: "A space stands between a number and its percent sign",
    why: "A unit touches its number, so that the two are one word.",
    place: "definitions",
    bad: `
    position.maintenance_margin = 1 % * position.notional
                                  ^^^
    `,
    good: `
    position.maintenance_margin = 1% * position.notional
    `,
  },
  "comma-in-number": {
    severity: "error",
    title: "A comma stands inside a number",
    why: "Commas mean thousands to some and decimals to others. Decimals are written with a point, thousands may be parted by `_`.",
    place: "definitions",
    bad: `
    position.fee = 0,5% * position.notional
                   ^^^^
    `,
    good: `
    position.fee = 0.5% * position.notional
    `,
  },
  "stray-semicolon": {
    severity: "error",
    title: "A semicolon stands outside a citation",
    why: "Clauses need nothing between them: one ends where the next begins.",
    place: "definitions",
    bad: `
    position.notional = value of position at instrument.mark_price;
                                                                  ^
    `,
    good: `
    position.notional = value of position at instrument.mark_price
    `,
  },
  "impossible-date": {
    severity: "error",
    title: "A date or a time is in no calendar",
    why: "Dates decide which version of a policy is in force.",
    place: "policy",
    bad: `
    effective from 2026-02-30
                   ^^^^^^^^^^
    `,
    good: `
    effective from 2026-03-02
    `,
  },
  "foreign-comment": {
    severity: "error",
    title: "A comment is written as in another language",
    why: "Comments begin with `#` and end with the line.",
    place: "definitions",
    bad: `
    // the mark price is meant
    ^^^^^^^^^^^^^^^^^^^^^^^^^^
    position.notional = value of position at instrument.mark_price
    `,
    good: `
    # the mark price is meant
    position.notional = value of position at instrument.mark_price
    `,
  },
  "foreign-operator": {
    severity: "error",
    title: "An operator is written as in another language",
    why: "The operators are `=`, `!=`, `<`, `<=`, `>`, `>=`, `+`, `-`, `*`, `/`, `and`, `or` and `not`.",
    place: "liquidation",
    bad: `
    start when pool.equity == 0 USDT
                           ^^
    `,
    good: `
    start when pool.equity = 0 USDT
    `,
  },
  "foreign-letters": {
    severity: "error",
    title: "A name has letters beyond a to z",
    why: "Letters that look alike would make two names that nobody can tell apart.",
    place: "policy",
    bad: `
    options { prämie default yes }
              ^^^^^^
    `,
    good: `
    options { praemie default yes }
    `,
  },
  "number-exponent": {
    severity: "error",
    title: "A number is written with an exponent",
    why: "Amounts are read aloud; every digit is written.",
    place: "definitions",
    bad: `
    position.floor = 1e6 * position.notional
                     ^^^
    `,
    good: `
    position.floor = 1_000_000 * position.notional
    `,
  },
  "number-letters": {
    severity: "error",
    title: "Letters follow a number directly, and are no unit",
    why: "Units are `%`, `bps`, `x`, `s`, `min`, `h` and `d`. An asset, and `contracts`, stand after a space.",
    place: "definitions",
    bad: `
    position.floor = max(position.notional, 5USDT)
                                            ^^^^^
    `,
    good: `
    position.floor = max(position.notional, 5 USDT)
    `,
  },
  "bare-decimal-point": {
    severity: "error",
    title: "A number begins with its decimal point",
    why: "A point at the beginning is easily overlooked.",
    place: "definitions",
    bad: `
    position.floor = .5 * position.notional
                     ^^
    `,
    good: `
    position.floor = 0.5 * position.notional
    `,
  },
  "lone-dot": {
    severity: "error",
    title: "A dot stands by itself",
    why: "A dotted path is one word, without spaces.",
    place: "definitions",
    bad: `
    position.floor = position . notional
                              ^
    `,
    good: `
    position.floor = position.notional
    `,
  },
  "wrong-quotes": {
    severity: "error",
    title: "A text stands in other quotes than straight double ones",
    why: "Word processors replace them; the language knows one kind.",
    place: "policy",
    bad: `
    source RULES 'Rules' sections main
                 ^^^^^^^
    `,
    good: `
    source RULES "Rules" sections main
    `,
  },
  "unterminated-text": {
    severity: "error",
    title: "A text is not closed on its line",
    why: "A text ends with `\"` on the line where it begins, so that a lost quote costs one line.",
    place: "policy",
    bad: `
    source RULES "Rules
                 ^^^^^^
    `,
    good: `
    source RULES "Rules"
    `,
  },
  "unknown-escape": {
    severity: "error",
    title: "A backslash in a text is followed by another letter than it can be",
    why: "Only `\\\"` and `\\\\` are escapes.",
    place: "policy",
    bad: `
    source RULES "Rules\\n" sections main
                 ^^^^^^^^^
    `,
    good: `
    source RULES "Rules" sections main
    `,
  },
  "unknown-character": {
    severity: "error",
    title: "A character belongs to no word of the language",
    why: "It may have come with text that was copied from elsewhere.",
    place: "definitions",
    bad: `
    position.floor = $ position.notional
                     ^
    `,
    good: `
    position.floor = position.notional
    `,
  },
};
