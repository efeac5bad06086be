import { FRACTION_DIGITS, WHOLE_DIGITS } from "../limits.ts";
import { quote } from "./issue.ts";

/** What is wrong with a value, and what to do. */
export interface Wording {
  readonly message: string;
  readonly help?: string;
}

/** Names what was found, for the end of "expected …, but found …". */
export function describeFound(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return `the number ${String(value)}`;
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return String(value);
}

/** Why a string does not fit a definition of `common.schema.json`, by the definition's title. */
export function describeString(title: string, value: string): Wording {
  switch (title) {
    case "Decimal":
    case "NonNegative":
    case "Positive":
      return describeDecimal(title, value);
    case "Instant":
      return { message: `expected a moment in UTC such as "2026-11-22T08:00:00Z", but found ${quote(value)}`, help: instantHelp(value) };
    case "Word":
      return { message: `expected a word such as cross: letters, digits and underscores, but found ${quote(value)}`, help: wordHelp(value) };
    case "Name":
      return { message: `expected 1 to 128 printable characters, but found ${quote(value)}` };
    case "FactValue":
      return { message: `expected a decimal string, a word such as yes or no, or a moment in UTC, but found ${quote(value)}` };
    default:
      return { message: `expected other characters than ${quote(value)}` };
  }
}

/** What kind of string a definition of `common.schema.json` asks for, by its title. */
export function describeExpectedString(title: string | undefined): string {
  switch (title) {
    case "Decimal":
    case "NonNegative":
    case "Positive":
      return 'a decimal string such as "1.25"';
    case "Instant":
      return 'a moment in UTC such as "2026-11-22T08:00:00Z"';
    case "FactValue":
      return "a decimal string, a word or a moment in UTC";
    default:
      return "a string";
  }
}

function describeDecimal(title: "Decimal" | "NonNegative" | "Positive", value: string): Wording {
  const expected = `expected ${describeExpectedString(title)}, but found ${quote(value)}`;
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (parts !== null) return describeWellFormed(title, value, parts[1] === "-", parts[2] ?? "", parts[3] ?? "");
  if (/^[+-]?(nan|inf(inity)?)$/i.test(value)) return { message: expected, help: "Leave a fact out where its value is not known." };
  if (/^\s*[+-]?[\d.]+e[+-]?\d+\s*$/i.test(value)) return { message: expected, help: "Write the digits out, without an exponent." };
  if (/^[+-]?\d{1,3}([,_ ']\d{3})+(\.\d+)?$/.test(value)) return { message: expected, help: "Write the digits without separators." };
  if (/^\+/.test(value)) return { message: expected, help: "Leave the plus sign out." };
  if (/^-?(\.\d+|\d+\.)$/.test(value)) return { message: expected, help: "Write digits on both sides of the point." };
  if (/%$/.test(value)) return { message: expected, help: "Write a share of 1: 0.4 % is 0.004." };
  return { message: expected };
}

function describeWellFormed(title: string, value: string, negative: boolean, whole: string, fraction: string): Wording {
  if (whole.length > WHOLE_DIGITS) return { message: `expected at most ${WHOLE_DIGITS} digits before the point, but found ${whole.length}` };
  if (fraction.length > FRACTION_DIGITS) return { message: `expected at most ${FRACTION_DIGITS} digits after the point, but found ${fraction.length}` };
  const least = title === "Positive" ? "more than 0" : "0 or more";
  const help = negative ? "It is a size and carries no sign." : undefined;
  return { message: `expected ${least}, but found ${quote(value)}`, ...(help === undefined ? {} : { help }) };
}

function instantHelp(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return "Add the time of day, such as T00:00:00Z.";
  if (/^\d{10,13}$/.test(value)) return "Write a timestamp as a date and time.";
  if (/^\d{4}-\d{2}-\d{2}T.*[+-]\d{2}:?\d{2}$/.test(value)) return "Convert it to UTC and end it in Z.";
  return "Write year, month, day, T, time of day and Z.";
}

function wordHelp(value: string): string {
  const word = value.trim().replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_").toLowerCase();
  return /^[a-z][a-z0-9_]{0,63}$/.test(word) ? `Write ${word}.` : "Use the name of a mode or stage of the policy.";
}
