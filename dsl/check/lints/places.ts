/** Where messages about whole clauses point. */

import type { Span, Tail } from "../../ast.ts";

/** The clause without what ends it: label, reason and citations, which have words of their own before them. */
export function headOf(clause: { readonly span: Span; readonly tail: Tail }): Span {
  const tail = [clause.tail.because, clause.tail.label, ...clause.tail.cites].flatMap((part) => (part === undefined ? [] : [part.span.start]));
  if (tail.length === 0) return clause.span;
  const limit = Math.min(...tail);
  const end = lastEnd({ ...clause, span: undefined, tail: undefined }, limit);
  return { ...clause.span, end: end > clause.span.start ? end : limit };
}

/** The last end of anything in the tree that ends by `limit`; 0 of nothing. */
function lastEnd(value: unknown, limit: number): number {
  if (Array.isArray(value)) return Math.max(0, ...value.map((each) => lastEnd(each, limit)));
  if (typeof value !== "object" || value === null) return 0;
  const own = "end" in value && typeof value.end === "number" && value.end <= limit ? value.end : 0;
  return Math.max(own, ...Object.values(value).map((each) => lastEnd(each, limit)));
}
