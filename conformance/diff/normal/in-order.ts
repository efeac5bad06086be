import type { CompareExpression, Expression } from "../../../dsl/ir.ts";
import { opposite, turned } from "./forms.ts";
import type { Place } from "./normal-form.ts";
import { oneOfTwo } from "./one-of-two.ts";
import * as poly from "./polynomial.ts";
import type { Reader } from "./truth-of.ts";

/** A condition, or its contrary, with its parts in the order in which they are asked: of a comparison another comparison, of `and` an `or` of contraries. */
export function inOrder(reader: Reader, expression: Expression, place: Place, isNegated = false): string {
  const not = isNegated ? "not " : "";
  switch (expression.kind) {
    case "compare":
      return comparison(reader, isNegated ? { ...expression, operator: opposite[expression.operator] } : expression, place);
    case "not":
      return inOrder(reader, expression.operand, place, !isNegated);
    case "logic": {
      const operator = (expression.operator === "and") !== isNegated ? "and" : "or";
      const parts = expression.operands.flatMap((operand) => flattened(reader, operator, operand, place, isNegated));
      return parts.length === 1 ? (parts[0] ?? "") : `(${parts.join(` ${operator} `)})`;
    }
    case "is": {
      const { word, isOther } = oneOfTwo(reader.program, expression);
      return `${expression.not !== isNegated !== isOther ? "not " : ""}[${reader.opaque(expression.operand, place)} is ${word}]`;
    }
    case "figure": {
      const definition = reader.definition(expression.path);
      return reader.sees(definition, place) && definition.exceptions.length === 0 ? inOrder(reader, definition.body, reader.at(definition, place), isNegated) : `${not}${reader.figure(definition, place)}`;
    }
    case "choose": {
      const [straight, contrary] = [false, true].map((turn) => inOrder(reader, expression.condition, place, turn)) as [string, string]; // two of two
      const [then, otherwise] = [expression.then, expression.else].map((each) => inOrder(reader, each, place, isNegated)) as [string, string]; // two of two
      return straight <= contrary ? `[if ${straight} then ${then} else ${otherwise}]` : `[if ${contrary} then ${otherwise} else ${then}]`;
    }
    default:
      return `${not}[${reader.opaque(expression, place)}]`;
  }
}

function flattened(reader: Reader, operator: string, operand: Expression, place: Place, isNegated: boolean): readonly string[] {
  if (operand.kind === "not") return flattened(reader, operator, operand.operand, place, !isNegated);
  if (operand.kind === "logic" && (operator === operand.operator) !== isNegated) return operand.operands.flatMap((each) => flattened(reader, operator, each, place, isNegated));
  return [inOrder(reader, operand, place, isNegated)];
}

/** The sign of left − right: moving terms across, scaling and turning round change nothing. */
function comparison(reader: Reader, { left, operator, right }: CompareExpression, place: Place): string {
  const { scale, unit } = poly.monic(poly.minus(reader.quantity(left, place), reader.quantity(right, place)));
  return `[${poly.textOf(unit)} ${poly.signOf(scale) < 0 ? turned[operator] : operator} 0]`;
}
