import { createToken, Lexer } from "./chevrotain.ts";
import type { ILexerConfig, IToken } from "./chevrotain.ts";
import { keyOf } from "./kept.ts";
import { LonePercent, mistakesAfter, mistakesBefore } from "./mistakes.ts";
import {
  Asset, DateToken, InstantToken, K, NumberToken, PlainPath, PoolEquity, retype, StringToken, symbols, TiersPath, Word,
} from "./tokens.ts";
import { keywords } from "./words.ts";
import type { Keyword } from "./words.ts";

/** A text cut into tokens, before neighbours say what they mean. Nobody changes its tokens: the next text may share them. */
export interface Lexed {
  readonly text: string;
  /** Words and paths have their own types; mistakes that the lexer knows still have theirs. */
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  /** Characters of no token. */
  readonly unknown: readonly { readonly offset: number; readonly length: number }[];
}

export const CommentToken = createToken({ name: "Comment", pattern: /#[^\r\n]*/, group: "comments" });
const WhiteSpace = createToken({
  name: "WhiteSpace",
  pattern: /[\s\uFEFF\u00A0\u2000-\u200A\u2028\u2029\u202F\u3000]+/,
  group: Lexer.SKIPPED,
  line_breaks: true,
});

/** In the order in which they are tried. */
export const lexerTokens = [
  WhiteSpace, CommentToken,
  ...mistakesBefore.map((one) => one.type),
  PlainPath, Word, InstantToken, DateToken, NumberToken, StringToken,
  // Longer symbols first; the mistakes that begin like one (`==`, `=>`) are longer still.
  ...mistakesAfter.map((one) => one.type), LonePercent,
  ...[...symbols.values()].sort((a, b) => String(b.PATTERN).length - String(a.PATTERN).length),
].sort(notEqualFirst);

export const lexerConfig: ILexerConfig = { positionTracking: "full", ensureOptimizations: false, recoveryEnabled: true };

/** Its own checks of the tokens take longer than a text; a test makes them. */
const lexer = new Lexer(lexerTokens, { ...lexerConfig, skipValidations: true });

/** `!=` stands before the mistake `!`; everything else keeps its order. */
function notEqualFirst(a: { name: string }, b: { name: string }): number {
  return Number(b.name === "NotEqual") - Number(a.name === "NotEqual");
}

/** The one token that may go on over the end of a line. */
const blockComment = "/*";

/**
 * Cuts a text into tokens; with an earlier text's, only the lines that differ are cut again. Tokens before them are the same
 * objects, tokens after them are copies at their new places with the keys of the old ones.
 */
export function lex(text: string, previous?: Lexed): Lexed {
  if (previous === undefined || text.includes(blockComment) || previous.text.includes(blockComment)) return cut(text);
  if (text === previous.text) return previous;
  const { text: old } = previous;
  const shorter = Math.min(text.length, old.length);
  let same = 0;
  while (same < shorter && text.charCodeAt(same) === old.charCodeAt(same)) same += 1;
  let sameAfter = 0;
  while (sameAfter < shorter - same && text.charCodeAt(text.length - 1 - sameAfter) === old.charCodeAt(old.length - 1 - sameAfter)) sameAfter += 1;
  // Every token but one stands on one line and is cut without looking over its end, so whole lines can be cut alone.
  const from = same === 0 ? 0 : text.lastIndexOf("\n", same - 1) + 1;
  const lineEnd = text.indexOf("\n", text.length - sameAfter);
  const to = lineEnd < 0 ? text.length : lineEnd;
  const by = text.length - old.length;
  const line = 1 + lineEnds(text, 0, from);
  const byLines = lineEnds(text, from, to) - lineEnds(old, from, to - by);
  const between = cut(text.slice(from, to));
  const joined = (before: readonly IToken[], now: readonly IToken[]): IToken[] => {
    const kept = before.slice(0, firstFrom(before, from));
    for (const token of now) kept.push(moved(token, from, line - 1, undefined));
    for (let index = firstFrom(before, to - by); index < before.length; index++) {
      const token = before[index]!; // index < length
      kept.push(by === 0 && byLines === 0 ? token : moved(token, by, byLines, keyOf(token)));
    }
    return kept;
  };
  return {
    text,
    tokens: joined(previous.tokens, between.tokens),
    comments: joined(previous.comments, between.comments),
    unknown: [
      ...previous.unknown.filter(({ offset }) => offset < from),
      ...between.unknown.map(({ offset, length }) => ({ offset: offset + from, length })),
      ...previous.unknown.filter(({ offset }) => offset >= to - by).map(({ offset, length }) => ({ offset: offset + by, length })),
    ],
  };
}

/** Tokens and comments as they stand in a text, in its order, with nothing mended and nothing said about mistakes. */
export function tokensAndComments({ tokens, comments }: Lexed): readonly IToken[] {
  return comments.length === 0 ? tokens : [...tokens, ...comments].sort((a, b) => a.startOffset - b.startOffset);
}

function cut(text: string): Lexed {
  const { tokens, errors, groups } = lexer.tokenize(text);
  for (const token of tokens) classify(token);
  return { text, tokens, comments: groups["comments"] ?? [], unknown: errors.map(({ offset, length }) => ({ offset, length })) };
}

/** Gives words and paths their own token types by their text. */
function classify(token: IToken): void {
  const { image } = token;
  if (token.tokenType === Word) {
    if (keywords.has(image as Keyword)) retype(token, K[image as Keyword]);
    else if (/^[A-Z][A-Z0-9]+$/.test(image)) retype(token, Asset);
  } else if (token.tokenType === PlainPath) {
    if (image === "pool.equity") retype(token, PoolEquity);
    else if (image.endsWith(".tiers")) retype(token, TiersPath);
  }
}

function moved(token: IToken, by: number, byLines: number, payload: object | undefined): IToken {
  return {
    image: token.image,
    startOffset: token.startOffset + by,
    endOffset: (token.endOffset ?? Number.NaN) + by,
    startLine: (token.startLine ?? Number.NaN) + byLines,
    endLine: (token.endLine ?? Number.NaN) + byLines,
    startColumn: token.startColumn,
    endColumn: token.endColumn,
    tokenTypeIdx: token.tokenTypeIdx,
    tokenType: token.tokenType,
    payload,
  };
}

/** The index of the first token that begins at an offset or after it. */
function firstFrom(tokens: readonly IToken[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.startOffset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Line ends in a part of a text, counted as the lexer counts them: `\n`, `\r\n`, and a `\r` alone. */
function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) count += 1;
  }
  return count;
}
