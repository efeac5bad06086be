import { facts } from "../../schemas/generated/facts.ts";
import type { FactDoc, FactLevel } from "../../schemas/generated/facts.ts";
import type { Built } from "./build.ts";
import { isExactDecimal, toDecimalString } from "../number/index.ts";
import type { Notes } from "./notes.ts";
import { numberOf } from "./text.ts";

/** A part of the snapshot as JSON: the facts of its level that are something, in the order of the schema, numbers as decimals. Digits that a snapshot has no room for are rounded away, and named. */
export function partOf(level: FactLevel, built: Built, notes: Notes): Record<string, unknown> {
  const part: Record<string, unknown> = {};
  for (const fact of factsOf(level)) {
    const value = built.field(fact.key);
    if (value !== undefined) part[fact.key] = valueOf(fact, value, built, notes);
  }
  return part;
}

/** The facts that every part of the level has. */
export function requiredOf(level: FactLevel): readonly string[] {
  return factsOf(level).filter((fact) => fact.required).map((fact) => fact.key);
}

function factsOf(level: FactLevel): readonly FactDoc[] {
  return factsByLevel.get(level) ?? [];
}

const factsByLevel: ReadonlyMap<FactLevel, readonly FactDoc[]> = new Map(
  facts.map(({ level }) => [level, facts.filter((fact) => fact.level === level && fact.dimension !== "tiers")]),
);

function valueOf(fact: FactDoc, text: string, built: Built, notes: Notes): unknown {
  switch (fact.dimension) {
    case "flag":
      return text === "true" ? true : text === "false" ? false : text;
    case "money": case "price": case "quantity": case "ratio": case "leverage": case "duration": case "number":
      return decimalOf(fact, text, built, notes);
    case "instant": case "enum": case "tiers": case "name":
      return text;
  }
}

function decimalOf(fact: FactDoc, text: string, built: Built, notes: Notes): string {
  const value = numberOf(text);
  // What is no number, or too large, is passed on and refused at the boundary.
  if (value === undefined) return text;
  if (!isExactDecimal(value)) notes.add(`digits ${fact.path}`, { path: `${built.record.place} → ${fact.level}.${fact.key}`, value: text, why: "rounded half even to the 18 digits after the point that a snapshot has" });
  return toDecimalString(value);
}
