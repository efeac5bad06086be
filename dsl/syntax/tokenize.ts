import { createToken, Lexer } from "chevrotain";
import type { ILexingError, IToken } from "chevrotain";
import type { Span } from "../ast.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { printable } from "../diagnostics/printable.ts";
import { quoteReasons } from "./unquoted-reasons.ts";
import { dropMisplacedCitations } from "./misplaced-citations.ts";
import { tidyTokens } from "./tidy-tokens.ts";
import { LonePercent, mistakeOf, mistakesAfter, mistakesBefore } from "./mistakes.ts";
import {
  Asset, DateToken, InstantToken, K, NumberToken, PlainPath, PoolEquity, StringToken, symbols, TiersPath, Word,
} from "./tokens.ts";
import { keywords } from "./words.ts";
import type { Keyword } from "./words.ts";

/** A comment with its `#`, without its line end. */
export interface Comment {
  readonly text: string;
  readonly span: Span;
}

export interface Tokenized {
  readonly tokens: IToken[];
  readonly comments: readonly Comment[];
  readonly diagnostics: Diagnostic[];
}

const CommentToken = createToken({ name: "Comment", pattern: /#[^\r\n]*/, group: "comments" });
const WhiteSpace = createToken({
  name: "WhiteSpace",
  pattern: /[\s\uFEFF\u00A0\u2000-\u200A\u2028\u2029\u202F\u3000]+/,
  group: Lexer.SKIPPED,
  line_breaks: true,
});

const lexer = new Lexer(
  [
    WhiteSpace, CommentToken,
    ...mistakesBefore.map((one) => one.type),
    PlainPath, Word, InstantToken, DateToken, NumberToken, StringToken,
    // Longer symbols first; the mistakes that begin like one (`==`, `=>`) are longer still.
    ...mistakesAfter.map((one) => one.type), LonePercent,
    ...[...symbols.values()].sort((a, b) => String(b.PATTERN).length - String(a.PATTERN).length),
  ].sort(notEqualFirst),
  { positionTracking: "full", ensureOptimizations: false, recoveryEnabled: true },
);

/** `!=` stands before the mistake `!`; everything else keeps its order. */
function notEqualFirst(a: { name: string }, b: { name: string }): number {
  return Number(b.name === "NotEqual") - Number(a.name === "NotEqual");
}

/**
 * Cuts a text into tokens. Mistakes the lexer knows are reported and read as what was meant; other characters are
 * reported and passed over. Offsets are those of `text` (a byte-order mark counts one). Never throws.
 */
export function tokenize(text: string, file?: string): Tokenized {
  const { tokens: raw, errors, groups } = lexer.tokenize(text);
  const place = (start: number, end: number): Span => (file === undefined ? { start, end } : { start, end, file });
  const diagnostics: Diagnostic[] = errors.map((error) => unknownCharacters(text, error, place));
  const tokens: IToken[] = [];
  for (const token of raw) {
    const mistake = mistakeOf(token.tokenType);
    if (mistake === undefined) {
      tokens.push(classify(token));
      continue;
    }
    const end = token.startOffset + token.image.trimEnd().length;
    diagnostics.push({
      code: mistake.code,
      severity: "error",
      message: mistake.message(printable(token.image)),
      at: { span: place(token.startOffset, end) },
      help: mistake.help,
    });
    if (mistake.readAs !== undefined) {
      retype(token, mistake.readAs.type);
      token.image = mistake.readAs.text?.(token.image) ?? token.image;
      token.endOffset = end - 1;
      tokens.push(token);
    }
  }
  const comments = (groups["comments"] ?? []).map((token) => ({
    text: token.image,
    span: place(token.startOffset, token.startOffset + token.image.length),
  }));
  const tidy = quoteReasons(tidyTokens(tokens, place, diagnostics), text, place, diagnostics);
  return { tokens: dropMisplacedCitations(tidy, place, diagnostics), comments, diagnostics };
}

/** Tokens and comments as they stand in the text, in its order, with nothing mended and nothing said about mistakes. */
export function rawTokens(text: string): readonly IToken[] {
  const { tokens, groups } = lexer.tokenize(text);
  for (const token of tokens) classify(token);
  const comments = groups["comments"] ?? [];
  return comments.length === 0 ? tokens : [...tokens, ...comments].sort((a, b) => a.startOffset - b.startOffset);
}

/** Gives words and paths their own token types by their text. */
function classify(token: IToken): IToken {
  const { image } = token;
  if (token.tokenType === Word) {
    if (keywords.has(image as Keyword)) retype(token, K[image as Keyword]);
    else if (/^[A-Z][A-Z0-9]+$/.test(image)) retype(token, Asset);
  } else if (token.tokenType === PlainPath) {
    if (image === "pool.equity") retype(token, PoolEquity);
    else if (image.endsWith(".tiers")) retype(token, TiersPath);
  }
  return token;
}

function retype(token: IToken, type: IToken["tokenType"]): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? token.tokenTypeIdx;
}

function unknownCharacters(text: string, error: ILexingError, place: (start: number, end: number) => Span): Diagnostic {
  const found = text.slice(error.offset, error.offset + error.length);
  const what = error.length === 1 || [...found].length === 1 ? "the character" : "the characters";
  return {
    code: "unknown-character",
    severity: "error",
    message: `Expected a word, a number or a symbol of the language, but found ${what} \`${printable(found)}\`.`,
    at: { span: place(error.offset, error.offset + error.length) },
    help: "Remove it, or put it inside a text in double quotes or after `#`.",
  };
}
