import { signal } from "@preact/signals";

/** How numbers are written: a locale such as `en`, `zh-CN`, `de-CH`; the browser's own unless somebody chose. */
export const numberLocale = signal<string>("en");

interface Separators {
  readonly group: string;
  readonly decimal: string;
}

const known = new Map<string, Separators>();

function separatorsOf(locale: string): Separators {
  const found = known.get(locale);
  if (found !== undefined) return found;
  const parts = partsFor(locale);
  const made = { group: parts.find(({ type }) => type === "group")?.value ?? ",", decimal: parts.find(({ type }) => type === "decimal")?.value ?? "." };
  known.set(locale, made);
  return made;
}

function partsFor(locale: string): readonly Intl.NumberFormatPart[] {
  try {
    return new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5);
  } catch {
    return new Intl.NumberFormat("en").formatToParts(1234567.5);
  }
}

/**
 * A decimal of an answer as people write numbers where they are: its own digits, grouped. Never computed with: a string goes in and
 * its digits come out, cut after `digits` decimals, where `…` says that more follow (zeros before it are left out). What is no decimal stays as it is.
 */
export function showDecimal(value: string | undefined, digits = 8): string {
  if (value === undefined) return "–";
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (match === null) return value;
  const { group, decimal } = separatorsOf(numberLocale.value);
  const [, sign = "", whole = "", decimals = ""] = match;
  const cut = decimals.length > digits ? `${decimals.slice(0, digits).replace(/0+$/, "") || "0"}…` : decimals;
  return `${sign === "" ? "" : "−"}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${cut === "" ? "" : `${decimal}${cut}`}`;
}

/** The same with its unit: `4,050 USDT`. */
export function showMoney(value: string | undefined, unit: string | undefined, digits?: number): string {
  return value === undefined || unit === undefined || !/^-?\d/.test(value) ? showDecimal(value, digits) : `${showDecimal(value, digits)} ${unit}`;
}

/** A ratio in percent: the point two places to the right, no arithmetic. */
export function showPercent(ratio: string | undefined, digits = 2): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(ratio ?? "");
  if (ratio === undefined || match === null) return showDecimal(ratio);
  const [, sign = "", whole = "", decimals = ""] = match;
  const shifted = `${whole}${decimals.padEnd(2, "0").slice(0, 2)}`.replace(/^0+(?=\d)/, "");
  const rest = decimals.slice(2);
  return `${showDecimal(`${sign}${shifted}${rest === "" ? "" : `.${rest}`}`, digits)} %`;
}
