import type { Count, Definition, Expression, Meaning, Mode, Purpose } from "../../dsl/ir.ts";
import { textOf } from "../mutate/variation.ts";
import type { Edit } from "./edit.ts";

const nothing: Expression = { kind: "number", value: "0" };
const everything: readonly Purpose[] = ["opening", "maintaining", "withdrawing"];

/** What may be below 0 is not let below it, or not above it: equity that ends at 0, losses that count where profits do not, and the other way round. */
export function clampMistakes(meaning: Meaning): readonly Edit[] {
  const figures = new Map(meaning.definitions.map((definition) => [definition.path, definition]));
  const isMoney = ({ dimension }: Definition): boolean => dimension.kind === "money" || dimension.kind === "price";
  return [
    ...meaning.definitions.filter((definition) => isMoney(definition) && hasProfit(definition.body, figures)).flatMap((definition) => [lower, upper].map((clamp) => definitionEdit(meaning, definition, clamp(definition.body)))),
    ...meaning.modes.flatMap((mode) => [...countMistakes(meaning, mode, figures), ...equityMistakes(meaning, mode)]),
  ];
}

/** The same where it hardly ever matters: what is a difference of two things, such as a requirement less an amount of its tier. */
export function rareClamps(meaning: Meaning): readonly Edit[] {
  const figures = new Map(meaning.definitions.map((definition) => [definition.path, definition]));
  return meaning.definitions.filter(({ dimension, body }) => dimension.kind === "money" && body.kind === "binary" && body.operator === "subtract" && !hasProfit(body, figures)).map((definition) => definitionEdit(meaning, definition, lower(definition.body)));
}

/** Profits that count, but not for one purpose, where losses do: what may be withdrawn by a formula of its own. */
export function clampsForOne(meaning: Meaning): readonly Edit[] {
  const figures = new Map(meaning.definitions.map((definition) => [definition.path, definition]));
  return meaning.modes.flatMap((mode) => (mode.sharing?.counts ?? []).filter(({ amount, purposes }) => purposes.length > 1 && hasProfit(amount, figures)).flatMap((count) => count.purposes.map((purpose): Edit => {
    const own: Count = { ...count, id: `${count.id}/${purpose}`, purposes: [purpose], amount: upper(count.amount) };
    const others: Count = { ...count, purposes: count.purposes.filter((each) => each !== purpose) };
    const counts = (mode.sharing?.counts ?? []).flatMap((each) => (each === count ? [others, own] : [each]));
    return { meaning: withCounts(meaning, mode, counts), kind: "extreme", clause: count.id, before: `${count.sign} ${textOf(count.amount)}`, after: `${count.sign} ${textOf(own.amount)} for ${purpose}, and all of it for else` };
  })));
}

const lower = (body: Expression): Expression => ({ kind: "extreme", which: "max", operands: [nothing, body] });
const upper = (body: Expression): Expression => ({ kind: "extreme", which: "min", operands: [nothing, body] });

function definitionEdit(meaning: Meaning, definition: Definition, body: Expression): Edit {
  const definitions = meaning.definitions.map((each) => (each === definition ? { ...definition, body } : each));
  return { meaning: { ...meaning, definitions }, kind: "extreme", clause: definition.id, before: textOf(definition.body), after: textOf(body) };
}

function countMistakes(meaning: Meaning, mode: Mode, figures: ReadonlyMap<string, Definition>): readonly Edit[] {
  const counts = mode.sharing?.counts ?? [];
  return counts.filter(({ amount }) => hasProfit(amount, figures)).flatMap((count) => [lower, upper].map((clamp): Edit => {
    const amount = clamp(count.amount);
    return { meaning: withCounts(meaning, mode, counts.map((each) => (each === count ? { ...count, amount } : each))), kind: "extreme", clause: count.id, before: `${count.sign} ${textOf(count.amount)}`, after: `${count.sign} ${textOf(amount)}` };
  }));
}

/** Equity that ends at 0, in one mode: one more thing counts, as much as is missing. */
function equityMistakes(meaning: Meaning, mode: Mode): readonly Edit[] {
  const counts = mode.sharing?.counts ?? [];
  const partition = mode.sharing?.partition;
  if (partition === undefined || counts.length === 0) return [];
  const missing = everything.map((purpose): Count => ({ id: `${partition.id}/not-below/${purpose}`, sign: "count", purposes: [purpose], amount: lower({ kind: "binary", operator: "subtract", left: nothing, right: sumFor(purpose, counts) }) }));
  return [{ meaning: withCounts(meaning, mode, [...counts, ...missing]), kind: "extreme", clause: partition.id, before: `(equity in ${mode.name} may be below 0)`, after: `(equity in ${mode.name} is 0 where it would be below 0)` }];
}

/** What counts for a purpose, added up. */
function sumFor(purpose: Purpose, counts: readonly Count[]): Expression {
  return counts.filter(({ purposes }) => purposes.includes(purpose)).reduce<Expression>((sum, { sign, amount, when }) => {
    const counted: Expression = when === undefined ? amount : { kind: "choose", condition: when, then: amount, else: nothing };
    return { kind: "binary", operator: sign === "count" ? "add" : "subtract", left: sum, right: counted };
  }, nothing);
}

function withCounts(meaning: Meaning, mode: Mode, counts: readonly Count[]): Meaning {
  return { ...meaning, modes: meaning.modes.map((each) => (each === mode && mode.sharing !== undefined ? { ...mode, sharing: { ...mode.sharing, counts } } : each)) };
}

/** Whether profits are in it, and nothing keeps it above or below a number already. */
export function hasProfit(expression: Expression, figures: ReadonlyMap<string, Definition>, open: readonly string[] = []): boolean {
  if (expression.kind === "profit") return true;
  if (expression.kind === "extreme" || expression.kind === "absolute" || expression.kind === "compare" || expression.kind === "lookup") return false;
  if (expression.kind === "figure") {
    const read = figures.get(expression.path);
    return read !== undefined && !open.includes(expression.path) && hasProfit(read.body, figures, [...open, expression.path]);
  }
  return Object.values(expression).some((part: unknown) => (Array.isArray(part) ? part : [part]).some((one: unknown) => isExpression(one) && hasProfit(one, figures, open)));
}

function isExpression(part: unknown): part is Expression {
  return typeof part === "object" && part !== null && "kind" in part && typeof part.kind === "string";
}
