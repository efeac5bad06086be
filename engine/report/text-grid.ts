import { harmless, partsOf, type Column, type Phrase, type Row, type Table } from "./report.ts";
import { widthOf } from "./text-table.ts";
import { wrap } from "./text-wrap.ts";
import type { TextOptions } from "./text.ts";

const gap = "  ";
/** A column of sentences that is narrower cannot be read. */
const least = 24;

/**
 * A table whose cells are sentences: each takes as many lines as it needs. Columns that do not fit beside each other follow below, each
 * time beside the first, which names the rows.
 */
export function gridLines({ columns, rows }: Table, options: Required<TextOptions>): readonly string[] {
  const needs = columns.map((column, index) => needOf(column, rows, index));
  const [first, ...others] = needs;
  if (first === undefined) return [];
  const name = Math.min(first.natural, Math.max(first.word, Math.floor(options.widthColumns / 4)));
  const groups: Need[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const need of others) {
    const width = gap.length + Math.max(need.word, Math.min(need.natural, least));
    if (used + width > options.widthColumns) {
      groups.push([]);
      used = gap.length + name;
    }
    groups.at(-1)?.push(need); // the first column that comes opens a group
    used += width;
  }
  return groups.flatMap((group, index) => [...(index === 0 ? [] : [""]), ...groupLines(columns, rows, [first, ...group], [name, ...widthsOf(group, options.widthColumns - gap.length - name)], options)]);
}

/** How wide a column would be in one line, and how wide it must be for its longest word. */
interface Need {
  readonly index: number;
  readonly natural: number;
  readonly word: number;
}

function needOf(column: Column, rows: readonly Row[], index: number): Need {
  const texts = [column.head, ...rows.map(({ cells }) => partsOf(cells[index] ?? "").map(({ text }) => harmless(text)).join(""))];
  const widest = (all: readonly string[]): number => all.reduce((most, text) => Math.max(most, widthOf(text)), 1);
  return { index, natural: widest(texts), word: widest(texts.flatMap((text) => text.split(" "))) };
}

/** What is left beside the names goes to the columns that need it, in equal parts, and to none less than its longest word. */
function widthsOf(group: readonly Need[], all: number): readonly number[] {
  let room = all - gap.length * group.length;
  const widths = new Map<number, number>();
  const rising = [...group].sort((a, b) => a.natural - b.natural);
  for (const [at, { index, natural, word }] of rising.entries()) {
    const reserved = rising.slice(at + 1).reduce((sum, other) => sum + other.word, 0);
    const fair = Math.floor(room / (rising.length - at));
    const width = Math.max(word, Math.min(natural, fair, Math.max(1, room - reserved)));
    widths.set(index, width);
    room -= width;
  }
  return group.map(({ index }) => widths.get(index) ?? least);
}

function groupLines(columns: readonly Column[], rows: readonly Row[], group: readonly Need[], widths: readonly number[], { paint }: Required<TextOptions>): readonly string[] {
  const line = (cells: readonly Phrase[], painted: Required<TextOptions>["paint"]): readonly string[] => {
    const laid = cells.map((cell, at) => ({ lines: wrap(cell, widths[at] ?? least, "", "", painted), plain: wrap(cell, widths[at] ?? least, "", "", (text) => text) }));
    const height = laid.reduce((most, { lines }) => Math.max(most, lines.length), 0);
    return Array.from({ length: height }, (_, row) => `${gap}${laid.map(({ lines, plain }, at) => `${lines[row] ?? ""}${" ".repeat(Math.max(0, (widths[at] ?? 0) - widthOf(plain[row] ?? "")))}`).join(gap)}`);
  };
  const heads = columns.some(({ head }) => head !== "") ? line(group.map(({ index }) => columns[index]?.head ?? ""), (text) => paint(text, "dim")) : [];
  return [...heads, ...rows.flatMap(({ cells }) => line(group.map(({ index }) => cells[index] ?? ""), paint))];
}
