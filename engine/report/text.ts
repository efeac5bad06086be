import { unreachable } from "../number/index.ts";
import { harmless, type Block, type Report, type Tone } from "./report.ts";
import { gridLines } from "./text-grid.ts";
import { ruleLines } from "./text-rules.ts";
import { tableLines } from "./text-table.ts";
import { treeLines } from "./text-tree.ts";
import { wrap } from "./text-wrap.ts";

export interface TextOptions {
  readonly widthColumns: number;
  /** Adds colours; absent, there are none. */
  readonly paint?: (text: string, tone: Tone) => string;
}

/** A report as text for a terminal or a file. The same report and width give the same text. Ends with a line end. */
export function toText(report: Report, options: TextOptions): string {
  const paint = options.paint ?? ((text: string): string => text);
  const lines: string[] = [];
  const seen = report.filter(({ kind }) => kind !== "picture");
  for (const [index, block] of seen.entries()) {
    const before = seen[index - 1];
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
      return [paint(block.level === 3 ? harmless(block.text) : harmless(block.text).toUpperCase(), "strong")];
    case "table":
      return block.columns.some(({ align }) => align === "text") ? gridLines(block, options) : tableLines(block, options);
    case "tree":
      return treeLines(block, options);
    case "list":
      return block.items.flatMap((item, index) => {
        const mark = block.ordered === true ? `${index + 1}. ` : "- ";
        return wrap(item, widthColumns, `  ${mark}`, `  ${" ".repeat(mark.length)}`, paint);
      });
    case "rules":
      return ruleLines(block, options);
    case "picture":
      return [];
    case "lines":
      return block.lines;
    default:
      return unreachable(block);
  }
}
