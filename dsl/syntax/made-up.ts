import { createTokenInstance } from "./chevrotain.ts";
import type { IToken, TokenType } from "./chevrotain.ts";
import { keywordOf, textOf } from "./tokens.ts";

/**
 * A token that was not written. Keywords and symbols say no more than where they stand, so they count as read, without a place
 * of their own; a name or a value that was never written must not reach the tree.
 */
export function madeUp(type: TokenType, before: IToken | undefined, near: IToken | undefined, instead: boolean): IToken {
  const fixed = keywordOf(type) !== undefined || type.PATTERN === textOf(type);
  const start = near?.startOffset ?? (before === undefined ? 0 : (before.endOffset ?? before.startOffset) + 1);
  const end = instead ? (near?.endOffset ?? start - 1) : start - 1;
  const token = createTokenInstance(type, fixed ? textOf(type) : "", start, end, Number.NaN, Number.NaN, Number.NaN, Number.NaN);
  if (!fixed) token.isInsertedInRecovery = true;
  if (!instead) token.payload = notWritten;
  return token;
}

const notWritten = "not written";

/** Whether a token stands in the text, and was not put in by a repair. */
export function isWritten(token: IToken): boolean {
  return token.payload !== notWritten && !Number.isNaN(token.startOffset);
}
