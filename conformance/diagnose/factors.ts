import type { CompiledPolicy, Definition, Expression } from "../../dsl/ir.ts";
import { fraction, one } from "../../engine/number/index.ts";
import { targetsOfMistakes, type Target } from "../generate/targets.ts";
import { mutantsOfEdits, type Edit } from "../mistakes/index.ts";
import { textOf } from "../mutate/variation.ts";
import type { Question } from "./question.ts";

/** Answers by which a factor is solved for, and factors of one figure that are tried. */
const tried = { answers: 4, factors: 3 } as const;

/** Figures of money that are so many times what the policy says: a half, or a tenth too much. How many times, two answers say: that of the policy, and what twice the figure would give. */
export function scaledFigures(policy: CompiledPolicy, differing: readonly Question[]): readonly Target[] {
  const figures = policy.meaning.definitions.filter(({ dimension, body }) => dimension.kind === "money" && body.kind !== "number");
  const edits = figures.flatMap((definition): readonly Edit[] => {
    const [twice] = mutantsOfEdits(policy, [scaled(policy, definition, "2")], "twice");
    if (twice === undefined) return [];
    const factors = new Set(differing.slice(0, tried.answers).flatMap((question) => question.solve(twice, one, fraction(2n))));
    return [...factors].filter((factor) => factor !== "1").slice(0, tried.factors).map((factor) => scaled(policy, definition, factor));
  });
  return targetsOfMistakes(mutantsOfEdits(policy, edits, "number"));
}

function scaled({ meaning }: CompiledPolicy, definition: Definition, factor: string): Edit {
  const body: Expression = { kind: "binary", operator: "multiply", left: { kind: "number", value: factor }, right: definition.body };
  return { meaning: { ...meaning, definitions: meaning.definitions.map((each) => (each === definition ? { ...definition, body } : each)) }, kind: "arithmetic", clause: definition.id, before: textOf(definition.body), after: textOf(body) };
}
