/** What a fix is made from: a message, the text it is about, and ways to change it. */

import type { Expr, Name, Span } from "../../ast.ts";
import { clausesOf, type PlacedClause } from "../../check/lints/clauses.ts";
import { partsOf } from "../../check/lints/expressions.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Analysis } from "../analysis.ts";
import type { TextEdit } from "../types.ts";

export interface Subject {
  readonly analysis: Analysis;
  readonly diagnostic: Diagnostic;
  readonly text: string;
  readonly span: Span;
  /** The text that is underlined. */
  readonly written: string;
}

/** A change that may mend the message; `sure` where it cannot but do so, and need not be tried. */
export interface Draft {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly preferred?: boolean;
  readonly sure?: boolean;
}

export type Fixer = (subject: Subject) => readonly Draft[];

export function subjectOf(analysis: Analysis, diagnostic: Diagnostic): Subject {
  const { span } = diagnostic.at;
  return { analysis, diagnostic, text: analysis.text, span, written: analysis.text.slice(span.start, span.end) };
}

/** Puts a text in place of what is underlined. */
export function instead({ span, written }: Subject, text: string, more: Partial<Draft> = {}): readonly Draft[] {
  return text === written ? [] : [{ title: `Write \`${shortened(text)}\``, edits: [{ span, text }], ...more }];
}

export function draft(title: string, edits: readonly TextEdit[], more: Partial<Draft> = {}): Draft {
  return { title, edits, ...more };
}

export function put(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}

export function over({ start, end }: Span, text: string): TextEdit {
  return { span: { start, end }, text };
}

const longestTitle = 60;

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle - 2)} …`;
}

/** Takes a range out, with its lines where nothing else stands on them, else with one space beside it. */
export function without(text: string, { start, end }: Span): TextEdit {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  const stop = lineEnd < 0 ? text.length : lineEnd;
  const before = text.slice(lineStart, start);
  const after = text.slice(end, stop);
  if (before.trim() === "" && after.trim() === "") return over({ start: lineStart, end: Math.min(text.length, stop + 1) }, "");
  // A comment behind what goes is about it.
  if (before.trim() === "" && /^\s*#/.test(after)) return over({ start: lineStart, end: Math.min(text.length, stop + 1) }, "");
  const space = /\s$/.test(before) ? /\s+$/.exec(text.slice(0, start))?.[0].length ?? 0 : 0;
  return over({ start: start - space, end }, space > 0 && !/^\s|^$/.test(text.slice(end, end + 1)) ? " " : "");
}

/** The white space that the line around an offset begins with. */
export function indentAt(text: string, at: number): string {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? "";
}

/** The clause around what is underlined, the narrowest. */
export function clauseAround({ analysis, span }: Pick<Subject, "analysis" | "span">): PlacedClause | undefined {
  if (analysis.ast === undefined) return undefined;
  let found: PlacedClause | undefined;
  for (const placed of clausesOf(analysis.ast)) {
    const { start, end } = placed.clause.span;
    if (start > span.start || end < span.end) continue;
    if (found === undefined || end - start <= found.clause.span.end - found.clause.span.start) found = placed;
  }
  return found;
}

/** An expression with what it is part of, innermost first. */
export interface Found<E extends Expr = Expr> {
  readonly expression: E;
  readonly around: readonly Expr[];
}

/** The expression that stands exactly where it is underlined; the outermost of those, or the first that `is` one. */
export function expressionAt<E extends Expr = Expr>(subject: Pick<Subject, "analysis" | "span">, is: (expression: Expr) => expression is E): Found<E> | undefined {
  const { start, end } = subject.span;
  let found: Found<E> | undefined;
  const visit = (expression: Expr, around: readonly Expr[]): void => {
    if (found !== undefined || expression.span.start > start || expression.span.end < end) return;
    if (expression.span.start === start && expression.span.end === end && is(expression)) {
      found = { expression, around };
      return;
    }
    for (const part of partsOf(expression)) visit(part, [expression, ...around]);
  };
  for (const root of expressionsOf(subject.analysis)) visit(root, []);
  return found;
}

export function anyExpression(expression: Expr): expression is Expr {
  return expression !== undefined;
}

export function* expressionsOf({ ast }: Pick<Analysis, "ast">): Generator<Expr> {
  if (ast === undefined) return;
  for (const { expressions } of clausesOf(ast)) for (const { expression } of expressions) yield expression;
}

export function textOf({ text }: Pick<Subject, "text">, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The first text in backticks behind these words. */
export function quotedAfter(text: string | undefined, words: string): string | undefined {
  const at = text?.indexOf(`${words} \``) ?? -1;
  if (text === undefined || at < 0) return undefined;
  const start = at + words.length + 2;
  const end = text.indexOf("`", start);
  return end < 0 ? undefined : text.slice(start, end);
}

/** Every text in backticks. */
export function quotedIn(text: string | undefined): readonly string[] {
  return [...(text ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
}

/** Takes a name out of a list with commas. */
export function withoutName(text: string, names: readonly Name[], name: Name): TextEdit {
  const at = names.findIndex(({ span }) => span.start === name.span.start);
  const [before, after] = [names[at - 1], names[at + 1]];
  if (after !== undefined) return over({ start: name.span.start, end: after.span.start }, "");
  return before === undefined ? without(text, name.span) : over({ start: before.span.end, end: name.span.end }, "");
}
