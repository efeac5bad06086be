/** Sums of many functions, as a pool of many positions needs them. */

import * as number from "../number/index.ts";
import type { Fraction } from "../number/index.ts";
import { defaultLimits } from "./limits.ts";
import type { Limits } from "./limits.ts";
import { foldBalanced, isUniform, uniform } from "./pieces.ts";
import { add, settled } from "./piecewise.ts";
import type { Piecewise } from "./piecewise.ts";
import { polynomial } from "./polynomial.ts";
import type { Polynomial } from "./polynomial.ts";
import { fromPolynomial, isPolynomial } from "./rational.ts";
import { canSweep, sweep } from "./sweep.ts";
import { isUndecided } from "./undecided.ts";

/**
 * The sum of all, 0 of none. n functions with k cuts in all take about n + k additions and k · log k comparisons: those that are one
 * polynomial everywhere go first, in one exact sum; polynomials with cuts in one pass over them; quotients of polynomials two by two.
 */
export function sumAll(list: readonly Piecewise[], limits: Limits = defaultLimits): Piecewise {
  const everywhere: Polynomial[] = [];
  const polynomials: Piecewise[] = [];
  const quotients: Piecewise[] = [];
  for (const f of list) {
    const formula = formulaOf(f);
    if (formula !== undefined) everywhere.push(formula);
    else (canSweep(f) ? polynomials : quotients).push(f);
  }
  const plus = (a: Piecewise, b: Piecewise) => add(a, b, limits);
  const base = uniform(fromPolynomial(sumOfPolynomials(everywhere)));
  // Quotients without cuts before the others, so that they stay one formula as long as they can.
  const smooth = foldBalanced(quotients.filter(isUniform), base, plus);
  const cut = quotients.filter((f) => !isUniform(f));
  const swept = polynomials.length > 1 ? [settled(sweep(polynomials), limits)] : polynomials;
  return foldBalanced([smooth === base ? base : plus(base, smooth), ...swept, ...cut], base, plus);
}

/** The polynomial that a function is everywhere, `undefined` of any other. */
function formulaOf(f: Piecewise): Polynomial | undefined {
  const piece = f.open[0]!; // there is always one segment
  return isUniform(f) && !isUndecided(piece) && isPolynomial(piece) ? piece.numerator : undefined;
}

function sumOfPolynomials(list: readonly Polynomial[]): Polynomial {
  const coefficients: Fraction[][] = [];
  for (const p of list) {
    for (let exponent = 0; exponent < p.length; exponent += 1) (coefficients[exponent] ??= []).push(p[exponent]!); // exponent < length
  }
  return polynomial(Array.from(coefficients, (values) => number.sumAll(values)));
}
