/** What can be wrong between a policy and the one it is based on, and between modes that are like each other. Excerpts of several files, or of one. */

import type { Page } from "../../diagnostics/page.ts";

export const basedOnPages = {
  "base-missing": {
    severity: "error",
    title: "The policy that another is based on is not at hand",
    why: "What the policy does not state stands there, so nothing of it is judged without. The command line looks in the folder of the policy, in `common/` in it and above it, and among the policies that Plimsoll brings; programs hand the text over (`bases`).",
    bad: `
    policy house.futures based on common.future version 1 { … }
                                  ^^^^^^^^^^^^^^^^^^^^^^^
    `,
    good: `
    policy house.futures based on common.futures version 1 { … }
    `,
  },
  "base-loop": {
    severity: "error",
    title: "A policy is based on itself",
    why: "Each would take from the other what neither states. A chain of bases ends in a policy that states everything.",
    bad: `
    # a.margin
    policy house.futures based on house.options version 1 { … }
                                  ^^^^^^^^^^^^^^^^^^^^^^^
    # b.margin
    policy house.options based on house.futures version 1 { … }
    `,
    good: `
    # a.margin
    policy house.futures based on house.options version 1 { … }
    # b.margin
    policy house.options { … }
    `,
  },
  "base-overlay": {
    severity: "error",
    title: "A policy is based on an overlay",
    why: "An overlay is changes to another policy, and has nothing to give without it. What it changes can be a base.",
    bad: `
    # eu.margin
    policy house.eu extends house.futures version 1 { … }
    # pro.margin
    policy house.pro based on house.eu version 1 { … }
                              ^^^^^^^^^^^^^^^^^^
    `,
    good: `
    # pro.margin
    policy house.pro based on house.futures version 1 { … }
    `,
  },
  "base-broken": {
    severity: "error",
    title: "The policy that another is based on cannot be read",
    why: "What a text with errors means is not known, so nothing is taken from it. Its own messages say what to mend.",
    bad: `
    # common.margin
    policy common.futures { version 1 definitions { position.notional = } … }
    # house.margin
    policy house.futures based on common.futures version 1 { … }
                                  ^^^^^^^^^^^^^^^^^^^^^^^^
    `,
  },
  "base-source-twice": {
    severity: "error",
    title: "A policy and its base mean different documents by one name",
    why: "Clauses that come from the base go on citing what they cited. Under one name a reader could not tell which document is meant; the same document may stand in both, and then the sections of both may be cited.",
    bad: `
    # common.margin
    source COMMON "Common practice" sections Margin
    # house.margin, based on it
    source COMMON "Common questions" sections Fees
           ^^^^^^
    `,
    good: `
    # house.margin, based on it
    source FAQ "Common questions" sections Fees
    `,
  },
  "amend-own-clause": {
    severity: "error",
    title: "A policy amends or repeals what it states itself",
    why: "`amend` and `repeal` change single clauses that come from the base. What stands in the same text is changed where it stands, or there would be two places to read.",
    bad: `
    policy house.futures based on common.futures version 1 {
      account { allow trader to deposit as deposits }
      repeal deposits because "the venue has closed"
             ^^^^^^^^
    }
    `,
    good: `
    policy house.futures based on common.futures version 1 {
      account { forbid trader to deposit because "the venue has closed" }
    }
    `,
  },
  "like-unknown": {
    severity: "error",
    title: "A mode is like one that is not there",
    why: "It takes from that mode what it does not state: one of this policy, or of the policy that it is based on.",
    bad: `
    mode cross "Cross margin" { … }
    mode hedge "Hedge mode" like crss { … }
                                 ^^^^
    `,
    good: `
    mode cross "Cross margin" { … }
    mode hedge "Hedge mode" like cross { … }
    `,
  },
  "like-loop": {
    severity: "error",
    title: "Modes take from each other in a ring",
    why: "Each would take from the other what neither states. One of them must state its rules.",
    bad: `
    mode cross "Cross margin" like hedge { … }
                                   ^^^^^
    mode hedge "Hedge mode" like cross { … }
    `,
    good: `
    mode cross "Cross margin" { … }
    mode hedge "Hedge mode" like cross { … }
    `,
  },
} as const satisfies Readonly<Record<string, Page>>;
