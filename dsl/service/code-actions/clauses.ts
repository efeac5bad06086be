/** Lints about whole clauses: those that say nothing, stand twice, cite nothing, are read by nobody. */

import type { Citation, PolicyAst, SourceItem } from "../../ast.ts";
import { clausesOf, type PlacedClause } from "../../check/lints/clauses.ts";
import { headOf } from "../../check/lints/places.ts";
import { fittingAmount } from "../../check/lints/tier-discontinuity.ts";
import { isExactDecimal, toDecimalString } from "../../../engine/number/index.ts";
import { clauseAround, draft, instead, over, put, quotedAfter, textOf, without, withoutName, type Draft, type Fixer, type Subject } from "./subject.ts";

export const clauses: Readonly<Record<string, Fixer>> = {
  "clause-twice": (subject) => removed(subject, "Take the second one out"),
  "exception-changes-nothing": (subject) => removed(subject, "Take the exception out"),
  "permission-without-effect": ineffective,
  "payer-out-of-reach": unreached,
  "step-after-everything": exchanged,
  "plan-words": (subject) => firstWord(subject, quotedAfter(subject.diagnostic.help, "Write")),
  "guarantee-reversed": (subject) => firstWord(subject, quotedAfter(subject.diagnostic.help, "Write")),
  "guarantee-of-other-money": countedMoney,
  "limit-of-nothing": limitOfNothing,
  "account-money-in-isolated": ownMargin,
  "uncited-clause": cited,
  "assumption-without-reason": reasoned,
  "unspecified-yet-assumed": uncited,
  "unused-definition": (subject) => removed(subject, "Take the definition out"),
  "unused-name": unusedName,
  "unused-source": unusedSource,
  "tier-discontinuity": deduction,
};

function removed(subject: Subject, title: string): readonly Draft[] {
  const clause = clauseAround(subject);
  return clause === undefined ? [] : [draft(title, [without(subject.text, clause.clause.span)], { preferred: true })];
}

function ineffective(subject: Subject): readonly Draft[] {
  const { analysis, diagnostic, text } = subject;
  const clause = clauseAround(subject);
  if (clause?.what !== "permission") return [];
  const other = diagnostic.also?.[0]?.span;
  if (other === undefined) {
    const { upTo, also } = clause.clause;
    const start = /\s+(?:up\s+to|also)\b/.exec(textOf(subject, clause.clause.span))?.index;
    const end = Math.max(upTo?.span.end ?? 0, ...also.map(({ span }) => span.end));
    return start === undefined ? [] : [draft("Take the limit and the effects out", [over({ start: clause.clause.span.start + start, end }, "")], { preferred: true })];
  }
  const stronger = clauseAround({ analysis, span: other });
  return [...removed(subject, "Take this one out").map((one) => ({ ...one, preferred: false })), ...(stronger === undefined ? [] : [draft("Take the other one out", [without(text, stronger.clause.span)])])];
}

/** The step goes; the last one takes what is left, so the one before it becomes the last. */
function unreached(subject: Subject): readonly Draft[] {
  const { diagnostic, analysis, text } = subject;
  const step = clauseAround(subject);
  const cause = diagnostic.also?.[0]?.span;
  const before = cause === undefined ? undefined : clauseAround({ analysis, span: cause });
  if (step?.what !== "pay_step" || before?.what !== "pay_step") return [];
  const last = step.clause.role === "finally";
  const word = { start: before.clause.span.start, end: before.clause.span.start + before.clause.role.length };
  return [
    draft("Take this step out", [...(last ? [over(word, "finally")] : []), without(text, step.clause.span)]),
    draft("Exchange what the two steps name", [
      over(before.clause.buckets[0]?.span ?? before.clause.span, textOf(subject, step.clause.buckets[0]?.span ?? step.clause.span)),
      over(step.clause.buckets[0]?.span ?? step.clause.span, textOf(subject, before.clause.buckets[0]?.span ?? before.clause.span)),
    ]),
  ];
}

/** What the two steps do changes places; their words stay. */
function exchanged(subject: Subject): readonly Draft[] {
  const { analysis, diagnostic, span } = subject;
  const other = diagnostic.also?.[0]?.span;
  const [here, there] = [clauseAround(subject), other === undefined ? undefined : clauseAround({ analysis, span: other })];
  if (here?.what !== "step" || there?.what !== "step" || other === undefined) return [];
  const rest = (clause: { readonly role: string; readonly span: { readonly start: number } }, end: number) => ({ start: clause.span.start + clause.role.length, end });
  const [mine, its] = [rest(here.clause, span.end), rest(there.clause, other.end)];
  return [draft("Exchange what the two steps do", [over(its, textOf(subject, mine)), over(mine, textOf(subject, its))], { preferred: true })];
}

function firstWord({ written, span }: Subject, word: string | undefined): readonly Draft[] {
  const old = /^\w+/.exec(written)?.[0];
  return word === undefined || old === undefined ? [] : [draft(`Write \`${word}\``, [over({ start: span.start, end: span.start + old.length }, word)], { preferred: true })];
}

/** Buckets that the policy counts somewhere. */
function countedMoney(subject: Subject): readonly Draft[] {
  const ast = subject.analysis.ast;
  if (ast === undefined) return [];
  const found = new Set<string>();
  for (const { what, clause } of clausesOf(ast)) {
    if (what === "count" && clause.kind === "count" && clause.amount?.kind === "path" && /^(balance\.|position\.margin)/.test(clause.amount.text)) found.add(clause.amount.text);
  }
  return [...found].slice(0, 3).flatMap((path) => instead(subject, path));
}

function limitOfNothing({ text, span }: Subject): readonly Draft[] {
  const up = /\bup(\s+to\s*)$/.exec(text.slice(0, span.start));
  if (up === null) return [];
  return [
    draft("Write `down to 0`: nothing goes below it", [over({ start: up.index, end: up.index + 2 }, "down")], { preferred: true }),
    draft("Take the limit out", [without(text, { start: up.index, end: span.end })]),
  ];
}

function ownMargin(subject: Subject): readonly Draft[] {
  const clause = clauseAround(subject);
  const amount = clause?.what === "count" ? clause.clause.amount : undefined;
  return amount === undefined ? [] : [draft("Count `position.margin`", [over(amount.span, "position.margin")])];
}

const mostCitations = 3;

/** The citations of the clauses above, the nearest first; a policy without any cites what it declares. */
function cited(subject: Subject): readonly Draft[] {
  const { analysis, span, text } = subject;
  const { ast } = analysis;
  const clause = clauseAround(subject);
  if (ast === undefined) return [];
  const sources = ast.items.filter((item): item is SourceItem => item.kind === "source");
  if (sources.length === 0) {
    const brace = analysis.tokens.find((token) => token.kind === "symbol" && token.text === "{");
    return brace === undefined ? [] : [draft("Declare a source", [put(brace.end, '\n  source RULES "Rulebook" sections main')])];
  }
  if (clause === undefined) return [];
  const above = [...clausesOf(ast)].filter((one) => one.clause.span.start < span.start).reverse().flatMap((one) => [...one.clause.tail.cites, ...one.blockCites]);
  const near = above.map((citation) => text.slice(citation.span.start, citation.span.end));
  const declared = sources.flatMap(({ name, sections }) => sections.map((section) => `${name.text} ${section.text}`));
  return [...new Set([...near, ...declared])].slice(0, mostCitations).map((citation, index, all) => draft(`Cite [${citation}]`, [put(endOf(clause), ` [${citation}]`)], { preferred: index === 0 && all.length === 1 }));
}

/** Where a citation belongs: behind reason and label, in front of a list's `{`. */
function endOf({ clause }: PlacedClause): number {
  return Math.max(headOf(clause).end === clause.span.end && "steps" in clause ? titleEnd(clause) : headOf(clause).end, clause.tail.because?.span.end ?? 0, clause.tail.label?.span.end ?? 0);
}

function titleEnd(clause: { readonly span: { readonly end: number } } & Partial<Record<"purposes" | "to", readonly { readonly span: { readonly end: number } }[]>> & Partial<Record<"keeping" | "when", { readonly span: { readonly end: number } }>>): number {
  return Math.max(0, ...(clause.purposes ?? []).map(({ span }) => span.end), ...(clause.to ?? []).map(({ span }) => span.end), clause.keeping?.span.end ?? 0, clause.when?.span.end ?? 0);
}

function reasoned(subject: Subject): readonly Draft[] {
  const clause = clauseAround(subject);
  if (clause === undefined) return [];
  return [draft("Give a reason", [put(Math.max(subject.span.end, clause.clause.tail.label?.span.end ?? 0), ' because "the source does not say"')], { preferred: true })];
}

function uncited(subject: Subject): readonly Draft[] {
  const clause = clauseAround(subject);
  const assumed = clause?.clause.tail.cites.filter(({ sections }) => sections.some(({ text }) => text === "assumptions")) ?? [];
  if (clause === undefined || assumed.length === 0) return [];
  const { text } = subject;
  const all = clause.clause.tail.cites;
  const brackets = bracketsAround(text, all);
  if (brackets === undefined) return [];
  const kept = all.filter((one) => !assumed.includes(one)).map((one) => textOf(subject, one.span));
  return [draft("Take the citation of an assumption out", [kept.length === 0 ? without(text, brackets) : over(brackets, `[${kept.join("; ")}]`)], { preferred: true })];
}

function bracketsAround(text: string, cites: readonly Citation[]): { readonly start: number; readonly end: number } | undefined {
  const [first, last] = [cites[0], cites.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const start = text.lastIndexOf("[", first.span.start);
  const end = text.indexOf("]", last.span.end);
  return start < 0 || end < 0 ? undefined : { start, end: end + 1 };
}

function unusedName(subject: Subject): readonly Draft[] {
  const { analysis, span, text, written } = subject;
  const table = itemAt(analysis.ast, span.start);
  if (table?.kind === "tiers") return [draft(`Take \`${written}\` out`, [without(text, table.span)], { preferred: true })];
  return removed(subject, `Take \`${written}\` out`);
}

function itemAt(ast: PolicyAst | undefined, at: number): PolicyAst["items"][number] | undefined {
  return ast?.items.find(({ span }) => span.start <= at && at < span.end);
}

function unusedSource({ analysis, span, text, written }: Subject): readonly Draft[] {
  const item = itemAt(analysis.ast, span.start);
  if (item?.kind !== "source") return [];
  const title = `Take \`${written}\` out`;
  if (item.name.span.start === span.start) return [draft(title, [without(text, item.span)], { preferred: true })];
  const section = item.sections.find((one) => one.span.start === span.start);
  return section === undefined || item.sections.length < 2 ? [] : [draft(title, [withoutName(text, item.sections, section)], { preferred: true })];
}

/** The amount with which the margin is the same on both sides of the boundary. */
function deduction(subject: Subject): readonly Draft[] {
  const table = itemAt(subject.analysis.ast, subject.span.start);
  if (table?.kind !== "tiers") return [];
  const at = table.rows.findIndex((row) => row.fields.some(({ value }) => value.span.start === subject.span.start));
  const fitting = fittingAmount(table.rows[at - 1], table.rows[at]);
  return fitting === undefined || !isExactDecimal(fitting) ? [] : instead(subject, subject.written.replace(/^-?[\d_.]+/, toDecimalString(fitting)));
}
