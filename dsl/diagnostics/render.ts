import type { Diagnostic, Label } from "./diagnostic.ts";
import { escapeControls } from "./printable.ts";
import { lineAt, linesOf } from "./lines.ts";
import type { Line } from "./lines.ts";
import { widthOf } from "./width.ts";

/** A text that diagnostics may point into. `name` is how a reader knows it: a path, or `<standard input>`. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

export interface RenderOptions {
  /** Terminal colours; off by default. Without them the text says the same. */
  readonly colors?: boolean;
  /** Columns of a source line that are shown; longer lines are trimmed around the place. */
  readonly widthColumns?: number;
}

/**
 * One message as text, without a line end: place and code, the sentence, the source with carets, the help.
 * `sources` holds the main text first; labels with a `file` are looked up by name. Answers for any spans.
 */
export function render(diagnostic: Diagnostic, sources: readonly SourceText[], options: RenderOptions = {}): string {
  const paint = options.colors === true ? ansi : plain;
  const { at, also = [], code, help, message, severity } = diagnostic;
  const main = sourceOf(at, sources);
  const position = lineAt(linesOf(main.text), at.span.start);
  const color = severityColor[severity];
  const head = `${main.name}:${position.line.number}:${position.column}: ${paint(color, severity)} (${code})`;
  const blocks = groupByFile([at, ...also], sources).map(({ source, labels }) => excerpt(source, labels, at, source !== main, color, options, paint));
  const advice = help === undefined ? [] : [indent(escapeLines(help))];
  return [`${head}\n${indent(paint("bold", escapeLines(message)))}`, ...blocks, ...advice].join("\n\n");
}

/** Several messages, a blank line between them. */
export function renderAll(diagnostics: readonly Diagnostic[], sources: readonly SourceText[], options: RenderOptions = {}): string {
  return diagnostics.map((one) => render(one, sources, options)).join("\n\n");
}

const severityColor = { error: "red", warning: "yellow", info: "cyan" } as const;
type Color = "red" | "yellow" | "cyan" | "dim" | "bold";
type Paint = (color: Color, text: string) => string;
const codes: Record<Color, number> = { red: 31, yellow: 33, cyan: 36, dim: 2, bold: 1 };
const plain: Paint = (_, text) => text;
const ansi: Paint = (color, text) => `\u001B[${codes[color]}m${text}\u001B[0m`;

function sourceOf(label: Label, sources: readonly SourceText[]): SourceText {
  const { file } = label.span;
  return sources.find((source) => source.name === file) ?? sources[0] ?? { name: file ?? "<text>", text: "" };
}

function groupByFile(labels: readonly Label[], sources: readonly SourceText[]): readonly { source: SourceText; labels: readonly Label[] }[] {
  const groups = new Map<SourceText, Label[]>();
  for (const label of labels) {
    const source = sourceOf(label, sources);
    groups.set(source, [...(groups.get(source) ?? []), label]);
  }
  return [...groups].map(([source, found]) => ({ source, labels: found }));
}

/** The lines of one text that labels point at, each with a row of carets for each label, in the order of the text. */
function excerpt(source: SourceText, labels: readonly Label[], main: Label, named: boolean, color: Color, options: RenderOptions, paint: Paint): string {
  const lines = linesOf(source.text);
  const placed = labels
    .map((label) => ({ label, line: lineAt(lines, label.span.start).line }))
    .sort((a, b) => a.label.span.start - b.label.span.start);
  const gutter = String(placed.at(-1)?.line.number ?? 1).length;
  const rows: string[] = named ? [`${" ".repeat(gutter)} ${paint("dim", source.name)}`] : [];
  let last: Line | undefined;
  for (const { label, line } of placed) {
    const here = placed.filter((one) => one.line === line).map((one) => one.label);
    const shown = trimmed(line, here, options.widthColumns ?? 120);
    if (line !== last) {
      if (last !== undefined && line.number > last.number + 1) rows.push(paint("dim", `${" ".repeat(gutter)} …`));
      rows.push(`${paint("dim", `${String(line.number).padStart(gutter)} |`)} ${shown.text}`.trimEnd());
      last = line;
    }
    const { offset, width } = shown.place(label);
    const caption = label.caption === undefined ? "" : ` ${escapeLines(label.caption)}`;
    const carets = paint(label === main ? color : "cyan", `${"^".repeat(width)}${caption}`);
    rows.push(`${paint("dim", `${" ".repeat(gutter)} |`)} ${" ".repeat(offset)}${carets}`);
  }
  return rows.join("\n");
}

interface Shown {
  readonly text: string;
  /** Where a label's carets stand below `text`, in columns. A label over several lines is underlined to the end of its first. */
  readonly place: (label: Label) => { readonly offset: number; readonly width: number };
}

/** A line as it is printed: tabs as spaces, invisible characters as codes, and only the part around the labels if it is long. */
function trimmed(line: Line, labels: readonly Label[], columns: number): Shown {
  const start = Math.min(...labels.map((label) => within(line, label.span.start)));
  const end = Math.max(...labels.map((label) => within(line, label.span.end)));
  const whole = visible(line.text);
  let [from, to] = [0, line.text.length];
  if (widthOf(whole) > columns) {
    const room = Math.max(10, Math.floor((columns - Math.min(end - start, columns / 2)) / 2));
    from = start > room ? start - room : 0;
    to = Math.min(line.text.length, Math.max(from + columns, start + room));
  }
  const before = from > 0 ? "…" : "";
  const text = `${before}${visible(line.text.slice(from, to))}${to < line.text.length ? "…" : ""}`;
  return {
    text,
    place(label) {
      const first = Math.min(Math.max(within(line, label.span.start), from), to);
      const last = Math.min(Math.max(within(line, label.span.end), first), to);
      return {
        offset: widthOf(before + visible(line.text.slice(from, first))),
        width: Math.max(1, widthOf(visible(line.text.slice(first, last)))),
      };
    },
  };
}

function within(line: Line, offset: number): number {
  return Math.min(Math.max(offset - line.start, 0), line.text.length);
}

function visible(text: string): string {
  return escapeControls(text.replaceAll("\t", "  "));
}

function escapeLines(text: string): string {
  return text.split("\n").map((line) => escapeControls(line.replace(endless, (word) => `${[...word].slice(0, 40).join("")}…`))).join("\n");
}

/** Words of the author's that nobody reads to their end. */
const endless = /[^\s`"]{97,}/g;

function indent(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${line}`))
    .join("\n");
}
