import { fraction, isExactDecimal, maximumDigits, toDecimalString } from "../number/index.ts";
import type { Fraction } from "../number/index.ts";

/**
 * What a document holds at one place, as text: strings as they are, numbers by their digits, `true` and `false`.
 * Nothing where it is absent, null, empty, a list or an object.
 */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  return undefined;
}

/** The number that a text is, exactly; exponents are allowed. Nothing where it is none, or has more digits than any price or amount. */
export function numberOf(text: string): Fraction | undefined {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
  if (parts === null) return undefined;
  const [, sign, whole = "", decimals = "", exponent = "0"] = parts;
  const digits = whole + decimals;
  const power = Number(exponent) - decimals.length;
  if (digits === "" || digits.length > mostDigits || Math.abs(power) > mostDigits) return undefined;
  const scaled = BigInt(digits) * (sign === "-" ? -1n : 1n);
  return power >= 0 ? fraction(scaled * 10n ** BigInt(power)) : fraction(scaled, 10n ** BigInt(-power));
}

/** A number with all its digits, where they end; otherwise rounded half even to 18 of them after the point. */
export function printNumber(value: Fraction): string {
  if (isExactDecimal(value)) return toDecimalString(value);
  let places = maximumDigits;
  let power = 10n ** BigInt(places);
  while (power % value.d !== 0n && places < mostDigits) {
    power *= 10n;
    places += 1;
  }
  if (power % value.d !== 0n) return toDecimalString(value);
  const digits = ((value.n < 0n ? -value.n : value.n) * (power / value.d)).toString().padStart(places + 1, "0");
  return `${value.n < 0n ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Beyond this many digits a number is not read as one: its text is passed on, and refused at the boundary. */
const mostDigits = 400;
