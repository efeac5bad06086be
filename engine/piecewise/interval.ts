/** Where a condition holds, as intervals of the unknown. */

import type { Cut } from "./cut.ts";
import type { Truth } from "./truth.ts";
import { isUndecided, sameUndecided } from "./undecided.ts";
import type { Undecided, Verdict } from "./undecided.ts";

/** A part of (0, ∞) without gaps. With `low` and `high` the same cut, and both included, it is a single point. */
export interface Interval {
  readonly low: Cut | "zero";
  readonly lowIncluded: boolean;
  readonly high: Cut | "infinity";
  readonly highIncluded: boolean;
}

/** The largest intervals on which the condition holds, ascending. */
export function intervals(truth: Truth): readonly Interval[] {
  return runs(truth).filter(({ verdict }) => verdict === true).map(({ interval }) => interval);
}

/** The largest intervals on which it cannot be decided for one and the same reason, ascending. */
export function undecidedIntervals(truth: Truth): readonly { readonly interval: Interval; readonly why: Undecided }[] {
  return runs(truth).flatMap(({ verdict, interval }) => (isUndecided(verdict) ? [{ interval, why: verdict }] : []));
}

interface Run {
  readonly verdict: Verdict;
  readonly interval: Interval;
}

/** All of (0, ∞) in ascending runs of one verdict each. */
function runs(truth: Truth): readonly Run[] {
  const found: Run[] = [];
  const extend = (verdict: Verdict, interval: Interval): void => {
    const last = found.at(-1);
    if (last === undefined || !same(last.verdict, verdict)) found.push({ verdict, interval });
    else found[found.length - 1] = { verdict, interval: join(last.interval, interval) };
  };
  for (const [index, verdict] of truth.open.entries()) {
    const [low, high] = [truth.cuts[index - 1], truth.cuts[index]];
    extend(verdict, { low: low ?? "zero", lowIncluded: false, high: high ?? "infinity", highIncluded: false });
    if (high === undefined) break;
    extend(truth.at[index]!, { low: high, lowIncluded: true, high, highIncluded: true }); // a cut has a verdict
  }
  return found;
}

function join(left: Interval, right: Interval): Interval {
  return { low: left.low, lowIncluded: left.lowIncluded, high: right.high, highIncluded: right.highIncluded };
}

function same(a: Verdict, b: Verdict): boolean {
  return isUndecided(a) && isUndecided(b) ? sameUndecided(a, b) : a === b;
}
