/** A row of a tier table more or less, as edits of the text. */
import { add, compare, divide, fraction, isZero, parseDecimal, sign, toDecimalString, type Fraction } from "../../../engine/number/index.ts";
import type { Literal, TierRowAst } from "../../ast.ts";
import { cites, literal } from "../../format/words.ts";
import type { Analysis } from "../analysis.ts";
import type { CellMessage, TableEdit } from "../types.ts";
import { gone, type Drafted } from "./cells.ts";
import { tables, tablesOf } from "./grid.ts";

/**
 * A row in two: a new one stands before it, ends halfway, and says the same, so that nothing changes until somebody changes it. No token
 * of the text is touched.
 */
export function splitEdit(analysis: Analysis, { table: at, row }: Extract<TableEdit, { kind: "split" }>): Drafted {
  const found = rowAt(analysis, at, row);
  if ("refused" in found) return found;
  const { written, before } = found;
  const bound = halfway(before?.upTo, written.upTo);
  if (bound === undefined) return { refused: noBound };
  const { text } = analysis;
  const fields = written.fields.map(({ name, value }) => `${name.text} ${text.slice(value.span.start, value.span.end)}`).join(", ");
  const cited = cites(written.tail.cites);
  const put = `up to ${literal(bound)}: ${fields}${cited === "" ? "" : ` ${cited}`}`;
  const end = endBefore(analysis, written.span.start);
  const rest = text.slice(end, written.span.start);
  const own = /\r?\n/.test(rest);
  const line = text.includes("\r\n") ? "\r\n" : "\n";
  return { edits: [{ span: { start: end, end }, text: own ? `${line}${indentAt(text, written.span.start)}${put}` : ` ${put}` }] };
}

/** A row less. Comments stay. */
export function deleteEdit(analysis: Analysis, { table: at, row }: Extract<TableEdit, { kind: "delete" }>): Drafted {
  const found = rowAt(analysis, at, row);
  if ("refused" in found) return found;
  if (found.count === 1) return { refused: lastRow };
  const { text } = analysis;
  const { start, end } = found.written.span;
  const [before, after] = [/[^\S\n]*$/.exec(text.slice(0, start))?.[0].length ?? 0, /^[^\S\n]*(?:\n|$)/.exec(text.slice(end))?.[0].length];
  const from = start - before;
  if (after !== undefined && (from === 0 || text[from - 1] === "\n")) return { edits: [{ span: { start: from, end: end + after }, text: "" }] };
  return { edits: [{ span: { start, end: end + (/^[^\S\r\n]*/.exec(text.slice(end))?.[0].length ?? 0) }, text: "" }] };
}

interface Found {
  readonly written: TierRowAst;
  readonly before: TierRowAst | undefined;
  readonly count: number;
}

function rowAt(analysis: Analysis, at: number, row: number): Found | { readonly refused: CellMessage } {
  const rows = tablesOf(analysis.ast)[at]?.rows ?? [];
  const written = rows[row];
  if (written === undefined) return { refused: gone };
  const unread = tables(analysis).tiers.find(({ index }) => index === at)?.unread;
  return unread === undefined ? { written, before: rows[row - 1], count: rows.length } : { refused: unread };
}

/** A bound between two, in the unit of the upper; twice the lower where there is no upper. */
function halfway(lower: Literal | undefined, upper: Literal | undefined): Literal | undefined {
  const like = upper ?? lower;
  if (like === undefined) return undefined;
  const [least, most] = [lower === undefined ? fraction(0n) : parseDecimal(lower.value), upper === undefined ? undefined : parseDecimal(upper.value)];
  if (least === undefined || (upper !== undefined && most === undefined)) return like;
  const value = most === undefined ? beyond(least) : divide(add(least, most), fraction(2n));
  // Where bounds do not rise, or are in different units, nothing lies between: the checker says so at the new bound.
  const between = most === undefined || (lower?.unit === like.unit && compare(least, most) < 0) || lower === undefined;
  return between ? { ...like, value: toDecimalString(value) } : like;
}

function beyond(least: Fraction): Fraction {
  return isZero(least) || sign(least) < 0 ? fraction(1n) : add(least, least);
}

/** Where the text before an offset ends: behind the last token, and behind a comment on its line. */
function endBefore({ tokens }: Analysis, offset: number): number {
  const before = tokens.filter(({ end }) => end <= offset);
  const last = before.findLastIndex(({ kind }) => kind !== "comment");
  const [token, next] = [before[last], before[last + 1]];
  return next !== undefined && !next.first ? next.end : (token?.end ?? offset);
}

function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /^\s*/.exec(line)?.[0] ?? "";
}

const lastRow: CellMessage = { severity: "error", code: "tier-rows", message: "This is the only row, and a table without rows says nothing.", help: "Change its numbers, or delete the table in the text." };
const noBound: CellMessage = { severity: "error", code: "tier-rows", message: "The only row has no bound, so that there is nothing to split.", help: "Write a bound into it first, such as `50_000 USDT`." };
