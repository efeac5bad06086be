import { holds } from "../../algebras/exact.ts";
import type { Numbers } from "../columns.ts";
import type { Arithmetic } from "../interpret/arithmetic.ts";
import { literalDouble } from "../plan/bounds.ts";

/** Two doubles between which a number lies, either included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Which decimals of a column stand for all from low to high, and which are what they are. */
export type Moving = (numbers: Numbers, row: number) => Interval | undefined;

/**
 * Numbers between doubles, each operation rounded outwards, so that what is sure of the intervals is so of every number in them. A double of a column lies within
 * 2 · 2⁻⁵³ of its decimal, a rounded operation within 2⁻⁵³ of its value: both are less than what is added here. A comparison that some numbers of
 * the intervals meet and others do not, and a row of a table that they do not all fall in, are not sure.
 */
export function intervals(moving: Moving): Arithmetic<Interval> {
  return {
    literal: (value) => {
      const { value: x, roundings } = literalDouble(value);
      return roundings === 0 ? { low: x, high: x } : around(x);
    },
    cell: (numbers, row) => {
      const x = numbers.value[row];
      return x === undefined || Number.isNaN(x) ? undefined : (moving(numbers, row) ?? around(x));
    },
    add: (a, b) => outward(a.low + b.low, a.high + b.high),
    subtract: (a, b) => outward(a.low - b.high, a.high - b.low),
    multiply: (a, b) => hull([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high], isZero(a) || isZero(b)),
    divide: (a, b) => (b.low <= 0 && b.high >= 0 ? undefined : hull([a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high], isZero(a))),
    minimum: (a, b) => ({ low: Math.min(a.low, b.low), high: Math.min(a.high, b.high) }),
    maximum: (a, b) => ({ low: Math.max(a.low, b.low), high: Math.max(a.high, b.high) }),
    absolute: ({ low, high }) => (low >= 0 ? { low, high } : high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) }),
    // Whatever the way of rounding: less than a step away.
    round: (of, step) => (step.low > 0 ? outward(of.low - step.high, of.high + step.high) : undefined),
    // Where it is not sure nobody is asked again before the account itself changes: rare enough.
    power: () => undefined,
    compare: (operator, a, b) => {
      const sign = a.low > b.high ? 1 : a.high < b.low ? -1 : a.low === a.high && b.low === b.high && a.low === b.low ? 0 : undefined;
      return sign === undefined ? 2 : holds(operator, sign) ? 1 : 0;
    },
    tierRow: ({ upTo: { value: upTo } }, first, by) => {
      let row = first;
      for (let edge = upTo[row]; !(by.high < below(edge)); edge = upTo[row]) {
        if (edge === undefined || Number.isNaN(edge) || edge === Infinity) return undefined;
        row += 1;
      }
      return by.low > above(upTo[row - 1]) ? row : undefined;
    },
  };
}

/** More than two roundings of a double, and, where it is next to nothing, more than what such doubles lose. */
const [wide, least] = [2 ** -50, 2 ** -1000];

const slack = (x: number): number => (x === 0 ? 0 : Math.abs(x) * wide + (Math.abs(x) < least ? Number.MIN_VALUE : 0));
const around = (x: number): Interval => ({ low: x - slack(x), high: x + slack(x) });
const isZero = ({ low, high }: Interval): boolean => low === 0 && high === 0;

/** A bound of a table, from below and from above; infinite ones are what they are. */
const below = (edge = NaN): number => (Number.isFinite(edge) ? edge - slack(edge) : edge);
const above = (edge = NaN): number => (Number.isFinite(edge) ? edge + slack(edge) : edge);

/** A sum of two doubles that is 0 is so exactly. */
function outward(low: number, high: number): Interval | undefined {
  return Number.isNaN(low) || Number.isNaN(high) ? undefined : { low: low - slack(low), high: high + slack(high) };
}

/** A product or a quotient that is 0 is so exactly only where a factor is. */
function hull(ends: readonly [number, number, number, number], isNothing: boolean): Interval | undefined {
  if (isNothing) return { low: 0, high: 0 };
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (Number.isNaN(low) || Number.isNaN(high)) return undefined;
  return { low: low - slack(low) - (low === 0 ? Number.MIN_VALUE : 0), high: high + slack(high) + (high === 0 ? Number.MIN_VALUE : 0) };
}
