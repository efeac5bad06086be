/** Names that nothing bears, or that two things bear. */

import type { Entry } from "./entry.ts";

export const names = {
  "unknown-name": {
    severity: "error",
    title: "A name is used that nothing bears",
    why: "Every dotted path is a fact of the snapshot, a fact that the policy declares, a definition or a figure of the engine; every option, mode and table is declared. A name that is none of them is a slip of the pen, and would otherwise be read as something missing.",
    place: "definitions",
    bad: `
    position.notional = value of position at instrument.mark_prize
                                             ^^^^^^^^^^^^^^^^^^^^^
    `,
    good: `
    position.notional = value of position at instrument.mark_price
    `,
  },
  "unknown-word": {
    severity: "error",
    title: "A word is not among those that are possible in its place",
    why: "Actions, actors, purposes, sides, rounding modes, modes and stages are closed lists. A word outside the list would never apply.",
    place: "definitions",
    bad: `
    position.is_long = position.side is lang
                                        ^^^^
    `,
    good: `
    position.is_long = position.side is long
    `,
  },
  "unknown-source": {
    severity: "error",
    title: "A citation names a source or a section that is not declared",
    why: "A reader must be able to follow every citation. Sources stand at the top of the policy with their sections.",
    place: "definitions",
    bad: `
    position.notional = value of position at instrument.mark_price  [HELP Crss]
                                                                          ^^^^
    `,
    good: `
    position.notional = value of position at instrument.mark_price  [HELP Cross]
    `,
  },
  "duplicate-name": {
    severity: "error",
    title: "Two things have one name, or something is said twice",
    why: "With two definitions of one figure nobody can say which holds. Only exceptions and labels give several rules an order.",
    place: "definitions",
    bad: `
    position.notional = value of position at instrument.mark_price
    position.notional = value of position at instrument.last_price
    ^^^^^^^^^^^^^^^^^
    `,
    good: `
    position.notional      = value of position at instrument.mark_price
    position.last_notional = value of position at instrument.last_price
    `,
  },
  "name-too-long": {
    severity: "error",
    title: "A name is longer than data may say it",
    why: "Modes, stages, options, selectors, funds and declared facts are words that snapshots say, and figures are words that answers say; these have at most 64 letters. What hangs on a longer one could never be asked for.",
    place: "liquidation",
    bad: `
    start   when pool.equity < pool.maintenance_margin
    stage margin_is_called_for_the_second_time_within_the_same_settlement_period when pool.equity < 0
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    finally close all positions
    `,
    good: `
    start   when pool.equity < pool.maintenance_margin
    stage second_call when pool.equity < 0
    finally close all positions
    `,
  },
  "not-here": {
    severity: "error",
    title: "Something is written where it has no meaning",
    why: "What is known differs from place to place: a charge exists in payment, a request in permissions, a fill in fees and payment, and a state before only where an action is judged or a charge is paid.",
    place: "definitions",
    bad: `
    position.fee = fill.value * 0.5%
                   ^^^^^^^^^^
    `,
    good: `
    position.fee = (value of position at instrument.mark_price) * 0.5%
    `,
  },
  "unknown-language": {
    severity: "error",
    title: "The policy is written in a language that is not known here",
    why: "The first line says in which version of the language the policy is written, so that its meaning never changes under it.",
    place: "policy",
    bad: `
    language 2
             ^
    policy test.language { version 1 }
    `,
    good: `
    language 1
    policy test.language { version 1 }
    `,
  },
  "version-missing": {
    severity: "error",
    title: "The policy has no version",
    why: "Decisions name the policy and the version that they were made by.",
    place: "policy",
    bad: `
    language 1
    policy test.versions { }
           ^^^^^^^^^^^^^
    `,
    good: `
    language 1
    policy test.versions { version 1 }
    `,
  },
  "overlay-alone": {
    severity: "info",
    title: "An overlay is read together with the policy that it extends",
    why: "An overlay changes clauses of another file. Names and units are checked where the two are put together: give the folder that holds both.",
    place: "policy",
    bad: `
    language 1
    policy test.overlay extends test.base version 1 { version 1 }
                                ^^^^^^^^^
    `,
    good: `
    language 1
    policy test.overlay { version 1 }
    `,
  },
} as const satisfies Record<string, Entry>;
