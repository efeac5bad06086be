import type { CompiledPolicy, Definition, Expression } from "../../dsl/ir.ts";
import { fraction, one, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import { targetsOfMistakes, type Target } from "../generate/targets.ts";
import { editOf, mutantsOfEdits, ofPositions, withShare, worths, type Edit } from "../mistakes/index.ts";
import { textOf } from "../mutate/variation.ts";
import type { Question } from "./question.ts";

/** Answers by which a factor is solved for, and factors of one figure that are tried. */
const tried = { answers: 4, factors: 3 } as const;

/**
 * Figures of money that are so many times what the policy says, or one term of which is: a half, or a tenth too much; and such as have a share of a position's value beside them. How many times, and
 * how much of it, two answers say: that of the policy, and what twice the figure would give, or a hundredth of the value.
 */
export function scaledFigures(policy: CompiledPolicy, differing: readonly Question[]): readonly Target[] {
  const figures = policy.meaning.definitions.filter(({ dimension, body }) => dimension.kind === "money" && body.kind !== "number");
  const whole = figures.flatMap((definition) => solvedIn(policy, differing, (factor) => scaled(policy, definition, factor), [one, fraction(2n)]));
  const terms = figures.flatMap((definition) => termsOf(definition.body).flatMap((term) => solvedIn(policy, differing, (factor) => editOf(policy.meaning, definition, term(factor), "arithmetic"), [one, fraction(2n)])));
  const shares = ofPositions(policy.meaning).flatMap((definition) => worths.flatMap((worth) => (["add", "subtract"] as const).flatMap((operator) => solvedIn(policy, differing, (share) => withShare(policy.meaning, definition, operator, { kind: "number", value: share }, worth), [zero, fraction(1n, 100n)]))));
  return targetsOfMistakes(mutantsOfEdits(policy, [...whole, ...terms, ...shares], "number"));
}

/** The edit with each number but 0 (what is left out is among the mistakes by itself) that gives what some answer says, where it says nothing with the first of two numbers, and something with the second. */
function solvedIn(policy: CompiledPolicy, differing: readonly Question[], edit: (number: string) => Edit, at: readonly [own: Fraction, other: Fraction]): readonly Edit[] {
  const [other] = mutantsOfEdits(policy, [edit(toDecimalString(at[1]))], "other");
  if (other === undefined) return [];
  const numbers = new Set(differing.slice(0, tried.answers).flatMap((question) => question.solve(other, ...at)));
  return [...numbers].filter((number) => number !== "0" && number !== toDecimalString(at[0])).slice(0, tried.factors).map(edit);
}

/** Each side of a sum or a difference, so many times. */
function termsOf(body: Expression): readonly ((factor: string) => Expression)[] {
  if (body.kind !== "binary" || (body.operator !== "add" && body.operator !== "subtract")) return [];
  const times = (factor: string, part: Expression): Expression => ({ kind: "binary", operator: "multiply", left: { kind: "number", value: factor }, right: part });
  return [(factor) => ({ ...body, left: times(factor, body.left) }), (factor) => ({ ...body, right: times(factor, body.right) })];
}

function scaled({ meaning }: CompiledPolicy, definition: Definition, factor: string): Edit {
  const body: Expression = { kind: "binary", operator: "multiply", left: { kind: "number", value: factor }, right: definition.body };
  return { meaning: { ...meaning, definitions: meaning.definitions.map((each) => (each === definition ? { ...definition, body } : each)) }, kind: "arithmetic", clause: definition.id, before: textOf(definition.body), after: textOf(body) };
}
