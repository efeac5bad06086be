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

const none: readonly never[] = [];

/** The same value everywhere. */
export function uniform<Value>(value: Value): Pieces<Value> {
  return { cuts: none, open: [value], at: none };
}

export function isUniform(pieces: Pieces<unknown>): boolean {
  return pieces.cuts.length === 0;
}

/** `change` may be asked once for neighbouring pieces that are the same. */
export function map<From, To>(pieces: Pieces<From>, change: (value: From) => To): Pieces<To> {
  const { cuts } = pieces;
  let before = pieces.open[0]!; // there is always one segment
  let changed = change(before);
  if (cuts.length === 0) return uniform(changed);
  const open: To[] = [changed];
  const at: To[] = [];
  for (let index = 0; index < cuts.length; index += 1) {
    const point = pieces.at[index]!; // a cut has a value
    const after = pieces.open[index + 1]!; // and a segment after it
    const next = after === before ? changed : change(after);
    at.push(point === before ? changed : point === after ? next : change(point));
    open.push(next);
    [before, changed] = [after, next];
  }
  return { cuts, open, at };
}

/**
 * Both at once: the cuts of either, and on each piece what `combine` makes of the two values there. It may be asked once for neighbouring
 * pieces that are the same: most functions are continuous, and have one side's formula at a cut.
 */
export function zip<A, B, C>(a: Pieces<A>, b: Pieces<B>, combine: (left: A, right: B) => C): Pieces<C> {
  let left = a.open[0]!; // there is always one segment more than cuts
  let right = b.open[0]!; // as above
  let combined = combine(left, right);
  if (a.cuts.length === 0 && b.cuts.length === 0) return uniform(combined);
  const same = a.cuts === b.cuts;
  // Where the cuts are those of one side, its very list goes on, so that what is made of it meets itself without comparing.
  const whole = same || b.cuts.length === 0 ? a.cuts : a.cuts.length === 0 ? b.cuts : undefined;
  const cuts: Cut[] = [];
  const open: C[] = [combined];
  const at: C[] = [];
  let [i, j] = [0, 0];
  while (i < a.cuts.length || j < b.cuts.length) {
    const [cutA, cutB] = [a.cuts[i], b.cuts[j]];
    const order = same ? 0 : cutA === undefined ? 1 : cutB === undefined ? -1 : compareCuts(cutA, cutB);
    if (whole === undefined) cuts.push((order <= 0 ? cutA : cutB)!); // the order is never that of a missing cut
    const atLeft = order <= 0 ? a.at[i]! : left; // i and j count the cuts passed
    const atRight = order >= 0 ? b.at[j]! : right; // as above
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
    const [nextLeft, nextRight] = [a.open[i]!, b.open[j]!]; // i ≤ number of cuts, which is one less than segments
    const next = nextLeft === left && nextRight === right ? combined : combine(nextLeft, nextRight);
    if (atLeft === left && atRight === right) at.push(combined);
    else at.push(atLeft === nextLeft && atRight === nextRight ? next : combine(atLeft, atRight));
    open.push(next);
    [left, right, combined] = [nextLeft, nextRight, next];
  }
  return { cuts: whole ?? cuts, open, at };
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
  for (let index = 0; index < pieces.open.length; index += 1) {
    const [low, high] = [pieces.cuts[index - 1], pieces.cuts[index]];
    const inner = inSegment(pieces.open[index]!, { low, high }); // index < length
    for (const cut of inner.cuts) cuts.push(cut);
    for (const value of inner.open) open.push(value);
    for (const value of inner.at) at.push(value);
    if (high === undefined) continue;
    cuts.push(high);
    at.push(atCut(pieces.at[index]!, high)); // a cut has a value
  }
  return { cuts, open, at };
}

/** Leaves out the cuts at which nothing changes. `same` is asked with a cut when only the values there need agree. */
export function tidy<Value>(pieces: Pieces<Value>, same: (a: Value, b: Value, cut?: Cut) => boolean): Pieces<Value> {
  const first = firstIdle(pieces, same);
  if (first === undefined) return pieces;
  const cuts = pieces.cuts.slice(0, first);
  const open = pieces.open.slice(0, first + 1);
  const at = pieces.at.slice(0, first);
  for (let index = first + 1; index < pieces.cuts.length; index += 1) {
    if (isIdle(pieces, index, same)) continue;
    cuts.push(pieces.cuts[index]!); // index < length
    at.push(pieces.at[index]!); // a cut has a value
    open.push(pieces.open[index + 1]!); // and a segment after it
  }
  return { cuts, open, at };
}

function firstIdle<Value>(pieces: Pieces<Value>, same: (a: Value, b: Value, cut?: Cut) => boolean): number | undefined {
  for (let index = 0; index < pieces.cuts.length; index += 1) if (isIdle(pieces, index, same)) return index;
  return undefined;
}

function isIdle<Value>(pieces: Pieces<Value>, index: number, same: (a: Value, b: Value, cut?: Cut) => boolean): boolean {
  const [left, point, right] = [pieces.open[index]!, pieces.at[index]!, pieces.open[index + 1]!]; // a cut has all three
  return (left === right || same(left, right)) && (point === left || same(point, left, pieces.cuts[index]));
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
