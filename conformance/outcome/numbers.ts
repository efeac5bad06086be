import { compare, fraction, maximumDigits, roundToDigits, type Fraction } from "../../engine/number/index.ts";

/** Digits of a number that a platform may answer, before and after its point; more is no answer that anybody computed. */
const form = /^-?\d{1,60}(\.\d{1,60})?$/;

/** The number of a platform's decimal, which may have more digits than the wire's; `undefined` for any other form (an exponent, spaces, `NaN`). */
export function readNumber(text: string): Fraction | undefined {
  if (!form.test(text)) return undefined;
  const point = text.indexOf(".");
  if (point < 0) return fraction(BigInt(text));
  return fraction(BigInt(text.slice(0, point) + text.slice(point + 1)), 10n ** BigInt(text.length - point - 1));
}

/**
 * Whether two texts are the same number: `1.0` is `1.00`. Words such as `none` are equal to themselves alone. Our answers stop at 18 decimals, half even,
 * where a number does not end before; a platform that prints more of it is right, so both are rounded to that before they are compared.
 */
export function sameNumber(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [readNumber(a), readNumber(b)];
  return x !== undefined && y !== undefined && compare(toWire(x), toWire(y)) === 0;
}

function toWire(value: Fraction): Fraction {
  return roundToDigits(value, maximumDigits, "half_even");
}
