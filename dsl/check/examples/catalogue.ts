/** What can be wrong in the words of an example. */

import type { Page } from "../../diagnostics/page.ts";

export const examplePages = {
  "example-unknown-word": {
    severity: "error",
    title: "An example begins a line with a word that means nothing there",
    why: "`given` describes objects of a snapshot, `when` says what happens, `expect` names a part of the answer; each has a closed list of words.",
    bad: `
    when withdrow: asset USDT, amount 100
         ^^^^^^^^
    `,
    good: `
    when withdraw: asset USDT, amount 100
    `,
  },
  "example-unknown-name": {
    severity: "error",
    title: "An example names an account, a position, an instrument or an option that is not there",
    why: "An example about something that does not exist could only fail, and never for the reason its author had in mind.",
    bad: `
    given position p1: symbol "BTC/USDT:USDT", margin_mode cross, side long, contracts 1, entry_price 100
    when close: position p7
                         ^^
    `,
    good: `
    given position p1: symbol "BTC/USDT:USDT", margin_mode cross, side long, contracts 1, entry_price 100
    when close: position p1
    `,
  },
  "example-without-name": {
    severity: "error",
    title: "An example describes an object without saying which",
    why: "Balances go by their asset, instruments by their symbol, positions and orders by their id.",
    bad: `
    given balance: wallet_balance 5_000
          ^^^^^^^
    `,
    good: `
    given balance USDT: wallet_balance 5_000
    `,
  },
  "example-unknown-field": {
    severity: "error",
    title: "An example names a fact or a figure that its object does not have",
    why: "Facts are those of the snapshot and those the policy declares; figures those of the answer and those the policy defines.",
    bad: `
    expect pool cross USDT: equty 4_050
                            ^^^^^
    `,
    good: `
    expect pool cross USDT: equity 4_050
    `,
  },
  "example-wrong-value": {
    severity: "error",
    title: "An example gives a fact a value that it cannot have",
    why: "A side is long or short, a mode is one of the policy's, a status one of its stages, and money a number.",
    bad: `
    given position p1: side lung
                            ^^^^
    `,
    good: `
    given position p1: side long
    `,
  },
  "example-expects-nothing": {
    severity: "warning",
    title: "An example expects nothing",
    why: "It can never fail, and so shows nothing.",
    bad: `
    example "a small account" { given sample }
            ^^^^^^^^^^^^^^^^^
    `,
    good: `
    example "a small account" { given sample  expect account: status healthy }
    `,
  },
} as const satisfies Readonly<Record<string, Page>>;
