/** What can be wrong between the files of one policy. Each message belongs to several files, so its examples are excerpts. */

import type { Page } from "../../diagnostics/page.ts";

export const overlayPages = {
  "several-policies": {
    severity: "error",
    title: "A folder holds versions of two different policies",
    why: "Naming a folder means one policy, whose version in force is picked by date. Versions share the id; another policy needs a folder of its own.",
    bad: `
    # 2026.margin
    policy house.futures { version 1 … }
    # 2027.margin
    policy house.future { version 2 … }
           ^^^^^^^^^^^^
    `,
    good: `
    # 2026.margin
    policy house.futures { version 1 … }
    # 2027.margin
    policy house.futures { version 2 … }
    `,
  },
  "version-twice": {
    severity: "error",
    title: "A version is given twice, or two versions of one overlay hold at once",
    why: "Answers name the version that gave them; years later that must still be one text.",
    bad: `
    # a.margin and b.margin
    policy house.futures { version 1 effective from 2026-01-01 … }
                           ^^^^^^^^^
    `,
    good: `
    # a.margin
    policy house.futures { version 1 effective from 2026-01-01 until 2026-07-01 … }
    # b.margin
    policy house.futures { version 2 effective from 2026-07-01 … }
    `,
  },
  "versions-gap": {
    severity: "error",
    title: "Between two versions no version is in force",
    why: "An account of a day in the gap could not be judged. A version ends on the day the next one begins: `until` is the first day on which it no longer holds.",
    bad: `
    policy house.futures { version 1 effective from 2026-01-01 until 2026-06-30 … }
    policy house.futures { version 2 effective from 2026-07-01 … }
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^
    `,
    good: `
    policy house.futures { version 1 effective from 2026-01-01 until 2026-07-01 … }
    policy house.futures { version 2 effective from 2026-07-01 … }
    `,
  },
  "versions-overlap": {
    severity: "error",
    title: "Two versions are in force at once",
    why: "Exactly one version answers for a moment; with two, nobody could say by which rules an account was judged.",
    bad: `
    policy house.futures { version 1 effective from 2026-01-01 … }
    policy house.futures { version 2 effective from 2026-07-01 … }
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^
    `,
    good: `
    policy house.futures { version 1 effective from 2026-01-01 until 2026-07-01 … }
    policy house.futures { version 2 effective from 2026-07-01 … }
    `,
  },
  "amend-without-base": {
    severity: "error",
    title: "`amend` or `repeal` stands in a policy that extends nothing",
    why: "Both change the clauses of another policy, which the header names.",
    bad: `
    policy house.eu { repeal opening because "EU terms 4" }
                             ^^^^^^^
    `,
    good: `
    policy house.eu extends house.futures version 1 { repeal opening because "EU terms 4" }
    `,
  },
  "overlay-unknown-base": {
    severity: "error",
    title: "An overlay extends a policy or a version that is not there",
    why: "An overlay is read together with its base: name the folder in which both are.",
    bad: `
    policy house.eu extends house.future version 1 { … }
                            ^^^^^^^^^^^^
    `,
    good: `
    policy house.eu extends house.futures version 1 { … }
    `,
  },
  "overlay-loop": {
    severity: "error",
    title: "An overlay extends itself",
    why: "A chain of overlays ends in a policy that stands by itself.",
    bad: `
    policy house.eu extends house.eu version 1 { … }
                            ^^^^^^^^
    `,
    good: `
    policy house.eu extends house.futures version 1 { … }
    `,
  },
  "overlay-by-product": {
    severity: "error",
    title: "An overlay chooses by contract or settlement asset",
    why: "Overlays are picked by the snapshot's selectors, one answer for the whole account. An account holds several contracts; rules that differ by contract are conditions in the clauses.",
    bad: `
    applies to contract inverse
               ^^^^^^^^
    `,
    good: `
    applies to jurisdiction EU
    `,
  },
  "overlay-unknown-target": {
    severity: "error",
    title: "An overlay changes something that its base does not have",
    why: "A clause is amended by its label, a definition by its path. Give the clause a label in the base, `as NAME`, so that the change still finds it when clauses are added before it.",
    bad: `
    repeal openning because "EU terms 4"
           ^^^^^^^^
    `,
    good: `
    repeal opening because "EU terms 4"
    `,
  },
  "overlay-other-clause": {
    severity: "error",
    title: "An amendment is a clause of another kind than what it replaces",
    why: "An amended clause stands where the old one stood, and only its own kind can stand there.",
    bad: `
    amend opening because "EU terms 4" { count balance.bonus }
                                         ^^^^^^^^^^^^^^^^^^^
    `,
    good: `
    amend opening because "EU terms 4" { forbid trader to open }
    `,
  },
  "overlay-without-reason": {
    severity: "error",
    title: "An overlay does not say why it changes a clause",
    why: "Whoever reads the merged policy must see why it differs from its base.",
    bad: `
    repeal opening
           ^^^^^^^
    `,
    good: `
    repeal opening because "EU terms 4"
    `,
  },
  "overlays-conflict": {
    severity: "error",
    title: "Two overlays that apply together change the same clause",
    why: "Neither knows of the other, so nobody has said which change holds. A chain says it: the overlay that extends the other has the last word.",
    bad: `
    policy house.eu  extends house.futures version 1 { applies to jurisdiction EU  repeal opening because "a" }
    policy house.pro extends house.futures version 1 { applies to client pro       repeal opening because "b" }
                                                                                          ^^^^^^^
    `,
    good: `
    policy house.eu  extends house.futures version 1 { applies to jurisdiction EU  repeal opening because "a" }
    policy house.pro extends house.eu      version 1 { applies to client pro       repeal deposit because "b" }
    `,
  },
  "too-many-combinations": {
    severity: "warning",
    title: "Overlays can come together in more ways than are checked",
    why: "Every policy that some account may be judged by is checked on loading, up to 64. Beyond that a mistake in a rare combination would only be found when such an account comes.",
  },
} as const satisfies Readonly<Record<string, Page>>;
