import type { Definition, Expression, Meaning } from "../../dsl/ir.ts";
import { textOf } from "../mutate/variation.ts";
import type { Edit } from "./edit.ts";
import { hasProfit } from "./clamps.ts";

const nothing: Expression = { kind: "number", value: "0" };

/** Profits that are said right and are counted otherwise wherever they are read: losses alone, gains alone, or nothing of them. */
export function readerMistakes(meaning: Meaning): readonly Edit[] {
  const figures = new Map(meaning.definitions.map((definition) => [definition.path, definition]));
  const profits = meaning.definitions.filter(({ level, dimension, body }) => level === "position" && dimension.kind === "money" && hasProfit(body, figures));
  return profits.flatMap(({ path, id }) => {
    const own: Expression = { kind: "figure", path };
    const others: readonly Expression[] = [{ kind: "extreme", which: "min", operands: [nothing, own] }, { kind: "extreme", which: "max", operands: [nothing, own] }, nothing];
    return others.map((other): Edit => ({
      meaning: { ...meaning, definitions: meaning.definitions.map((each) => replaced(each, path, other)), modes: meaning.modes.map((mode) => (mode.sharing === undefined ? mode : { ...mode, sharing: { ...mode.sharing, counts: mode.sharing.counts.map((count) => replaced(count, path, other)) } })) },
      kind: "extreme", clause: id, before: `(${textOf(own)} is read as it is)`, after: `(${textOf(other)} is read in its place wherever it is read)`,
    }));
  });
}

/** A definition, or what counts, with another thing read in the place of a figure. */
function replaced<T extends object>(whole: T, path: Definition["path"], other: Expression): T {
  const entries = Object.entries(whole).map(([key, part]: [string, unknown]): [string, unknown] => [key, within(part, path, other)]);
  return entries.every(([key, part]) => part === new Map(Object.entries(whole)).get(key)) ? whole : (Object.fromEntries(entries) as T); // the same members
}

function within(part: unknown, path: string, other: Expression): unknown {
  if (typeof part !== "object" || part === null) return part;
  if ("kind" in part && part.kind === "figure" && "path" in part && part.path === path) return other;
  if (!Array.isArray(part)) return replaced(part, path, other);
  const list = part.map((each: unknown) => within(each, path, other));
  return list.every((each, index) => each === part[index]) ? part : list;
}
