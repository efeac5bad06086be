import type { RoundingMode } from "../../../dsl/ir.ts";
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
  round: (a, step, mode) => {
    const count = Math.max(a.count, step.count) + 2;
    const whole = sureSteps(a, step, mode);
    if (whole !== undefined) return { x: whole * step.x, size: Math.abs(whole * step.x), count };
    return { x: a.x, size: a.size === 0 ? 0 : a.size + step.size * 2 ** 53, count };
  },
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

/** To how many steps a number is rounded, where that is sure, as `emit/rounds.ts` writes it. */
function sureSteps(a: Bounded, step: Bounded, mode: RoundingMode): number | undefined {
  const [steps, size] = [a.x / step.x, a.size / step.x];
  // A grid that is its own magnitude, and quotients that neither under- nor overflow.
  if (!(step.x > 0) || step.size !== step.x || !(size > 2 ** -900 && size < 2 ** 900)) return undefined;
  const error = (a.count + step.count + 4) * unit * size;
  if (mode === "half_even" || mode === "half_up") {
    const whole = Math.round(steps);
    return 0.5 - Math.abs(steps - whole) > error ? whole : undefined;
  }
  const below = Math.floor(steps);
  if (!(steps - below > error && below + 1 - steps > error)) return undefined;
  switch (mode) {
    case "down":
      return below;
    case "up":
      return below + 1;
    case "toward_zero":
      return steps < 0 ? below + 1 : below;
    case "away_from_zero":
      return steps < 0 ? below : below + 1;
    default:
      return undefined;
  }
}
