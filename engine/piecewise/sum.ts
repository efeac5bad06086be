/** Sums of many functions, as a pool of many positions needs them. */

import * as number from "../number/index.ts";
import type { Fraction } from "../number/index.ts";
import { defaultLimits } from "./limits.ts";
import type { Limits } from "./limits.ts";
import { foldBalanced, isUniform } from "./pieces.ts";
import { add, constant, constantValue } from "./piecewise.ts";
import type { Piecewise } from "./piecewise.ts";

/**
 * The sum of all, 0 of none. Constants first, in one exact sum; then what has no cuts; then two by two, so that n functions
 * with k cuts in all take about k · log n additions.
 */
export function sumAll(list: readonly Piecewise[], limits: Limits = defaultLimits): Piecewise {
  const constants: Fraction[] = [];
  const smooth: Piecewise[] = [];
  const cut: Piecewise[] = [];
  for (const f of list) {
    const value = constantValue(f);
    if (value !== undefined) constants.push(value);
    else (isUniform(f) ? smooth : cut).push(f);
  }
  const plus = (a: Piecewise, b: Piecewise) => add(a, b, limits);
  const collapsed = plus(foldBalanced(smooth, zero, plus), constant(number.sumAll(constants)));
  return foldBalanced([collapsed, ...cut], zero, plus);
}

const zero = constant(number.zero);
