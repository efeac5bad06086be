/** Sums of many functions, as a pool of many positions needs them. */

import * as number from "../number/index.ts";
import type { Fraction } from "../number/index.ts";
import { defaultLimits } from "./limits.ts";
import type { Limits } from "./limits.ts";
import { foldBalanced, isUniform } from "./pieces.ts";
import { add, constant, constantValue } from "./piecewise.ts";
import type { Piecewise } from "./piecewise.ts";
import { canSweep, sweep } from "./sweep.ts";

/**
 * The sum of all, 0 of none. n functions with k cuts in all take about n + k additions and k · log k comparisons: constants
 * go first, in one exact sum; polynomials in one pass over their cuts; quotients of polynomials two by two.
 */
export function sumAll(list: readonly Piecewise[], limits: Limits = defaultLimits): Piecewise {
  const constants: Fraction[] = [];
  const polynomials: Piecewise[] = [];
  const quotients: Piecewise[] = [];
  for (const f of list) {
    const value = constantValue(f);
    if (value !== undefined) constants.push(value);
    else (canSweep(f) ? polynomials : quotients).push(f);
  }
  const plus = (a: Piecewise, b: Piecewise) => add(a, b, limits);
  // Quotients without cuts before the others, so that they stay one formula as long as they can.
  const smooth = foldBalanced(quotients.filter(isUniform), zero, plus);
  const cut = quotients.filter((f) => !isUniform(f));
  return foldBalanced([plus(constant(number.sumAll(constants)), smooth), sweep(polynomials), ...cut], zero, plus);
}

const zero = constant(number.zero);
