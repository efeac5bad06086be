/** The words of a text as plain data, for whoever reads a text without its grammar: an editor colours and finds names in broken files too. */
import type { TokenType } from "./chevrotain.ts";
import { lex, tokensAndComments } from "./lex.ts";
import type { Lexed } from "./lex.ts";
import { DateToken, InstantToken, keywordOf, NumberToken, Path, StringToken, symbols, textOf, Word } from "./tokens.ts";
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

const kinds = new Map<TokenType, PlainToken["kind"]>();

function kindOf(type: TokenType): PlainToken["kind"] {
  const before = kinds.get(type);
  if (before !== undefined) return before;
  const kind = readKind(type);
  kinds.set(type, kind);
  return kind;
}

function readKind(type: TokenType): PlainToken["kind"] {
  const categories = type.CATEGORIES ?? [];
  if (keywordOf(type) !== undefined) return "keyword";
  if (type === Word || categories.includes(Word)) return "word";
  if (categories.includes(Path)) return "path";
  if (type === NumberToken) return "number";
  if (type === DateToken || type === InstantToken) return "date";
  if (type === StringToken) return "text";
  if (type.name === "Comment") return "comment";
  return symbols.get(textOf(type)) === type ? "symbol" : "other";
}

/**
 * Every token and comment, in the order of the text; characters of no token are left out. `lexed` is what reading the text has cut
 * already. Never throws.
 */
export function plainTokens(text: string, lexed?: Lexed): readonly PlainToken[] {
  let line = -1;
  return tokensAndComments(lexed ?? lex(text)).map((token): PlainToken => {
    const kind = kindOf(token.tokenType);
    const { image, startOffset: start, startLine } = token;
    const first = startLine !== line;
    line = startLine ?? line;
    const end = start + image.length;
    const keyword = kind === "keyword" ? keywordOf(token.tokenType) : undefined;
    return keyword === undefined ? { start, end, text: image, kind, first } : { start, end, text: image, kind, first, keyword };
  });
}
