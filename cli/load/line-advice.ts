import { harmless } from "../../engine/report/report.ts";
import { nameOf } from "./read-input.ts";

/** What to do where no line of an input is a snapshot, and its first looks as if it were the beginning of other JSON; `first` is why that is none. */
export function lineAdvice(path: string, accounts: number, first: string | undefined): string | undefined {
  if (accounts > 0 || first === undefined) return undefined;
  const who = path === "-" ? "Standard input" : harmless(nameOf(path));
  if (/\.[ct]sv$/i.test(path) || /^line 1, column 1: expected a value, but found "[A-Za-z_]/.test(first)) {
    return `plimsoll: ${who} has no snapshot on a line of its own: it looks like a table in text, such as CSV, and an account has lists in it, which such a table cannot say.\n  Write each account as a JSON object on one line, or give a Parquet or Arrow file; plimsoll import makes snapshots of what exchanges give.\n`;
  }
  const isList = first.includes("found a list") || first.includes("expected a value, but found the end of the text");
  const isSpread = first.includes("expected a name in double quotes, but found the end of the text");
  if (!isList && !isSpread) return undefined;
  const from = path === "-" ? "" : ` ${/^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`}`;
  return `plimsoll: ${who} has no snapshot on a line of its own: it looks like ${isList ? "a list" : "a text of JSON over several lines"}.\n  Write each snapshot on one line, for example with jq -c ${isList ? "'.[]'" : "."}${from}\n`;
}
