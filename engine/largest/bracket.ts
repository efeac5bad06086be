import { add, compare, divide, floor, fraction, minimum, multiply, power, type Fraction } from "../number/index.ts";
import { WHOLE_DIGITS } from "../limits.ts";
import { lastOf, type Lead, type Place } from "./lead.ts";
import type { Largest } from "./on-grid.ts";

const beyond = power(fraction(10n), WHOLE_DIGITS);

/** What is tried, by the number of steps. */
interface Trying {
  readonly step: Fraction;
  readonly lead: Lead | undefined;
  holds(steps: bigint): boolean;
}

/**
 * The largest grid amount at which `holds`, found by trying: ever wider steps up, then a bracket made narrower. `holds` is true at 0 and is taken
 * to change once, except at the `knots`, which are tried one by one (a tier's bound, a position's size). What is found is exact:
 * it holds there, and fails one step above. Used where a condition cannot be solved for the amount; a `lead` spares most of the tries.
 */
export function largestByTrying(holds: (amount: Fraction) => boolean, step: Fraction, ceiling?: Fraction, knots: readonly Fraction[] = [], lead?: Lead): Largest {
  const last = ceiling ?? beyond;
  const trying: Trying = { step, lead, holds: (steps) => holds(multiply(fraction(steps), step)) };
  let [earlier, low] = [0n, 0n];
  for (const knot of [...knots].filter((each) => each.n > 0n && compare(each, last) < 0).sort(compare)) {
    const steps = floor(divide(knot, step));
    if (steps <= low) continue;
    if (!trying.holds(steps)) return refine(trying, low, steps);
    [earlier, low] = [low, steps];
  }
  const most = floor(divide(last, step));
  if (ceiling !== undefined && most > low && trying.holds(most)) return multiply(fraction(most), step);
  return climb(trying, [earlier, low], most, ceiling !== undefined);
}

/** From where it holds up to where it does not: 1, 2, 4, 16, 256, … steps, few where there is no end, and no more to halve than twice the digits of the answer. */
function climb(trying: Trying, begin: readonly [earlier: bigint, low: bigint], most: bigint, isBounded: boolean): Largest {
  let [earlier, low] = begin;
  let [from, exponent, leaps] = [low, 0n, 3];
  for (;;) {
    // As far as a line says, which is nearer to the truth the longer it is; from there on by steps again, of which the first fails if it was the right one.
    const leap: bigint | undefined = leaps > 0 && low > earlier ? leapOf(trying, earlier, low) : undefined;
    if (leap !== undefined && leap < most) {
      if (!trying.holds(leap)) return placeOf(trying, leap) === undefined ? climb(trying, [low, low], leap - 1n, true) : refine(trying, low, leap);
      [earlier, low, from, exponent, leaps] = [low, leap, leap, 0n, leaps - 1];
    }
    const next: bigint = from + (1n << exponent);
    if (next > most) {
      if (isBounded) return refine(trying, low, most + 1n);
      return low === most || trying.holds(most) ? "unlimited" : refine(trying, low, most);
    }
    if (!trying.holds(next)) return refine(trying, low, next);
    [low, exponent] = [next, exponent === 0n ? 1n : 2n * exponent];
  }
}

/** It holds `low` steps up and fails `high` steps up: the last step at which it holds, if it fails once between. */
function refine(trying: Trying, low: bigint, high: bigint): Fraction {
  const bracket: Bracket = { from: low, to: high, above: undefined, isFlat: false };
  let [line, trust] = ["between" as Line, trying.lead === undefined ? 0 : 4];
  while (bracket.to - bracket.from > 1n) {
    const led = trust > 0 ? lineTo(trying, bracket, line) : undefined;
    if (led !== undefined && isNear(trying, bracket, led)) continue;
    // Halved each time that a line misleads, and the other one is next, not for ever: never many more tries than without.
    [line, trust] = [line === "between" ? "above" : "between", led === undefined ? trust : trust - 1];
    if (bracket.to - bracket.from > 1n) narrow(trying, bracket, (bracket.from + bracket.to) / 2n);
  }
  return multiply(fraction(bracket.from), trying.step);
}

/** Tries there, and beside it on the side that is left: whether the end is between. Roundings move it by a few steps. */
function isNear(trying: Trying, bracket: Bracket, led: bigint): boolean {
  const isAtEnd = led === bracket.from + 1n || led === bracket.to - 1n;
  const holds = narrow(trying, bracket, led);
  if (isAtEnd) bracket.isFlat ||= holds;
  for (const distance of isAtEnd ? [] : [1n, 16n]) {
    const beside = holds ? led + distance : led - distance;
    if (beside <= bracket.from || beside >= bracket.to || narrow(trying, bracket, beside) !== holds) return true;
  }
  return bracket.to - bracket.from <= 1n;
}

/** Through the ends, or through where it fails twice. */
type Line = "between" | "above";

/** It holds at `from` and fails at `to`, and at `above` beyond. `isFlat`: what is just met there stays so. */
interface Bracket {
  from: bigint;
  to: bigint;
  above: bigint | undefined;
  isFlat: boolean;
}

/** Tries between the ends, and moves one of them there. */
function narrow(trying: Trying, bracket: Bracket, steps: bigint): boolean {
  const holds = trying.holds(steps);
  if (holds) bracket.from = steps;
  else [bracket.to, bracket.above] = [steps, bracket.to];
  return holds;
}

function lineTo(trying: Trying, { from, to, above, isFlat }: Bracket, line: Line): bigint | undefined {
  const [first, second] = line === "between" ? [from, to] : [to, above];
  const [low, high] = [placeOf(trying, first), second === undefined ? undefined : placeOf(trying, second)];
  const root = low === undefined || high === undefined ? undefined : lastOf(low, high, isFlat);
  return root === undefined ? undefined : root <= from ? from + 1n : root >= to ? to - 1n : root;
}

function leapOf(trying: Trying, from: bigint, to: bigint): bigint | undefined {
  const [earlier, later] = [placeOf(trying, from), placeOf(trying, to)];
  const isWhole = [from, to].every((steps) => trying.lead?.isWhole(multiply(fraction(steps), trying.step)));
  const root = earlier === undefined || later === undefined || !isWhole ? undefined : lastOf(earlier, later, false);
  return root === undefined || root <= to ? undefined : root;
}

/** Nothing where nothing is known of it. */
function placeOf({ lead, step }: Trying, at: bigint): Place | undefined {
  const slacks = lead?.slacksAt(multiply(fraction(at), step));
  return slacks === undefined || slacks.size === 0 ? undefined : { at, slacks };
}

/** An amount found on functions, set right by trying: roundings on the way may have moved it by a few steps. `ceiling` itself may be off the grid. */
export function settleByTrying(found: Fraction, holds: (amount: Fraction) => boolean, step: Fraction, ceiling: Fraction): Fraction {
  let amount = minimum(found, ceiling);
  for (let tries = 0; amount.n > 0n && !holds(amount); tries += 1) {
    if (tries === 8) return largestWithin(holds, step, amount);
    amount = lower(amount, step);
  }
  for (let tries = 0; tries < 8; tries += 1) {
    const next = add(amount, step);
    if (compare(next, ceiling) > 0 || !holds(next)) break;
    amount = next;
  }
  return amount;
}

function largestWithin(holds: (amount: Fraction) => boolean, step: Fraction, ceiling: Fraction): Fraction {
  const found = largestByTrying(holds, step, ceiling);
  return found === "unlimited" ? ceiling : found;
}

function lower(amount: Fraction, step: Fraction): Fraction {
  const steps = floor(divide(amount, step));
  const onGrid = multiply(fraction(steps), step);
  return compare(onGrid, amount) < 0 ? onGrid : multiply(fraction(steps - 1n), step);
}
