import { add, compare, divide, multiply, negate, one, subtract, type Fraction } from "../../number/index.ts";
import type { PlannedPrice, PriceEvent, PriceWalk } from "../plan/nodes.ts";
import type { Evaluation, Rows } from "./evaluate.ts";

/** More pieces than that lie on no way to a price. */
const mostPieces = 400;

/** An event on the way: where its line reaches 0, or its table's number a bound, if it does. */
interface Next {
  readonly at: Fraction | undefined;
  /** The row behind it. */
  readonly pass?: number;
}

/**
 * The price at which a stage begins, or over 1 ÷ P one over it: from event to event, as `emit/events.ts` does in doubles. `"none"` where it begins nowhere, `undefined` where two events fall
 * together or a number is not known.
 */
export function walkedEvents({ mark, side }: PlannedPrice, { inverse, events, holds }: PriceWalk, evaluation: Evaluation<Fraction>, at: () => Rows): Fraction | "none" | undefined {
  const [price, sign] = [evaluation.number(mark, at()), evaluation.number(side, at())];
  if (price === undefined || sign === undefined || price.n <= 0n) return undefined;
  const falls = sign.n > 0n !== inverse;
  let near = inverse ? divide(one, price) : price;
  let gone: readonly number[] = [];
  for (const [index, event] of events.entries()) evaluation.pinned[index] = event.kind === "row" ? evaluation.rowOfTier(event.from, at()) : undefined;
  for (let left = mostPieces; left > 0; left -= 1) {
    const rows = at();
    const next: Next[] = [];
    for (const [index, event] of events.entries()) {
      const [base, slope] = [evaluation.number(event.base, rows), evaluation.number(event.slope, rows)];
      const found = base === undefined || slope === undefined ? undefined : (event.kind === "side" ? sideNext : rowNext)(event as never, index, base, slope, { evaluation, near, falls, isGone: gone.includes(index) }); // the kind says which
      if (found === undefined) return undefined;
      next.push(found);
    }
    const isHeld = evaluation.truth(holds, rows);
    if (isHeld === 2) return undefined;
    if (isHeld === 1) return gone.length === 0 ? "none" : near;
    // Where several fell together the stage at that price is not looked at.
    if (gone.length > 1) return undefined;
    const which = next.reduce((best, { at: place }, index) => {
      const nearest = next[best]?.at;
      return place !== undefined && (nearest === undefined || (falls ? compare(place, nearest) > 0 : compare(place, nearest) < 0)) ? index : best;
    }, 0);
    const place = next[which]?.at;
    if (place === undefined) return "none";
    gone = [...next.keys()].filter((index) => { const other = next[index]?.at; return other !== undefined && compare(other, place) === 0; });
    for (const index of gone) {
      const event = events[index];
      if (event?.kind === "side" && event.isDivisor) return undefined;
      if (event?.kind === "row") evaluation.pinned[index] = next[index]?.pass;
    }
    near = place;
  }
  return undefined;
}

interface Way {
  readonly evaluation: Evaluation<Fraction>;
  readonly near: Fraction;
  readonly falls: boolean;
  /** Whether this event happened where the piece begins. */
  readonly isGone: boolean;
}

/** Prices at which nothing is: 0 and below. */
function ahead(place: Fraction, { near, falls }: Way): Fraction | undefined {
  return place.n > 0n && (falls ? compare(place, near) < 0 : compare(place, near) > 0) ? place : undefined;
}

function sideNext({ isDivisor }: Extract<PriceEvent, { kind: "side" }>, index: number, base: Fraction, slope: Fraction, way: Way): Next | undefined {
  const { evaluation: { sides }, near, falls, isGone } = way;
  const value = add(base, multiply(slope, near));
  if (slope.n === 0n) {
    sides[index] = value.n > 0n ? 1 : value.n < 0n ? -1 : 0;
    return isDivisor && value.n === 0n ? undefined : { at: undefined };
  }
  // Where it is 0 as the piece begins, it has just been that, or nothing is said.
  if (value.n === 0n && !isGone) return undefined;
  const isAbove = value.n === 0n ? slope.n > 0n !== falls : value.n > 0n;
  sides[index] = isAbove ? 1 : -1;
  return { at: ahead(divide(negate(base), slope), way) };
}

function rowNext({ from }: Extract<PriceEvent, { kind: "row" }>, index: number, base: Fraction, slope: Fraction, way: Way): Next | undefined {
  const { evaluation, near, falls, isGone } = way;
  const row = evaluation.pinned[index];
  if (row === undefined) return undefined;
  const [low, high] = [evaluation.boundOfTier(from, row - 1), evaluation.boundOfTier(from, row)];
  if (low === null || high === null) return undefined;
  const value = add(base, multiply(slope, near));
  const isStill = slope.n === 0n;
  const rises = slope.n > 0n !== falls;
  const [start, end] = rises ? [low, high] : [high, low];
  const beyond = (bound: Fraction | undefined, way: boolean): boolean => bound !== undefined && (way ? compare(value, bound) >= 0 : compare(value, bound) <= 0);
  // Within both bounds, or on the one that has just been passed.
  const isPassed = isGone && !isStill && start !== undefined && compare(value, start) === 0;
  if (beyond(end, rises) || (beyond(start, !rises) && !isPassed)) return undefined;
  if (isStill || end === undefined) return { at: undefined };
  return { at: ahead(divide(subtract(end, base), slope), way), pass: row + (rises ? 1 : -1) };
}
