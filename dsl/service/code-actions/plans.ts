/** Plans and payments: the order of their steps, and who pays for what. */

import type { PayAst, PayUnspecifiedAst, PaymentAst } from "../../ast.ts";
import { headOf } from "../../check/lints/places.ts";
import { fresh } from "./amounts.ts";
import { clauseAround, draft, indentAt, instead, over, put, quotedAfter, quotedIn, textOf, without, withoutName, type Draft, type Fixer, type Subject } from "./subject.ts";

export const plans: Readonly<Record<string, Fixer>> = {
  "plan-order": order,
  "step-order": order,
  "stage-order": earlier,
  "repeat-endless": withoutRepeat,
  "close-which": (subject) => quotedIn(subject.diagnostic.help).flatMap((selection, index) => instead(subject, selection, { preferred: index === 0 })),
  "purpose-unanswered": leaveOpen,
  "purpose-twice": answerOnce,
  "waterfall-end": takeTheRest,
  "floor-of-absorber": floor,
};

/** What a plan or a list begins its steps with, and what starts a plan. */
function order(subject: Subject): readonly Draft[] {
  const { diagnostic, text, span, written } = subject;
  const start = quotedAfter(diagnostic.help, "Say when:");
  if (start !== undefined) return [draft(`Write \`${start}\``, [put(span.start, `${start}\n${indentAt(text, span.start)}`)], { preferred: true })];
  const role = /^\w+/.exec(written)?.[0] ?? "";
  const at = { start: span.start, end: span.start + role.length };
  const last = diagnostic.also?.[0]?.span;
  if (last === undefined) {
    const expected = quotedIn(diagnostic.message).filter((word) => word !== role).slice(0, 2);
    return expected.map((word, index) => draft(`Write \`${word}\``, [over(at, word)], { preferred: index === 0 }));
  }
  // This step follows the last: the two change places and keep their words.
  const [first, second] = [textOf(subject, last), written];
  return [draft("Exchange the two steps", [over(last, second.replace(/^\w+/, alone(subject, last.start) ? "first" : "then")), over(span, first)], { preferred: true })];
}

/** Whether a step is the first of its block. */
function alone({ analysis }: Subject, start: number): boolean {
  const tokens = analysis.tokens.filter(({ kind }) => kind !== "comment");
  for (let at = tokens.findIndex((token) => token.start === start) - 1; at >= 0; at--) {
    const { text, keyword } = tokens[at]!; // at < length
    if (text === "{" || text === "}") return true;
    if (keyword === "first" || keyword === "then") return false;
  }
  return true;
}

/** A warning stands above what it warns of. */
function earlier(subject: Subject): readonly Draft[] {
  const other = subject.diagnostic.also?.[0]?.span;
  const clause = clauseAround(subject);
  const before = other === undefined ? undefined : clauseAround({ analysis: subject.analysis, span: other });
  if (clause === undefined || before === undefined || subject.diagnostic.help?.startsWith("Move ") !== true) return [];
  const text = textOf(subject, clause.clause.span);
  return [draft("Move it above", [put(before.clause.span.start, `${text}\n${indentAt(subject.text, before.clause.span.start)}`), without(subject.text, clause.clause.span)], { preferred: true })];
}

function withoutRepeat({ written, span }: Subject): readonly Draft[] {
  const at = /\s*,\s*repeat/.exec(written);
  return at === null ? [] : [draft("Delete `, repeat`", [over({ start: span.start + at.index, end: span.start + at.index + at[0].length }, "")], { preferred: true })];
}

function leaveOpen({ analysis, diagnostic, span, text }: Subject): readonly Draft[] {
  const clause = quotedIn(diagnostic.help).find((one) => one.startsWith("unspecified "));
  const section = paymentsOf(analysis).find((one) => one.span.start === span.start);
  if (clause === undefined || section === undefined) return [];
  const close = text.lastIndexOf("}", section.span.end);
  const indent = indentAt(text, section.span.start);
  const onOwnLine = text.slice(text.lastIndexOf("\n", close - 1) + 1, close).trim() === "";
  const line = `${clause} because "the rulebook does not say"`;
  const edit = onOwnLine ? put(text.lastIndexOf("\n", close - 1) + 1, `${indent}  ${line}\n`) : put(close, `\n${indent}  ${line}\n${indent}`);
  return [draft("Say that the rulebook does not answer it", [edit], { preferred: true })];
}

function paymentsOf({ ast }: Subject["analysis"]): readonly PaymentAst[] {
  return (ast?.items ?? []).flatMap((item) => (item.kind === "mode" ? item.sections.filter((section): section is PaymentAst => section.kind === "payment") : []));
}

/** The second answer goes; or both carry a label, and the first that applies wins. */
function answerOnce(subject: Subject): readonly Draft[] {
  const { analysis, span, text, written } = subject;
  const clauses = paymentsOf(analysis).flatMap((section) => section.clauses);
  const holding = (start: number): PayAst | PayUnspecifiedAst | undefined => clauses.find(({ purposes }) => purposes.some((name) => name.span.start === start));
  const clause = holding(span.start);
  if (clause === undefined) return [];
  const name = { text: written, span };
  const edit = clause.purposes.length === 1 ? without(text, clause.span) : withoutName(text, clause.purposes, name);
  const first = subject.diagnostic.also?.[0]?.span.start;
  const both = [first === undefined ? undefined : holding(first), clause].flatMap((one) => (one === undefined || one.tail.label !== undefined || one.kind === "pay_unspecified" ? [] : [one]));
  const taken = new Set(analysis.tokens.map((token) => token.text));
  const labels = both.map((one, index) => put(endOfTitle(one), ` as ${fresh(taken, `${written}_${index + 1}`)}`));
  return [
    draft(`Take the second answer out`, [edit], { preferred: true }),
    ...(labels.length < 2 ? [] : [draft("Label both: the first that applies wins", labels)]),
  ];
}

/** Where the title of a list ends and its reason, its sources or its `{` begin. */
function endOfTitle(clause: PayAst | PayUnspecifiedAst): number {
  const parts = [...clause.purposes.map(({ span }) => span.end), ...(clause.kind === "pay_unspecified" ? [] : [clause.keeping?.span.end ?? 0, clause.when?.span.end ?? 0, ...clause.to.map(({ span }) => span.end)])];
  return Math.max(...parts);
}

const absorbers = ["insurance_fund", "debt", "forgiven"] as const;

/** The last step takes whatever is left: an absorber behind it, or instead of its limit. */
function takeTheRest(subject: Subject): readonly Draft[] {
  const { text, diagnostic, span } = subject;
  const clause = clauseAround(subject);
  if (clause === undefined) return [];
  if (clause.what === "pay") {
    const close = text.lastIndexOf("}", clause.clause.span.end);
    const indent = indentAt(text, clause.clause.span.start);
    const step = clause.clause.kind === "receive" ? "to balance.wallet_balance" : "finally balance.wallet_balance";
    return diagnostic.message.startsWith("This list") ? [draft(`Write \`${step}\``, [put(close, `\n${indent}  ${step}\n${indent}`)], { preferred: true })] : [];
  }
  if (clause.what !== "pay_step") return [];
  const step = clause.clause;
  const { role } = step;
  const head = headOf(step);
  const word = { start: step.span.start, end: step.span.start + role.length };
  const unlimited = step.upTo === undefined && step.downTo === undefined && step.when === undefined;
  if (role !== "finally" && role !== "to" && unlimited) return [draft("Write `finally`", [over(word, "finally")], { preferred: true }), ...behind(subject, step.span.end)];
  if (role !== "finally" && role !== "to") return behind(subject, step.span.end);
  const first = alone(subject, step.span.start) ? "first" : "then";
  const more = behind(subject, step.span.end).map(({ title, edits }) => draft(title, [over(word, first), ...edits]));
  if (unlimited) return more;
  // A limit at the end can also go.
  const from = text.slice(step.span.start, span.start).search(/(?:up\s+to|down\s+to|when)\s*$/);
  return from < 0 || head.end < span.end ? more : [...more, draft("Take the limit out", [without(text, { start: step.span.start + from, end: span.end })])];
}

function behind({ text }: Subject, end: number): readonly Draft[] {
  const indent = indentAt(text, end);
  return absorbers.map((absorber, index) => draft(`End with \`finally ${absorber}\``, [put(end, `\n${indent}finally ${absorber}`)], { preferred: index === 0 }));
}

function floor({ text, span }: Subject): readonly Draft[] {
  const down = /down(\s+to\s*)$/.exec(text.slice(0, span.start));
  if (down === null) return [];
  return [
    draft("Write `up to`: the most that it pays", [over({ start: down.index, end: down.index + 4 }, "up")], { preferred: true }),
    draft("Take the floor out", [without(text, { start: down.index, end: span.end })]),
  ];
}
