import type { CompiledPolicy, Count, Definition, Expression, Meaning, Mode } from "../../dsl/ir.ts";
import { canonicalJson } from "../../dsl/canonical.ts";
import { readCompiled } from "../../engine/compiled.ts";
import { prepare } from "../../engine/program.ts";
import type { Target } from "../generate/targets.ts";
import type { Mutant } from "../mutate/index.ts";
import { expressionVariations } from "../mutate/expressions.ts";
import { atLevel, surroundingsOf } from "../mutate/facts.ts";
import { textOf, type MutationKind } from "../mutate/variation.ts";

/**
 * Mistakes that platforms make and that no edit of one place of the text says: money of one mode that counts in another too, a margin or a tier that is reckoned
 * by the value at another price while the value itself is right, and a profit that forgets which side a position is on.
 */
export function mistakesOf(policy: CompiledPolicy): readonly Target[] {
  const { meaning } = policy;
  return [...meaning.modes.flatMap((mode) => countsOfOthers(meaning, mode)), ...meaning.definitions.flatMap((definition) => [...otherReadings(meaning, definition), ...sidesForgotten(meaning, definition)])].flatMap((edit, index): readonly Target[] => {
    const mutated: CompiledPolicy = { ...policy, meaning: edit.meaning };
    const id = `mistake:${index + 1}:${edit.after.slice(0, 60)}`;
    if (canonicalJson(edit.meaning) === canonicalJson(meaning) || readCompiled(mutated).policy === undefined) return [];
    prepare(mutated, { called: id });
    const mutant: Mutant = { id, kind: edit.kind, clause: edit.clause, before: edit.before, after: edit.after, policy: mutated };
    return [{ mutant, concerns: () => true, isParticular: false }];
  });
}

interface Edit {
  readonly meaning: Meaning;
  readonly kind: MutationKind;
  readonly clause: string;
  readonly before: string;
  readonly after: string;
}

/** What counts as margin in another mode, and in this one not. */
function countsOfOthers(meaning: Meaning, mode: Mode): readonly Edit[] {
  const sharing = mode.sharing;
  if (sharing === undefined) return [];
  const own = new Set(sharing.counts.map(({ amount }) => canonicalJson(amount)));
  const others = meaning.modes.filter((each) => each !== mode).flatMap((each) => each.sharing?.counts ?? []).filter(({ amount }) => !own.has(canonicalJson(amount)));
  return others.map((count): Edit => {
    const added: Count = { ...count, id: `${sharing.partition.id}/and/${count.id}` };
    const modes = meaning.modes.map((each) => (each === mode ? { ...mode, sharing: { ...sharing, counts: [...sharing.counts, added] } } : each));
    return { meaning: { ...meaning, modes }, kind: "partition", clause: sharing.partition.id, before: `(nothing of it in ${mode.name})`, after: `${count.sign} ${textOf(count.amount)}` };
  });
}

/** A definition that reads another one, as if that one had been reckoned at another price for it alone: a tier by the value at entry, while the value itself is at the mark. */
function otherReadings(meaning: Meaning, definition: Definition): readonly Edit[] {
  const around = atLevel(surroundingsOf(meaning), definition.level);
  return edited(definition.body, (part) => {
    if (part.kind !== "figure") return [];
    const read = meaning.definitions.find(({ path }) => path === part.path)?.body;
    return read?.kind === "value" ? expressionVariations(read, around).filter(({ kind }) => kind === "fact").map(({ value }) => value) : [];
  }).map((body) => editOf(meaning, definition, body, "fact"));
}

/** Profit as a long has it, whichever side the position is on. */
function sidesForgotten(meaning: Meaning, definition: Definition): readonly Edit[] {
  return edited(definition.body, (part): readonly Expression[] => {
    if (part.kind !== "profit") return [];
    const at = (price: Expression): Expression => ({ kind: "value", of: part.of, at: price });
    return [{ kind: "binary", operator: "subtract", left: at(part.to), right: at(part.from) }];
  }).map((body) => editOf(meaning, definition, body, "arithmetic"));
}

function editOf(meaning: Meaning, definition: Definition, body: Expression, kind: MutationKind): Edit {
  const definitions = meaning.definitions.map((each) => (each === definition ? { ...definition, body } : each));
  return { meaning: { ...meaning, definitions }, kind, clause: definition.id, before: textOf(definition.body), after: textOf(body) };
}

/** An expression with one of its parts, or itself, replaced by each thing that `change` gives for it. */
function edited(whole: Expression, change: (part: Expression) => readonly Expression[]): readonly Expression[] {
  const inside = Object.entries(whole).flatMap(([key, member]: [string, unknown]): readonly Expression[] => {
    if (Array.isArray(member)) return member.flatMap((part: unknown, at) => (isExpression(part) ? edited(part, change).map((other): Expression => ({ ...whole, [key]: member.map((each: unknown, index) => (index === at ? other : each)) })) : []));
    return isExpression(member) ? edited(member, change).map((other): Expression => ({ ...whole, [key]: other })) : [];
  });
  return [...change(whole), ...inside];
}

/** What reads like one; whatever is made of it is read again as a policy before it is used. */
function isExpression(part: unknown): part is Expression {
  return typeof part === "object" && part !== null && "kind" in part && typeof part.kind === "string";
}
