/** Of which sign a value can be: what proves that nothing is divided by 0. */

import { sign as signOf } from "../../engine/number/index.ts";
import { canonicalJson } from "../canonical.ts";
import { builtinAt } from "../builtins.ts";
import type { Definition, Expression } from "../ir.ts";
import { constantOf } from "./atoms.ts";
import { mostExceptions } from "./exceptions.ts";

/** What is known: below, at or above 0. `{ minus: false, zero: false, plus: true }` is positive. */
export interface Sign {
  readonly minus: boolean;
  readonly zero: boolean;
  readonly plus: boolean;
}

export const anything: Sign = { minus: true, zero: true, plus: true };
const positive: Sign = { minus: false, zero: false, plus: true };
const nonnegative: Sign = { minus: false, zero: true, plus: true };
const zero: Sign = { minus: false, zero: true, plus: false };
const negative: Sign = { minus: true, zero: false, plus: false };

/** Facts whose schema lets only numbers above 0 through, and those it lets only 0 and above through. */
export const positiveFacts: ReadonlySet<string> = new Set([
  "instrument.contract_size", "instrument.tick_size", "instrument.mark_price", "instrument.last_price", "instrument.index_price", "instrument.amount_step",
  "instrument.max_leverage", "instrument.quanto_multiplier", "asset.step", "position.entry_price", "position.leverage", "order.price", "order.leverage",
  "request.leverage", "request.price", "tier.max_notional", "tier.max_leverage",
]);
export const nonnegativeFacts: ReadonlySet<string> = new Set([
  "balance.bonus", "balance.debt", "credit.amount", "credit.ratio", "asset.haircut", "instrument.min_amount", "instrument.open_interest", "position.contracts",
  "position.margin", "order.contracts", "request.amount", "request.contracts", "charge.amount", "tier.min_notional", "tier.maintenance_margin_rate",
  "tier.maintenance_amount", "tier.initial_margin_rate",
]);

/** What conditions around an expression have already shown, by canonical JSON of the expression. */
export type Known = ReadonlyMap<string, Sign>;

export interface SignContext {
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Signs of definitions found so far; a definition under way is `anything`. */
  readonly figures: Map<string, Sign>;
  /** The sign of a field in all rows of one of the policy's tables. */
  field(table: string, field: string): Sign;
}

export function signIn(context: SignContext, known: Known, expression: Expression): Sign {
  const found = plainSign(context, known, expression);
  const shown = known.size === 0 ? undefined : known.get(canonicalJson(expression));
  return shown === undefined ? found : both(found, shown);
}

/** Everything that a condition shows where it holds (or, with `holds` false, where it does not). */
export function learn(context: SignContext, known: Known, condition: Expression, holds = true): Known {
  if (condition.kind === "not") return learn(context, known, condition.operand, !holds);
  if (condition.kind === "logic") {
    if ((condition.operator === "and") !== holds) return known;
    return condition.operands.reduce<Known>((before, operand) => learn(context, before, operand, holds), known);
  }
  if (condition.kind !== "compare") return known;
  const operator = holds ? condition.operator : opposite[condition.operator];
  const { left, right } = condition;
  const difference: Expression = { kind: "binary", operator: "subtract", left, right };
  const shown = new Map(known);
  narrow(shown, difference, compared[operator]);
  narrow(shown, { kind: "binary", operator: "subtract", left: right, right: left }, compared[turned[operator]]);
  narrow(shown, left, beyond(operator, signIn(context, known, right)));
  narrow(shown, right, beyond(turned[operator], signIn(context, known, left)));
  return shown;
}

const opposite = { "<": ">=", "<=": ">", ">": "<=", ">=": "<", "=": "!=", "!=": "=" } as const;
const turned = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "!=": "!=" } as const;
const compared: Readonly<Record<keyof typeof opposite, Sign>> = {
  "<": negative, "<=": { minus: true, zero: true, plus: false }, ">": positive, ">=": nonnegative, "=": zero, "!=": { minus: true, zero: false, plus: true },
};

/** The sign of x where `x operator y` holds and y has the sign `of`. */
function beyond(operator: keyof typeof opposite, of: Sign): Sign {
  if (operator === "=") return of;
  if (operator === "!=") return isOnlyZero(of) ? compared["!="] : anything;
  if (operator === ">" || operator === ">=") {
    if (of.minus) return anything;
    return operator === ">" || !of.zero ? positive : nonnegative;
  }
  if (of.plus) return anything;
  return operator === "<" || !of.zero ? negative : compared["<="];
}

function narrow(known: Map<string, Sign>, expression: Expression, sign: Sign): void {
  const key = canonicalJson(expression);
  const before = known.get(key);
  known.set(key, before === undefined ? sign : both(before, sign));
}

function plainSign(context: SignContext, known: Known, expression: Expression): Sign {
  const of = (part: Expression): Sign => signIn(context, known, part);
  switch (expression.kind) {
    case "number":
      return constantSign(expression) ?? anything;
    case "fact":
      return factSign(expression.path);
    case "figure":
      return figureSign(context, expression.path);
    case "available":
      return nonnegative;
    case "binary":
      return constantSign(expression) ?? binarySign(expression.operator, of(expression.left), of(expression.right));
    case "choose":
      return either(
        signIn(context, learn(context, known, expression.condition), expression.then),
        signIn(context, learn(context, known, expression.condition, false), expression.else),
      );
    case "extreme":
      return expression.operands.map(of).reduce(expression.which === "min" ? least : greatest);
    case "absolute": {
      const inner = of(expression.operand);
      return { minus: false, zero: inner.zero, plus: inner.plus || inner.minus };
    }
    case "aggregate":
      return aggregateSign(context, expression);
    case "grouped": {
      const inner = signIn(context, new Map(), expression.operand);
      return expression.which === "sum" ? { ...inner, zero: true } : inner;
    }
    case "value":
      return nonnegative;
    case "valued": {
      const inner = of(expression.operand);
      return expression.haircut ? { ...inner, zero: true } : inner;
    }
    case "pinned":
    case "before":
      return plainSign(context, new Map(), expression.operand);
    case "round":
    case "root":
    case "power":
      return { ...of(expression.operand), zero: true };
    case "tier_field":
      return tierFieldSign(context, expression.tier, expression.field);
    case "slices":
      return expression.table.kind === "policy" ? multiplied(of(expression.operand), { ...context.field(expression.table.name, expression.field), zero: true }) : multiplied(of(expression.operand), { ...factSign(`tier.${expression.field}`), zero: true });
    default:
      return anything;
  }
}

function constantSign(expression: Expression): Sign | undefined {
  const value = constantOf(expression);
  return value === undefined ? undefined : [negative, zero, positive][signOf(value) + 1]; // the sign is -1, 0 or 1
}

function factSign(path: string): Sign {
  if (positiveFacts.has(path)) return positive;
  if (nonnegativeFacts.has(path)) return nonnegative;
  switch (builtinAt(path)?.sign) {
    case "positive":
      return positive;
    case "nonnegative":
      return nonnegative;
    case "nonzero":
      return compared["!="];
    default:
      return anything;
  }
}

function figureSign(context: SignContext, path: string): Sign {
  const before = context.figures.get(path);
  if (before !== undefined) return before;
  const definition = context.definitions.get(path);
  if (definition === undefined || definition.exceptions.length > mostExceptions) return anything;
  context.figures.set(path, anything);
  let known: Known = new Map();
  let sign: Sign | undefined;
  for (const exception of definition.exceptions) {
    const here = signIn(context, learn(context, known, exception.condition), exception.body);
    sign = sign === undefined ? here : either(sign, here);
    known = learn(context, known, exception.condition, false);
  }
  const body = signIn(context, known, definition.body);
  const whole = sign === undefined ? body : either(sign, body);
  context.figures.set(path, whole);
  return whole;
}

/** Inside an aggregate other objects are at hand, so nothing learned outside holds. */
function aggregateSign(context: SignContext, expression: Extract<Expression, { kind: "aggregate" }>): Sign {
  if (expression.which === "number") return nonnegative;
  if (expression.operand === undefined) return anything;
  const known = expression.where === undefined ? new Map<string, Sign>() : learn(context, new Map(), expression.where);
  const inner = signIn(context, known, expression.operand);
  return expression.which === "sum" ? { ...inner, zero: true } : inner;
}

/** `depth` bounds a chain of figures that only name each other. */
function tierFieldSign(context: SignContext, tier: Expression, field: string, depth = 0): Sign {
  if (depth > 20) return anything;
  if (tier.kind === "lookup") return tier.table.kind === "policy" ? context.field(tier.table.name, field) : factSign(`tier.${field}`);
  if (tier.kind === "choose") return either(tierFieldSign(context, tier.then, field, depth + 1), tierFieldSign(context, tier.else, field, depth + 1));
  const definition = tier.kind === "figure" ? context.definitions.get(tier.path) : undefined;
  if (definition === undefined) return anything;
  return [definition.body, ...definition.exceptions.map((exception) => exception.body)].map((body) => tierFieldSign(context, body, field, depth + 1)).reduce(either);
}

function binarySign(operator: "add" | "subtract" | "multiply" | "divide", left: Sign, right: Sign): Sign {
  if (operator === "multiply") return multiplied(left, right);
  if (operator === "divide") return multiplied(left, { ...right, zero: false });
  return operator === "add" ? added(left, right) : added(left, { minus: right.plus, zero: right.zero, plus: right.minus });
}

function multiplied(left: Sign, right: Sign): Sign {
  return {
    minus: (left.minus && right.plus) || (left.plus && right.minus),
    zero: left.zero || right.zero,
    plus: (left.plus && right.plus) || (left.minus && right.minus),
  };
}

function added(left: Sign, right: Sign): Sign {
  const mixed = (left.minus && right.plus) || (left.plus && right.minus);
  return { minus: left.minus || right.minus, zero: mixed || (left.zero && right.zero), plus: left.plus || right.plus };
}

function either(left: Sign, right: Sign): Sign {
  return { minus: left.minus || right.minus, zero: left.zero || right.zero, plus: left.plus || right.plus };
}

/** Both are shown. If they contradict each other nothing reaches the place, so either will do. */
function both(left: Sign, right: Sign): Sign {
  const sign = { minus: left.minus && right.minus, zero: left.zero && right.zero, plus: left.plus && right.plus };
  return sign.minus || sign.zero || sign.plus ? sign : left;
}

function least(left: Sign, right: Sign): Sign {
  return { minus: left.minus || right.minus, zero: (left.zero && (right.zero || right.plus)) || (right.zero && left.plus), plus: left.plus && right.plus };
}

function greatest(left: Sign, right: Sign): Sign {
  return { minus: left.minus && right.minus, zero: (left.zero && (right.zero || right.minus)) || (right.zero && left.minus), plus: left.plus || right.plus };
}

function isOnlyZero(sign: Sign): boolean {
  return sign.zero && !sign.minus && !sign.plus;
}
