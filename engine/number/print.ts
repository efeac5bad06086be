/**
 * Numbers as text. The only file that knows decimal.js: it rounds and prints what does not end. It is handed decimals with all their
 * digits and never divides, so its precision setting plays no part. Where a number ends, its digits are those of one integer.
 */

import { Decimal } from "decimal.js";
import { assert } from "./assert.ts";
import { fraction } from "./fraction.ts";
import type { Fraction } from "./fraction.ts";
import { powerOfTen } from "./integer.ts";

/** The most decimal digits that are read from the wire or printed to it. */
export const maximumDigits = 18;

/** The number a decimal string of the wire stands for, or `undefined` if the text has another form (an exponent, a `+`, spaces …). */
export function parseDecimal(text: string): Fraction | undefined {
  return wireForm.test(text) ? read(text) : undefined;
}

/** As `parseDecimal`, for a literal in a policy: `_` may stand between two digits, as in `50_000`. */
export function parseLiteral(text: string): Fraction | undefined {
  return literalForm.test(text) ? parseDecimal(text.replaceAll("_", "")) : undefined;
}

/**
 * The number in decimal notation: exact if it ends within `digits` (at most 18) decimals, otherwise rounded half even to them.
 * Never an exponent, never a trailing zero, never "-0". `isExactDecimal` tells which of the two it was.
 */
export function toDecimalString(value: Fraction, digits: number = maximumDigits): string {
  assert(Number.isInteger(digits) && digits >= 0 && digits <= maximumDigits, "between 0 and 18 decimal digits are printed");
  if (value.d === 1n) return value.n.toString();
  const scale = powerOfTen(digits);
  if (scale % value.d === 0n) return pointed(value.n * (scale / value.d), digits);
  const rounded = allDigits(value, digits).toDecimalPlaces(digits, Decimal.ROUND_HALF_EVEN);
  return rounded.isZero() ? "0" : rounded.toFixed();
}

/** The number as the wire says it, as `toDecimalString`; `undefined` where it has more than the 20 digits before the point that the wire has room for. */
export function toWire(value: Fraction): string | undefined {
  const text = toDecimalString(value);
  return wireForm.test(text) ? text : undefined;
}

/** Whether `toDecimalString` prints the number itself and not a rounding of it. */
export function isExactDecimal(value: Fraction, digits: number = maximumDigits): boolean {
  return powerOfTen(digits) % value.d === 0n;
}

const wireForm = /^-?\d{1,20}(\.\d{1,18})?$/;
const literalForm = /^-?\d+(_\d+)*(\.\d+(_\d+)*)?$/;

/** `text` has the form of the wire. Zeros at the end of its decimals are left out, so that less is reduced. */
function read(text: string): Fraction {
  const point = text.indexOf(".");
  if (point < 0) return fraction(BigInt(text));
  let end = text.length;
  while (text[end - 1] === "0") end -= 1;
  const decimals = end - point - 1;
  return fraction(BigInt(text.slice(0, point) + text.slice(point + 1, end)), powerOfTen(decimals));
}

/** An integer other than 0 that counts units of the last of `digits` ≥ 1 decimals, as text. */
function pointed(units: bigint, digits: number): string {
  const negative = units < 0n;
  const text = (negative ? -units : units).toString().padStart(digits + 1, "0");
  const point = text.length - digits;
  let end = text.length;
  while (end > point && text[end - 1] === "0") end -= 1;
  return `${negative ? "-" : ""}${text.slice(0, point)}${end === point ? "" : `.${text.slice(point, end)}`}`;
}

/**
 * A decimal that rounds to `digits` as the fraction does: cut one digit later, and a last digit 1 in place of whatever
 * is cut off. That digit can neither make a tie nor hide one, so rounding the decimal rounds the fraction, once.
 */
function allDigits(value: Fraction, digits: number): Decimal {
  const scaled = value.n * powerOfTen(digits + 1);
  const rest = scaled % value.d === 0n ? "0" : "1";
  const whole = scaled / value.d;
  // Below one unit of the last digit the sign would be lost with the digits, and the result is 0 either way.
  return new Decimal(`${whole}${rest}e-${digits + 2}`);
}
