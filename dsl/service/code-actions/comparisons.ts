/** Lints about comparisons, and about what is reckoned the wrong way round. */

import type { Expr, Span } from "../../ast.ts";
import { bare } from "../../check/lints/expressions.ts";
import { anyExpression, draft, expressionAt, instead, over, put, quotedAfter, textOf, without, type Draft, type Fixer, type Subject } from "./subject.ts";

type Form<K extends Expr["kind"]> = Extract<Expr, { kind: K }>;

export const comparisons: Readonly<Record<string, Fixer>> = {
  "inverted-limit": turnedRound,
  "inverted-trigger": turnedRound,
  "equality-of-amounts": asOrder,
  "self-comparison": beforeAction,
  "before-something-else": sameBefore,
  "constant-condition": withoutCondition,
  "stop-leaves-gap": withEquality,
  "strictness-differs": likeTheOther,
  "repeated-operand": once,
  "margin-reckoned-wrongly": reckoned,
  "profit-backwards": exchangedPrices,
  "purpose-of-action": (subject) => fromHelp(subject),
  "counted-the-wrong-way": counted,
  "price-move-without-sign": (subject) => [...instead(subject, `+${subject.written}`, { preferred: true }), ...instead(subject, `-${subject.written}`)],
  "wider-than-the-pool": withinPool,
  "foreign-asset": ownAsset,
  "boundary-mismatch": (subject) => sameBoundary(subject),
};

function fromHelp(subject: Subject): readonly Draft[] {
  const text = quotedAfter(subject.diagnostic.help, "Write");
  return text === undefined ? [] : instead(subject, text, { preferred: true });
}

function isCompare(expression: Expr): expression is Form<"compare"> {
  return expression.kind === "compare";
}

/** The comparison that is underlined, and where its operator stands. */
function comparisonAt(subject: Pick<Subject, "analysis" | "span" | "text">): { readonly expression: Form<"compare">; readonly operator: Span } | undefined {
  const found = expressionAt(subject, isCompare)?.expression;
  if (found === undefined) return undefined;
  const between = subject.text.slice(found.left.span.end, found.right.span.start);
  const at = between.indexOf(found.operator);
  const start = found.left.span.end + at;
  return at < 0 ? undefined : { expression: found, operator: { start, end: start + found.operator.length } };
}

const turned = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "!=": "!=" } as const;

function turnedRound(subject: Subject): readonly Draft[] {
  const found = comparisonAt(subject);
  if (found === undefined) return [];
  const operator = turned[found.expression.operator];
  return [draft(`Turn it round: \`${operator}\``, [over(found.operator, operator)], { preferred: true })];
}

function asOrder(subject: Subject): readonly Draft[] {
  const found = comparisonAt(subject);
  return found === undefined ? [] : ["<", "<=", ">", ">="].map((operator) => draft(`Write \`${operator}\``, [over(found.operator, operator)]));
}

function beforeAction(subject: Subject): readonly Draft[] {
  const found = comparisonAt(subject);
  return found === undefined ? [] : [draft("Compare with the state before the action", [put(found.expression.right.span.start, "before ")], { preferred: true })];
}

/** The same thing before; or another thing now. */
function sameBefore(subject: Subject): readonly Draft[] {
  const found = comparisonAt(subject)?.expression;
  if (found === undefined) return [];
  const [left, right] = [bare(found.left), bare(found.right)];
  const [now, then] = right.kind === "before" ? [found.left, right] : left.kind === "before" ? [found.right, left] : [undefined, undefined];
  if (now === undefined || then === undefined) return [];
  return [
    draft(`Write \`before ${textOf(subject, now.span)}\``, [over(then.operand.span, textOf(subject, now.span))], { preferred: true }),
    draft("Leave `before` out", [over(then.span, textOf(subject, then.operand.span))]),
  ];
}

/** A condition that always holds says nothing: it goes, with its `when` or its `and`. */
function withoutCondition(subject: Subject): readonly Draft[] {
  const { text, span, diagnostic } = subject;
  if (!diagnostic.message.includes("always")) return [];
  const joint = expressionAt(subject, anyExpression)?.around[0];
  if (joint?.kind === "and") {
    const at = joint.operands.findIndex((operand) => operand.span.start === span.start);
    const [before, after] = [joint.operands[at - 1], joint.operands[at + 1]];
    const gone = before !== undefined ? { start: before.span.end, end: span.end } : { start: span.start, end: after?.span.start ?? span.end };
    return [draft("Take the condition out", [over(gone, "")], { preferred: true })];
  }
  const when = /\bwhen\s*$/.exec(text.slice(0, span.start));
  return when === null ? [] : [draft("Take the condition out", [without(text, { start: when.index, end: span.end })], { preferred: true })];
}

const inclusive = { "<": "<=", ">": ">=", "<=": "<=", ">=": ">=", "=": "=", "!=": "!=" } as const;

function withEquality(subject: Subject): readonly Draft[] {
  const other = subject.diagnostic.also?.[0]?.span;
  const sides = [subject.span, ...(other === undefined ? [] : [other])];
  return sides.flatMap((span, index) => {
    const found = comparisonAt({ ...subject, span });
    if (found === undefined) return [];
    const operator = subject.diagnostic.message.includes("both") ? strict[found.expression.operator] : inclusive[found.expression.operator];
    return operator === found.expression.operator ? [] : [draft(`Write \`${operator}\` ${index === 0 ? "here" : "at the start"}`, [over(found.operator, operator)], { preferred: index === 0 })];
  });
}

const strict = { "<": "<", ">": ">", "<=": "<", ">=": ">", "=": "=", "!=": "!=" } as const;

function likeTheOther(subject: Subject): readonly Draft[] {
  const other = subject.diagnostic.also?.[0]?.span;
  const [here, there] = [comparisonAt(subject), other === undefined ? undefined : comparisonAt({ ...subject, span: other })];
  if (here === undefined || there === undefined) return [];
  const includes = there.expression.operator.endsWith("=");
  const operator = (includes ? inclusive : strict)[here.expression.operator];
  return operator === here.expression.operator ? [] : [draft(`Write \`${operator}\`, as in the other rule`, [over(here.operator, operator)], { preferred: true })];
}

/** One of two alike is enough. */
function once(subject: Subject): readonly Draft[] {
  const around = expressionAt(subject, anyExpression)?.around[0];
  if (around === undefined) return [];
  const title = "Leave the second out";
  if (around.kind === "and" || around.kind === "or" || around.kind === "extreme") {
    const at = around.operands.findIndex((operand) => operand.span.start === subject.span.start);
    const before = around.operands[at - 1];
    if (around.operands.length === 2) return [draft(title, [over(around.span, textOf(subject, around.operands[0]?.span ?? subject.span))], { preferred: true })];
    return before === undefined ? [] : [draft(title, [over({ start: before.span.end, end: subject.span.end }, "")], { preferred: true })];
  }
  return around.kind === "if" ? [draft("Write the value without the choice", [over(around.span, textOf(subject, around.then.span))], { preferred: true })] : [];
}

/** Divide by the leverage, subtract the deduction, add requirements, sum them up. */
function reckoned(subject: Subject): readonly Draft[] {
  const found = expressionAt(subject, anyExpression)?.expression;
  if (found?.kind === "aggregate") return [draft("Write `sum of`", [over({ start: found.span.start, end: found.span.start + found.which.length }, "sum")], { preferred: true })];
  if (found?.kind !== "binary") return [];
  const { left, right, operator } = found;
  if (operator === "*") {
    const [leverage, other] = isLeverage(left) ? [left, right] : [right, left];
    return [draft("Divide by the leverage", [over(found.span, `${textOf(subject, other.span)} / ${textOf(subject, leverage.span)}`)], { preferred: true })];
  }
  const at = left.span.end + textOf(subject, { start: left.span.end, end: right.span.start }).indexOf(operator);
  const [sign, title] = operator === "+" ? ["-", "Subtract the amount"] : ["+", "Add the requirements"];
  return [draft(title, [over({ start: at, end: at + 1 }, sign)], { preferred: true })];
}

function isLeverage(expression: Expr): boolean {
  const inner = bare(expression);
  return inner.kind === "path" && inner.text.endsWith(".leverage");
}

function exchangedPrices(subject: Subject): readonly Draft[] {
  const found = expressionAt(subject, anyExpression)?.expression;
  if (found?.kind !== "profit") return [];
  return [draft("Exchange the two prices", [over(found.from.span, textOf(subject, found.to.span)), over(found.to.span, textOf(subject, found.from.span))], { preferred: true })];
}

function counted(subject: Subject): readonly Draft[] {
  const word = quotedAfter(subject.diagnostic.help, "Write");
  if (word === "sum of") {
    const which = /^(?:min|max)\b/.exec(subject.written)?.[0];
    return which === undefined ? [] : [draft("Write `sum of`", [over({ start: subject.span.start, end: subject.span.start + which.length }, "sum")], { preferred: true })];
  }
  const verb = /^\w+/.exec(subject.written)?.[0] ?? "";
  return word === undefined ? [] : [draft(`Write \`${word}\``, [over({ start: subject.span.start, end: subject.span.start + verb.length }, word)], { preferred: true })];
}

function withinPool(subject: Subject): readonly Draft[] {
  const { written, span } = subject;
  const found = expressionAt(subject, anyExpression)?.expression;
  if (found?.kind !== "aggregate" || found.scope === undefined) return [];
  const at = written.slice(0, found.scope.span.start - span.start).search(/\s+in\s*$/);
  return at < 0 ? [] : [draft("Leave `in account` out", [over({ start: span.start + at, end: found.scope.span.end }, "")], { preferred: true })];
}

function ownAsset(subject: Subject): readonly Draft[] {
  const asset = /^Write it in (\w+)/.exec(subject.diagnostic.help ?? "")?.[1];
  return asset === undefined ? [] : instead(subject, subject.written.replace(/[A-Z][A-Z0-9]+$|"[^"]*"$/, asset));
}

function sameBoundary({ written, span, diagnostic }: Subject): readonly Draft[] {
  const boundary = quotedAfter(diagnostic.help, "Write");
  const at = /(?:upper|lower)\s+bound\s+included\s*$/.exec(written);
  return boundary === undefined || at === null ? [] : [draft(`Write \`${boundary}\``, [over({ start: span.start + at.index, end: span.start + at.index + at[0].trimEnd().length }, boundary)], { preferred: true })];
}

