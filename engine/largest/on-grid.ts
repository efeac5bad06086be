import { add, compare, divide, equals, floor, fraction, isInteger, minimum, multiply, subtract, zero, type Fraction } from "../number/index.ts";
import { compareToFraction, intervals, isUndecided, roundCut, undecidedIntervals, verdictAt, type Interval, type Truth } from "../piecewise/index.ts";
import { Undecided } from "../undecided.ts";

/** A largest amount on a grid, or that there is none. */
export type Largest = Fraction | "unlimited";

/** The largest multiple of `step` that is at most `amount` ≥ 0. */
export function downToGrid(amount: Fraction, step: Fraction): Fraction {
  const steps = divide(amount, step);
  return isInteger(steps) ? amount : multiply(fraction(floor(steps)), step);
}

/**
 * The largest grid amount a such that the condition holds at every grid amount b with 0 < b ≤ a, and a is at most `ceiling`.
 * That it holds at 0 is for the caller to see. Throws `Undecided` where it cannot be decided before it fails.
 */
export function largestFromZero(truth: Truth, step: Fraction, ceiling?: Fraction): Largest {
  const runs = intervals(truth);
  for (let x = step; ; ) {
    if (ceiling !== undefined && compare(x, ceiling) > 0) return downToGrid(ceiling, step);
    const verdict = verdictAt(truth, x);
    if (isUndecided(verdict)) throw new Undecided({ kind: "not_meaningful", because: verdict.reason }, verdict.clause);
    if (!verdict) return subtract(x, step);
    const run = runs.find((candidate) => contains(candidate, x))!; // it holds at x
    const last = lastIn(run, step);
    if (last === "unlimited") return ceiling === undefined ? "unlimited" : downToGrid(ceiling, step);
    x = add(last, step);
  }
}

/**
 * The largest grid amount above 0 and at most `ceiling` at which the condition holds, whatever lies below; `undefined` if there is
 * none. Throws `Undecided` where it cannot be decided for a larger grid amount.
 */
export function largestAnywhere(truth: Truth, step: Fraction, ceiling?: Fraction): Largest | undefined {
  const found = lastOf(intervals(truth), step, ceiling);
  for (const hole of undecidedIntervals(truth)) {
    const above = lastOf([hole.interval], step, ceiling);
    if (above !== undefined && found !== "unlimited" && (above === "unlimited" || found === undefined || compare(above, found) > 0)) {
      throw new Undecided({ kind: "not_meaningful", because: hole.why.reason }, hole.why.clause);
    }
  }
  return found;
}

function lastOf(runs: readonly Interval[], step: Fraction, ceiling: Fraction | undefined): Largest | undefined {
  for (const run of [...runs].reverse()) {
    const last = lastIn(run, step);
    const x = ceiling === undefined ? last : last === "unlimited" ? downToGrid(ceiling, step) : minimum(last, downToGrid(ceiling, step));
    if (x === "unlimited" || (x.n > 0n && contains(run, x))) return x;
  }
  return undefined;
}

/** The last grid amount at or before the end of a run; it may lie before its begin. */
function lastIn({ high, highIncluded }: Interval, step: Fraction): Largest {
  if (high === "infinity") return "unlimited";
  const last = roundCut(high, step, "down");
  return !highIncluded && high.kind === "rational" && equals(last, high.value) ? subtract(last, step) : last;
}

function contains({ low, lowIncluded, high, highIncluded }: Interval, x: Fraction): boolean {
  if (compare(x, zero) <= 0) return false;
  const fromLow = low === "zero" ? -1 : compareToFraction(low, x);
  const fromHigh = high === "infinity" ? 1 : compareToFraction(high, x);
  return (fromLow < 0 || (fromLow === 0 && lowIncluded)) && (fromHigh > 0 || (fromHigh === 0 && highIncluded));
}
