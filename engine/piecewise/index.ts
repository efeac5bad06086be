/**
 * Exact piecewise functions of one positive unknown: what is solved for a liquidation price or a largest amount.
 * Meant to be imported under a name: `import * as piecewise from "../piecewise/index.ts"`.
 */

export { compareCuts, cutAt } from "./cut.ts";
export type { Cut } from "./cut.ts";
export { intervals, runsOf, undecidedIntervals } from "./interval.ts";
export type { Interval, Run } from "./interval.ts";
export { defaultLimits } from "./limits.ts";
export type { Limits } from "./limits.ts";
export { lookUp } from "./look-up.ts";
export { map, uniform, zip } from "./pieces.ts";
export type { Pieces } from "./pieces.ts";
export {
  absolute,
  add,
  choose,
  compare,
  constant,
  constantValue,
  divide,
  evaluate,
  linear,
  maximum,
  maximumAll,
  minimum,
  minimumAll,
  multiply,
  negate,
  nowhere,
  roundToStep,
  subtract,
  unknown,
} from "./piecewise.ts";
export type { Piecewise } from "./piecewise.ts";
export type { Rational } from "./rational.ts";
export { approximate, compareToFraction, roundToStep as roundCut } from "./root.ts";
export type { AlgebraicRoot, RationalRoot, Root } from "./root.ts";
export { isContinuous, limitAt, sidesOf } from "./sides.ts";
export type { Sides } from "./sides.ts";
export { sumAll } from "./sum.ts";
export { always, and, andAll, not, or, orAll, verdictAt } from "./truth.ts";
export type { CompareOperator, Truth } from "./truth.ts";
export { isUndecided, sameUndecided, undecided } from "./undecided.ts";
export type { Piece, Undecided, Verdict } from "./undecided.ts";
