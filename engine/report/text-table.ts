import { harmless, partsOf, type Column, type Phrase, type Row, type Table } from "./report.ts";
import type { TextOptions } from "./text.ts";

const gap = "  ";

/** A table as lines. One that is too wide is split: the columns that do not fit follow below, each time beside the first column. */
export function tableLines(table: Table, options: Required<TextOptions>): readonly string[] {
  const columns = table.columns.map((column, index) => layOut(column, table.rows, index));
  const first = columns[0];
  if (first === undefined) return [];
  const groups: LaidOut[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const column of columns.slice(1)) {
    if (used + gap.length + column.width > options.widthColumns) {
      groups.push([first]);
      used = 2 + first.width;
    }
    groups.at(-1)!.push(column); // the first column that comes opens a group
    used += gap.length + column.width;
  }
  if (groups.length === 0) groups.push([first]);
  return groups.flatMap((group, index) => [...(index === 0 ? [] : [""]), ...groupLines(group, table.rows.length, options)]);
}

/** A column with its cells cut to parts that are padded alike. */
interface LaidOut {
  readonly width: number;
  readonly head: string;
  /** Numbers stand at the right, below the end of their head. */
  readonly toRight: boolean;
  readonly cells: readonly Phrase[];
  readonly pads: readonly { readonly left: number; readonly right: number }[];
}

function groupLines(columns: readonly LaidOut[], rows: number, { paint }: Required<TextOptions>): readonly string[] {
  const lines: string[] = [];
  if (columns.some((column) => column.head !== "")) {
    const heads = columns.map(({ head, width, toRight }) => {
      const room = " ".repeat(width - widthOf(head));
      return toRight ? room + paint(head, "dim") : paint(head, "dim") + room;
    });
    lines.push(`${gap}${heads.join(gap)}`);
  }
  for (let row = 0; row < rows; row += 1) {
    const cells = columns.map((column) => {
      const pad = column.pads[row] ?? { left: 0, right: 0 };
      const text = partsOf(column.cells[row] ?? "").map((part) => paint(harmless(part.text), part.tone)).join("");
      return " ".repeat(pad.left) + text + " ".repeat(pad.right);
    });
    lines.push(`${gap}${cells.join(gap)}`);
  }
  return lines;
}

function layOut(column: Column, rows: readonly Row[], index: number): LaidOut {
  const cells = rows.map((row) => row.cells[index] ?? "");
  const texts = cells.map((cell) => partsOf(cell).map((part) => harmless(part.text)).join(""));
  const depths = rows.map((row) => (index === 0 ? 2 * (row.depth ?? 0) : 0));
  const splits = texts.map((text) => (column.align === "number" ? splitAtPoint(text) : { whole: "", rest: text }));
  const toRight = column.align === "number";
  const whole = splits.reduce((most, split, row) => (split.whole === "" ? most : Math.max(most, depths[row]! + widthOf(split.whole))), 0); // one depth a row
  // Where a cell begins: numbers so that their points meet, other words of a column of numbers below the last whole digit.
  const starts = splits.map((split, row) => (split.whole !== "" ? whole - widthOf(split.whole) : toRight ? Math.max(whole - 1, 0) : depths[row]!)); // likewise
  const widest = starts.reduce((most, start, row) => Math.max(most, start + widthOf(texts[row]!)), 0); // one text a row
  const width = Math.max(widest, widthOf(column.head));
  const pads = starts.map((start, row) => {
    const left = start + (toRight ? width - widest : 0);
    return { left, right: width - left - widthOf(texts[row]!) }; // likewise
  });
  return { width, head: column.head, toRight, cells, pads };
}

/** Where a number has its point: the parts before and after are aligned. Other text has no whole part. */
export function splitAtPoint(text: string): { whole: string; rest: string } {
  const match = /^([-+]?[\d,]+)(.*)$/.exec(text);
  return match === null ? { whole: "", rest: text } : { whole: match[1] ?? "", rest: match[2] ?? "" };
}

/** Columns that a text takes: two for wide characters, as of Chinese or emoji, and none for combining marks. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{Mn}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
