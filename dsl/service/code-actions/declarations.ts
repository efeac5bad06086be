/** What a policy has to say and does not, or says twice: figures, sections, names, rows, examples. */

import type { PolicyAst, TiersItem } from "../../ast.ts";
import { requiredFigures } from "../../check/required.ts";
import { objectsAt } from "../completion/example-objects.ts";
import { assets } from "../completion/names.ts";
import { placeAt } from "../completion/place.ts";
import { fresh } from "./amounts.ts";
import { clauseAround, draft, indentAt, over, put, quotedIn, textOf, without, withoutName, type Draft, type Fixer, type Subject } from "./subject.ts";

export const declarations: Readonly<Record<string, Fixer>> = {
  "figure-missing": defineFigures,
  "section-missing": addSections,
  "duplicate-name": keepOne,
  "period-empty": exchangeDays,
  "tier-rows": orderRows,
  "example-expects-nothing": expectSomething,
  "example-without-name": nameObject,
};

/** The common formula for each; the rulebook may have another. */
function defineFigures({ analysis, diagnostic, text }: Subject): readonly Draft[] {
  const single = /`([\w.]+) = ([^`]+)`/.exec(diagnostic.help ?? "");
  const missing = quotedIn(diagnostic.message).filter((path) => Object.hasOwn(requiredFigures, path));
  const wanted = missing.length > 0 ? missing.map((path) => [path, requiredFigures[path] ?? ""] as const) : single === null ? [] : [[single[1] ?? "", single[2] ?? ""] as const];
  if (wanted.length === 0) return [];
  const title = wanted.length === 1 ? `Define \`${wanted[0]?.[0]}\` as is common` : `Define the ${wanted.length} figures as is common`;
  const lines = wanted.map(([path, body]) => `${path} = ${body}`);
  const inDollars = lines.map((line) => line.replace(/= sum of (position\.\w+)$/, "= sum of value of $1 in USD"));
  return [...defined({ analysis, text }, title, lines), ...defined({ analysis, text }, `${title}, in USD where a pool holds several assets`, inDollars)];
}

function defined({ analysis, text }: Pick<Subject, "analysis" | "text">, title: string, lines: readonly string[]): readonly Draft[] {
  const item = analysis.ast?.items.find((one) => one.kind === "definitions");
  if (item !== undefined) {
    const close = text.lastIndexOf("}", item.span.end);
    const indent = indentAt(text, item.span.start);
    return close < item.span.start ? [] : [draft(title, [put(close, `${lines.map((line) => `  ${line}`).join(`\n${indent}`)}\n${indent}`)], { preferred: true })];
  }
  const mode = analysis.ast?.items.find((one) => one.kind === "mode" || one.kind === "account");
  if (mode === undefined) return [];
  const indent = indentAt(text, mode.span.start);
  return [draft(title, [put(mode.span.start, `definitions {\n${indent}  ${lines.join(`\n${indent}  `)}\n${indent}}\n${indent}`)], { preferred: true })];
}

const silent = 'unspecified because "the rulebook does not say"';

function addSections({ analysis, diagnostic, span, text }: Subject): readonly Draft[] {
  const mode = analysis.ast?.items.find((item) => item.kind === "mode" && item.span.start <= span.start && span.end <= item.span.end);
  if (mode === undefined) return [];
  const missing = /^has no (.+)$/.exec(diagnostic.at.caption ?? "")?.[1]?.split(", ");
  if (missing === undefined) {
    // The section is there, and does not say how margin is shared.
    const brace = text.indexOf("{", span.end);
    if (brace < 0) return [];
    const indent = `${indentAt(text, span.start)}  `;
    return quotedIn(diagnostic.help).map((clause) => draft(`Write \`${clause}\``, [put(brace + 1, `\n${indent}${clause}\n${indent}`)]));
  }
  const close = text.lastIndexOf("}", mode.span.end);
  const indent = indentAt(text, mode.span.start);
  const lines = missing.map((section) => `${indent}  ${section === "liquidation" ? "liquidation of pool" : section} ${silent}\n`);
  const onOwnLine = text.slice(text.lastIndexOf("\n", close - 1) + 1, close).trim() === "";
  const at = onOwnLine ? text.lastIndexOf("\n", close - 1) + 1 : close;
  return [draft(`Say that the rulebook is silent on ${missing.join(", ")}`, [put(at, `${onOwnLine ? "" : "\n"}${lines.join("")}${onOwnLine ? "" : indent}`)], { preferred: true })];
}

/** The second of two goes; a label gets a name of its own. */
function keepOne(subject: Subject): readonly Draft[] {
  const { analysis, span, text, written } = subject;
  const clause = clauseAround(subject);
  if (clause?.clause.tail.label?.span.start === span.start) {
    const other = fresh(new Set(analysis.tokens.map((token) => token.text)), `${written}_2`);
    return [draft(`Call it \`${other}\``, [over(span, other)], { preferred: true })];
  }
  const list = analysis.ast === undefined ? undefined : listAt(analysis.ast, span.start);
  if (list !== undefined) return [draft(`Take the second \`${written}\` out`, [withoutName(text, list, { text: written, span })], { preferred: true })];
  if (clause !== undefined && (clause.what === "definition" || clause.what === "fact" || clause.what === "option" || clause.what === "share" || clause.what === "surplus")) {
    return [draft("Take this one out", [without(text, clause.clause.span)])];
  }
  const item = analysis.ast?.items.find((one) => one.span.start <= span.start && span.end <= one.span.end);
  const small = item?.kind === "version" || item?.kind === "effective" || item?.kind === "source" || item?.kind === "tiers";
  return item === undefined || !small ? [] : [draft("Take this one out", [without(text, item.span)])];
}

/** The list of names that one at an offset stands in: the sections of a source. */
function listAt(ast: PolicyAst, start: number): readonly { readonly text: string; readonly span: { readonly start: number; readonly end: number } }[] | undefined {
  for (const item of ast.items) if (item.kind === "source" && item.sections.some(({ span }) => span.start === start)) return item.sections;
  return undefined;
}

function exchangeDays(subject: Subject): readonly Draft[] {
  const from = subject.diagnostic.also?.[0]?.span;
  return from === undefined ? [] : [draft("Exchange the two days", [over(from, subject.written), over(subject.span, textOf(subject, from))], { preferred: true })];
}

/** Rows in the order of their bounds; the boundary as the table has it. */
function orderRows(subject: Subject): readonly Draft[] {
  const { analysis, span, diagnostic, text, written } = subject;
  const boundary = /`((?:upper|lower) bound included)`/.exec(diagnostic.help ?? "")?.[1];
  if (boundary !== undefined) return [draft(`Write \`${boundary}\``, [over(span, written.replace(/(?:upper|lower)(\s+)bound\s+included$/, boundary))], { preferred: true })];
  const table = analysis.ast?.items.find((item): item is TiersItem => item.kind === "tiers" && item.span.start <= span.start && span.end <= item.span.end);
  const at = table?.rows.findIndex((row) => row.span.start <= span.start && span.end <= row.span.end) ?? -1;
  const row = table?.rows[at];
  if (table === undefined || row === undefined) return [];
  if (row.upTo === undefined) {
    const last = table.rows.at(-1);
    if (last === undefined || last === row) return [];
    return [draft("Move the open row to the end", [without(text, row.span), put(last.span.end, `\n${indentAt(text, last.span.start)}${textOf(subject, row.span)}`)], { preferred: true })];
  }
  const before = table.rows[at - 1];
  if (before === undefined || diagnostic.help?.startsWith("Rows rise") !== true) return [];
  return [draft("Exchange this row with the one above", [over(before.span, textOf(subject, row.span)), over(row.span, textOf(subject, before.span))], { preferred: true })];
}

function expectSomething({ analysis, span, text }: Subject): readonly Draft[] {
  const example = analysis.ast?.items.flatMap((item) => (item.kind === "examples" ? item.entries : [])).find((entry) => entry.kind === "example" && entry.title.span.start === span.start);
  if (example === undefined) return [];
  const close = text.lastIndexOf("}", example.span.end);
  const indent = indentAt(text, example.span.start);
  return close < example.span.start ? [] : [draft("Expect the account to be healthy", [put(close, `\n${indent}  expect account: status healthy\n${indent}`)])];
}

/** The first name of its kind that the text knows. */
function nameObject({ analysis, span, text, written }: Subject): readonly Draft[] {
  const objects = objectsAt(placeAt(text, analysis.tokens, span.end));
  const known: Readonly<Record<string, string | undefined>> = {
    balance: assets(analysis)[0], asset: assets(analysis)[0], credit: assets(analysis)[0], fund: "insurance",
    instrument: [...objects.instruments][0], tier: [...objects.instruments][0], position: [...objects.positions][0] ?? "p1", order: [...objects.orders][0] ?? "o1",
  };
  const name = Object.hasOwn(known, written) ? known[written] : undefined;
  return name === undefined ? [] : [draft(`Write \`${written} ${name}\``, [put(span.end, ` ${name}`)])];
}
