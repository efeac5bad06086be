/** What can be folded away: blocks between braces, and comments of several lines. */
import type { Analysis } from "./analysis.ts";
import type { Folding } from "./types.ts";

/** In the order in which they begin. Only what stands on more than one line; a brace without its partner folds nothing. */
export function folding({ text, tokens }: Pick<Analysis, "text" | "tokens">): readonly Folding[] {
  const found: Folding[] = [];
  const open: number[] = [];
  for (const [index, { kind, text: word, start, end }] of tokens.entries()) {
    if (kind === "symbol" && word === "{") open.push(start);
    else if (kind === "symbol" && word === "}") {
      const from = open.pop();
      const lineEnd = from === undefined ? -1 : text.indexOf("\n", from);
      if (from !== undefined && lineEnd >= 0 && lineEnd < start) found.push({ span: { start: from, end }, kind: "block" });
    } else if (kind === "comment" && ownLine(tokens, index) && !continues(text, tokens, index)) {
      const last = lastOfRun(text, tokens, index);
      if (last !== index) found.push({ span: { start, end: tokens[last]!.end }, kind: "comment" }); // last < length
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

type Tokens = Analysis["tokens"];

function ownLine(tokens: Tokens, index: number): boolean {
  return tokens[index]?.kind === "comment" && tokens[index].first;
}

/** Whether the comment at `index` belongs to the one on the line above. */
function continues(text: string, tokens: Tokens, index: number): boolean {
  const [before, here] = [tokens[index - 1], tokens[index]];
  return before !== undefined && here !== undefined && ownLine(tokens, index - 1) && /^(?:\r\n|\n|\r)[ \t]*$/.test(text.slice(before.end, here.start));
}

function lastOfRun(text: string, tokens: Tokens, from: number): number {
  let last = from;
  while (ownLine(tokens, last + 1) && continues(text, tokens, last + 1)) last += 1;
  return last;
}
