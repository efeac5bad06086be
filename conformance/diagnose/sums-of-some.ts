import type { AggregateExpression, CompiledPolicy, Expression, Meaning } from "../../dsl/ir.ts";
import { targetsOfMistakes, type Target } from "../generate/targets.ts";
import { mutantsOfEdits, type Edit } from "../mistakes/index.ts";
import type { Mutant, Reads } from "../mutate/index.ts";
import { textOf } from "../mutate/variation.ts";
import type { Question } from "./question.ts";
import { plainSomes, type Some } from "./some.ts";

const mark = "position.meant_by_mistake";

/**
 * Sums over positions that take in some of them alone, while what is said of each position is right: a total of the first position, of the shorts, of what has gained. Which are taken in stands in no
 * clause; a policy that reads of each position whether it is meant, and accounts that say so, do the same.
 */
export function sumsOfSome(policy: CompiledPolicy, differing: readonly Question[]): readonly Target[] {
  const sums = sumsIn(policy.meaning);
  const somes = plainSomes(differing.map(({ heard }) => heard.asked.snapshot));
  const fact = { path: mark, dimension: { kind: "number" }, default: "0" } as const;
  const marked = { ...policy, meaning: { ...policy.meaning, facts: [...policy.meaning.facts, fact] } };
  const mutants = mutantsOfEdits(policy, sums.map((sum) => sum(marked.meaning)), "some");
  return targetsOfMistakes(somes.flatMap((some) => mutants.map((mutant) => ofSome(mutant, some))));
}

function ofSome(mutant: Mutant, some: Some): Mutant {
  const reads: Reads = { ask: (ask) => ask, snapshot: (snapshot) => ({ ...snapshot, positions: (snapshot.positions ?? []).map((position, index) => (some.holds(snapshot, position, index) ? { ...position, facts: { ...position.facts, meantByMistake: "1" } } : position)) }) };
  return { ...mutant, id: `${mutant.id} (${some.words})`, after: `${mutant.after} of ${some.words} alone`, reads };
}

type Made = (onto: Meaning) => Edit;

/** Each sum of a figure or of what counts. */
function sumsIn(meaning: Meaning): readonly Made[] {
  return [
    ...meaning.definitions.flatMap((definition) => within(definition.body).map(({ whole, sum }): Made => (onto) => ({
      meaning: { ...onto, definitions: onto.definitions.map((each) => (each.id === definition.id ? { ...each, body: whole } : each)) }, kind: "aggregate", clause: definition.id, before: textOf(sum), after: textOf(sum),
    }))),
    ...meaning.modes.flatMap((mode) => (mode.sharing?.counts ?? []).flatMap((count) => within(count.amount).map(({ whole, sum }): Made => (onto) => ({
      meaning: { ...onto, modes: onto.modes.map((each) => (each.name === mode.name && each.sharing !== undefined ? { ...each, sharing: { ...each.sharing, counts: each.sharing.counts.map((one) => (one.id === count.id ? { ...one, amount: whole } : one)) } } : each)) },
      kind: "aggregate", clause: count.id, before: textOf(sum), after: textOf(sum),
    })))),
  ];
}

/** The expression with one of its sums over positions taking in those that are meant. */
function within(whole: Expression): readonly { readonly whole: Expression; readonly sum: AggregateExpression }[] {
  const inside = Object.entries(whole).flatMap(([key, member]: [string, unknown]) => {
    if (Array.isArray(member)) return member.flatMap((part: unknown, at) => (isExpression(part) ? within(part).map((one) => ({ ...one, whole: { ...whole, [key]: member.map((each: unknown, index) => (index === at ? one.whole : each)) } as Expression })) : []));
    return isExpression(member) ? within(member).map((one) => ({ ...one, whole: { ...whole, [key]: one.whole } as Expression })) : [];
  });
  if (whole.kind !== "aggregate" || whole.over !== "position" || whole.which !== "sum") return inside;
  const meant: Expression = { kind: "compare", operator: "=", left: { kind: "fact", path: mark }, right: { kind: "number", value: "1" } };
  const where: Expression = whole.where === undefined ? meant : { kind: "logic", operator: "and", operands: [meant, whole.where] };
  return [...inside, { whole: { ...whole, where }, sum: whole }];
}

/** What reads like one; whatever is made of it is read again as a policy before it is used. */
function isExpression(part: unknown): part is Expression {
  return typeof part === "object" && part !== null && "kind" in part && typeof part.kind === "string";
}
