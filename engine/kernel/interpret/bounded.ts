import { holds } from "../../algebras/exact.ts";
import type { Fraction } from "../../number/index.ts";
import { literalDouble } from "../plan/bounds.ts";
import { rootOf } from "../runtime/root-of.ts";
import type { Arithmetic } from "./arithmetic.ts";

/** A double `x`, and how far from the exact number it can be: less than (count + 1) · 2⁻⁵³ · `size`. docs/certified-decisions.md. */
export interface Bounded {
  readonly x: number;
  readonly size: number;
  readonly count: number;
}

const unit = 2 ** -53;

/** Doubles with their bounds, for hosts that run no emitted code: the same numbers and counts, some tens of times slower. */
export const bounded: Arithmetic<Bounded> = {
  literal: (value: Fraction) => {
    const { value: x, roundings } = literalDouble(value);
    return { x, size: Math.abs(x), count: roundings === 0 ? 0 : roundings + 1 };
  },
  cell: ({ value }, row) => {
    const x = value[row];
    return x === undefined || Number.isNaN(x) ? undefined : { x, size: Math.abs(x), count: 2 };
  },
  add: (a, b) => ({ x: a.x + b.x, size: a.size + b.size, count: Math.max(a.count, b.count) + 1 }),
  subtract: (a, b) => ({ x: a.x - b.x, size: a.size + b.size, count: Math.max(a.count, b.count) + 1 }),
  multiply: (a, b) => ({ x: a.x * b.x, size: a.size * b.size, count: a.count + b.count + 1 }),
  divide: (a, b) => {
    const divisor = Math.abs(b.x);
    if (!((b.count + 2) * unit * b.size <= 2 ** -32 * divisor) || divisor === 0) return undefined;
    return { x: a.x / b.x, size: (a.size / divisor) * (b.size / divisor), count: a.count + b.count + 2 };
  },
  minimum: (a, b) => ({ x: Math.min(a.x, b.x), size: Math.max(a.size, b.size), count: Math.max(a.count, b.count) }),
  maximum: (a, b) => ({ x: Math.max(a.x, b.x), size: Math.max(a.size, b.size), count: Math.max(a.count, b.count) }),
  absolute: (a) => ({ ...a, x: Math.abs(a.x) }),
  round: (a, step) => ({ x: a.x, size: a.size === 0 ? 0 : a.size + step.size * 2 ** 53, count: Math.max(a.count, step.count) + 2 }),
  power: (a, up, degree, digits) => {
    const root = degree === 1 ? a.x : rootOf(a.x, degree);
    let x = root;
    for (let times = 1; times < up; times += 1) x *= root;
    return Number.isNaN(x) ? undefined : { x, size: x === 0 ? 0 : x + 2 ** 53 * Number(`1e-${digits}`), count: up * (a.count + 38) + up + 1 };
  },
  compare: (operator, a, b) => {
    const difference = a.x - b.x;
    const bound = (Math.max(a.count, b.count) + 2) * unit * (a.size + b.size);
    const sign = difference > bound ? 1 : difference < -bound ? -1 : difference === 0 && bound === 0 ? 0 : undefined;
    return sign === undefined ? 2 : holds(operator, sign) ? 1 : 0;
  },
  tierRow: ({ upTo: { value: upTo } }, first, by) => {
    const edge = (by.count + 5) * unit * by.size;
    let row = first;
    while (by.x + edge > (upTo[row] ?? Infinity)) row += 1;
    return by.x - (upTo[row - 1] ?? Infinity) > edge ? row : undefined;
  },
};
