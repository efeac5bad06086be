import type { Expression } from "../../../dsl/ir.ts";
import { membersOf } from "../../aggregate.ts";
import { negate, type Fraction } from "../../number/index.ts";
import type { Reading } from "../../reading.ts";
import type { Scope } from "../../scope.ts";
import { wordsOf } from "../../wording.ts";

/** A term of a sum, with its sign. */
export interface Term {
  /** The clause in which the term stands. */
  readonly clause: string;
  readonly words: string;
  readonly path: string | undefined;
  readonly value: Fraction;
  readonly members: readonly Member[];
}

export interface Member {
  readonly level: string;
  readonly id: string;
  readonly value: Fraction;
  readonly clause: string | undefined;
}

/**
 * An expression as the terms that it adds up: sums and differences are taken apart, figures that are sums too, sums over objects into
 * one member each; whatever else is one term. Together they are the expression's value. Throws `Undecided`.
 */
export function termsOf(reading: Reading<Fraction, boolean>, expression: Expression, scope: Scope, clause: string, positive = true): readonly Term[] {
  const inside = (part: Expression, at: Scope, sign: boolean, within = clause): readonly Term[] => termsOf(reading, part, at, within, sign);
  switch (expression.kind) {
    case "binary":
      if (expression.operator === "add") return [...inside(expression.left, scope, positive), ...inside(expression.right, scope, positive)];
      if (expression.operator === "subtract") return [...inside(expression.left, scope, positive), ...inside(expression.right, scope, !positive)];
      return [single(reading, expression, scope, clause, positive)];
    case "choose":
      return inside(reading.condition(expression.condition, scope) ? expression.then : expression.else, scope, positive);
    case "pinned":
      return inside(expression.operand, { ...scope, pinned: true }, positive);
    case "figure": {
      const definition = reading.definition(expression.path);
      if (definition.level !== "pool" && definition.level !== "account") return [single(reading, expression, scope, clause, positive)];
      const found = reading.readBody(definition, scope, (body, at) => inside(body, at, positive, reading.clause), (condition, then, otherwise) => (condition ? then() : otherwise()));
      // A figure that is one number of its own is told by its name.
      return found.length > 1 || found.some(({ members }) => members.length > 0) ? found : [single(reading, expression, scope, definition.id, positive)];
    }
    case "aggregate": {
      const { operand, over, where, which } = expression;
      if (which !== "sum" || operand === undefined) return [single(reading, expression, scope, clause, positive)];
      const members = membersOf(reading, expression, scope)
        .filter((inner) => where === undefined || reading.condition(where, inner))
        .map((inner): Member => ({ level: over, id: (over === "pool" ? inner.pool?.id : inner[over]?.id) ?? "", value: signed(reading.quantity(operand, inner), positive), clause: operand.kind === "figure" ? reading.definition(operand.path).id : undefined }));
      return [{ ...single(reading, expression, scope, clause, positive), path: pathOf(operand), members }];
    }
    default:
      return [single(reading, expression, scope, clause, positive)];
  }
}

function single(reading: Reading<Fraction, boolean>, expression: Expression, scope: Scope, clause: string, positive: boolean): Term {
  return { clause, words: wordsOf(expression), path: pathOf(expression), value: signed(reading.quantity(expression, scope), positive), members: [] };
}

export function pathOf(expression: Expression): string | undefined {
  if (expression.kind === "fact" || expression.kind === "figure") return expression.path;
  return expression.kind === "aggregate" && expression.operand !== undefined ? pathOf(expression.operand) : undefined;
}

function signed(value: Fraction, positive: boolean): Fraction {
  return positive ? value : negate(value);
}
