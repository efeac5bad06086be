/** Where a condition holds, as intervals of the unknown. */

import type { Cut } from "./cut.ts";
import type { Pieces } from "./pieces.ts";
import type { Truth } from "./truth.ts";
import { isUndecided, sameVerdict } from "./undecided.ts";
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
  return runs(truth).filter(({ value }) => value === true).map(({ interval }) => interval);
}

/** The largest intervals on which it cannot be decided for one and the same reason, ascending. */
export function undecidedIntervals(truth: Truth): readonly { readonly interval: Interval; readonly why: Undecided }[] {
  return runs(truth).flatMap(({ value, interval }) => (isUndecided(value) ? [{ interval, why: value }] : []));
}

/** One value on one interval. */
export interface Run<Value> {
  readonly value: Value;
  readonly interval: Interval;
}

/** All of (0, ∞) in ascending runs of one value each; `same` says which values are one. */
export function runsOf<Value>(pieces: Pieces<Value>, same: (a: Value, b: Value) => boolean): readonly Run<Value>[] {
  const found: Run<Value>[] = [];
  const extend = (value: Value, interval: Interval): void => {
    const last = found.at(-1);
    if (last === undefined || !same(last.value, value)) found.push({ value, interval });
    else found[found.length - 1] = { value, interval: join(last.interval, interval) };
  };
  for (const [index, value] of pieces.open.entries()) {
    const [low, high] = [pieces.cuts[index - 1], pieces.cuts[index]];
    extend(value, { low: low ?? "zero", lowIncluded: false, high: high ?? "infinity", highIncluded: false });
    if (high === undefined) break;
    extend(pieces.at[index]!, { low: high, lowIncluded: true, high, highIncluded: true }); // a cut has a value
  }
  return found;
}

function runs(truth: Truth): readonly Run<Verdict>[] {
  return runsOf(truth, sameVerdict);
}

function join(left: Interval, right: Interval): Interval {
  return { low: left.low, lowIncluded: left.lowIncluded, high: right.high, highIncluded: right.highIncluded };
}
