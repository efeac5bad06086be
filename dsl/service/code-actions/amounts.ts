/** Levels, dimensions and divisors: what is read of several objects, in another unit, or may be 0. */

import type { Expr } from "../../ast.ts";
import { factMeasure } from "../../check/paths.ts";
import type { Measure } from "../../check/measure.ts";
import { anyExpression, clauseAround, draft, expressionAt, expressionsOf, instead, over, put, quotedAfter, quotedIn, textOf, without, type Draft, type Fixer, type Subject } from "./subject.ts";
import { partsOf } from "../../check/lints/expressions.ts";
import { headOf } from "../../check/lints/places.ts";

type Form<K extends Expr["kind"]> = Extract<Expr, { kind: K }>;

export const amounts: Readonly<Record<string, Fixer>> = {
  "mixed-levels": aggregated,
  "aggregate-range": unaggregated,
  "mixed-assets": valued,
  "bare-amount": withUnit,
  "unit-mismatch": (subject) => [...withUnit(subject), ...multiplied(subject)],
  "not-a-condition": compared,
  "not-a-quantity": quantities,
  "not-here": notHere,
  "divisor-may-be-zero": guarded,
  "whole-number": intoRange,
  "exceptions-overlap": labelled,
  "exceptions-undecided": labelled,
};

function aggregated(subject: Subject): readonly Draft[] {
  const { written, analysis, diagnostic } = subject;
  const value = quotedIn(diagnostic.help).find((one) => one.startsWith("sum of value of "));
  if (value !== undefined) return instead(subject, value, { preferred: true });
  const { context } = analysis;
  const path = written.split(" ")[0] ?? "";
  const measure = context === undefined ? undefined : (context.figure(path)?.measure ?? factMeasure(context, undefined, path));
  return aggregatesFor(measure).flatMap((which, index) => instead(subject, which === "any" || which === "all" ? `${which} of (${written})` : `${which} of ${written}`, { preferred: index === 0 }));
}

/** The likeliest first: amounts add up, prices and rates do not. */
function aggregatesFor(measure: Measure | undefined): readonly string[] {
  if (measure?.kind === "flag") return ["any", "all"];
  if (measure?.kind !== "unit") return [];
  const extensive = measure.powers.size === 1 && [...measure.powers.values()].every((power) => power === 1);
  return extensive ? ["sum", "max", "min"] : ["max", "min"];
}

/** What there is one of is read without an aggregate, or ranged over further away. */
function unaggregated(subject: Subject): readonly Draft[] {
  const { diagnostic, span, text, written } = subject;
  const help = diagnostic.help ?? "";
  if (help.startsWith("Delete `in pool`")) return [draft("Delete `in pool`", [without(text, { ...span, start: text.lastIndexOf("in", span.start) })], { preferred: true })];
  if (help.startsWith("Write `in account`")) return instead(subject, "account", { preferred: true });
  if (!help.includes("without the aggregate")) return [];
  const found = aggregateOf(subject);
  if (found === undefined) return [];
  const further = help.includes("in account") ? [draft("Range over the account", [put(found.operand.span.end, " in account")])] : [];
  return [draft(`Write \`${written}\` without the aggregate`, [over(found.span, textOf(subject, found.operand.span))], { preferred: true }), ...further];
}

function aggregateOf({ analysis, span }: Subject): Form<"aggregate"> | undefined {
  const found = expressionAt({ analysis, span }, anyExpression);
  const [around] = found?.around ?? [];
  return around?.kind === "aggregate" ? around : undefined;
}

/** Money of one asset as money of another; or all of it in the same, if the policy is for one asset. */
function valued(subject: Subject): readonly Draft[] {
  const { diagnostic, analysis, span, written } = subject;
  const named = /`(?:sum of )?value of \(…\) in (\w+)`/.exec(diagnostic.help ?? "")?.[1];
  if (named === undefined) return diagnostic.help?.includes("with same balance.asset") === true ? [draft("Only those of this balance's asset", [put(span.end, " with same balance.asset")], { preferred: true })] : [];
  const sides = [span, ...(diagnostic.also ?? []).map((label) => label.span)];
  const changed = sides.map((side) => {
    const inner = textOf(subject, side);
    const operand = /^[\w.]+$|^\(.*\)$/s.test(inner) ? inner : `(${inner})`;
    return draft(`Value it in ${named}: \`value of ${operand} in ${named}\``, [over(side, sides.length > 1 || !written.startsWith("value of") ? `(value of ${operand} in ${named})` : `value of ${operand} in ${named}`)]);
  });
  const brace = analysis.tokens.find(({ text, kind }) => kind === "symbol" && text === "{");
  const settles = analysis.ast?.items.some((item) => item.kind === "applies" && item.key.text === "settle") === true;
  const once = brace === undefined || settles || named === "USD" ? [] : [draft(`Say that everything settles in ${named}`, [put(brace.end, `\n  applies to settle ${named}`)])];
  return [...changed, ...once];
}

/** A unit for a bare number: the one that the message names, or those that the place may mean. */
function withUnit(subject: Subject): readonly Draft[] {
  const { diagnostic, span } = subject;
  const quoted = quotedIn(diagnostic.help).filter((one) => /^-?[\d_.]+(%|bps|x|s|min|h|d| \w+)$/.test(one));
  const places = [span, ...(diagnostic.also ?? []).map((label) => label.span)].filter((side) => /^-?[\d_.]+$/.test(textOf(subject, side)));
  const [place] = places;
  if (place === undefined) return [];
  return quoted.map((text, index) => draft(`Write \`${text}\``, [over(place, text)], { preferred: index === 0 && quoted.length === 1 }));
}

/** A ratio is charged on an amount by multiplying. */
function multiplied(subject: Subject): readonly Draft[] {
  const other = subject.diagnostic.also?.[0]?.span;
  if (other === undefined || subject.diagnostic.help?.includes("multiply") !== true) return [];
  const [first, second] = subject.span.start < other.start ? [subject.span, other] : [other, subject.span];
  const between = subject.text.slice(first.end, second.start);
  const sign = between.search(/[+-]/);
  if (sign < 0) return [];
  const at = first.end + sign;
  return [draft("Multiply the amount by the ratio", [over({ start: at, end: at + 1 }, "*")], { preferred: true })];
}

function compared(subject: Subject): readonly Draft[] {
  const { diagnostic, written } = subject;
  const inside = quotedAfter(diagnostic.help, "parentheses:");
  const operand = /\((.*)\)$/.exec(inside ?? "")?.[1];
  if (operand !== undefined && !operand.includes("…")) return instead(subject, `(${operand})`, { preferred: true });
  return diagnostic.help?.startsWith("Compare it") === true ? instead(subject, `${written} > 0`) : [];
}

const signs: Readonly<Record<string, string>> = { "position.side": "position.sign", "order.side": "order.sign" };

/** A side reckons as its sign; words are compared by `is`; a tier is read by its fields. */
function quantities(subject: Subject): readonly Draft[] {
  const { written, diagnostic, text, span } = subject;
  if (Object.hasOwn(signs, written)) return [...instead(subject, signs[written] ?? written, { preferred: !/compares quantities/.test(diagnostic.message) }), ...byIs(subject)];
  if (diagnostic.help?.includes("`is`") === true) return byIs(subject);
  const field = /`…(\.\w+)`/.exec(diagnostic.help ?? "")?.[1];
  return field === undefined ? [] : instead(subject, `${text.slice(span.start, span.end)}${field}`, { preferred: true });
}

function byIs({ text, span }: Subject): readonly Draft[] {
  const sign = /^\s*(!?=)(?=\s*[A-Za-z_])/.exec(text.slice(span.end));
  const operator = sign?.[1];
  if (sign === null || operator === undefined) return [];
  const end = span.end + sign[0].length;
  const tight = /\s/.test(text[end - operator.length - 1] ?? "") ? "" : " ";
  const word = operator === "=" ? "is" : "is not";
  return [draft(`Compare words by \`${word}\``, [over({ start: end - operator.length, end }, `${tight}${word}${/\s/.test(text[end] ?? "") ? "" : " "}`)], { preferred: true })];
}

function notHere(subject: Subject): readonly Draft[] {
  const { diagnostic, written } = subject;
  const help = diagnostic.help ?? "";
  if (written.startsWith("before ")) return instead(subject, written.replace(/^before\s+/, ""), { preferred: true });
  if (help.startsWith("Say the direction")) return quotedIn(help).slice(0, 6).flatMap((mode) => instead(subject, mode));
  const scope = help === "Write `in account`." ? "account" : undefined;
  const whole = scope ?? (help.startsWith("Write `liquidation of account`") ? "account" : quotedAfter(help, "Write"));
  return whole === undefined || whole.includes("…") ? [] : instead(subject, whole, { preferred: true });
}

/** In a comparison both sides are multiplied; elsewhere what is divided by is asked first. */
function guarded(subject: Subject): readonly Draft[] {
  const quotient = quotientBy(subject);
  if (quotient === undefined) return [];
  const { expression, comparison } = quotient;
  const [left, right] = [textOf(subject, expression.left.span), textOf(subject, expression.right.span)];
  const guard = draft("Guard it: 0 where it is divided by nothing", [over(expression.span, `(if ${right} > 0 then ${left} / ${right} else 0)`)], { preferred: comparison === undefined });
  if (comparison === undefined) return [guard];
  const other = textOf(subject, comparison.right.span);
  const factor = /^[\w.%]+$|^\(.*\)$/s.test(other) ? other : `(${other})`;
  return [draft("Multiply both sides instead", [over(expression.span, left), over(comparison.right.span, `${factor} * ${right}`)], { preferred: true }), guard];
}

/** The division by what is underlined, and the comparison whose left side it is. */
function quotientBy({ analysis, span }: Subject): { readonly expression: Form<"binary">; readonly comparison: Form<"compare"> | undefined } | undefined {
  let found: { readonly expression: Form<"binary">; readonly comparison: Form<"compare"> | undefined } | undefined;
  const visit = (part: Expr, around: Expr | undefined): void => {
    if (part.kind === "binary" && part.operator === "/" && part.right.span.start === span.start && part.right.span.end === span.end) {
      found = { expression: part, comparison: around?.kind === "compare" && around.left === part ? around : undefined };
    }
    for (const inner of partsOf(part)) visit(inner, part);
  };
  for (const root of expressionsOf(analysis)) visit(root, undefined);
  return found;
}

function intoRange(subject: Subject): readonly Draft[] {
  const match = /from (\d+) to (\d+) is expected/.exec(subject.diagnostic.message);
  if (match !== null) {
    const [, least = "", most = ""] = match;
    const value = Number(subject.written.replaceAll("_", ""));
    return instead(subject, Number.isFinite(value) && value > Number(most) ? most : least);
  }
  if (subject.diagnostic.help?.includes("to tick") === true) return instead(subject, "0.01");
  return /^\d+/.test(subject.written) ? instead(subject, /^\d+(\.\d+)*/.exec(subject.written)?.[0] ?? "1") : instead(subject, "1");
}

/** Both exceptions carry a label: then the first that applies wins. */
function labelled(subject: Subject): readonly Draft[] {
  const places = [subject.span, ...(subject.diagnostic.also ?? []).map(({ span }) => span)];
  const taken = new Set(subject.analysis.tokens.map(({ text }) => text));
  const edits = places
    .flatMap((span) => clauseAround({ analysis: subject.analysis, span }) ?? [])
    .filter((placed) => placed.what === "exception" && placed.clause.tail.label === undefined)
    .sort((a, b) => a.clause.span.start - b.clause.span.start)
    .map(({ clause }, index) => put(headOf(clause).end, ` as ${fresh(taken, `case_${index + 1}`)}`));
  return edits.length === 0 ? [] : [draft("Label the exceptions: the first that applies wins", edits, { preferred: true })];
}

/** A name that nothing in the text bears yet. */
export function fresh(taken: Set<string>, wanted: string): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}_${number}`;
  taken.add(name);
  return name;
}
