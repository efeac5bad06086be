/** Clauses and examples of policies that say what they are specimens of. */

import type { Name, Span } from "../../dsl/ast.ts";
import { parse } from "../../dsl/syntax/parse.ts";

export interface Specimen {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly kind: "clause" | "example";
  /** The clause up to its tail on one line, or the title of the example. */
  readonly text: string;
  readonly tag: string;
}

interface Tagged {
  readonly span: Span;
  readonly title?: Name;
  readonly shows: readonly Name[];
  readonly ends: number;
}

/** In the order of the text, one for each tag. */
export function specimensOf(file: string, text: string): readonly Specimen[] {
  const found: Tagged[] = [];
  visit(parse(text).ast, found);
  return found.flatMap(({ span, title, shows, ends }) =>
    shows.map(({ text: tag }) => ({
      file,
      line: text.slice(0, span.start).split("\n").length,
      kind: title === undefined ? ("clause" as const) : ("example" as const),
      text: title?.text ?? oneLine(text.slice(span.start, ends)),
      tag,
    })),
  );
}

/** Clauses have a tail, examples a title; both are found by what they look like, since a tag may stand on any of them. */
function visit(node: unknown, found: Tagged[]): void {
  if (typeof node !== "object" || node === null) return;
  const { span, tail, title, shows } = node as { span?: Span; tail?: { shows?: readonly Name[]; label?: Name; because?: Name }; title?: Name; shows?: readonly Name[] }; // members that nodes may have
  if (span !== undefined && tail?.shows !== undefined) {
    const starts = [tail.label, tail.because, tail.shows[0]].flatMap((part) => (part === undefined ? [] : [part.span.start]));
    found.push({ span, shows: tail.shows, ends: Math.min(...starts) });
  }
  if (span !== undefined && title !== undefined && shows !== undefined) found.push({ span, title, shows, ends: span.end });
  for (const [key, value] of Object.entries(node)) if (key !== "tail" && key !== "span") visit(value, found);
}

/** Without comments, and without the word that begins the tail. */
function oneLine(text: string): string {
  return text.replace(/#.*$/gm, " ").replace(/\s+/g, " ").replace(/ (as|because|shows) ?$/, "").trim();
}
