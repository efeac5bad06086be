import type { Expression } from "../../dsl/ir.ts";
import { render } from "../../dsl/format/doc.ts";
import { expression as written } from "../../dsl/format/expressions.ts";
import { toExpr, type Place as TextPlace } from "../../dsl/from-data/expressions.ts";

/** What was made otherwise. One word a kind, so that a report can count them. */
export type MutationKind =
  | "relation"
  | "constant"
  | "arithmetic"
  | "dropped_term"
  | "condition"
  | "fact"
  | "extreme"
  | "aggregate"
  | "order"
  | "dropped_step"
  | "dropped_exception"
  | "dropped_clause"
  | "dropped_limit"
  | "tier_row"
  | "tier_boundary"
  | "purpose"
  | "partition"
  | "rounding"
  | "ranking"
  | "actor"
  | "action"
  | "verdict"
  | "bucket"
  | "plan"
  | "option"
  | "reading";

/** One edit of a part of a policy: the part with one thing in it otherwise. */
export interface Variation<T> {
  readonly value: T;
  readonly kind: MutationKind;
  /** The clause that the edit is in, once it is known; the innermost counts. */
  readonly clause: string | undefined;
  /** Where in the part, as a path of names; empty for the part itself. */
  readonly at: string;
  /** What stands there, and what stands there instead: words of the language, or of what was done. */
  readonly before: string;
  readonly after: string;
}

export function vary<T>(kind: MutationKind, value: T, before: string, after: string, at = ""): Variation<T> {
  return { kind, value, before, after, at, clause: undefined };
}

/** The variations of one member of `whole`, as variations of `whole`. None where it is absent. */
export function inside<T extends object, K extends keyof T & string>(whole: T, key: K, varied: (part: NonNullable<T[K]>) => readonly Variation<NonNullable<T[K]>>[]): Variation<T>[] {
  const part = whole[key];
  if (part === undefined || part === null) return [];
  return varied(part).map((each) => ({ ...each, value: { ...whole, [key]: each.value }, at: join(key, each.at) }));
}

/** The variations of each element, as variations of the list; elements are counted from 1. */
export function each<T>(list: readonly T[], varied: (part: T, index: number) => readonly Variation<T>[]): Variation<readonly T[]>[] {
  return list.flatMap((part, index) =>
    varied(part, index).map((one) => ({ ...one, value: list.map((kept, at) => (at === index ? one.value : kept)), at: join(String(index + 1), one.at) })),
  );
}

/** `whole` without one member that may be absent. */
export function without<T extends object, K extends keyof T & string>(kind: MutationKind, whole: T, key: K, text: (part: NonNullable<T[K]>) => string): Variation<T>[] {
  const part = whole[key];
  if (part === undefined || part === null) return [];
  const rest = { ...whole };
  delete rest[key];
  return [vary(kind, rest, text(part), "(dropped)", key)];
}

/** The list without one element, for each. Keeps at least `least`. */
export function dropped<T>(kind: MutationKind, list: readonly T[], text: (part: T) => string, least = 0): Variation<readonly T[]>[] {
  if (list.length <= least) return [];
  return list.map((part, index) => vary(kind, list.filter((_, at) => at !== index), text(part), "(dropped)", `${index + 1}`));
}

/** The list with two neighbours in each other's place. */
export function swapped<T>(list: readonly T[], text: (part: T) => string, matters: (first: T, second: T) => boolean = () => true): Variation<readonly T[]>[] {
  return list.slice(1).flatMap((second, index) => {
    const first = list[index]!; // the neighbour before
    if (!matters(first, second)) return [];
    const value = list.map((part, at) => (at === index ? second : at === index + 1 ? first : part));
    const alike = text(first) === text(second);
    const name = (part: T, at: number): string => `\`${text(part)}\`${alike ? ` (number ${at})` : ""}`;
    const [one, other] = [name(first, index + 1), name(second, index + 2)];
    return [vary("order", value, `${one} before ${other}`, `${other} before ${one}`, `${index + 1}`)];
  });
}

/** The same member with each of the other words. */
export function words<T extends object, K extends keyof T & string>(kind: MutationKind, whole: T, key: K, others: readonly (T[K] & string)[]): Variation<T>[] {
  return others.filter((word) => word !== whole[key]).map((word) => vary(kind, { ...whole, [key]: word }, String(whole[key]).replaceAll("_", " "), word.replaceAll("_", " "), key));
}

/** Names the clause of variations that name none yet. */
export function within<T>(clause: string, variations: readonly Variation<T>[]): Variation<T>[] {
  return variations.map((variation) => (variation.clause === undefined ? { ...variation, clause } : variation));
}

const place: TextPlace = { words: new Map([["charge.amount", "charge"], ["request.amount", "amount"]]), pool: true };

/** An expression as the language writes it, on one line. */
export function textOf(expression: Expression): string {
  return render(written(toExpr(expression, place)), 100_000, 0).join(" ");
}

function join(first: string, rest: string): string {
  return rest === "" ? first : `${first}/${rest}`;
}
