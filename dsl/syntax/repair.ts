import type { IToken, TokenType } from "./chevrotain.ts";
import { suggest } from "../diagnostics/suggest.ts";
import { madeUp } from "./made-up.ts";
import { policyParser } from "./parser.ts";
import type { StartRule } from "./parser.ts";
import { clauseAround, startsClause } from "./outline.ts";
import { withoutMembers } from "./settled.ts";
import {
  Comma, K, LeftBrace, LeftParenthesis, NumberToken, Path, Plus, PoolEquity, RightBrace, RightBracket, RightParenthesis, TiersPath, keywordOf, textOf,
} from "./tokens.ts";
import { keywords } from "./words.ts";

/** A change of one token: at `at`, take away `remove` tokens and put in one of type `insert`; or of a clause, which is taken away. */
interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert?: TokenType;
}

/** Tokens that are tried after the place of the failure, to see whether an edit makes sense of them. */
const windowAfter = 160;
/** Most edits change the token of the failure or the one before it. */
const nearest = 1;
/** An edit must carry the parser at least this much further to be believed. */
const leastGain = 6;

/**
 * Tries every change of one token near the token at `index`, and gives the tokens with the one that lets the parser read on the
 * furthest; `undefined` where none helps. `expected` are the types that may stand at `index`, `expectedBefore` those that may
 * stand one earlier. `from` is where the item with the failure begins: what lies before it, the policy's header apart, is not read again.
 */
export function repair(
  tokens: readonly IToken[],
  index: number,
  expected: readonly TokenType[],
  expectedBefore: readonly TokenType[],
  header: readonly IToken[],
  from: number,
  start: StartRule,
): readonly IToken[] | undefined {
  const until = Math.min(tokens.length, index + windowAfter);
  const window = [...header, ...tokens.slice(from, until)];
  const before = withoutMembers([...header, ...tokens.slice(from, index)], start, nearest);
  const nearWindow = [...before, ...tokens.slice(index, until)];
  const reach = (candidate: Edit): number => {
    const near = index - candidate.at <= nearest;
    const changed = near
      ? applyEdit(nearWindow, { ...candidate, at: candidate.at - index + before.length })
      : applyEdit(window, { ...candidate, at: candidate.at - from + header.length });
    const { failures } = policyParser().read([...changed], start, { recovers: false, keeps: false });
    const at = failures[0]?.token;
    // How much of the window is still unread; an edit cannot win by its own token.
    const left = at === undefined ? 0 : changed.length - changed.indexOf(at);
    return until - left - index;
  };
  let best: Edit | undefined;
  let furthest = Math.min(leastGain, until - index) - 1;
  for (const candidate of edits(tokens, index, expected, expectedBefore)) {
    if (candidate.at < from) continue;
    const reached = reach(candidate);
    if (reached <= furthest) continue;
    [best, furthest] = [candidate, reached];
    if (reached >= until - index) break;
  }
  return best && applyEdit(tokens, best);
}

function applyEdit(tokens: readonly IToken[], { at, remove, insert }: Edit): readonly IToken[] {
  const old = tokens[at];
  const added = insert === undefined ? [] : [madeUp(insert, tokens[at - 1], old, remove > 0)];
  return [...tokens.slice(0, at), ...added, ...tokens.slice(at + remove)];
}

/** Likely changes first: the loop above stops at the first one that makes everything read well. */
function edits(tokens: readonly IToken[], index: number, expected: readonly TokenType[], before: readonly TokenType[]): readonly Edit[] {
  const here = candidates(expected);
  const earlier = candidates(before);
  return [
    ...misspelt(tokens, index, expected),
    ...misspelt(tokens, index - 1, before),
    ...atLineEnd(tokens, index),
    ...here.map((insert): Edit => ({ at: index, remove: 0, insert })),
    ...here.map((insert): Edit => ({ at: index, remove: 1, insert })),
    { at: index, remove: 1 },
    { at: index - 1, remove: 1 },
    ...earlier.map((insert): Edit => ({ at: index - 1, remove: 1, insert })),
    ...earlier.map((insert): Edit => ({ at: index - 1, remove: 0, insert })),
    ...expected.filter((type) => valueWords.has(type)).map((insert): Edit => ({ at: index, remove: 1, insert })),
    ...expected.filter((type) => valueWords.has(type)).map((insert): Edit => ({ at: index, remove: 0, insert })),
    ...opened(tokens, index),
    ...withoutClause(tokens, index),
  ];
}

/** How far behind a lost `]` or `}` at the end of a line reading fails: at the second or third word of the next. */
const intoLine = 3;

/** A comma at the end of the line before that was to be a `]` or a `}`. */
function atLineEnd(tokens: readonly IToken[], index: number): readonly Edit[] {
  const line = tokens[index]?.startLine;
  let first = index;
  while (first > 0 && index - first <= intoLine && tokens[first - 1]?.startLine === line) first -= 1;
  return tokens[first - 1]?.tokenType === Comma && startsClause(tokens, first) ? [RightBracket, RightBrace].map((insert): Edit => ({ at: first - 1, remove: 1, insert })) : [];
}

/** Farthest before a `)` that its lost `(` is looked for. */
const longestParenthesis = 24;

/** The `(` that a `)` lacks, at each place where a value may begin. */
function opened(tokens: readonly IToken[], index: number): readonly Edit[] {
  if (tokens[index]?.tokenType !== RightParenthesis) return [];
  const from = Math.max(clauseAround(tokens, index - 1).from, index - longestParenthesis);
  const places = Array.from({ length: Math.max(0, index - from) }, (_, back) => index - 1 - back);
  return places.filter((at) => at > 0 && !isValue(tokens[at - 1])).map((at): Edit => ({ at, remove: 0, insert: LeftParenthesis }));
}

function isValue(token: IToken | undefined): boolean {
  const type = token?.tokenType;
  return type === NumberToken || type === RightParenthesis || type?.CATEGORIES?.includes(Path) === true;
}

/** The rest of a clause taken away, and the whole clause. */
function withoutClause(tokens: readonly IToken[], index: number): readonly Edit[] {
  const { from } = clauseAround(tokens, index - 1);
  const { to } = clauseAround(tokens, index + 1);
  return [
    { at: index, remove: Math.max(1, to - index) },
    { at: from, remove: Math.max(1, to - from) },
  ];
}

function misspelt(tokens: readonly IToken[], at: number, expected: readonly TokenType[]): readonly Edit[] {
  const written = tokens[at]?.image;
  if (written === undefined || !/^[A-Za-z_]/.test(written)) return [];
  const words = new Map(expected.flatMap((type) => (keywordOf(type) === undefined ? [] : [[textOf(type), type] as const])));
  const meant = suggest(written, words.keys());
  const insert = meant === undefined ? undefined : words.get(meant);
  return insert === undefined || meant === written ? [] : [{ at, remove: 1, insert }];
}

/** One of each kind is enough to try: one value for all values, one operator for all operators. */
function candidates(expected: readonly TokenType[]): readonly TokenType[] {
  const types = new Set(expected);
  const value = types.has(NumberToken) && types.has(LeftParenthesis);
  const kept = [...types].filter((type) => {
    if (type === PoolEquity || type === TiersPath) return false;
    if (value && startsOnlyValues(type)) return false;
    return !(types.has(Plus) && operators.has(textOf(type)));
  });
  // `pool.equity` may stand wherever a value may, and take a purpose besides.
  if (value) kept.push(PoolEquity);
  if (types.has(Plus)) kept.push(Plus);
  // Braces and the words that begin clauses first: they decide what belongs where.
  return kept.sort((a, b) => rank(a) - rank(b));
}

const operators = new Set(["+", "-", "*", "/", "<", "<=", ">", ">=", "=", "!="]);
const valueWords = new Set<TokenType>([
  K.min, K.max, K.abs, K.sum, K.number, K.any, K.all, K.value, K.profit, K.before, K.rounded, K.worst, K.best, K.slices, K.option, K.amount, K.if, K.not,
]);

function startsOnlyValues(type: TokenType): boolean {
  return valueWords.has(type) || ["NumberToken", "DateToken", "InstantToken", "Word", "Path"].includes(type.name) || type === LeftParenthesis;
}

function rank(type: TokenType): number {
  if (type === LeftBrace || type === RightBrace) return 0;
  const keyword = keywordOf(type);
  if (keyword === undefined) return 2;
  return keywords.get(keyword) === "clause" ? 1 : 3;
}
