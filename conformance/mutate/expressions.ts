import type { CompareExpression, Expression, ExtremeExpression, LogicExpression } from "../../dsl/ir.ts";
import { unreachable } from "../../engine/number/index.ts";
import { aggregateVariations, groupedVariations } from "./aggregates.ts";
import { numberVariations } from "./constants.ts";
import { factVariations, figureVariations, type Surroundings } from "./facts.ts";
import { digitVariations, modeVariations } from "./rounding.ts";
import { each, inside, textOf, vary, words, type Variation } from "./variation.ts";

const relations = ["<", "<=", ">", ">=", "=", "!="] as const;

/** Every expression that differs from this one in one thing. */
export function expressionVariations(expression: Expression, around: Surroundings): readonly Variation<Expression>[] {
  const inner = (part: Expression): readonly Variation<Expression>[] => expressionVariations(part, around);
  const whole = (replaced: Expression): Variation<Expression> => vary("dropped_term", replaced, textOf(expression), textOf(replaced));
  switch (expression.kind) {
    case "number":
      return numberVariations(expression);
    case "fact":
      return factVariations(expression, around);
    case "figure":
      return figureVariations(expression, around);
    case "equity":
      return words("purpose", expression, "purpose", ["opening", "maintaining", "withdrawing"]).map((one) => ({ ...one, before: textOf(expression), after: textOf(one.value) }));
    case "instant":
    case "available":
    case "option":
      return [];
    case "binary":
      return [
        ...words("arithmetic", expression, "operator", isSum(expression.operator) ? ["add", "subtract"] : ["multiply", "divide"]).map((one) => ({ ...one, before: textOf(expression), after: textOf(one.value) })),
        whole(expression.left),
        ...(expression.operator === "add" || expression.operator === "multiply" ? [whole(expression.right)] : []),
        ...inside(expression, "left", inner),
        ...inside(expression, "right", inner),
      ];
    case "compare":
      return [...relationVariations(expression), ...inside(expression, "left", inner), ...inside(expression, "right", inner)];
    case "is":
      return [vary("condition", { ...expression, not: !expression.not }, textOf(expression), textOf({ ...expression, not: !expression.not }))];
    case "logic":
      return [...operandsDropped(expression, "condition"), ...logicVariations(expression), ...inside(expression, "operands", (operands) => each(operands, inner))];
    case "not":
      return [vary("condition", expression.operand, textOf(expression), textOf(expression.operand)), ...inside(expression, "operand", inner)];
    case "choose":
      return [
        whole(expression.then),
        whole(expression.else),
        ...inside(expression, "condition", (condition) => conditionVariations(condition, around)),
        ...inside(expression, "then", inner),
        ...inside(expression, "else", inner),
      ];
    case "extreme": {
      const other = { ...expression, which: expression.which === "min" ? "max" : "min" } as const;
      return [vary("extreme", other, textOf(expression), textOf(other)), ...operandsDropped(expression, "dropped_term"), ...inside(expression, "operands", (operands) => each(operands, inner))];
    }
    case "absolute":
      return [whole(expression.operand), ...inside(expression, "operand", inner)];
    case "aggregate":
      return aggregateVariations(expression, around);
    case "grouped":
      return groupedVariations(expression, around);
    case "value":
      return inside(expression, "at", inner);
    case "profit": {
      const turned = { ...expression, from: expression.to, to: expression.from };
      return [vary("arithmetic", turned, textOf(expression), textOf(turned)), ...inside(expression, "from", inner), ...inside(expression, "to", inner)];
    }
    case "valued": {
      const other = { ...expression, haircut: !expression.haircut };
      return [vary("dropped_term", other, textOf(expression), textOf(other)), ...inside(expression, "operand", inner)];
    }
    case "before":
    case "pinned":
      return [whole(expression.operand), ...inside(expression, "operand", inner)];
    case "round":
      return [
        vary("rounding", expression.operand, textOf(expression), textOf(expression.operand)),
        ...modeVariations(expression),
        ...inside(expression, "operand", inner),
        ...inside(expression, "step", inner),
      ];
    case "root":
    case "power":
      return [...modeVariations(expression), ...digitVariations(expression), ...inside(expression, "operand", inner)];
    case "scenario": {
      const other = { ...expression, which: expression.which === "worst" ? "best" : "worst" } as const;
      return [
        vary("extreme", other, textOf(expression), textOf(other)),
        ...(expression.moves.length < 2 ? [] : expression.moves.map((_, index) => {
          const fewer = { ...expression, moves: expression.moves.filter((_, at) => at !== index) };
          return vary("dropped_term", fewer, textOf(expression), textOf(fewer), `moves/${index + 1}`);
        })),
        ...inside(expression, "moves", (moves) => each(moves, numberVariations)),
        ...inside(expression, "operand", inner),
      ];
    }
    case "lookup":
      return [
        ...words("tier_boundary", expression, "boundary", ["upper", "lower"]).map((one) => ({ ...one, before: textOf(expression), after: textOf(one.value) })),
        ...inside(expression, "by", inner),
      ];
    case "tier_field":
      return inside(expression, "tier", inner);
    case "slices":
      return inside(expression, "operand", inner);
    default:
      return unreachable(expression);
  }
}

const always: Expression = { kind: "compare", operator: "=", left: { kind: "number", value: "0" }, right: { kind: "number", value: "0" } };
const never: Expression = { ...always, operator: "!=" };

/** A condition as a whole: always, never, the opposite; and what is otherwise in it. A comparison's opposite is another relation. */
export function conditionVariations(condition: Expression, around: Surroundings): readonly Variation<Expression>[] {
  const negated: Expression = condition.kind === "not" ? condition.operand : { kind: "not", operand: condition };
  return [
    vary("condition", always, textOf(condition), "always"),
    vary("condition", never, textOf(condition), "never"),
    ...(condition.kind === "compare" || condition.kind === "not" || condition.kind === "is" ? [] : [vary("condition", negated, textOf(condition), textOf(negated))]),
    ...expressionVariations(condition, around),
  ];
}

function relationVariations(expression: CompareExpression): readonly Variation<Expression>[] {
  return words("relation", expression, "operator", relations).map((one) => ({ ...one, before: textOf(expression), after: textOf(one.value) }));
}

/** Each operand left out: a term that somebody forgot, a clamp, one of several conditions. */
function operandsDropped(expression: LogicExpression | ExtremeExpression, kind: "condition" | "dropped_term"): readonly Variation<Expression>[] {
  return expression.operands.map((_, index) => {
    const operands = expression.operands.filter((_, at) => at !== index);
    const [only] = operands;
    const fewer: Expression = operands.length === 1 && only !== undefined ? only : { ...expression, operands };
    return vary(kind, fewer, textOf(expression), textOf(fewer), `operands/${index + 1}`);
  });
}

function logicVariations(expression: LogicExpression): readonly Variation<Expression>[] {
  const other = { ...expression, operator: expression.operator === "and" ? "or" : "and" } as const;
  return [vary("condition", other, textOf(expression), textOf(other))];
}

function isSum(operator: "add" | "subtract" | "multiply" | "divide"): boolean {
  return operator === "add" || operator === "subtract";
}
