import type { CstNode, IToken, TokenType } from "../chevrotain.ts";
import type { Name, Span } from "../../ast.ts";
import { StringToken } from "../tokens.ts";

/**
 * Reading a concrete tree that may be in pieces. After recovery any child may be missing, and a token the parser made up
 * counts as missing (Chevrotain marks it, with an empty text and no place).
 */

/** The first real token under a label or token name. */
export function token(node: CstNode | undefined, label: string | TokenType): IToken | undefined {
  return tokens(node, label)[0];
}

/** All real tokens under a label or token name, in order. */
export function tokens(node: CstNode | undefined, label: string | TokenType): readonly IToken[] {
  const children = node?.children[typeof label === "string" ? label : label.name] ?? [];
  return children.filter((child): child is IToken => isToken(child) && child.isInsertedInRecovery !== true);
}

/** The first child node under a rule name or label. */
export function child(node: CstNode | undefined, label: string): CstNode | undefined {
  return children(node, label)[0];
}

/** All child nodes under a rule name or label, in order. */
export function children(node: CstNode | undefined, label: string): readonly CstNode[] {
  return (node?.children[label] ?? []).filter((one): one is CstNode => !isToken(one));
}

/** The nodes under several rule names, in the order of the text. */
export function childrenInOrder(node: CstNode | undefined, ...labels: readonly string[]): readonly CstNode[] {
  return labels.flatMap((label) => children(node, label)).sort((a, b) => start(a) - start(b));
}

/** All real tokens of a node and what is below it, in the order of the text. */
export function allTokens(node: CstNode | undefined): readonly IToken[] {
  const found: IToken[] = [];
  const visit = (from: CstNode): void => {
    for (const one of Object.values(from.children).flat()) {
      if (!isToken(one)) visit(one);
      else if (one.isInsertedInRecovery !== true) found.push(one);
    }
  };
  if (node !== undefined) visit(node);
  return found.sort((a, b) => a.startOffset - b.startOffset);
}

/** The name of the rule that a node with exactly one child rule holds, such as `item`. */
export function only(node: CstNode | undefined): CstNode | undefined {
  return Object.values(node?.children ?? {}).flat().find((one): one is CstNode => !isToken(one));
}

function isToken(element: CstNode | IToken): element is IToken {
  return "image" in element;
}

function start(node: CstNode): number {
  const offset = node.location?.startOffset;
  return offset === undefined || Number.isNaN(offset) ? Number.POSITIVE_INFINITY : offset;
}

/** Where things stand in one text. */
export interface Places {
  readonly file: string | undefined;
  /** The place of a node or a token. A node without a real token has an empty place at the end of what came before it. */
  readonly of: (element: CstNode | IToken) => Span;
  readonly between: (first: { readonly span: Span }, last: { readonly span: Span }) => Span;
}

export function placesIn(file: string | undefined): Places {
  const place = (startOffset: number, end: number): Span =>
    file === undefined ? { start: startOffset, end } : { start: startOffset, end, file };
  return {
    file,
    of: (element) => {
      if (isToken(element)) return place(element.startOffset, (element.endOffset ?? element.startOffset) + 1);
      const { startOffset = Number.NaN, endOffset = Number.NaN } = element.location ?? {};
      if (!Number.isNaN(startOffset) && !Number.isNaN(endOffset)) return place(startOffset, endOffset + 1);
      const found = allTokens(element);
      const last = found.at(-1);
      return place(found[0]?.startOffset ?? 0, last === undefined ? 0 : (last.endOffset ?? last.startOffset) + 1);
    },
    between: (first, last) => place(first.span.start, last.span.end),
  };
}

/** A token as a name: the text of a string without quotes and escapes, else the text as written. */
export function nameFrom(found: IToken | undefined, places: Places): Name | undefined {
  if (found === undefined) return undefined;
  const text = found.tokenType === StringToken ? found.image.slice(1, -1).replace(/\\(["\\])/g, "$1") : found.image;
  return { text, span: places.of(found) };
}

/** A name that a block must have, even where it was not written: then it is empty, at the block's beginning. */
export function nameOrNothing(found: IToken | undefined, block: CstNode, places: Places): Name {
  const span = places.of(block);
  return nameFrom(found, places) ?? { text: "", span: { ...span, end: span.start } };
}

/** Drops what could not be read. */
export function present<T>(values: readonly (T | undefined)[]): readonly T[] {
  return values.filter((value): value is T => value !== undefined);
}
