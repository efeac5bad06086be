import { unreachable } from "../number/index.ts";
import { harmless, partsOf, type Block, type Phrase, type Report, type Tone } from "./report.ts";
import { tableLines } from "./text-table.ts";
import { treeLines } from "./text-tree.ts";

export interface TextOptions {
  readonly widthColumns: number;
  /** Adds colours; absent, there are none. */
  readonly paint?: (text: string, tone: Tone) => string;
}

/** A report as text for a terminal or a file. The same report and width give the same text. Ends with a line end. */
export function toText(report: Report, options: TextOptions): string {
  const paint = options.paint ?? ((text: string): string => text);
  const lines: string[] = [];
  for (const [index, block] of report.entries()) {
    const before = report[index - 1];
    if (before !== undefined && before.kind !== "heading" && !(before.kind === "title" && block.kind === "paragraph")) lines.push("");
    lines.push(...linesOf(block, { widthColumns: options.widthColumns, paint }));
  }
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

/** The colours of terminals, by their standard codes. */
export function ansi(text: string, tone: Tone): string {
  const code = codes[tone];
  return code === undefined || text === "" ? text : `\u001b[${code[0]}m${text}\u001b[${code[1]}m`;
}

const codes: Readonly<Record<Tone, readonly [number, number] | undefined>> = {
  plain: undefined,
  strong: [1, 22],
  dim: [2, 22],
  good: [32, 39],
  doubtful: [33, 39],
  bad: [31, 39],
};

function linesOf(block: Block, options: Required<TextOptions>): readonly string[] {
  const { widthColumns, paint } = options;
  switch (block.kind) {
    case "title":
    case "paragraph":
      return wrap(block.phrase, widthColumns, "", "", paint);
    case "heading":
      return [paint(harmless(block.text).toUpperCase(), "strong")];
    case "table":
      return tableLines(block, options);
    case "tree":
      return treeLines(block, options);
    case "list":
      return block.items.flatMap((item) => wrap(item, widthColumns, "  - ", "    ", paint));
    case "lines":
      return block.lines;
    default:
      return unreachable(block);
  }
}

/** Lines of at most `width` columns, broken between words; a longer word stands alone. */
function wrap(phrase: Phrase, width: number, first: string, rest: string, paint: Required<TextOptions>["paint"]): readonly string[] {
  const words = partsOf(phrase).flatMap(({ text, tone }) => harmless(text).split(/(?<= )/).map((word) => ({ word, tone })));
  const lines: string[] = [];
  let line = first;
  let used = first.length;
  let pending = "";
  let tone: Tone = "plain";
  const flush = (): void => {
    line += paint(pending, tone);
    pending = "";
  };
  for (const next of words) {
    // A word that follows without a space belongs to the one before it, but that is rare enough to break there.
    if (used > rest.length && used + next.word.trimEnd().length > width) {
      flush();
      lines.push(line.trimEnd());
      line = rest;
      used = rest.length;
    }
    if (next.tone !== tone) flush();
    tone = next.tone;
    pending += next.word;
    used += next.word.length;
  }
  flush();
  return [...lines, line.trimEnd()];
}
