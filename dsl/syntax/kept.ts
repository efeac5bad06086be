import type { CstNode, IToken } from "chevrotain";

/**
 * What was read once is kept beside its first token, and read again nowhere: neither when a mended text is read anew, nor in the
 * next text, whose tokens share keys with those of this one (`lex.ts`).
 *
 * The parser looks at most two tokens ahead and behind a rule's first token at none, so that a rule that met no mistake gives the
 * same tree wherever its tokens, the places between them and the next two types are the same.
 */

/** What a token and its copies at other places have in common. */
export function keyOf(token: IToken): object {
  return typeof token.payload === "object" && token.payload !== null ? (token.payload as object) : token; // only `lex.ts` puts objects there
}

/** Types after a rule that may decide how it ends: the lookahead of the grammar. */
export const lookahead = 2;

/** A rule's tree with the tokens it was read from and those it looked at behind them. */
interface Kept {
  readonly node: CstNode;
  readonly tokens: readonly IToken[];
  /** The `lookahead` next tokens; the end of the text has a type too. */
  readonly next: readonly IToken[];
}

/** A tree that was read at another place: `of` as it was, with all its places moved `by` UTF-16 units. */
export interface MovedNode extends CstNode {
  readonly of: CstNode;
  readonly by: number;
}

export function isMoved(node: CstNode): node is MovedNode {
  return "of" in node;
}

const keptByRule = new Map<string, WeakMap<object, Kept>>();

function keptOf(rule: string): WeakMap<object, Kept> {
  const found = keptByRule.get(rule) ?? new WeakMap<object, Kept>();
  keptByRule.set(rule, found);
  return found;
}

/** Keeps a tree that was read without a mistake. `ahead(n)` gives the tokens behind it, from 1. */
export function keep(rule: string, node: CstNode, tokens: readonly IToken[], ahead: (n: number) => IToken): void {
  const [first] = tokens;
  if (first === undefined) return;
  keptOf(rule).set(keyOf(first), { node, tokens, next: Array.from({ length: lookahead }, (_, index) => ahead(index + 1)) });
}

/** The tree that a rule gives for the tokens ahead, and how many they are; `undefined` where it must be read. */
export function recall(rule: string, ahead: (n: number) => IToken): { readonly node: CstNode; readonly length: number } | undefined {
  const first = ahead(1);
  const kept = keptOf(rule).get(keyOf(first));
  if (kept === undefined) return undefined;
  const { tokens, next } = kept;
  const [old] = tokens as readonly [IToken, ...IToken[]]; // `keep` keeps none without a token
  const by = first.startOffset - old.startOffset;
  const lines = (first.startLine ?? Number.NaN) - (old.startLine ?? Number.NaN);
  for (const [index, token] of tokens.entries()) {
    const here = ahead(index + 1);
    if (here === token && by === 0) continue;
    if (keyOf(here) !== keyOf(token) || here.startOffset - token.startOffset !== by) return undefined;
    if ((here.startLine ?? Number.NaN) - (token.startLine ?? Number.NaN) !== lines) return undefined;
  }
  for (const [index, token] of next.entries()) if (ahead(tokens.length + index + 1).tokenType !== token.tokenType) return undefined;
  const last = tokens.at(-1) ?? old;
  // Where a line ends means something behind the last word of an example's line.
  if (endsLine(last, next[0]) !== endsLine(ahead(tokens.length), ahead(tokens.length + 1))) return undefined;
  return { node: by === 0 ? kept.node : movedNode(kept.node, by), length: tokens.length };
}

function endsLine(token: IToken, next: IToken | undefined): boolean {
  return (token.endLine ?? Number.NaN) < (next?.startLine ?? Number.NaN);
}

function movedNode(node: CstNode, by: number): MovedNode {
  const { startOffset = Number.NaN, endOffset = Number.NaN } = node.location ?? {};
  return { name: node.name, children: {}, location: { startOffset: startOffset + by, endOffset: endOffset + by }, of: node, by };
}
