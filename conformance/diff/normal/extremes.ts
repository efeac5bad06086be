import type { CompareExpression, Expression, ScenarioExpression } from "../../../dsl/ir.ts";
import { divide, equals, isZero, maximum, minimum, negate, one, zero, type Fraction } from "../../../engine/number/index.ts";
import { literalValue } from "../../../engine/program.ts";
import { absolute, opposite } from "./forms.ts";
import * as poly from "./polynomial.ts";
import type { Polynomial } from "./polynomial.ts";

/** What makes names of what is not taken apart, and of two the smaller. */
export interface Makers {
  readonly named: (name: string, ...of: readonly Polynomial[]) => Polynomial;
  readonly least: (a: Polynomial, b: Polynomial) => Polynomial;
}

/** The smaller of two: one of them and the smaller of 0 and their difference, which is scaled and turned so that it looks the same whoever comes first. */
export function least(a: Polynomial, b: Polynomial, named: Makers["named"]): Polynomial {
  const difference = poly.minus(b, a);
  const fixed = poly.constantOf(difference);
  if (fixed !== undefined) return poly.signOf(fixed) < 0 ? b : a;
  const { scale, unit } = poly.monic(difference);
  return poly.plus(poly.signOf(scale) < 0 ? b : a, poly.scaled(named(`min(0, ${poly.textOf(unit)})`, unit), absolute(scale)));
}

/** The smallest or the largest of several; the largest is the contrary of the smallest of contraries. */
export function extreme(which: "min" | "max", values: readonly Polynomial[], makers: Makers): Polynomial {
  const turn = (value: Polynomial): Polynomial => (which === "max" ? poly.scaled(value, negate(one)) : value);
  const different = [...new Map(values.map(turn).map((value) => [poly.textOf(value), value])).values()];
  const [first, second, ...more] = lowest(different);
  if (first === undefined) return new Map();
  if (second === undefined) return turn(first);
  return turn(more.length === 0 ? makers.least(first, second) : smallest([first, second, ...more], makers));
}

/** Without what is larger than another of them by a number, whatever the rest is; in the order of their texts. */
function lowest(values: readonly Polynomial[]): readonly Polynomial[] {
  const isAbove = (value: Polynomial): boolean => values.some((other) => {
    const above = value === other ? undefined : poly.constantOf(poly.minus(value, other));
    return above !== undefined && poly.signOf(above) > 0;
  });
  return values.filter((value) => !isAbove(value)).map((value) => [poly.textOf(value), value] as const).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

/** The smallest of more than two: what all have in common comes out, and so does a factor. */
function smallest(values: readonly Polynomial[], { named }: Makers): Polynomial {
  const keys = [...new Set(values.flatMap((value) => [...value.keys()]))].sort();
  const common: Polynomial = new Map(keys.map((key) => [key, values.map((value) => value.get(key) ?? zero).reduce(minimum)]));
  const rests = values.map((value) => poly.minus(value, common));
  const scale = keys.map((key) => rests.map((value) => value.get(key) ?? zero).reduce(maximum)).find((size) => !isZero(size)) ?? one;
  const texts = rests.map((rest) => poly.textOf(poly.withoutZeros(poly.scaled(rest, divide(one, scale))))).sort();
  return poly.plus(common, poly.scaled(named(`min(${texts.join(", ")})`, ...values), scale));
}

/** `if` a comparison `then` the one that is smaller by it `else` the other: the smaller of the two, or the larger. `undefined` where it is neither. */
export function chosenBySize(operator: CompareExpression["operator"], difference: Polynomial, then: Polynomial, otherwise: Polynomial, makers: Makers): Polynomial | undefined {
  if (operator === "=" || operator === "!=") return undefined;
  const ratio = ratioOf(poly.minus(then, otherwise), difference);
  if (ratio === undefined) return undefined;
  const isSmaller = poly.signOf(ratio) > 0 === operator.startsWith("<");
  return extreme(isSmaller ? "min" : "max", [then, otherwise], makers);
}

/** The worst or the best of some price moves: of a positive multiple it is so much of that of what is multiplied, and of a negative one so much of the contrary. */
export function worstOrBest({ which, moves }: Pick<ScenarioExpression, "which" | "moves">, value: Polynomial, atom: (text: string) => Polynomial, printed: (value: Polynomial) => string): Polynomial {
  const { scale, unit } = poly.monic(value);
  const other = which === "worst" ? "best" : "worst";
  const among = [...new Set(moves.map((move) => printed(poly.constant(literalValue(move)))))].sort();
  return poly.scaled(atom(`${poly.signOf(scale) < 0 ? other : which} of ${among.join(", ")}: ${printed(unit)}`), scale);
}

/** What the second is multiplied by to give the first; `undefined` where there is no such number but 0. */
export function ratioOf(value: Polynomial, by: Polynomial): Fraction | undefined {
  const [left, right] = [value, by].map((each) => [...each].filter(([, factor]) => !isZero(factor)));
  if (left === undefined || right === undefined || left.length === 0 || left.length !== right.length) return undefined;
  const ratios = left.map(([key, factor]) => {
    const other = by.get(key);
    return other === undefined || isZero(other) ? undefined : divide(factor, other);
  });
  const [first] = ratios;
  return first !== undefined && ratios.every((each) => each !== undefined && equals(each, first)) ? first : undefined;
}

/** A comparison behind any number of `not`s. */
export function comparisonIn(condition: Expression, isNegated = false): CompareExpression | undefined {
  if (condition.kind === "not") return comparisonIn(condition.operand, !isNegated);
  if (condition.kind !== "compare") return undefined;
  return isNegated ? { ...condition, operator: opposite[condition.operator] } : condition;
}
