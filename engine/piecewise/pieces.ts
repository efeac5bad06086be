/** Anything that is constant, or one formula, between cut points of (0, ∞), with a value of its own at each of them. */

import { compareCuts } from "./cut.ts";
import type { Cut } from "./cut.ts";

/**
 * n cuts in ascending order divide (0, ∞) into n + 1 open segments.
 * `open[i]` holds strictly between cut i − 1 and cut i, `at[i]` at cut i: so `<` and `<=` differ, and a single point can.
 */
export interface Pieces<Value> {
  readonly cuts: readonly Cut[];
  readonly open: readonly Value[];
  readonly at: readonly Value[];
}

/** The open segment between two neighbouring cuts; without `low` from 0, without `high` to infinity. */
export interface Segment {
  readonly low: Cut | undefined;
  readonly high: Cut | undefined;
}

/** The same value everywhere. */
export function uniform<Value>(value: Value): Pieces<Value> {
  return { cuts: [], open: [value], at: [] };
}

export function isUniform(pieces: Pieces<unknown>): boolean {
  return pieces.cuts.length === 0;
}

export function map<From, To>(pieces: Pieces<From>, change: (value: From) => To): Pieces<To> {
  return { cuts: pieces.cuts, open: pieces.open.map((value) => change(value)), at: pieces.at.map((value) => change(value)) };
}

/** Both at once: the cuts of either, and on each piece what `combine` makes of the two values there. */
export function zip<A, B, C>(a: Pieces<A>, b: Pieces<B>, combine: (left: A, right: B) => C): Pieces<C> {
  const cuts: Cut[] = [];
  const open: C[] = [combine(a.open[0]!, b.open[0]!)]; // there is always one segment more than cuts
  const at: C[] = [];
  let [i, j] = [0, 0];
  while (i < a.cuts.length || j < b.cuts.length) {
    const [left, right] = [a.cuts[i], b.cuts[j]];
    const order = left === undefined ? 1 : right === undefined ? -1 : compareCuts(left, right);
    cuts.push((order <= 0 ? left : right)!); // the order is never that of a missing cut
    at.push(combine(order <= 0 ? a.at[i]! : a.open[i]!, order >= 0 ? b.at[j]! : b.open[j]!)); // i and j count the cuts passed
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
    open.push(combine(a.open[i]!, b.open[j]!)); // i ≤ number of cuts, which is one less than segments
  }
  return { cuts, open, at };
}

/** Divides segments further: `inSegment` answers with cuts strictly inside the segment it is given. */
export function split<From, To>(
  pieces: Pieces<From>,
  inSegment: (value: From, segment: Segment) => Pieces<To>,
  atCut: (value: From, cut: Cut) => To,
): Pieces<To> {
  const cuts: Cut[] = [];
  const open: To[] = [];
  const at: To[] = [];
  for (const [index, value] of pieces.open.entries()) {
    const [low, high] = [pieces.cuts[index - 1], pieces.cuts[index]];
    const inner = inSegment(value, { low, high });
    cuts.push(...inner.cuts);
    open.push(...inner.open);
    at.push(...inner.at);
    if (high === undefined) continue;
    cuts.push(high);
    at.push(atCut(pieces.at[index]!, high)); // a cut has a value
  }
  return { cuts, open, at };
}

/** Leaves out the cuts at which nothing changes. `same` is asked with a cut when only the values there need agree. */
export function tidy<Value>(pieces: Pieces<Value>, same: (a: Value, b: Value, cut?: Cut) => boolean): Pieces<Value> {
  const cuts: Cut[] = [];
  const open: Value[] = [pieces.open[0]!]; // there is always one segment
  const at: Value[] = [];
  for (const [index, cut] of pieces.cuts.entries()) {
    const [left, point, right] = [pieces.open[index]!, pieces.at[index]!, pieces.open[index + 1]!]; // a cut has all three
    if (same(left, right) && same(point, left, cut)) continue;
    cuts.push(cut);
    at.push(point);
    open.push(right);
  }
  return cuts.length === pieces.cuts.length ? pieces : { cuts, open, at };
}

/** The value at one point. */
export function valueAt<Value>(pieces: Pieces<Value>, x: Cut): Value {
  let [low, high] = [0, pieces.cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareCuts(pieces.cuts[middle]!, x); // middle < number of cuts
    if (order === 0) return pieces.at[middle]!; // a cut has a value
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return pieces.open[low]!; // low ≤ number of cuts
}

/** Combines a list two by two, so that long lists of small functions never meet one large one each. `empty` is for no list at all. */
export function foldBalanced<Value>(list: readonly Value[], empty: Value, combine: (a: Value, b: Value) => Value): Value {
  let layer = list;
  while (layer.length > 1) {
    const next: Value[] = [];
    for (let index = 0; index < layer.length; index += 2) {
      const left = layer[index]!; // index < length
      next.push(index + 1 < layer.length ? combine(left, layer[index + 1]!) : left); // index + 1 < length
    }
    layer = next;
  }
  return layer[0] ?? empty;
}
