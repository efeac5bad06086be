/** Changes that somebody may want where nothing is wrong: a part of a formula as a figure of its own, a citation in order. */

import type { Citation, Expr, SourceItem } from "../../ast.ts";
import { clausesOf, type PlacedClause } from "../../check/lints/clauses.ts";
import { definitionLevels } from "../../check/figures.ts";
import { levelOf } from "../../check/paths.ts";
import type { Analysis } from "../analysis.ts";
import { fresh } from "./amounts.ts";
import { anyExpression, clauseAround, draft, expressionAt, indentAt, over, put, type Draft } from "./subject.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

export function refactorings(analysis: Analysis, range: Range): readonly Draft[] {
  return [...extracted(analysis, range), ...citationInOrder(analysis, range)];
}

const simple: ReadonlySet<Expr["kind"]> = new Set(["path", "literal", "word", "option"]);

/** The expression that is selected, as a definition at the level of the place; whoever asks tries whether it may be read there. */
function extracted(analysis: Analysis, range: Range): readonly Draft[] {
  const { text, ast } = analysis;
  const selected = trimmed(text, range);
  if (ast === undefined || selected.start === selected.end) return [];
  const expression = expressionAt({ analysis, span: selected }, anyExpression)?.expression;
  const clause = clauseAround({ analysis, span: selected });
  const definitions = ast.items.find((item) => item.kind === "definitions");
  if (expression === undefined || clause === undefined || definitions === undefined || simple.has(expression.kind)) return [];
  const close = text.lastIndexOf("}", definitions.span.end);
  if (close <= definitions.span.start) return [];
  const body = expression.kind === "group" ? expression.operand.span : expression.span;
  const indent = indentAt(text, definitions.span.start);
  const cites = [...clause.clause.tail.cites, ...clause.blockCites].map(({ span }) => text.slice(span.start, span.end));
  const { because } = clause.clause.tail;
  const reason = because === undefined ? "" : ` because ${text.slice(because.span.start, because.span.end)}`;
  const cited = `${reason}${cites.length === 0 ? "" : ` [${cites.join("; ")}]`}`;
  const taken = new Set(analysis.tokens.map((token) => token.text));
  return levelsFor(clause).map((level) => {
    const path = fresh(taken, `${level}.new_figure`);
    const line = `${path} = ${text.slice(body.start, body.end).replace(/\s+/g, " ")}${cited}`;
    return draft(`Define \`${path}\` by what is selected`, [over(expression.span, path), put(close, `${onOwnLine(text, close) ? "  " : "\n" + indent + "  "}${line}\n${indent}`)]);
  });
}

/** A definition's own level; elsewhere the pool, then the position. */
function levelsFor({ what, clause }: PlacedClause): readonly string[] {
  if (what === "definition") return definitionLevels.filter((level) => level === levelOf(clause.path.text));
  return what === "exception" ? ["position", "order", "pool"] : ["pool", "position", "account"];
}

function onOwnLine(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf("\n", at - 1) + 1, at).trim() === "";
}

function trimmed(text: string, { start, end }: Range): Range {
  const selected = text.slice(start, end);
  const from = start + selected.length - selected.trimStart().length;
  return { start: from, end: Math.max(from, start + selected.trimEnd().length) };
}

/** Each source once, its sections once and in the order in which they are declared. */
function citationInOrder({ ast, text }: Analysis, { start }: Range): readonly Draft[] {
  if (ast === undefined) return [];
  const cites = [...clausesOf(ast)].map(({ clause }) => clause.tail.cites).find((all) => around(all, text, start) !== undefined);
  const brackets = cites === undefined ? undefined : around(cites, text, start);
  if (cites === undefined || brackets === undefined) return [];
  const sources = ast.items.filter((item): item is SourceItem => item.kind === "source");
  const sections = new Map<string, string[]>();
  for (const { source, sections: named } of cites) sections.set(source.text, [...(sections.get(source.text) ?? []), ...named.map((one) => one.text)]);
  const parts = [...sections].map(([source, named]) => {
    const declared = sources.find(({ name }) => name.text === source)?.sections.map((one) => one.text) ?? [];
    const place = (section: string): number => (declared.includes(section) ? declared.indexOf(section) : declared.length);
    return `${source} ${[...new Set(named)].sort((a, b) => place(a) - place(b)).join(", ")}`;
  });
  const ordered = `[${parts.join("; ")}]`;
  const written = text.slice(brackets.start, brackets.end);
  return ordered.replace(/\s+/g, "") === written.replace(/\s+/g, "") ? [] : [draft("Put the citation in order", [over(brackets, ordered)])];
}

/** The brackets of a citation, if the offset is inside of them. */
function around(cites: readonly Citation[], text: string, at: number): Range | undefined {
  const [first, last] = [cites[0], cites.at(-1)];
  if (first === undefined || last === undefined || at < first.span.start - 1 || at > last.span.end + 1) return undefined;
  const start = text.lastIndexOf("[", first.span.start);
  const end = text.indexOf("]", last.span.end);
  return start < 0 || end < 0 ? undefined : { start, end: end + 1 };
}
