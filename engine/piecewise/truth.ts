/** Conditions on the unknown: where they hold, where they do not, and where that cannot be decided. */

import { unreachable } from "../number/index.ts";
import type { Fraction } from "../number/index.ts";
import { cutAt } from "./cut.ts";
import { defaultLimits, withinPieces } from "./limits.ts";
import type { Limits } from "./limits.ts";
import type { Pieces } from "./pieces.ts";
import { foldBalanced, map, tidy, uniform, valueAt, zip } from "./pieces.ts";
import type { Sign } from "./sign.ts";
import { isUndecided, sameVerdict } from "./undecided.ts";
import type { Undecided, Verdict } from "./undecided.ts";

/** A condition for each x > 0. */
export type Truth = Pieces<Verdict>;

export type CompareOperator = "<" | "<=" | ">" | ">=" | "=" | "!=";

/** A condition that does not depend on the unknown. */
export function always(verdict: Verdict): Truth {
  return uniform(verdict);
}

/**
 * Both hold. False where either is false, even if the other is undecided: no decision could change that.
 * Undecided where only the undecided one matters. `or` likewise with true.
 */
export function and(a: Truth, b: Truth, limits: Limits = defaultLimits): Truth {
  return settled(zip(a, b, (left, right) => (left === false || right === false ? false : isUndecided(left) ? left : right)), limits);
}

export function or(a: Truth, b: Truth, limits: Limits = defaultLimits): Truth {
  return settled(zip(a, b, (left, right) => (left === true || right === true ? true : isUndecided(left) ? left : right)), limits);
}

export function not(truth: Truth): Truth {
  return map(truth, (verdict) => (isUndecided(verdict) ? verdict : !verdict));
}

/** All hold; true of none. */
export function andAll(truths: readonly Truth[], limits: Limits = defaultLimits): Truth {
  return foldBalanced(truths, always(true), (a, b) => and(a, b, limits));
}

/** At least one holds; false of none. */
export function orAll(truths: readonly Truth[], limits: Limits = defaultLimits): Truth {
  return foldBalanced(truths, always(false), (a, b) => or(a, b, limits));
}

/** Where a function with these signs compares so with 0. */
export function fromSigns(signs: Pieces<Sign | Undecided>, operator: CompareOperator, limits: Limits = defaultLimits): Truth {
  return settled(map(signs, (sign) => (isUndecided(sign) ? sign : holds(sign, operator))), limits);
}

/** The verdict at a fraction x > 0. */
export function verdictAt(truth: Truth, x: Fraction): Verdict {
  return valueAt(truth, cutAt(x));
}

function holds(sign: Sign, operator: CompareOperator): boolean {
  switch (operator) {
    case "<":
      return sign < 0;
    case "<=":
      return sign <= 0;
    case ">":
      return sign > 0;
    case ">=":
      return sign >= 0;
    case "=":
      return sign === 0;
    case "!=":
      return sign !== 0;
    default:
      return unreachable(operator);
  }
}

function settled(truth: Truth, limits: Limits): Truth {
  return withinPieces(tidy(truth, sameVerdict), limits);
}
