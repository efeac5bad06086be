/** The tier tables and options of a text as grids: rows of cells, each with its place and what is to be said of it. */
import type { Literal, OptionAst, PolicyAst, Span, TierRowAst, TiersItem } from "../../ast.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { cites } from "../../format/words.ts";
import { isSyntaxError } from "../../syntax/pages.ts";
import type { PlainToken } from "../../syntax/plain-tokens.ts";
import type { Analysis } from "../analysis.ts";
import type { CellMessage, OptionChoice, TableCell, TableColumn, TableRow, Tables, TierGrid } from "../types.ts";

/** Every tier table and option of a text, in its order. Answers for any text and never throws. */
export function tables({ text, ast, diagnostics, tokens }: Pick<Analysis, "text" | "ast" | "diagnostics" | "tokens">): Tables {
  const found = tablesOf(ast).map((table, index) => gridOf(text, table, index, diagnostics));
  return { tiers: [...found, ...unread(tokens, found, diagnostics)].sort((a, b) => a.span.start - b.span.start), options: optionsOf(ast).map((option) => choiceOf(option, diagnostics)) };
}

export function tablesOf(ast: PolicyAst | undefined): readonly TiersItem[] {
  return (ast?.items ?? []).filter((item) => item.kind === "tiers");
}

export function optionsOf(ast: PolicyAst | undefined): readonly OptionAst[] {
  return (ast?.items ?? []).flatMap((item) => (item.kind === "options" ? item.options : []));
}

/** Names of the fields of a table, in the order in which its rows have them. */
export function fieldsOf({ rows }: TiersItem): readonly string[] {
  return [...new Set(rows.flatMap(({ fields }) => fields.map(({ name }) => name.text)))];
}

/** A literal as written, taken apart: `50_000 USDT` is `50_000` and ` USDT`, `0.4%` is `0.4` and `%`. */
export function apart(written: string): { readonly number: string; readonly unit: string } {
  const [, number = written, unit = ""] = /^([-+]?\s*[\d_.]+)(.*)$/s.exec(written) ?? [];
  return { number, unit };
}

function gridOf(text: string, table: TiersItem, index: number, diagnostics: readonly Diagnostic[]): TierGrid {
  const names = fieldsOf(table);
  const literals = (name: string | undefined): readonly (Literal | undefined)[] => table.rows.map((row) => literalIn(row, name));
  const columns = [undefined, ...names].map((name): TableColumn => ({ name: name ?? "", unit: unitOf(text, literals(name)) }));
  const said = diagnostics.filter(({ at }) => isIn(at.span, table.span));
  const mistake = said.find(isSyntaxError);
  const cells = table.rows.map((row) => columns.map(({ unit }, column) => cellOf(text, row, names[column - 1], unit)));
  const places = new Set<Diagnostic>();
  const rows = table.rows.map((row, at): TableRow => {
    const own = said.filter(({ at: { span } }) => isIn(span, row.span));
    for (const each of own) places.add(each);
    return { span: row.span, cells: (cells[at] ?? []).map((cell, column) => ({ ...cell, messages: own.filter((each) => column === placeOf(each, cells[at] ?? [], row, names)).map(messageOf) })) };
  });
  return {
    index, name: table.name.text, boundary: table.boundary, span: table.span, cites: cites(table.cites), columns, rows,
    messages: said.filter((each) => !places.has(each)).map(messageOf),
    ...(mistake === undefined ? {} : { unread: messageOf(mistake) }),
  };
}

function literalIn({ upTo, fields }: TierRowAst, name: string | undefined): Literal | undefined {
  return name === undefined ? upTo : fields.find((field) => field.name.text === name)?.value;
}

function cellOf(text: string, row: TierRowAst, name: string | undefined, unit: string): Omit<TableCell, "messages"> {
  const literal = literalIn(row, name);
  if (literal === undefined) return name === undefined ? { text: "above", value: "", open: true, span: { start: row.span.start, end: row.span.start + "above".length } } : { text: "", value: "" };
  const written = text.slice(literal.span.start, literal.span.end);
  const parts = apart(written);
  return { text: written, value: parts.unit === unit ? parts.number : written, span: literal.span };
}

/** The unit that the first row has: that of all, unless somebody is mistaken. */
function unitOf(text: string, literals: readonly (Literal | undefined)[]): string {
  const written = literals.flatMap((literal) => (literal === undefined ? [] : [apart(text.slice(literal.span.start, literal.span.end))]));
  // A bare 0 is 0 of anything.
  return (written.find(({ number, unit }) => unit !== "" || !/^[0_.]*$/.test(number)) ?? written[0])?.unit ?? "";
}

/** The column whose cell a message is about: the one that it underlines, or the bound for what is about the row. */
function placeOf({ at: { span } }: Diagnostic, cells: readonly Omit<TableCell, "messages">[], row: TierRowAst, names: readonly string[]): number {
  const field = row.fields.find(({ name, value }) => isIn(span, { start: name.span.start, end: value.span.end }));
  if (field !== undefined) return names.indexOf(field.name.text) + 1;
  return Math.max(0, cells.findIndex((cell) => cell.span !== undefined && isIn(span, cell.span)));
}

/** Tables of which so little can be read that the tree has nothing of them. */
function unread(tokens: readonly PlainToken[], found: readonly TierGrid[], diagnostics: readonly Diagnostic[]): readonly TierGrid[] {
  return tokens.flatMap((token, index): readonly TierGrid[] => {
    const [name, boundary] = [tokens[index + 1], tokens[index + 2]];
    if (token.keyword !== "tiers" || !token.first || name === undefined || found.some(({ span }) => isIn(token, span))) return [];
    const mistake = diagnostics.find((each) => isSyntaxError(each) && each.at.span.end >= token.start) ?? diagnostics.find(isSyntaxError);
    if (mistake === undefined) return [];
    const span = { start: token.start, end: name.end };
    return [{ index: -1, name: name.text, boundary: boundary?.text === "lower" ? "lower" : "upper", span, cites: "", columns: [], rows: [], messages: [], unread: messageOf(mistake) }];
  });
}

function choiceOf({ name, values, default: usual, span, tail }: OptionAst, diagnostics: readonly Diagnostic[]): OptionChoice {
  const said = diagnostics.filter(({ at }) => isIn(at.span, span));
  return {
    name: name.text, span, cites: cites(tail.cites), values: values?.map(({ text }) => text) ?? ["yes", "no"],
    ...(usual === undefined ? {} : { default: usual.text, defaultSpan: usual.span }),
    ...(tail.because === undefined ? {} : { because: tail.because.text }),
    messages: said.map(messageOf),
  };
}

export function messageOf({ severity, message, help, code }: Diagnostic): CellMessage {
  return { severity, code, message, ...(help === undefined ? {} : { help }) };
}

function isIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
