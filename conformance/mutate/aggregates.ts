import type { AggregateExpression, Expression, GroupedExpression } from "../../dsl/ir.ts";
import { conditionVariations, expressionVariations } from "./expressions.ts";
import { andLevel, type Surroundings } from "./facts.ts";
import { inside, textOf, vary, words, without, type MutationKind, type Variation } from "./variation.ts";

const turned = { sum: "max", min: "max", max: "min", any: "all", all: "any", number: "number" } as const;

/** Another way to put objects together, other objects, another condition on them, something else of each. */
export function aggregateVariations(expression: AggregateExpression, around: Surroundings): readonly Variation<Expression>[] {
  const there = expression.over === "position" || expression.over === "order" ? andLevel(around, expression.over) : andLevel({ ...around, at: new Set(["account"]) }, expression.over);
  const say = (kind: MutationKind, other: AggregateExpression, at: string): Variation<Expression> => vary(kind, other, textOf(expression), textOf(other), at);
  const counted = expression.over !== "balance" && expression.over !== "instrument" && expression.over !== "asset" && !around.grouped;
  return [
    ...(expression.which === "number" ? [] : [say("aggregate", { ...expression, which: turned[expression.which] }, "which")]),
    ...(counted ? words("partition", expression, "scope", ["pool", "account"]).map((one) => say("partition", one.value, "scope")) : []),
    ...without("aggregate", expression, "same", (path) => path).map((one) => say("aggregate", one.value, "same")),
    ...without("condition", expression, "where", textOf).map((one) => say("condition", one.value, "where")),
    ...inside(expression, "where", (condition) => conditionVariations(condition, there).filter(({ after }) => after !== "always")),
    ...inside(expression, "operand", (operand) => (expression.which === "any" || expression.which === "all" ? conditionVariations(operand, there) : expressionVariations(operand, there))),
  ];
}

export function groupedVariations(expression: GroupedExpression, around: Surroundings): readonly Variation<Expression>[] {
  const other: GroupedExpression = { ...expression, which: expression.which === "min" ? "max" : expression.which === "max" ? "min" : "max" };
  return [
    vary("aggregate", other, textOf(expression), textOf(other), "which"),
    vary("aggregate", expression.operand, textOf(expression), textOf(expression.operand), "each"),
    ...words("partition", expression, "scope", ["pool", "account"]).map((one) => ({ ...one, before: textOf(expression), after: textOf(one.value) })),
    ...inside(expression, "operand", (operand) => expressionVariations(operand, { ...around, grouped: true })),
  ];
}
