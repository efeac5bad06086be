/** Exact numbers: fractions, rounding by a named mode, reading and printing. Everything else imports them from here. */

export { assert, unreachable } from "./assert.ts";
export {
  absolute,
  add,
  compare,
  divide,
  equals,
  fraction,
  isInteger,
  isZero,
  maximum,
  minimum,
  multiply,
  negate,
  one,
  power,
  reciprocal,
  sign,
  subtract,
  sumAll,
  zero,
} from "./fraction.ts";
export type { Fraction } from "./fraction.ts";
export { isExactDecimal, maximumDigits, parseDecimal, parseLiteral, toDecimalString, toWire } from "./print.ts";
export { ceiling, floor, roundingModes, roundToDigits, roundToStep } from "./rounding.ts";
export type { RoundingMode, TraderDirection } from "./rounding.ts";
export { roundPower, roundRoot } from "./root.ts";
