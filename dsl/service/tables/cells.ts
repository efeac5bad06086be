/** A cell of a tier table, or the choice of an option, as edits of the text. */
import type { Span, TiersItem } from "../../ast.ts";
import { parse } from "../../syntax/parse.ts";
import type { Analysis } from "../analysis.ts";
import { applied } from "../applied.ts";
import type { CellMessage, TableEdit, TextEdit } from "../types.ts";
import { isSyntaxError } from "../../syntax/pages.ts";
import { apart, fieldsOf, messageOf, optionsOf, tables, tablesOf } from "./grid.ts";

export type Drafted = { readonly edits: readonly TextEdit[] } | { readonly refused: CellMessage };

type Cell = Extract<TableEdit, { kind: "cell" }>;

/**
 * What was typed, in the place of what stood there. A number without a unit gets that of the column. What the language cannot read as one
 * number is refused with what the language says of it; what it can read is written, though it may be wrong: then the checker says so.
 */
export function cellEdit(analysis: Analysis, { table: at, row, column, text: typed }: Cell): Drafted {
  const table = tablesOf(analysis.ast)[at];
  const grid = tables(analysis).tiers.find(({ index }) => index === at);
  const cell = grid?.rows[row]?.cells[column];
  const written = table?.rows[row];
  if (table === undefined || grid === undefined || cell === undefined || written === undefined) return { refused: gone };
  if (grid.unread !== undefined) return { refused: grid.unread };
  const put = withUnit(typed.trim(), grid.columns[column]?.unit ?? "");
  if (put === cell.text || (cell.open === true && put === "")) return { edits: [] };
  if (column > 0) {
    const name = fieldsOf(table)[column - 1] ?? "";
    const [last] = written.fields.slice(-1);
    if (cell.span !== undefined) return tried(analysis, { span: cell.span, text: put }, { start: cell.span.start, length: put.length }, row, at);
    const end = last?.value.span.end ?? written.span.end;
    return tried(analysis, { span: { start: end, end }, text: `, ${name} ${put}` }, { start: end + name.length + 3, length: put.length }, row, at);
  }
  const { upTo, span } = written;
  if (put === "" || put === "above") return { edits: upTo === undefined ? [] : [{ span: { start: span.start, end: upTo.span.end }, text: "above" }] };
  if (upTo !== undefined) return tried(analysis, { span: upTo.span, text: put }, { start: upTo.span.start, length: put.length }, row, at);
  return tried(analysis, { span: cell.span ?? span, text: `up to ${put}` }, { start: span.start + "up to ".length, length: put.length }, row, at);
}

/** The word of an option. */
export function optionEdit(analysis: Analysis, { option: at, to }: Extract<TableEdit, { kind: "option" }>): Drafted {
  const option = optionsOf(analysis.ast)[at];
  const values = option?.values?.map(({ text }) => text) ?? ["yes", "no"];
  if (option?.default === undefined || !values.includes(to)) return { refused: gone };
  return { edits: option.default.text === to ? [] : [{ span: option.default.span, text: to }] };
}

/** Somebody has changed the text meanwhile, so that what is to be edited is not there. */
export const gone: CellMessage = { severity: "error", code: "not-here", message: "The text has changed meanwhile, and this cell is no longer in it." };

function withUnit(typed: string, unit: string): string {
  const { number, unit: own } = apart(typed);
  return typed !== "" && own === "" && /^[-+]?\s*[\d_.]+$/.test(number) ? `${number}${unit}` : typed;
}

/** Tries an edit: in the changed text exactly what was put there must be a number of that row, and nothing more may be broken. */
function tried(analysis: Analysis, edit: TextEdit, put: { readonly start: number; readonly length: number }, row: number, table: number): Drafted {
  const { text, file, parsed } = analysis;
  const changed = parse(applied(text, [edit]), file, parsed);
  const place = { start: put.start, end: put.start + put.length };
  const before = parsed.diagnostics.filter(isSyntaxError);
  const after = changed.diagnostics.filter(isSyntaxError);
  const [old, now] = [tablesOf(analysis.ast), tablesOf(changed.ast)];
  if (after.length <= before.length && sameShape(old, now) && holds(now[table], row, place)) return { edits: [edit] };
  const about = after.find(({ at }) => at.span.start <= place.end && place.start <= at.span.end) ?? after.find(({ message }) => !before.some((each) => each.message === message));
  return { refused: about === undefined ? oneNumber(applied(text, [edit]).slice(place.start, place.end)) : messageOf(about) };
}

function sameShape(old: readonly TiersItem[], now: readonly TiersItem[]): boolean {
  return old.length === now.length && old.every(({ rows }, at) => rows.length === now[at]?.rows.length);
}

function holds(table: TiersItem | undefined, row: number, place: Span): boolean {
  const found = table?.rows[row];
  const literals = [found?.upTo, ...(found?.fields.map(({ value }) => value) ?? [])];
  return literals.some((literal) => literal?.span.start === place.start && literal.span.end === place.end);
}

function oneNumber(found: string): CellMessage {
  return { severity: "error", code: "expected", message: `Expected one number with its unit, but found \`${found.slice(0, 40)}\`.`, help: "Write a number such as `50_000 USDT`, `0.4%` or `125x`." };
}
