import type { TokenType } from "./chevrotain.ts";
import type { Expectation } from "./recover.ts";
import {
  AnyWord, Asset, DateToken, ExampleWord, InstantToken, K, keywordOf, LeftBracket, LeftParenthesis, Name, NumberToken, Path, Plus, PoolEquity,
  RightBrace, StringToken, TiersPath, Word, textOf,
} from "./tokens.ts";
import { keywords } from "./words.ts";

/** What could have stood somewhere, in the words of a policy, the most telling first. Never a name of a token. */
export function phrasesFor(expected: readonly Expectation[]): readonly string[] {
  const types = new Set(expected.map((one) => one.type));
  const phrases = new Set<string>();
  const value = types.has(NumberToken) && types.has(LeftParenthesis);
  if (value) phrases.add(types.has(K.not) && !types.has(K.if) ? "a condition" : "a value");
  for (const type of types) {
    if (value && beginsValue(type)) continue;
    const phrase = phraseOf(type, types);
    if (phrase !== undefined) phrases.add(phrase);
  }
  const clauses = [...types].filter((type) => isClauseWord(type) && !(value && type === K.first));
  if (clauses.length > 2 && phrases.size > 0) phrases.add("the next clause");
  else for (const type of clauses) phrases.add(`\`${textOf(type)}\``);
  if (phrases.size === 0 || (phrases.size === 1 && phrases.has("the next clause"))) {
    phrases.clear();
    for (const type of clauses) phrases.add(`\`${textOf(type)}\``);
  }
  if (types.has(RightBrace) && !phrases.has("the next clause")) phrases.add("`}`");
  if (phrases.size === 0) for (const type of types) phrases.add(`\`${textOf(type)}\``);
  return [...phrases];
}

/** Of more than these a message names six. */
export const mostListed = 7;

/** `a`, `a or b`, `a, b or c`; after six, `or something else`. */
export function listed(phrases: readonly string[]): string {
  const shown = phrases.length > mostListed ? [...phrases.slice(0, 6), "something else"] : phrases;
  const last = shown.at(-1) ?? "something else";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} or ${last}`;
}

/** The texts that could have stood there and that a slip of the fingers may have spoilt. */
export function wordsExpected(expected: readonly Expectation[]): readonly string[] {
  const texts = expected.flatMap(({ type }) => (keywordOf(type) === undefined ? [] : [spelled(type)]));
  return [...new Set([...texts, ...texts.map((text) => text.split(" ")[0] ?? text)])];
}

const alwaysWith: ReadonlyMap<TokenType, string> = new Map([[K.up, "up to"], [K.down, "down to"], [K.one, "one of"], [K.per, "per quantity"], [K.applies, "applies to"], [K.based, "based on"]]);

function spelled(type: TokenType): string {
  return alwaysWith.get(type) ?? textOf(type);
}

const operators = new Set(["+", "-", "*", "/", "<", "<=", ">", ">=", "=", "!="]);
const joiners = new Set<TokenType>([K.and, K.or, K.is, K.at]);

function phraseOf(type: TokenType, all: ReadonlySet<TokenType>): string | undefined {
  if (type === RightBrace || isClauseWord(type)) return undefined;
  // Where something may go on as an expression and also end, the ends are what the author needs to hear of.
  const ends = [...all].some((one) => one === RightBrace || one === LeftBracket || one === K.because || isClauseWord(one));
  if (all.has(Plus)) {
    if (operators.has(textOf(type)) || joiners.has(type)) return ends ? undefined : "an operator";
    // A number may go on as `30% of` or with its asset; that is never what was forgotten.
    if (type === K.of || type === Asset || type === StringToken) return undefined;
  }
  if (type === LeftBracket) return "a citation";
  if (type === Name || type === AnyWord || type === ExampleWord || type === Word) return "a name";
  if (type === Asset) return ends ? undefined : "an asset";
  if (type === Path || type === PoolEquity || type === TiersPath) return "a dotted path";
  if (type === NumberToken) return "a number";
  if (type === DateToken) return "a date";
  if (type === InstantToken) return all.has(DateToken) ? undefined : "an instant";
  if (type === StringToken) return "a text in double quotes";
  return `\`${spelled(type)}\``;
}

function isClauseWord(type: TokenType): boolean {
  const keyword = keywordOf(type);
  return keyword !== undefined && keywords.get(keyword) === "clause";
}

const valueWords = new Set<TokenType>([
  K.min, K.max, K.abs, K.sum, K.number, K.any, K.all, K.value, K.profit, K.before, K.rounded, K.worst, K.best, K.slices,
  K.option, K.amount, K.if, K.not, LeftParenthesis, NumberToken, DateToken, InstantToken, Path, PoolEquity, TiersPath, Word,
]);

function beginsValue(type: TokenType): boolean {
  return valueWords.has(type) || textOf(type) === "-";
}
