/** What to colour how: every token by what it is where it stands. */
import type { Analysis } from "./analysis.ts";
import type { SemanticToken } from "./types.ts";

/** In the order of the text; they do not overlap, and none goes over a line's end. */
export function semanticTokens({ text, mentions }: Pick<Analysis, "text" | "mentions">): readonly SemanticToken[] {
  const found: SemanticToken[] = [];
  for (const { span, type, declaration } of mentions) {
    const written = text.slice(span.start, span.end);
    if (!/[\r\n]/.test(written)) {
      found.push({ span, type, declaration });
      continue;
    }
    for (const line of written.matchAll(/[^\r\n]+/g)) {
      const start = span.start + line.index;
      found.push({ span: { start, end: start + line[0].length }, type, declaration });
    }
  }
  return found;
}
