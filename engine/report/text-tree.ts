import { harmless, partsOf, type Phrase, type Tree, type TreeRow } from "./report.ts";
import { splitAtPoint, widthOf } from "./text-table.ts";
import type { TextOptions } from "./text.ts";
import { wrap } from "./text-wrap.ts";

/** Names wider than this do not push the numbers of all others to the right. */
const widestName = 48;
const widestValue = 26;

/** A tree as lines: names indented, values with their points below each other, then the rest, on lines of its own where it does not fit. */
export function treeLines({ rows }: Tree, options: Required<TextOptions>): readonly string[] {
  const names = rows.map((row) => 2 + 2 * row.depth + widthOf(plain(row.name)));
  const splits = rows.map((row) => splitAtPoint(row.value));
  const most = (widths: readonly number[], limit: number): number => widths.reduce((widest, each) => (each <= limit ? Math.max(widest, each) : widest), 0);
  const layout: Layout = {
    name: most(names, widestName),
    whole: most(splits.map(({ whole }) => widthOf(whole)), widestValue),
    value: 0,
  };
  const value = most(splits.map(({ whole, rest }) => (whole === "" ? widthOf(rest) : layout.whole + widthOf(rest))), widestValue);
  return rows.flatMap((row) => rowLines(row, { ...layout, value }, options));
}

interface Layout {
  readonly name: number;
  /** Columns of the part of a value that is before its point. */
  readonly whole: number;
  readonly value: number;
}

function rowLines(row: TreeRow, layout: Layout, { widthColumns, paint }: Required<TextOptions>): readonly string[] {
  const indent = "  ".repeat(row.depth + 1);
  const name = `${indent}${painted(row.name, paint)}${pad(layout.name - indent.length - widthOf(plain(row.name)))}`;
  const { whole } = splitAtPoint(row.value);
  const value = `${pad(whole === "" ? 0 : layout.whole - widthOf(whole))}${row.value}`;
  const start = layout.name + 2 + layout.value;
  const used = Math.max(layout.name, indent.length + widthOf(plain(row.name))) + 2 + Math.max(layout.value, widthOf(value));
  const lines: string[] = [];
  let line = `${name}  ${value}${pad(layout.value - widthOf(value))}`;
  let width = used;
  const hang = start <= widthColumns - 56 ? start + 4 : indent.length + 4;
  for (const part of row.rest) {
    const text = plain(part);
    if (text === "") continue;
    if (widthOf(text) > widthColumns - hang) {
      const wrapped = wrap(part, widthColumns, pad(hang), pad(hang), paint);
      lines.push(line, ...wrapped.slice(0, -1));
      line = wrapped.at(-1) ?? "";
      width = widthColumns;
    } else if (width + 2 + widthOf(text) > widthColumns && width > hang) {
      lines.push(line);
      line = pad(hang) + painted(part, paint);
      width = hang + widthOf(text);
    } else {
      line += `  ${painted(part, paint)}`;
      width += 2 + widthOf(text);
    }
  }
  return [...lines, line];
}

function plain(phrase: Phrase): string {
  return partsOf(phrase).map(({ text }) => harmless(text)).join("");
}

function painted(phrase: Phrase, paint: Required<TextOptions>["paint"]): string {
  return partsOf(phrase).map(({ text, tone }) => paint(harmless(text), tone)).join("");
}

function pad(columns: number): string {
  return " ".repeat(Math.max(0, columns));
}
