import type { IToken, TokenType } from "./chevrotain.ts";
import { Colon, Comma, K, LeftBrace, LeftParenthesis, RightBrace, RightParenthesis } from "./tokens.ts";
import { startsClause } from "./outline.ts";

/** Words whose operand may begin with the same word again, until an operator ends the chain. */
const prefixes: ReadonlySet<TokenType> = new Set([K.not, K.of, K.before, K.rounded, K.at, K.from, K.to]);
/** Words after which an expression goes on to the end of the group. */
const openEnded: ReadonlySet<TokenType> = new Set([K.if, K.else, K.by]);
const enders: ReadonlySet<string> = new Set(["+", "-", "*", "/", "<", "<=", ">", ">=", "=", "!=", "and", "or"]);

/**
 * The first token at which expressions are nested deeper than `most`, if any. A bound from above, found by counting:
 * the parser calls itself for each level, so this must be known before it starts.
 */
export function deepestNesting(tokens: readonly IToken[], most: number): IToken | undefined {
  const groups: Group[] = [{ chain: 0, open: 0, ifs: 0 }];
  let depth = 0;
  const drop = (count: number): number => (depth -= count);
  for (const [index, token] of tokens.entries()) {
    const type = token.tokenType;
    const group = groups.at(-1)!; // never empty: only a `)` removes one, and not the first
    if (type === LeftBrace || type === RightBrace) {
      [groups.length, depth] = [0, 0];
      groups.push({ chain: 0, open: 0, ifs: 0 });
    } else if (type === LeftParenthesis) {
      groups.push({ chain: 0, open: 0, ifs: 0 });
      depth += 1;
    } else if (type === RightParenthesis && groups.length > 1) {
      drop(1 + group.chain + group.open);
      groups.pop();
    } else if (openEnded.has(type)) {
      group.open += 1;
      group.ifs += type === K.if ? 1 : 0;
      depth += 1;
    } else if (prefixes.has(type)) {
      group.chain += 1;
      depth += 1;
    } else if (enders.has(token.image)) {
      drop(group.chain);
      group.chain = 0;
    } else if (type === K.then && group.ifs > 0) {
      group.ifs -= 1;
    } else if (type === Comma || type === Colon || (group.chain + group.open + group.ifs > 0 && startsClause(tokens, index) && !goesOn(tokens[index - 1]))) {
      drop(group.chain + group.open);
      [group.chain, group.open, group.ifs] = [0, 0, 0];
    }
    if (depth > most) return token;
  }
  return undefined;
}

/** One pair of parentheses: prefixes waiting for an operand, words that go on to its end, and each `if` without its `then`. */
interface Group {
  chain: number;
  open: number;
  ifs: number;
}

/** Whether an expression must go on after a token, so that no clause can begin there. */
function goesOn(before: IToken | undefined): boolean {
  if (before === undefined) return false;
  const type = before.tokenType;
  return prefixes.has(type) || openEnded.has(type) || type === K.then || type === LeftParenthesis || enders.has(before.image);
}
