/** The fenced blocks of a Markdown text. */

export interface Block {
  /** The first word after the fence; empty where there is none. */
  readonly language: string;
  /** The other words after the fence. */
  readonly words: readonly string[];
  /** What stands between the fences, less the fence's indentation, with a final line end. */
  readonly text: string;
  /** The line of the opening fence, from 1. */
  readonly line: number;
  /** Where `text` begins and ends in the document. */
  readonly start: number;
  readonly end: number;
}

/** Blocks in their order. An opening fence that nothing closes is an error of the document, and throws. */
export function blocksIn(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { indent: string; info: string; line: number; start: number } | undefined;
  let offset = 0;
  for (const [index, line] of markdown.split("\n").entries()) {
    const fence = /^( *)```(.*)$/.exec(line);
    if (fence !== null && open === undefined) open = { indent: fence[1]!, info: fence[2]!.trim(), line: index + 1, start: offset + line.length + 1 }; // both groups take part
    else if (fence !== null && open !== undefined) {
      const { indent, info, line: at, start } = open;
      const [language = "", ...words] = info.split(/\s+/);
      const text = markdown.slice(start, offset).split("\n").map((each) => (each.startsWith(indent) ? each.slice(indent.length) : each)).join("\n");
      blocks.push({ language, words, text, line: at, start, end: offset });
      open = undefined;
    }
    offset += line.length + 1;
  }
  if (open !== undefined) throw new Error(`The block that opens in line ${open.line} is never closed.`);
  return blocks;
}
