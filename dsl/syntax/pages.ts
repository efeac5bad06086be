/** What the reader of texts tells its author, a page each. The examples are tests where one place shows them. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Page } from "../diagnostics/page.ts";
import { tokenPages } from "./token-pages.ts";
import type { Place } from "../check/lints/lint.ts";

/** `place`: the part of a policy in which the examples stand; absent where it takes a whole file. */
export type SyntaxPage = Page & { readonly place?: Place };

export const syntaxPages: Readonly<Record<string, SyntaxPage>> = {
  ...tokenPages,
  syntax: {
    severity: "error",
    title: "Something else was expected here",
    why: "The message lists what could stand in this place. One wrong token costs at most the clause it stands in; the rest of the file is read as usual.",
    place: "definitions",
    bad: `
    position.notional = value of at instrument.mark_price
                                 ^^
    `,
    good: `
    position.notional = value of position at instrument.mark_price
    `,
  },
  "misspelt-word": {
    severity: "error",
    title: "A word of the language is misspelt",
    why: "Clauses begin with words of the language, and a misspelt one would otherwise be read as a name.",
    place: "adjustment",
    bad: `
    alow trader to open
    ^^^^
    `,
    good: `
    allow trader to open
    `,
  },
  "keyword-as-name": {
    severity: "error",
    title: "A word of the language stands where a name is expected",
    why: "Words that begin or join clauses cannot be names by themselves, so that a reader never mistakes one for the other. After a dot every word is a name.",
    place: "policy",
    bad: `
    mode when { }
         ^^^^
    `,
    good: `
    mode cross { }
    `,
  },
  "language-missing": {
    severity: "error",
    title: "The file does not begin with the version of the language",
    why: "`language 1` says how the file is to be read, so that it still means the same when the language has moved on.",
    good: `
language 1

policy house.futures { … }
    `,
  },
  "text-after-policy": {
    severity: "error",
    title: "Something follows the policy's closing brace",
    why: "A file holds one policy; a version or an overlay of it has a file of its own.",
  },
  "block-unclosed": {
    severity: "error",
    title: "A block is not closed",
    why: "Each `{` needs its `}`. The message shows where the block was opened and where it should have ended.",
  },
  "brace-too-many": {
    severity: "error",
    title: "A block is closed too early or twice",
    why: "What follows still belongs to the block.",
  },
  "parenthesis-unclosed": {
    severity: "error",
    title: "A parenthesis is not closed",
    why: "Without the `)` nobody can tell how far the operation reaches.",
    place: "definitions",
    bad: `
    position.initial_margin = (position.notional / position.leverage  [HELP Cross]
                                                                      ^
    `,
    good: `
    position.initial_margin = (position.notional) / position.leverage  [HELP Cross]
    `,
  },
  "citation-unclosed": {
    severity: "error",
    title: "A citation is not closed",
    why: "Citations stand between `[` and `]`.",
    good: `
    start when pool.equity < pool.maintenance_margin  [HELP Reminder]
    `,
  },
  "citation-after-block": {
    severity: "error",
    title: "A citation follows the closing brace of a block",
    why: "A citation that holds for a whole block stands behind its `{`, where a reader meets it first.",
    place: "policy",
    bad: `
    mode cross {
      sharing { share margin with nothing } [HELP Cross]
                                            ^^^^^^^^^^^^
    }
    `,
    good: `
    mode cross {
      sharing {  [HELP Cross]
        share margin with nothing
      }
    }
    `,
  },
  "reason-not-quoted": {
    severity: "error",
    title: "A reason stands without quotes",
    why: "Reasons are texts, and texts stand in double quotes.",
    good: `
    unspecified trader to open because "the article is silent"
    `,
  },
  "minus-before-fact": {
    severity: "error",
    title: "A minus stands before a fact",
    why: "There is no sign change: if a factor before it were lost, the rest would still be read and mean something else. Subtract, or multiply by `-1`.",
    place: "definitions",
    bad: `
    position.short_value = -position.notional
                           ^
    `,
    good: `
    position.short_value = -1 * position.notional
    `,
  },
  "nested-too-deeply": {
    severity: "error",
    title: "An expression is nested too deeply",
    why: "Nobody can read it aloud. Give a part of it a name in `definitions`.",
  },
  "too-many-mistakes": {
    severity: "error",
    title: "A file has more mistakes than are listed",
    why: "The first ones often cause the rest.",
  },
  "policy-too-long": {
    severity: "error",
    title: "A file is longer than any policy",
    why: "Policies are pages, and every message must come in time for a person who types.",
  },
};

/** Whether a text could not be read there. */
export function isSyntaxError({ severity, code }: Diagnostic): boolean {
  return severity === "error" && Object.hasOwn(syntaxPages, code);
}
