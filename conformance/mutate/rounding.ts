import type { Expression, PowerExpression, RootExpression, RoundExpression, RoundingMode, RoundingRule, RoundingRules } from "../../dsl/ir.ts";
import { inside, textOf, vary, within, without, type Variation } from "./variation.ts";

/** The modes that tell any two ways of rounding apart. */
const modes: readonly RoundingMode[] = ["half_even", "half_up", "down", "up", "toward_zero"];

export function modeVariations(expression: RoundExpression | RootExpression | PowerExpression): readonly Variation<Expression>[] {
  return modes.filter((mode) => mode !== expression.mode).map((mode) => vary("rounding", { ...expression, mode }, textOf(expression), textOf({ ...expression, mode }), "mode"));
}

/** One digit more, and one less where there is one. */
export function digitVariations(expression: RootExpression | PowerExpression): readonly Variation<Expression>[] {
  return [expression.digits - 1, expression.digits + 1].filter((digits) => digits >= 0).map((digits) => vary("rounding", { ...expression, digits }, textOf(expression), textOf({ ...expression, digits }), "digits"));
}

/** How the policy rounds amounts and prices: by other modes, one place more or less, or not at all. */
export function ruleVariations(rules: RoundingRules): readonly Variation<RoundingRules>[] {
  return (["amounts", "prices"] as const).flatMap((what) => within(`round ${what}`, [
    ...without("rounding", rules, what, (rule) => `round ${what} ${say(rule)}`),
    ...inside(rules, what, (rule) => [
      ...modes.filter((mode) => mode !== rule.mode).map((mode) => vary("rounding", { ...rule, mode }, say(rule), say({ ...rule, mode }), "mode")),
      ...stepsNear(rule.to).map((to) => vary("rounding", { ...rule, to }, say(rule), say({ ...rule, to }), "to")),
    ]),
  ]));
}

function say({ to, mode }: RoundingRule): string {
  return `to ${to} ${mode.replaceAll("_", " ")}`;
}

/** A decimal step ten times as coarse and as fine. A tick is the instrument's, and stays. */
function stepsNear(step: string): readonly string[] {
  const [, zeros = ""] = /^0\.(0*)1$/.exec(step) ?? [];
  if (step === "1") return ["0.1"];
  if (!/^0\.0*1$/.test(step)) return [];
  return [zeros === "" ? "1" : `0.${zeros.slice(1)}1`, `0.${zeros}01`];
}
