import type { Span } from "../ast.ts";

/** A comment of the text, with its `#`. */
export interface Comment {
  readonly text: string;
  readonly span: Span;
}

/** A comment that stands on a line of its own. */
export interface Remark {
  readonly text: string;
  /** The author had a blank line before it. */
  readonly blankBefore: boolean;
}

/**
 * What the author put between the clauses: comments and blank lines. The printer walks the tree in the order of the text
 * and takes each comment once, so that none is lost and none changes its place in the order.
 */
export interface Author {
  /** The comments before `offset` that nobody took yet. */
  readonly takeBefore: (offset: number) => readonly Remark[];
  /** The comment behind what ends at `offset`, on the same line. */
  readonly takeBehind: (offset: number) => string | undefined;
  /** The author had a blank line before what begins at `offset`. */
  readonly blankBefore: (offset: number) => boolean;
  /** The author had a blank line somewhere between two places. */
  readonly blankBetween: (from: number, to: number) => boolean;
  /** Where the last word before `offset` ends, comments passed over. */
  readonly endBefore: (offset: number) => number;
  /** A comment that nobody took stands before `offset`. */
  readonly anyBefore: (offset: number) => boolean;
}

/** For a tree that came from no text. */
export const nobody: Author = {
  takeBefore: () => [],
  takeBehind: () => undefined,
  blankBefore: () => false,
  blankBetween: () => false,
  endBefore: (offset) => offset,
  anyBefore: () => false,
};

/** `comments` in the order of the text. */
export function authorOf(text: string, comments: readonly Comment[]): Author {
  let taken = 0;
  const words = withoutComments(text, comments);
  const blankBefore = (offset: number): boolean =>
    (text.slice(endOfWords(text, offset), offset).match(/\r\n?|\n/g)?.length ?? 0) > 1;
  return {
    blankBefore,
    blankBetween: (from, to) => /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*[\r\n]/.test(text.slice(from, to)),
    takeBefore(offset) {
      const remarks: Remark[] = [];
      for (let next = comments[taken]; next !== undefined && next.span.start < offset; next = comments[++taken]) {
        remarks.push({ text: next.text.trimEnd(), blankBefore: blankBefore(next.span.start) });
      }
      return remarks;
    },
    takeBehind(offset) {
      const next = comments[taken];
      if (next === undefined || next.span.start < offset || !/^[^\S\r\n]*$/.test(text.slice(offset, next.span.start))) return undefined;
      taken += 1;
      return next.text.trimEnd();
    },
    endBefore: (offset) => endOfWords(words, offset),
    anyBefore: (offset) => (comments[taken]?.span.start ?? Number.POSITIVE_INFINITY) < offset,
  };
}

/** The text with spaces where its comments stood, so that every offset stays. */
function withoutComments(text: string, comments: readonly Comment[]): string {
  let end = 0;
  const pieces: string[] = [];
  for (const { span } of comments) {
    pieces.push(text.slice(end, span.start), " ".repeat(span.end - span.start));
    end = span.end;
  }
  return [...pieces, text.slice(end)].join("");
}

/** Where the last thing that is not white space ends before `offset`. */
function endOfWords(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}
