/** The words of a text as plain data, for whoever reads a text without its grammar: an editor colours and finds names in broken files too. */
import { lex, tokensAndComments } from "./lex.ts";
import type { Lexed } from "./lex.ts";
import { DateToken, InstantToken, keywordOf, NumberToken, Path, StringToken, symbols, Word } from "./tokens.ts";
import type { Keyword } from "./words.ts";

export interface PlainToken {
  readonly start: number;
  readonly end: number;
  /** As written, a text with its quotes. */
  readonly text: string;
  /** `other`: something the lexer knows as a mistake. */
  readonly kind: "word" | "keyword" | "path" | "number" | "date" | "text" | "symbol" | "comment" | "other";
  /** Where it is reserved; whether it is a name here, its place decides. */
  readonly keyword?: Keyword;
  /** Whether no token stands before it on its line. */
  readonly first: boolean;
}

const ofSymbols = new Set(symbols.values());

/**
 * Every token and comment, in the order of the text; characters of no token are left out. `lexed` is what reading the text has cut
 * already. Never throws.
 */
export function plainTokens(text: string, lexed?: Lexed): readonly PlainToken[] {
  let line = -1;
  return tokensAndComments(lexed ?? lex(text)).map((token): PlainToken => {
    const type = token.tokenType;
    const first = token.startLine !== line;
    line = token.startLine ?? line;
    const keyword = keywordOf(type);
    const place = { start: token.startOffset, end: token.startOffset + token.image.length, text: token.image, first };
    if (keyword !== undefined) return { ...place, kind: "keyword", keyword };
    const category = type.CATEGORIES ?? [];
    if (type === Word || category.includes(Word)) return { ...place, kind: "word" };
    if (category.includes(Path)) return { ...place, kind: "path" };
    if (type === NumberToken) return { ...place, kind: "number" };
    if (type === DateToken || type === InstantToken) return { ...place, kind: "date" };
    if (type === StringToken) return { ...place, kind: "text" };
    if (type.name === "Comment") return { ...place, kind: "comment" };
    return { ...place, kind: ofSymbols.has(type) ? "symbol" : "other" };
  });
}
