import type { Definition, Expression, Meaning } from "../../dsl/ir.ts";
import type { MutationKind } from "../mutate/index.ts";
import { expressionVariations } from "../mutate/expressions.ts";
import { atLevel, surroundingsOf } from "../mutate/facts.ts";
import { textOf } from "../mutate/variation.ts";
import type { Edit } from "./edit.ts";

/**
 * Figures that are reckoned otherwise than any edit of one place of the text says: by the value at another price while the value itself is right, by all positions of a contract
 * together or by another figure, as it is now where a price is looked for, by a profit that forgets which side a position is on, without the contract size, or not at all.
 */
export function figureMistakes(meaning: Meaning): readonly Edit[] {
  return meaning.definitions.flatMap((definition) => [...otherReadings(meaning, definition), ...sidesForgotten(meaning, definition), ...sizesForgotten(meaning, definition), ...tiersTogether(meaning, definition), ...tiersByAnother(meaning, definition), ...leftBehind(meaning, definition), ...leftOut(meaning, definition)]);
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

/** Profit as a long has it, whichever side the position is on: of inverse contracts too, where longs gain as the value in the coin falls, and by the value alone. */
function sidesForgotten(meaning: Meaning, definition: Definition): readonly Edit[] {
  const apart = (part: Extract<Expression, { readonly kind: "profit" }>, from: "from" | "to", to: "from" | "to"): Expression => ({ kind: "binary", operator: "subtract", left: { kind: "value", of: part.of, at: part[to] }, right: { kind: "value", of: part.of, at: part[from] } });
  const asLong = edited(definition.body, (part): readonly Expression[] => (part.kind !== "profit" ? [] : [{
    kind: "choose", condition: { kind: "is", not: false, operand: { kind: "fact", path: "instrument.contract" }, word: "inverse" }, then: apart(part, "to", "from"), else: apart(part, "from", "to"),
  }]));
  const byValue = edited(definition.body, (part) => (part.kind !== "profit" ? [] : [apart(part, "from", "to")]));
  return [
    ...(hasInverse(meaning) ? asLong : []).map((body) => ({ ...editOf(meaning, definition, body, "arithmetic"), after: `${textOf(definition.body)}, as a long position has it, whichever side it is on` })),
    ...byValue.map((body) => editOf(meaning, definition, body, "arithmetic")),
  ];
}

/** A profit or a value as of contracts of size 1, in this one figure: a contract of another size is reckoned right elsewhere. */
function sizesForgotten(meaning: Meaning, definition: Definition): readonly Edit[] {
  return edited(definition.body, (part): readonly Expression[] => {
    if (part.kind !== "profit" && part.kind !== "value") return [];
    return [{ kind: "binary", operator: "divide", left: part, right: { kind: "fact", path: "instrument.contract_size" } }];
  }).map((body) => ({ ...editOf(meaning, definition, body, "arithmetic"), after: `${textOf(definition.body)}, as if the contract size were 1 in this alone` }));
}

function hasInverse({ applies }: Meaning): boolean {
  return !applies.some(({ key, values }) => key === "contract" && !values.includes("inverse"));
}

/** The tier by all that is held of the contract, and not by each position: in the pool, and in the account. */
function tiersTogether(meaning: Meaning, definition: Definition): readonly Edit[] {
  if (definition.level !== "position") return [];
  return edited(definition.body, (part): readonly Expression[] => {
    if (part.kind !== "lookup") return [];
    return (["pool", "account"] as const).map((scope): Expression => ({ ...part, by: { kind: "aggregate", which: "sum", over: "position", scope, same: "instrument.symbol", operand: part.by } }));
  }).map((body) => editOf(meaning, definition, body, "aggregate"));
}

/** The tier by another figure of money of the position, such as its initial margin; what needs the tier itself is no policy. */
function tiersByAnother(meaning: Meaning, definition: Definition): readonly Edit[] {
  if (definition.level !== "position") return [];
  const figures = meaning.definitions.filter(({ path, level, dimension }) => level === "position" && dimension.kind === "money" && path !== definition.path);
  return edited(definition.body, (part): readonly Expression[] => {
    if (part.kind !== "lookup") return [];
    return figures.filter(({ path }) => part.by.kind !== "figure" || part.by.path !== path).map(({ path }): Expression => ({ ...part, by: { kind: "figure", path } }));
  }).map((body) => editOf(meaning, definition, body, "fact"));
}

/** A tier, or a requirement, that stays as it is now while a price of liquidation is looked for. */
function leftBehind(meaning: Meaning, definition: Definition): readonly Edit[] {
  if (definition.level !== "position" || definition.body.kind === "pinned") return [];
  const pinned = (operand: Expression): Expression => ({ kind: "pinned", operand });
  const tiers = edited(definition.body, (part) => (part.kind === "lookup" && part.by.kind !== "pinned" ? [{ ...part, by: pinned(part.by) }] : []));
  const isRequirement = definition.dimension.kind === "money" && definition.body.kind === "binary";
  return [...tiers, ...(isRequirement ? [pinned(definition.body)] : [])].map((body) => ({ ...editOf(meaning, definition, body, "fact"), after: `${textOf(body)}, as it is now while a liquidation price is looked for` }));
}

/** Money of a position or an order that nobody reckons. */
function leftOut(meaning: Meaning, definition: Definition): readonly Edit[] {
  if ((definition.level !== "position" && definition.level !== "order") || definition.dimension.kind !== "money" || definition.body.kind === "number") return [];
  return [editOf(meaning, definition, { kind: "number", value: "0" }, "dropped_term")];
}

export function editOf(meaning: Meaning, definition: Definition, body: Expression, kind: MutationKind): Edit {
  const definitions = meaning.definitions.map((each) => (each === definition ? { ...definition, body } : each));
  return { meaning: { ...meaning, definitions }, kind, clause: definition.id, before: textOf(definition.body), after: textOf(body) };
}

/** An expression with one of its parts, or itself, replaced by each thing that `change` gives for it. */
export function edited(whole: Expression, change: (part: Expression) => readonly Expression[]): readonly Expression[] {
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
