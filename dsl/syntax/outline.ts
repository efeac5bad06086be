import type { IToken } from "./chevrotain.ts";
import { isWritten } from "./made-up.ts";
import { Colon, Equals, K, keywordOf, LeftBrace, LeftBracket, Path, RightBrace, RightBracket, Semicolon } from "./tokens.ts";
import { keywords } from "./words.ts";

/** The coarse shape of a token sequence, read without the grammar: braces, and the words that begin clauses. */

/** Where the item of the policy begins that holds `index`, and where the policy's own header ends. Both 0 before the policy's `{`. */
export function itemAround(tokens: readonly IToken[], index: number): { readonly headerEnd: number; readonly from: number } {
  let depth = 0;
  let headerEnd = 0;
  let from = 0;
  for (let at = 0; at < Math.min(index, tokens.length); at++) {
    const token = tokens[at]!; // at < length
    if (token.tokenType === LeftBrace) {
      depth += 1;
      if (depth === 1 && headerEnd === 0) [headerEnd, from] = [at + 1, at + 1];
    } else if (token.tokenType === RightBrace) {
      depth -= 1;
      if (depth === 1) from = at + 1;
    }
  }
  return { headerEnd, from };
}

/** Whether a clause, a block or a definition begins at `at`. */
export function startsClause(tokens: readonly IToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const next = tokens[at + 1]?.tokenType;
  if (token.tokenType.CATEGORIES?.includes(Path) === true) return next === Equals || next === Colon;
  if (next === K.default || next === K.one) return true;
  const keyword = keywordOf(token.tokenType);
  return keyword !== undefined && keywords.get(keyword) === "clause" && !standsInside(tokens, at);
}

/** Most tokens of a citation that are looked at. */
const citationLength = 16;

/** Whether a word that begins clauses elsewhere stands in the middle of one: `in account`, or a section of a citation, `[API mode]`. */
export function standsInside(tokens: readonly IToken[], at: number): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1]?.tokenType, tokens[at + 1]?.tokenType];
  if (token === undefined || keywordOf(token.tokenType) === undefined) return false;
  if (before === K.in || next === RightBracket || next === Semicolon) return true;
  const opensBlock = token.tokenType === K.account || token.tokenType === K.mode;
  if (opensBlock && token.startLine === tokens[at - 1]?.startLine && !tokens.slice(at + 1, at + 4).some(({ tokenType }) => tokenType === LeftBrace)) return true;
  for (let back = at - 1; back >= Math.max(0, at - citationLength); back--) {
    const type = tokens[back]?.tokenType;
    if (type === RightBracket || type === LeftBrace || type === RightBrace || tokens[back]?.startLine !== token.startLine) return false;
    if (type === LeftBracket) return true;
  }
  return false;
}

/** Whether skipping a token may lose more than the clause it stands in. */
export function isStructural(token: IToken): boolean {
  const keyword = keywordOf(token.tokenType);
  return token.tokenType === LeftBrace || token.tokenType === RightBrace || (keyword !== undefined && keywords.get(keyword) === "clause");
}

/** The part of the tokens, as a half-open range, that belongs to the clause around `index`, as far as words and braces tell. */
export function clauseAround(tokens: readonly IToken[], index: number): { readonly from: number; readonly to: number } {
  let from = Math.min(index, tokens.length);
  while (from > 0 && !startsClause(tokens, from) && !isBrace(tokens[from - 1])) from -= 1;
  let to = Math.max(index, from + 1);
  while (to < tokens.length && !startsClause(tokens, to) && !isBrace(tokens[to])) to += 1;
  return { from, to };
}

function isBrace(token: IToken | undefined): boolean {
  return token?.tokenType === LeftBrace || token?.tokenType === RightBrace;
}

/** An open `{`, with the words before it as its title: `mode cross`. */
export interface OpenBlock {
  readonly brace: IToken;
  readonly title: string;
}

/** The blocks that are open at the end of the tokens, outermost first. */
export function openBlocks(tokens: readonly IToken[]): readonly OpenBlock[] {
  const open: OpenBlock[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.tokenType === LeftBrace) open.push({ brace: token, title: titleOf(tokens, index) });
    else if (token.tokenType === RightBrace) open.pop();
  }
  return open.filter((block) => isWritten(block.brace));
}

/**
 * The block that most likely lacks its `}`: one whose line is indented further than the line of the `}` that closed it.
 * `undefined` where the layout does not tell.
 */
export function blockNotClosed(tokens: readonly IToken[], until: number): OpenBlock | undefined {
  const open: { readonly block: OpenBlock; readonly indent: number }[] = [];
  let indent = 0;
  let line = -1;
  for (const [index, token] of tokens.slice(0, until).entries()) {
    const firstOfLine = token.startLine !== line;
    if (firstOfLine) [line, indent] = [token.startLine ?? -1, token.startColumn ?? 0];
    if (token.tokenType === LeftBrace) open.push({ block: { brace: token, title: titleOf(tokens, index) }, indent });
    else if (token.tokenType === RightBrace) {
      const closed = open.pop();
      const further = closed !== undefined && firstOfLine && indent < closed.indent;
      if (further && open.some((one) => one.indent === indent) && isWritten(closed.block.brace)) return closed.block;
    }
  }
  return undefined;
}

/** The first words of the header that ends in the `{` at `index`. */
function titleOf(tokens: readonly IToken[], index: number): string {
  let from = index;
  while (from > 0 && !startsClause(tokens, from) && !isBrace(tokens[from - 1])) from -= 1;
  const words = tokens.slice(from, index).filter((token) => /^[\w.]+$/.test(token.image)).map((token) => token.image);
  return words.slice(0, 3).join(" ");
}
