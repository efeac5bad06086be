import { createToken, Lexer } from "./chevrotain.ts";
import type { IToken, TokenType } from "./chevrotain.ts";
import { exampleVerbs, keywords } from "./words.ts";
import type { Keyword } from "./words.ts";

/* Categories: what a slot accepts, not what the lexer produces ------------------------------------ */

/** A name the author chose: any word that is not a clause or link keyword. */
export const Name = createToken({ name: "Name", pattern: Lexer.NA, label: "a name" });
/** What may stand in a line of an example: every word but `given`, `when`, `expect`, `example`. */
export const ExampleWord = createToken({ name: "ExampleWord", pattern: Lexer.NA, label: "a word" });
/** Any word at all; the sections of a source may be called anything. */
export const AnyWord = createToken({ name: "AnyWord", pattern: Lexer.NA, label: "a name" });
/** Any dotted path. */
export const Path = createToken({ name: "Path", pattern: Lexer.NA, label: "a dotted path" });

/* Words and paths; `tokenize.ts` gives each its type by its text ------------------------------------ */

export const Word = createToken({ name: "Word", pattern: /[A-Za-z_][A-Za-z0-9_]*/, label: "a name", categories: [Name, ExampleWord, AnyWord] });
/** A word in capitals and digits, such as `USDT`; also a name like any other. */
export const Asset = createToken({ name: "Asset", pattern: Lexer.NA, label: "an asset", categories: [Word, Name, ExampleWord, AnyWord] });
export const PlainPath = createToken({ name: "PlainPath", pattern: /[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)+/, label: "a dotted path", categories: [Path] });
/** `pool.equity`, the one path that takes a purpose: `pool.equity for withdrawing`. */
export const PoolEquity = createToken({ name: "PoolEquity", pattern: Lexer.NA, label: "`pool.equity`", categories: [Path] });
/** A path whose last word is `tiers`; it alone may be looked up with `by`. */
export const TiersPath = createToken({ name: "TiersPath", pattern: Lexer.NA, label: "a table of tiers", categories: [Path] });

/* Values ----------------------------------------------------------------------------------------- */

export const NumberToken = createToken({ name: "NumberToken", pattern: /\d[\d_]*(?:\.\d+)?(?:%|(?:bps|x|s|min|h|d)(?![A-Za-z0-9_])|[ \t]+contracts?(?![A-Za-z0-9_.]))?/, label: "a number" });
export const DateToken = createToken({ name: "DateToken", pattern: /\d{4}-\d{2}-\d{2}(?![\w-])/, label: "a date" });
export const InstantToken = createToken({ name: "InstantToken", pattern: /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/, label: "an instant" });
export const StringToken = createToken({ name: "StringToken", pattern: /"(?:[^"\\\r\n]|\\["\\])*"/, label: "a text in double quotes" });

/* Symbols ---------------------------------------------------------------------------------------- */

const symbol = (name: string, text: string): TokenType => createToken({ name, pattern: text, label: `\`${text}\`` });
export const LeftBrace = symbol("LeftBrace", "{");
export const RightBrace = symbol("RightBrace", "}");
export const LeftParenthesis = symbol("LeftParenthesis", "(");
export const RightParenthesis = symbol("RightParenthesis", ")");
export const LeftBracket = symbol("LeftBracket", "[");
export const RightBracket = symbol("RightBracket", "]");
export const Comma = symbol("Comma", ",");
export const Colon = symbol("Colon", ":");
export const Semicolon = symbol("Semicolon", ";");
export const Equals = symbol("Equals", "=");
export const NotEqual = symbol("NotEqual", "!=");
export const Less = symbol("Less", "<");
export const LessOrEqual = symbol("LessOrEqual", "<=");
export const Greater = symbol("Greater", ">");
export const GreaterOrEqual = symbol("GreaterOrEqual", ">=");
export const Plus = symbol("Plus", "+");
export const Minus = symbol("Minus", "-");
export const Times = symbol("Times", "*");
export const Divide = symbol("Divide", "/");

/** A symbol's token by its text. */
export const symbols: ReadonlyMap<string, TokenType> = new Map(
  [
    LeftBrace, RightBrace, LeftParenthesis, RightParenthesis, LeftBracket, RightBracket, Comma, Colon, Semicolon,
    Equals, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Plus, Minus, Times, Divide,
  ].map((type) => [textOf(type), type]),
);

/* Keywords --------------------------------------------------------------------------------------- */

/** Its categories are given to it afterwards: Chevrotain would go through all that a category has already, for each word again. */
function keywordToken(word: Keyword): TokenType {
  const type = createToken({ name: `keyword_${word}`, pattern: Lexer.NA, label: `\`${word}\`` });
  type.CATEGORIES = [AnyWord];
  if (keywords.get(word) === "soft") type.CATEGORIES.push(Name);
  if (!exampleVerbs.has(word)) type.CATEGORIES.push(ExampleWord);
  return type;
}

/** The token of each keyword: `K.when`. */
export const K = Object.fromEntries([...keywords.keys()].map((word) => [word, keywordToken(word)])) as {
  // One entry for each keyword, by construction.
  readonly [Word in Keyword]: TokenType;
};

// A lexer tells the categories of all its tokens at once what belongs to them; this one cuts nothing.
void new Lexer(Object.values(K), { positionTracking: "onlyOffset", skipValidations: true });

/** Everything the grammar may ask for. */
export const vocabulary: TokenType[] = [
  Name, ExampleWord, AnyWord, Path, Word, Asset, PlainPath, PoolEquity, TiersPath,
  NumberToken, DateToken, InstantToken, StringToken, ...symbols.values(), ...Object.values(K),
];

/** The text of a keyword's or symbol's token, without the backticks of its label. */
export function textOf(type: TokenType): string {
  return (type.LABEL ?? type.name).replaceAll("`", "");
}

const keywordByToken = new Map<TokenType, Keyword>([...keywords.keys()].map((word) => [K[word], word]));

/** The keyword a token type stands for, if it stands for one. */
export function keywordOf(type: TokenType): Keyword | undefined {
  return keywordByToken.get(type);
}

/** Makes a token one of another type. Only for tokens that nobody else has seen. */
export function retype(token: IToken, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? token.tokenTypeIdx;
}
