import type { Citation, Span, Tail } from "../ast.ts";
import { gap, group, nest } from "./doc.ts";
import type { Doc } from "./doc.ts";
import { cites as citesText, tailParts } from "./words.ts";

/**
 * What stands in a block, in the order of the text: clauses, and blocks of clauses. Entries know nothing of comments
 * and blank lines; `print.ts` puts those back from the author's text by the entries' spans.
 */
export type Entry = Clause | Block;

/** A clause begins its own line. */
export interface Clause {
  readonly kind: "clause";
  readonly span: Span;
  /** Words before `head` that line up with those of the neighbouring clauses. */
  readonly cells: readonly string[];
  readonly head: Doc;
  /** What moves to lines of its own when the clause does not fit on one: `when …`, `up to …`, `because …`. */
  readonly parts: readonly Doc[];
  /** Citations as text, or nothing. */
  readonly cites: string;
  /** The exceptions of a definition: indented under it, and part of its span. */
  readonly under: readonly Clause[];
}

/** `head {`, entries one step further in, `}`. */
export interface Block {
  readonly kind: "block";
  readonly span: Span;
  /** Ends in `{`. */
  readonly head: Doc;
  readonly cites: string;
  readonly entries: readonly Entry[];
  /** A blank line stands before and after it, whatever the author had. */
  readonly apart: boolean;
  /** What may stand on the line of `head`, `}` behind it: if it fits, and no comment is in the block. */
  readonly inside?: Doc;
}

type ClauseFields = Pick<Clause, "head"> & Partial<Pick<Clause, "cells" | "parts" | "under">> & { readonly tail?: Tail };

export function clause(span: Span, { cells = [], head, parts = [], tail, under = [] }: ClauseFields): Clause {
  return { kind: "clause", span, cells, head, parts: [...parts, ...(tail ? tailParts(tail) : [])], cites: citesText(tail?.cites ?? []), under };
}

export function block(
  span: Span,
  head: Doc,
  entries: readonly Entry[],
  { cites = [], apart = false, inside }: { cites?: readonly Citation[]; apart?: boolean; inside?: Doc } = {},
): Block {
  return { kind: "block", span, head, cites: citesText(cites), entries, apart, ...(inside !== undefined && { inside }) };
}

/** `head  part  part` on one line, or each part on a line of its own, `columns` further in than the head. */
export function phrase(head: Doc, parts: readonly Doc[], columns = 2): Doc {
  return group(head, nest(columns, parts.map((part) => [gap, nest(2, part)])));
}

/** The head of a block. Its parts go two steps in, so that they are not taken for the entries below. */
export function opening(head: Doc, parts: readonly Doc[], brace = " {"): Doc {
  return group(phrase(head, parts, 4), brace);
}
