import type { CstNode, IToken } from "./chevrotain.ts";

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

/** Keeps the tree of `tokens[from]` to `tokens[to - 1]`, read without a mistake. Behind the tokens of a text stand some of its end. */
export function keep(rule: string, node: CstNode, tokens: readonly IToken[], from: number, to: number): void {
  const first = tokens[from];
  if (to > from && first !== undefined) keptOf(rule).set(keyOf(first), { node, tokens: tokens.slice(from, to), next: tokens.slice(to, to + lookahead) });
}

/** The tree that a rule gives for the tokens from an index on, and where they end; `undefined` where it must be read. */
export function recall(rule: string, tokens: readonly IToken[], from: number): { readonly node: CstNode; readonly to: number } | undefined {
  const first = tokens[from];
  const kept = first && keptOf(rule).get(keyOf(first));
  const old = kept?.tokens[0];
  if (kept === undefined || old === undefined || first === undefined) return undefined;
  const by = first.startOffset - old.startOffset;
  const lines = lineOf(first) - lineOf(old);
  const to = from + kept.tokens.length;
  for (let index = from; index < to; index++) {
    const [here, before] = [tokens[index], kept.tokens[index - from]];
    if (here === undefined || before === undefined) return undefined;
    if (here === before && by === 0) continue;
    if (keyOf(here) !== keyOf(before) || here.startOffset - before.startOffset !== by || lineOf(here) - lineOf(before) !== lines) return undefined;
  }
  for (let ahead = 0; ahead < lookahead; ahead++) if (tokens[to + ahead]?.tokenType !== kept.next[ahead]?.tokenType) return undefined;
  // Where a line ends means something behind the last word of an example's line.
  if (endsLine(kept.tokens.at(-1), kept.next[0]) !== endsLine(tokens[to - 1], tokens[to])) return undefined;
  return { node: by === 0 ? kept.node : movedNode(kept.node, by), to };
}

function lineOf(token: IToken): number {
  return token.startLine ?? Number.NaN;
}

function endsLine(token: IToken | undefined, next: IToken | undefined): boolean {
  return (token?.endLine ?? Number.NaN) < (next?.startLine ?? Number.NaN);
}

function movedNode(node: CstNode, by: number): MovedNode {
  const { startOffset = Number.NaN, endOffset = Number.NaN } = node.location ?? {};
  return { name: node.name, children: {}, location: { startOffset: startOffset + by, endOffset: endOffset + by }, of: node, by };
}
