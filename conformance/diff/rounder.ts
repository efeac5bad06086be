import { absolute, compare, divide, fraction, isZero, multiply, power, roundToStep, sign, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import { decimal } from "./places.ts";

/** Rounder decimals near a value, the roundest first: 0 and 1, then those of one digit, of two … each on the grid. */
export function rounderThan(text: string, step: string): readonly string[] {
  const value = decimal(text);
  const grid = decimal(step);
  if (isZero(value)) return [];
  const found: string[] = [];
  for (const digits of [1, 2, 3, 4, 6]) {
    const place = placeOf(value, digits);
    const size = compare(place, grid) < 0 ? grid : place;
    for (const mode of ["half_even", "down", "up"] as const) found.push(toDecimalString(roundToStep(value, size, mode)));
  }
  const shorter = [...new Set(["1", ...found])].filter((each) => weight(each) < weight(text) && (sign(decimal(each)) === sign(value)));
  return isZero(value) ? [] : [...(sign(value) > 0 ? ["0"] : []), ...shorter];
}

/** How hard a decimal is to read: its digits but for zeros at the end. */
export function weight(text: string): number {
  return text.replace(/^-/, "").replace(".", "").replace(/^0+/, "").replace(text.includes(".") ? /$^/ : /0+$/, "").length;
}

/** The size of a digit that leaves so many before it. */
function placeOf(value: Fraction, digits: number): Fraction {
  const ten = fraction(10n);
  let place = fraction(1n);
  const size = absolute(value);
  while (compare(multiply(place, ten), size) <= 0) place = multiply(place, ten);
  while (compare(place, size) > 0) place = divide(place, ten);
  return divide(place, power(ten, digits - 1));
}
