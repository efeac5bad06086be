import { multiply, parseDecimal, sumAll, toDecimalString, fraction } from "../number/index.ts";

/** Decimals that a report shows; JSON carries all. */
export const shownDigits = 8;

/** What stands where there is nothing. */
export const nothing = "–";

/**
 * A decimal of an answer for people: thousands grouped, and cut after 8 decimals, where `…` says that more follow. What is no
 * decimal, such as `unlimited`, stays as it is.
 */
export function showNumber(value: string | undefined, digits = shownDigits): string {
  if (value === undefined) return nothing;
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (match === null) return value;
  const [, sign = "", whole = "", decimals = ""] = match;
  const cut = decimals.length > digits ? `.${decimals.slice(0, digits)}…` : decimals === "" ? "" : `.${decimals}`;
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${cut}`;
}

/** How many of something, with thousands grouped. */
export function showCount(count: number): string {
  return showNumber(String(count));
}

/** A number with its unit, such as `4,050 USDT`. */
export function showAmount(value: string | undefined, unit: string | undefined): string {
  return value === undefined || unit === undefined || !/\d/.test(value) ? showNumber(value) : `${showNumber(value)} ${unit}`;
}

/** Thousands grouped in a sentence; dates and names stay. */
export function grouped(sentence: string): string {
  return sentence.replace(/(?<![\w.:/-])-?\d{4,}(?:\.\d+)?(?![\w:/-]|\.\d)/g, (digits) => showNumber(digits));
}

/** A ratio in percent, cut after 2 decimals. */
export function showPercent(ratio: string | undefined): string {
  const value = ratio === undefined ? undefined : parseDecimal(ratio);
  return value === undefined ? showNumber(ratio) : `${showNumber(toDecimalString(multiply(value, fraction(100n))), 2)} %`;
}

/** The sum of decimals; absent where one of them is. */
export function total(values: readonly (string | undefined)[]): string | undefined {
  const known = values.map((value) => (value === undefined ? undefined : parseDecimal(value)));
  return known.every((value) => value !== undefined) ? toDecimalString(sumAll(known)) : undefined;
}
