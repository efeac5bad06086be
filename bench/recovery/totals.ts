import type { Verdict } from "./judge.ts";
import type { Caught } from "./meaning.ts";
import type { Tally } from "./measure.ts";

/** What reading lost in all texts together. Which changes were worst is told text by text. */
export function allTallies(all: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number): number => all.reduce((before, tally) => before + of(tally), 0);
  return {
    tried: sum(({ tried }) => tried), crashes: sum(({ crashes }) => crashes), contained: sum(({ contained }) => contained),
    messages: sum(({ messages }) => messages), reported: sum(({ reported }) => reported), worst: [],
  };
}

/** What became of the changes of all policies together. */
export function allCounts(all: readonly Pick<Caught, "counts">[]): Caught["counts"] {
  const sum = (verdict: Verdict): number => all.reduce((before, { counts }) => before + counts[verdict], 0);
  return { unread: sum("unread"), same: sum("same"), error: sum("error"), lint: sum("lint"), example: sum("example"), survives: sum("survives"), crash: sum("crash") };
}
