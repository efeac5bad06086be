import type { AggregateExpression, Definition, Expression } from "../../../dsl/ir.ts";
import { one } from "../../../engine/number/index.ts";
import type { Program } from "../../../engine/program.ts";
import { facts as catalogue } from "../../../schemas/generated/facts.ts";
import { chained } from "./forms.ts";
import type { Place } from "./normal-form.ts";
import * as poly from "./polynomial.ts";
import type { Polynomial } from "./polynomial.ts";
import type { SilencesOf } from "./silences.ts";
import type { Truth } from "./truth.ts";

/** What conditions are made of, read wherever they stand. */
export interface Reader {
  readonly program: Program;
  readonly truth: Truth | undefined;
  readonly silences: SilencesOf;
  readonly quantity: (expression: Expression, place: Place) => Polynomial;
  readonly opaque: (expression: Expression, place: Place) => string;
  readonly figure: (definition: Definition, place: Place) => string;
  readonly definition: (path: string) => Definition;
  readonly sees: (definition: Definition, place: Place) => boolean;
  readonly at: (definition: Definition, place: Place) => Place;
  readonly over: (expression: AggregateExpression, place: Place) => string;
  readonly within: (expression: AggregateExpression, place: Place) => Place;
}

/** A condition as a sum of products of what is 1 or 0. */
export function truthOf(reader: Reader, expression: Expression, place: Place): Polynomial {
  const { program, truth, silences } = reader;
  if (truth === undefined) throw new Error("Conditions are read as arithmetic where their order is ignored, and only there.");
  const of = (each: Expression): Polynomial => truthOf(reader, each, place);
  const flag = (): Polynomial => truth.flag(`[${reader.opaque(expression, place)}]`, silences.of(expression));
  /** What is too long as a sum is a name. */
  const joined = (operator: "and" | "or", parts: readonly Polynomial[]): Polynomial => {
    const [first, ...more] = parts;
    const whole = more.reduce<Polynomial | undefined>((all, each) => (all === undefined ? undefined : operator === "and" ? truth.both(all, each) : truth.either(all, each)), first ?? poly.constant(one));
    return whole ?? truth.flag(`(${[...new Set(parts.map((part) => truth.textOf(part)))].sort().join(` ${operator} `)})`, new Set(parts.flatMap((part) => [...truth.silencesIn(part)])));
  };
  switch (expression.kind) {
    case "compare":
      return truth.comparison(poly.minus(reader.quantity(expression.left, place), reader.quantity(expression.right, place)), expression.operator);
    case "not":
      return truth.not(of(expression.operand));
    case "logic":
      return joined(expression.operator, expression.operands.map(of));
    case "is": {
      const is = truth.word(reader.opaque(expression.operand, place), wordsOf(program, expression.operand), expression.word, silences.of(expression.operand));
      if (expression.operand.kind === "option") truth.share(is);
      return expression.not ? truth.not(is) : is;
    }
    case "option": {
      const words = wordsOf(program, expression);
      return words?.includes("yes") === true ? truth.share(truth.word(reader.opaque(expression, place), words, "yes", silences.of(expression))) : flag();
    }
    case "figure": {
      const definition = reader.definition(expression.path);
      return reader.sees(definition, place) ? truthOf(reader, chained(definition), reader.at(definition, place)) : truth.flag(reader.figure(definition, place), silences.of(expression));
    }
    case "choose": {
      const [condition, then, otherwise] = [expression.condition, expression.then, expression.else].map(of) as [Polynomial, Polynomial, Polynomial]; // three of three
      return joined("or", [joined("and", [condition, then]), joined("and", [truth.not(condition), otherwise])]);
    }
    case "aggregate":
      return expression.which === "any" || expression.which === "all" ? ofMembers(reader, expression, place) ?? flag() : flag();
    default:
      return flag();
  }
}

/** Whether any of some objects is so: their number is not 0. All are where none is otherwise. */
function ofMembers(reader: Reader, expression: AggregateExpression, place: Place): Polynomial | undefined {
  const { operand, where, ...all } = expression;
  const { truth } = reader;
  if (truth === undefined) return undefined;
  const inside = reader.within(expression, place);
  const meant = operand === undefined ? poly.constant(one) : truthOf(reader, operand, inside);
  const counted = expression.which === "all" ? truth.not(meant) : meant;
  const chosen = where === undefined ? counted : truth.both(truthOf(reader, where, inside), counted);
  if (chosen === undefined) return undefined;
  const number = truth.sum(`sum over ${reader.over(all, place)}`, reader.silences.of({ ...all, which: "number" }), chosen);
  return truth.comparison(number, expression.which === "all" ? "=" : ">");
}

/** All the words that a fact or an option may be, where they are known. */
function wordsOf({ meaning }: Program, operand: Expression): readonly string[] | undefined {
  if (operand.kind === "option") return meaning.options.find(({ name }) => name === operand.name)?.values;
  if (operand.kind !== "fact") return undefined;
  return meaning.facts.find(({ path }) => path === operand.path)?.dimension.values ?? catalogue.find(({ path }) => path === operand.path)?.values;
}
