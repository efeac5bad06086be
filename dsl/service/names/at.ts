/** What stands at an offset. */
import type { Analysis } from "../analysis.ts";
import { Blocks, opening } from "./blocks.ts";
import type { BlockKind } from "./blocks.ts";
import type { Mention, PolicySymbol } from "./symbol.ts";

/**
 * The token or comment at an offset: the one that begins there, else the one around it, else the one that ends there, so that a cursor
 * behind a word is still at the word. Offsets outside of the text are drawn in.
 */
export function mentionAt({ mentions }: Pick<Analysis, "mentions">, offset: number): Mention | undefined {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.start <= offset) low = middle + 1; // middle < length
    else high = middle;
  }
  const here = mentions[low - 1];
  if (here === undefined || offset > here.span.end) return undefined;
  const before = mentions[low - 2];
  // Between `x` and `)` a cursor is at the name rather than at the mark behind it.
  return offset === here.span.start && here.type === "operator" && before?.span.end === offset && before.type !== "operator" ? before : here;
}

/** The symbol whose name stands at an offset. */
export function symbolAt(analysis: Pick<Analysis, "mentions" | "symbols">, offset: number): PolicySymbol | undefined {
  const key = mentionAt(analysis, offset)?.symbol;
  return key === undefined ? undefined : analysis.symbols.get(key);
}

/** The block that an offset stands in, or whose header it stands in. */
export function blockAt({ tokens }: Pick<Analysis, "tokens">, offset: number): BlockKind {
  const written = tokens.filter(({ kind }) => kind !== "comment");
  const blocks = new Blocks();
  for (const [at, token] of written.entries()) {
    if (token.start > offset) break;
    if (token.kind === "symbol" && (token.text === "{" || token.text === "}")) blocks.brace(token.text);
    else {
      const kind = opening(written, at, blocks.inner);
      if (kind !== undefined) blocks.announce(kind);
    }
  }
  return blocks.header ?? blocks.inner;
}
