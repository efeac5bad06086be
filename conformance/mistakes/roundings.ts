import type { CompiledPolicy, Definition, RoundingMode, RoundingRules } from "../../dsl/ir.ts";
import type { Mutant } from "../mutate/index.ts";
import { textOf } from "../mutate/variation.ts";
import { mutantsOfEdits, type Edit } from "./edit.ts";

const modes: readonly RoundingMode[] = ["down", "up", "half_even", "half_up", "toward_zero"];
const pricesTo: readonly RoundingMode[] = [...modes, "against_trader", "toward_trader"];
/** Decimals that figures, and amounts, are rounded to. */
const places = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/**
 * Roundings that the policy does not have: a figure that is rounded where it is reckoned, so that all that follows from it is reckoned with the rounded one, and amounts and prices that are
 * rounded otherwise than it says. `isOpen` says of a figure and a number of decimals whether what was heard leaves room for it; most are settled by that.
 */
export function roundingsOf(policy: CompiledPolicy, isOpen: (path: string, decimals: number) => boolean): readonly Mutant[] {
  const { meaning } = policy;
  const figures = meaning.definitions.filter(({ dimension }) => dimension.kind === "money" || dimension.kind === "price").flatMap((definition) => places.filter((decimals) => isOpen(definition.path, decimals)).flatMap((decimals) => figureRounded(policy, definition, decimals)));
  return mutantsOfEdits(policy, [...figures, ...rulesOtherwise(policy)], "rounding");
}

function figureRounded({ meaning }: CompiledPolicy, definition: Definition, decimals: number): readonly Edit[] {
  const step = stepOf(decimals);
  return modes.map((mode): Edit => {
    const rounded: Definition = { ...definition, body: { kind: "round", operand: definition.body, step: { kind: "number", value: step }, mode } };
    return { meaning: { ...meaning, definitions: meaning.definitions.map((each) => (each === definition ? rounded : each)) }, kind: "rounding", clause: definition.id, before: textOf(definition.body), after: textOf(rounded.body) };
  });
}

/** Edits of one place that are mutants already are among them: who looks here has looked there. */
function rulesOtherwise({ meaning }: CompiledPolicy): readonly Edit[] {
  const { amounts, prices } = meaning.rounding;
  const edit = (what: keyof RoundingRules, to: string, mode: RoundingMode): Edit => ({
    meaning: { ...meaning, rounding: { ...meaning.rounding, [what]: { to, mode } } }, kind: "rounding", clause: `round ${what}`,
    before: sayRule(meaning.rounding[what]), after: sayRule({ to, mode }),
  });
  return [
    ...(amounts === undefined ? [] : places.flatMap((decimals) => modes.map((mode) => edit("amounts", stepOf(decimals), mode)))),
    ...(prices === undefined ? [] : ["tick", ...places.map(stepOf)].flatMap((to) => pricesTo.map((mode) => edit("prices", to, mode)))),
  ];
}

function sayRule(rule: RoundingRules["amounts"]): string {
  return rule === undefined ? "(not rounded)" : `to ${rule.to} ${rule.mode.replaceAll("_", " ")}`;
}

function stepOf(decimals: number): string {
  return decimals === 0 ? "1" : `0.${"0".repeat(decimals - 1)}1`;
}
