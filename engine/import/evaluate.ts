import { absolute, add, divide, fraction, isZero, multiply, negate, sign, subtract, unreachable, zero } from "../number/index.ts";
import type { Fraction } from "../number/index.ts";
import type { MappingCondition, MappingExpression, MappingTarget } from "../../schemas/generated/import-mapping.ts";
import { dayOf, instantOf } from "./moment.ts";
import { numberOf, printNumber } from "./text.ts";

/** What an expression is evaluated in. */
export interface Scope {
  /** What stands at a path, as text. */
  readonly read: (path: string) => string | undefined;
  /** A field of another record; without a key, of the record at hand. */
  readonly record: (target: MappingTarget, key: string | undefined, field: string) => string | undefined;
  /** Takes down that something was assumed; a fact where it is that alone. */
  readonly assumed: (value: string, why: string, fact?: string) => void;
  /** Takes down that a number was expected and another text found. */
  readonly notNumber: (expression: MappingExpression, text: string) => void;
}

/** The text that an expression gives, or nothing. Numbers that it computes keep all their digits; a quotient without an end is rounded half even to 18 after the point. */
export function evaluate(expression: MappingExpression, scope: Scope): string | undefined {
  if (typeof expression === "string") return scope.read(expression);
  if ("text" in expression) return expression.text;
  if ("first" in expression) return firstOf(expression.first, scope);
  if ("add" in expression) return compute(expression.add, scope, add);
  if ("subtract" in expression) return compute(expression.subtract, scope, subtract);
  if ("multiply" in expression) return compute(expression.multiply, scope, multiply);
  if ("divide" in expression) return compute(expression.divide, scope, (a, b) => (isZero(b) ? undefined : divide(a, b)));
  if ("absolute" in expression) return print(numberIn(expression.absolute, scope), absolute);
  if ("negate" in expression) return print(numberIn(expression.negate, scope), negate);
  if ("percent" in expression) return print(numberIn(expression.percent, scope), (value) => divide(value, hundred));
  if ("nonzero" in expression) return print(numberIn(expression.nonzero, scope), (value) => (isZero(value) ? undefined : value));
  if ("words" in expression) return wordOf(evaluate(expression.words.of, scope), expression.words.table);
  if ("sign" in expression) {
    const value = sign(numberIn(expression.sign.of, scope) ?? zero);
    return value === 0 ? undefined : value > 0 ? expression.sign.positive : expression.sign.negative;
  }
  if ("instant" in expression) return instantOf(numberIn(expression.instant, scope));
  if ("day" in expression) return dayOf(numberIn(expression.day, scope));
  if ("join" in expression) return joined(expression.join, scope);
  if ("part" in expression) {
    const { of, by, number } = expression.part;
    const text = evaluate(of, scope);
    return text === undefined ? undefined : [...by].reduce((parts, mark) => parts.flatMap((each) => each.split(mark)), [text])[number];
  }
  if ("ending" in expression) {
    const { of, among } = expression.ending;
    const text = evaluate(of, scope);
    return among.find((each) => text !== undefined && text.endsWith(each) && text.length > each.length);
  }
  if ("before" in expression) {
    const [text, ending] = [evaluate(expression.before.of, scope), evaluate(expression.before.ending, scope)];
    return text !== undefined && ending !== undefined && text.endsWith(ending) ? text.slice(0, text.length - ending.length) : undefined;
  }
  if ("when" in expression) return holds(expression.when, scope) ? evaluate(expression.then, scope) : expression.else === undefined ? undefined : evaluate(expression.else, scope);
  if ("of" in expression) {
    const key = expression.key === undefined ? undefined : evaluate(expression.key, scope);
    return expression.key !== undefined && key === undefined ? undefined : scope.record(expression.of, key, expression.field);
  }
  if ("assume" in expression) {
    const value = evaluate(expression.assume, scope);
    if (value !== undefined) scope.assumed(value, expression.why, expression.fact);
    return value;
  }
  return unreachable(expression);
}

/** Whether a condition holds. */
export function holds(condition: MappingCondition, scope: Scope): boolean {
  if ("zero" in condition) return isZero(numberIn(condition.zero, scope) ?? zero);
  if ("present" in condition) return evaluate(condition.present, scope) !== undefined;
  if ("is" in condition) return condition.among.includes(evaluate(condition.is, scope) ?? "");
  if ("same" in condition) {
    const texts = condition.same.map((each) => evaluate(each, scope));
    return texts[0] !== undefined && texts.every((each) => each === texts[0]);
  }
  if ("all" in condition) return condition.all.every((each) => holds(each, scope));
  if ("any" in condition) return condition.any.some((each) => holds(each, scope));
  if ("not" in condition) return !holds(condition.not, scope);
  return unreachable(condition);
}

const hundred = fraction(100n);

function firstOf(choices: readonly MappingExpression[], scope: Scope): string | undefined {
  for (const each of choices) {
    const value = evaluate(each, scope);
    if (value !== undefined) return value;
  }
  return undefined;
}

function numberIn(expression: MappingExpression, scope: Scope): Fraction | undefined {
  const text = evaluate(expression, scope);
  if (text === undefined) return undefined;
  const value = numberOf(text);
  if (value === undefined) scope.notNumber(expression, text);
  return value;
}

function compute(of: readonly MappingExpression[], scope: Scope, operation: (a: Fraction, b: Fraction) => Fraction | undefined): string | undefined {
  let result: Fraction | undefined;
  for (const [index, each] of of.entries()) {
    const value = numberIn(each, scope);
    if (value === undefined) return undefined;
    result = index === 0 ? value : result && operation(result, value);
  }
  return print(result, (value) => value);
}

function print(value: Fraction | undefined, change: (value: Fraction) => Fraction | undefined): string | undefined {
  const changed = value === undefined ? undefined : change(value);
  return changed === undefined ? undefined : printNumber(changed);
}

function wordOf(text: string | undefined, table: Readonly<Record<string, string>>): string | undefined {
  return text !== undefined && Object.hasOwn(table, text) ? table[text] : undefined;
}

function joined(parts: readonly MappingExpression[], scope: Scope): string | undefined {
  const texts = parts.map((each) => evaluate(each, scope));
  return texts.includes(undefined) ? undefined : texts.join("");
}
