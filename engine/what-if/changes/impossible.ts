import { Mismatch } from "../../mismatch.ts";
import { absolute, compare, fraction, parseDecimal, toDecimalString, type Fraction } from "../../number/index.ts";
import { WHOLE_DIGITS } from "../../limits.ts";

/** A change that cannot be made: where in it, what was expected and found, what to do. */
export function impossible(path: string, message: string, help?: string): Mismatch {
  return new Mismatch([{ path, message, ...(help === undefined ? {} : { help }) }]);
}

const tooLarge = fraction(10n ** BigInt(WHOLE_DIGITS));

/** A number as a snapshot holds it: half even to 18 decimals where it does not end. Throws `Mismatch` where it has too many digits. */
export function written(value: Fraction, path: string): string {
  if (compare(absolute(value), tooLarge) >= 0) throw impossible(path, `expected what a snapshot can hold, but a number would have more than ${WHOLE_DIGITS} digits before its point`);
  return toDecimalString(value);
}

/** The number that a decimal of a valid document stands for. */
export function decimal(text: string): Fraction {
  const value = parseDecimal(text);
  if (value === undefined) throw new Error(`${text} is no decimal; the boundary lets none through.`);
  return value;
}
