/** The smallest conditions, brought into one form so that two can be compared. */

import { add, divide, fraction, isZero, multiply, parseLiteral, sign, subtract, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import { facts } from "../../schemas/generated/facts.ts";
import { canonicalJson } from "../canonical.ts";
import type { CompareExpression, Expression, NumberExpression } from "../ir.ts";

export type Atom = (
  | { readonly kind: "word"; readonly word: string; readonly values: readonly string[] | undefined; readonly holds: boolean }
  | { readonly kind: "range"; readonly operator: CompareExpression["operator"]; readonly bound: Fraction }
  /** Anything else: only known to exclude its own opposite. */
  | { readonly kind: "opaque"; readonly holds: boolean }
) & { readonly key: string; readonly name: string; /** A fact of the snapshot, which may have any value. */ readonly free: boolean; readonly show: (value: Fraction) => string };

const yesOrNo = ["yes", "no"];
const opposite = { "<": ">=", "<=": ">", ">": "<=", ">=": "<", "=": "!=", "!=": "=" } as const;
const turned = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "!=": "!=" } as const;

export function atomOf(expression: Expression, holds: boolean): Atom {
  if (expression.kind === "is") {
    const key = canonicalJson(expression.operand);
    return { kind: "word", key, name: nameOf(expression.operand), free: true, word: expression.word, values: wordsOf(expression.operand), holds: holds !== expression.not, show: decimal };
  }
  if (expression.kind === "fact" || expression.kind === "option") {
    return { kind: "word", key: canonicalJson(expression), name: nameOf(expression), free: true, word: "yes", values: yesOrNo, holds, show: decimal };
  }
  if (expression.kind === "compare") return range(expression, holds);
  return { kind: "opaque", key: canonicalJson(expression), name: "the condition", free: false, holds, show: decimal };
}

/** The exact value of a literal, its unit applied. */
export function literalValue(number: NumberExpression): Fraction | undefined {
  const value = parseLiteral(number.value);
  const scale = number.unit === undefined ? undefined : scales[number.unit];
  return value === undefined || scale === undefined ? value : multiply(value, scale);
}

/** The value of an expression of literals alone. */
export function constantOf(expression: Expression): Fraction | undefined {
  if (!isOfLiterals(expression)) return undefined;
  const value = linear(expression);
  return value !== undefined && value.terms.size === 0 ? value.constant : undefined;
}

function isOfLiterals(expression: Expression): boolean {
  if (expression.kind === "binary") return isOfLiterals(expression.left) && isOfLiterals(expression.right);
  return expression.kind === "number" || expression.kind === "instant";
}

const scales: Readonly<Record<NonNullable<NumberExpression["unit"]>, Fraction>> = {
  percent: fraction(1n, 100n), bps: fraction(1n, 10000n), x: fraction(1n), s: fraction(1n), min: fraction(60n), h: fraction(3600n), d: fraction(86400n), contracts: fraction(1n),
};

function range(expression: CompareExpression, holds: boolean): Atom {
  const operator = holds ? expression.operator : opposite[expression.operator];
  const left = linear(expression.left);
  const right = linear(expression.right);
  // a·x + c against b·y + d: with one quantity left it is a bound on that quantity.
  if (left !== undefined && right !== undefined) {
    const terms = new Map(left.terms);
    for (const [key, { weight, name }] of right.terms) terms.set(key, { name, weight: subtract(terms.get(key)?.weight ?? fraction(0n), weight) });
    const kept = [...terms].filter(([, { weight }]) => !isZero(weight));
    const bound = subtract(right.constant, left.constant);
    const [first] = kept.sort(([a], [b]) => (a < b ? -1 : 1));
    if (first !== undefined) {
      const { weight, name } = first[1];
      const key = kept.map(([term, one]) => `${toText(divide(one.weight, weight))} ${term}`).join(" + ");
      const names = kept.length === 1 ? name : `the difference of ${kept.map(([, one]) => one.name).join(" and ")}`;
      const positive = sign(weight) > 0;
      return { kind: "range", key, name: names, free: kept.length === 1 && first[0].startsWith(`{"kind":"fact"`), operator: positive ? operator : turned[operator], bound: divide(bound, weight), show: shower(expression) };
    }
  }
  return { kind: "opaque", key: canonicalJson({ ...expression, operator: holds ? expression.operator : opposite[operator] }), name: "the comparison", free: false, holds, show: decimal };
}

interface Linear {
  readonly terms: ReadonlyMap<string, { readonly weight: Fraction; readonly name: string }>;
  readonly constant: Fraction;
}

/** Constants and sums of weighted terms; a term is any expression that is itself neither. */
function linear(expression: Expression): Linear | undefined {
  const none: Linear["terms"] = new Map();
  if (expression.kind === "number") {
    const value = literalValue(expression);
    return value === undefined ? undefined : { terms: none, constant: value };
  }
  if (expression.kind === "binary") {
    const left = linear(expression.left);
    const right = linear(expression.right);
    if (left === undefined || right === undefined) return undefined;
    if (expression.operator === "add") return sum(left, right, fraction(1n));
    if (expression.operator === "subtract") return sum(left, right, fraction(-1n));
    if (expression.operator === "multiply" && right.terms.size === 0) return sum(zeroLinear, left, right.constant);
    if (expression.operator === "multiply" && left.terms.size === 0) return sum(zeroLinear, right, left.constant);
    if (expression.operator === "divide" && right.terms.size === 0 && !isZero(right.constant)) return sum(zeroLinear, left, divide(fraction(1n), right.constant));
  }
  if (expression.kind === "instant") return { terms: none, constant: fraction(BigInt(Date.parse(expression.value)), 1000n) };
  return { terms: new Map([[canonicalJson(expression), { weight: fraction(1n), name: nameOf(expression) }]]), constant: fraction(0n) };
}

const zeroLinear: Linear = { terms: new Map(), constant: fraction(0n) };

function sum(left: Linear, right: Linear, weight: Fraction): Linear {
  const terms = new Map(left.terms);
  for (const [key, term] of right.terms) terms.set(key, { name: term.name, weight: add(terms.get(key)?.weight ?? fraction(0n), multiply(term.weight, weight)) });
  return { terms, constant: add(left.constant, multiply(right.constant, weight)) };
}

function nameOf(expression: Expression): string {
  if (expression.kind === "fact" || expression.kind === "figure") return `\`${expression.path}\``;
  if (expression.kind === "option") return `\`option ${expression.name}\``;
  if (expression.kind === "equity") return expression.purpose === "maintaining" ? "`pool.equity`" : `\`pool.equity for ${expression.purpose}\``;
  return "what is compared";
}

function wordsOf(operand: Expression): readonly string[] | undefined {
  const fact = operand.kind === "fact" ? facts.find((candidate) => candidate.path === operand.path) : undefined;
  return fact?.dimension === "flag" ? yesOrNo : fact?.values;
}

/** Shows a bound as the author wrote such numbers: instants as instants, the rest as decimals. */
function shower(expression: CompareExpression): (value: Fraction) => string {
  const timed = [expression.left, expression.right].some((side) => side.kind === "instant");
  return timed ? (value) => new Date(Number(value.n / value.d) * 1000).toISOString().replace(".000", "") : decimal;
}

function decimal(value: Fraction): string {
  return toDecimalString(value);
}

function toText(value: Fraction): string {
  return `${value.n}/${value.d}`;
}
