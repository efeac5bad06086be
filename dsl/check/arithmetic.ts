/** Sums, products, comparisons and choices: both sides must measure the same. */

import type { Expr, Span } from "../ast.ts";
import type { CompareExpression } from "../ir.ts";
import { inWords, made, type Context, type Typed } from "./context.ts";
import { divideUnits, fitting, isPure, moneyAsset, multiplyUnits, price, quantity, type Measure, type Unit } from "./measure.ts";
import { describeAsset } from "./measure-words.ts";
import { levelOf } from "./paths.ts";
import type { Standing } from "./standing.ts";

const operators = { "+": "add", "-": "subtract", "*": "multiply", "/": "divide" } as const;
const verbs = { "+": "add", "-": "subtract", "*": "multiply", "/": "divide" } as const;

export function binary(context: Context, standing: Standing, expression: Extract<Expr, { kind: "binary" }>): Typed | undefined {
  const { operator, left, right } = expression;
  if (isBesideItsSum(context, standing, expression)) return undefined;
  const a = context.read(standing, left);
  const b = context.read(standing, right);
  if (a === undefined || b === undefined) return undefined;
  const data = { kind: "binary", operator: operators[operator], left: a.expression, right: b.expression } as const;
  if (operator === "+" || operator === "-") {
    const times = timeSum(operator, a.measure, b.measure);
    const measure = times ?? bothSides(context, expression, a.measure, b.measure, left, right);
    return measure === undefined ? undefined : made(context, expression.span, data, measure);
  }
  const first = asUnit(context, a, left.span, `cannot be ${operator === "*" ? "multiplied" : "divided"}`);
  const second = asUnit(context, b, right.span, `cannot ${operator === "*" ? "be multiplied" : "divide"}`);
  if (first === undefined || second === undefined) return undefined;
  return made(context, expression.span, data, operator === "*" ? withoutZero(multiplyUnits(first, second)) : withoutZero(divideUnits(first, second)));
}

/** `sum of position.sign * position.notional`: the sum ends before the operator, so what follows is of no position. Reported, if so. */
function isBesideItsSum(context: Context, standing: Standing, { operator, left, right, span }: Extract<Expr, { kind: "binary" }>): boolean {
  const sum = left.kind === "binary" ? left.right : left;
  if (sum.kind !== "aggregate" || sum.each !== undefined || sum.operand.kind !== "path" || right.kind !== "path") return false;
  const level = levelOf(right.text);
  if (level !== levelOf(sum.operand.text) || standing.reads.has(level)) return false;
  context.findings.report("mixed-levels", right.span, `\`${sum.which} of ${sum.operand.text}\` ends before \`${operator}\`, so \`${right.text}\` stands outside of it and belongs to no ${level} at hand.`, {
    caption: `of a ${level}`,
    also: [{ span: { ...span, start: sum.span.start, end: sum.span.end }, caption: "what is added up" }],
    help: `An aggregate takes one operand. Put all of it into parentheses: \`${sum.which} of (${sum.operand.text} ${operator} ${right.text})\`.`,
  });
  return true;
}

export function compare(context: Context, standing: Standing, expression: Extract<Expr, { kind: "compare" }>): Typed | undefined {
  const a = context.read(standing, expression.left);
  const b = context.read(standing, expression.right);
  if (a === undefined || b === undefined) return undefined;
  const { left, right, operator } = expression;
  for (const [side, written] of [[a, left], [b, right]] as const) {
    if (side.measure.kind !== "word") continue;
    context.findings.report("not-a-quantity", written.span, `\`${operator}\` compares quantities, but this is ${inWords(context, side.measure)}.`, { help: "Compare words by `is` or `is not`, and objects by `with same …`." });
    return undefined;
  }
  if (bothSides(context, expression, a.measure, b.measure, left, right) === undefined) return undefined;
  if (a.measure.kind === "flag" || a.measure.kind === "tier") {
    context.findings.report("not-a-quantity", expression.span, `\`${operator}\` compares quantities, but both sides are ${inWords(context, a.measure)}.`, { help: "Join conditions by `and`, `or` and `not`." });
    return undefined;
  }
  const data: CompareExpression = { kind: "compare", operator, left: a.expression, right: b.expression };
  return made(context, expression.span, data, { kind: "flag" });
}

export function extreme(context: Context, standing: Standing, expression: Extract<Expr, { kind: "extreme" }>): Typed | undefined {
  const operands = expression.operands.map((operand) => context.read(standing, operand));
  let measure: Measure | undefined;
  let first: Expr | undefined;
  for (const [index, operand] of operands.entries()) {
    const written = expression.operands[index]!; // as many as operands
    if (operand === undefined) return undefined;
    if (asUnit(context, operand, written.span, `cannot be compared by \`${expression.which}\``) === undefined && operand.measure.kind !== "instant") return undefined;
    measure = measure === undefined ? operand.measure : bothSides(context, expression, measure, operand.measure, first ?? written, written);
    first ??= written;
    if (measure === undefined) return undefined;
  }
  if (measure === undefined) return undefined;
  const data = { kind: "extreme", which: expression.which, operands: operands.flatMap((operand) => (operand === undefined ? [] : [operand.expression])) } as const;
  return made(context, expression.span, data, measure);
}

export function choose(context: Context, standing: Standing, expression: Extract<Expr, { kind: "if" }>): Typed | undefined {
  const test = condition(context, standing, expression.condition);
  const yes = context.read(standing, expression.then);
  const no = context.read(standing, expression.else);
  if (test === undefined || yes === undefined || no === undefined) return undefined;
  const measure = bothSides(context, expression, yes.measure, no.measure, expression.then, expression.else);
  if (measure === undefined) return undefined;
  return made(context, expression.span, { kind: "choose", condition: test.expression, then: yes.expression, else: no.expression }, measure);
}

/** Reads an expression that must hold or not hold. */
export function condition(context: Context, standing: Standing, expression: Expr): Typed | undefined {
  const typed = context.read(standing, expression);
  if (typed === undefined || typed.measure.kind === "flag") return typed;
  context.findings.report("not-a-condition", expression.span, `A condition is expected here, but this is ${inWords(context, typed.measure)}.`, {
    caption: inWords(context, typed.measure),
    help: typed.measure.kind === "word" ? "Say which word it must be: `… is WORD`." : "Compare it with something: `… > 0`.",
  });
  return undefined;
}

/** Reads an expression that must be a number with or without a unit. */
export function quantityOf(context: Context, standing: Standing, expression: Expr): (Typed & { readonly measure: Unit }) | undefined {
  const typed = context.read(standing, expression);
  const unit = typed === undefined ? undefined : asUnit(context, typed, expression.span, "is no quantity");
  return typed === undefined || unit === undefined ? undefined : { expression: typed.expression, measure: unit };
}

/** Reads an expression that must fit `wanted`; `what` names the place: "An amount that counts as equity". */
export function fittingQuantity(context: Context, standing: Standing, expression: Expr, wanted: Measure, what: string): Typed | undefined {
  const typed = quantityOf(context, standing, expression);
  if (typed === undefined) return undefined;
  if (fitting(typed.measure, wanted) !== undefined) return typed;
  context.findings.report(codeFor(typed.measure, wanted), expression.span, `${what} is ${inWords(context, wanted)}, but this is ${inWords(context, typed.measure)}.`, {
    caption: inWords(context, typed.measure),
    help: remedy(context, typed.measure, wanted, expression),
  });
  return undefined;
}

/** The measure of a sum, a comparison or a choice; reports two sides that do not fit. */
function bothSides(context: Context, whole: Expr, a: Measure, b: Measure, left: Expr, right: Expr): Measure | undefined {
  const measure = fitting(a, b);
  if (measure !== undefined) return measure;
  const verb = whole.kind === "binary" ? verbs[whole.operator] : whole.kind === "if" ? "choose between" : "compare";
  const joint = whole.kind === "binary" ? (whole.operator === "-" ? "from" : "to") : whole.kind === "if" ? "and" : "with";
  const [first, second] = whole.kind === "binary" && whole.operator === "-" ? [b, a] : [a, b];
  context.findings.report(codeFor(a, b), left.span, `Cannot ${verb} ${inWords(context, first)} ${joint} ${inWords(context, second)}.`, {
    caption: inWords(context, a),
    also: [{ span: right.span, caption: inWords(context, b) }],
    help: remedy(context, a, b, left) ?? remedy(context, b, a, right),
  });
  return undefined;
}

function codeFor(a: Measure, b: Measure): "unit-mismatch" | "mixed-assets" | "bare-amount" {
  if (moneyAsset(a) !== undefined && moneyAsset(b) !== undefined) return "mixed-assets";
  return bareBeside(a, b) || bareBeside(b, a) ? "bare-amount" : "unit-mismatch";
}

function bareBeside(a: Measure, b: Measure): boolean {
  return a.kind === "unit" && isPure(a) && a.pure === "number" && b.kind === "unit";
}

function remedy(context: Context, found: Measure, wanted: Measure, at: Expr): string | undefined {
  if (found.kind !== "unit" || wanted.kind !== "unit") return undefined;
  const asset = moneyAsset(wanted);
  const foundAsset = moneyAsset(found);
  if (asset !== undefined && foundAsset !== undefined) {
    const named = [asset, foundAsset].find((name) => name !== "settle" && name !== "own") ?? "USD";
    return `Value one of them in the asset of the other: \`value of (…) in ${named}\`. If everything settles in one asset, say so: \`applies to settle ${named}\`.`;
  }
  const uncancelled = [found, wanted].map(({ powers }) => [...powers.keys()].filter((name) => name.startsWith("money "))).find((assets) => assets.length > 1);
  if (uncancelled !== undefined) {
    const named = uncancelled.map((name) => name.slice("money ".length)).find((name) => name !== "settle" && name !== "own") ?? "USD";
    return `Money of two assets does not cancel. Value one in the asset of the other first: \`(value of … in ${named})\`.`;
  }
  if (bareBeside(found, wanted) && at.kind === "literal") {
    if (asset !== undefined) return `A bare number is only a factor. Write \`${at.value} ${asset === "settle" || asset === "own" ? (context.names.settle ?? "USDT") : asset}\`.`;
    if (isPure(wanted) && wanted.pure === "leverage") return `A bare number is only a factor. Write \`${at.value}x\`.`;
    const inWhat = at.value === "1" ? "contract" : "contracts";
    if (isSame(wanted, quantity)) return `A bare number is only a factor. Write \`${at.value} ${inWhat}\`.`;
    if (isSame(wanted, price)) return `A bare number is only a factor. Write a price as money per contract: \`${at.value} ${context.names.settle ?? "USDT"} / 1 contract\`.`;
    return `A bare number is only a factor: give it a unit, or multiply by ${describeFactor(context, wanted)}.`;
  }
  if (isPure(found) && found.pure === "ratio" && asset !== undefined) return `To charge the ratio on an amount, multiply them: \`amount * ratio\`. The result is money in ${describeAsset(asset, context.names.settle)}.`;
  return undefined;
}

function isSame(measure: Unit, other: Unit): boolean {
  return isPure(divideUnits(measure, other));
}

function describeFactor(context: Context, wanted: Measure): string {
  return `something that is ${inWords(context, wanted)}`;
}

function asUnit(context: Context, typed: Typed, span: Span, cannot: string): Unit | undefined {
  if (typed.measure.kind === "unit") return typed.measure;
  if (typed.measure.kind === "instant" && cannot.startsWith("cannot be compared")) return undefined;
  const words = inWords(context, typed.measure);
  context.findings.report("not-a-quantity", span, `A quantity is expected here, but this is ${words}, which ${cannot}.`, {
    caption: words,
    help: typed.measure.kind === "flag" ? "Choose a quantity by it: `if … then … else …`." : typed.measure.kind === "tier" ? "Read a field of the tier: `….maintenance_margin_rate`." : undefined,
  });
  return undefined;
}

/** An instant and a duration, or the duration between two instants. */
function timeSum(operator: "+" | "-", a: Measure, b: Measure): Measure | undefined {
  const isDuration = (measure: Measure): boolean => measure.kind === "unit" && measure.powers.size === 1 && measure.powers.get("duration") === 1;
  if (a.kind === "instant" && isDuration(b)) return a;
  if (a.kind === "instant" && b.kind === "instant" && operator === "-") return { kind: "unit", powers: new Map([["duration", 1]]), pure: "ratio" };
  return operator === "+" && b.kind === "instant" && isDuration(a) ? b : undefined;
}

function withoutZero(unit: Unit): Unit {
  return { kind: "unit", powers: unit.powers, pure: unit.pure };
}
