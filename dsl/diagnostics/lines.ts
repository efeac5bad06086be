/** One line of a text. `number` counts from 1, `start` is the offset of its first character; `text` is without the line end. */
export interface Line {
  readonly number: number;
  readonly start: number;
  readonly text: string;
}

/** The lines of a text; LF, CRLF and CR end one. There is always at least one. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  for (const end of text.matchAll(ends)) {
    lines.push({ number: lines.length + 1, start, text: text.slice(start, end.index) });
    start = end.index + end[0].length;
  }
  lines.push({ number: lines.length + 1, start, text: text.slice(start) });
  return lines;
}

/** The line that holds an offset, and the column from 1, counted in characters as a reader counts them. Offsets outside are drawn in. */
export function lineAt(lines: readonly Line[], offset: number): { readonly line: Line; readonly column: number } {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const line = lines[low] ?? { number: 1, start: 0, text: "" };
  const before = line.text.slice(0, Math.max(0, offset - line.start)).replace(/^\uFEFF/, "");
  return { line, column: [...before].length + 1 };
}
