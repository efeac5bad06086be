import { facts } from "../../schemas/generated/facts.ts";
import type { FactDoc, FactLevel } from "../../schemas/generated/facts.ts";
import type { Built } from "./build.ts";
import { plainNumber } from "./evaluate.ts";

/** A part of the snapshot as JSON: the facts of its level that are something, in the order of the schema, numbers as decimals. */
export function partOf(level: FactLevel, built: Built): Record<string, unknown> {
  const part: Record<string, unknown> = {};
  for (const fact of factsOf(level)) {
    const value = built.field(fact.key);
    if (value !== undefined) part[fact.key] = valueOf(fact, value);
  }
  return part;
}

/** The facts that every part of the level has. */
export function requiredOf(level: FactLevel): readonly string[] {
  return factsOf(level).filter((fact) => fact.required).map((fact) => fact.key);
}

function factsOf(level: FactLevel): readonly FactDoc[] {
  return facts.filter((fact) => fact.level === level && fact.dimension !== "tiers");
}

function valueOf(fact: FactDoc, text: string): unknown {
  switch (fact.dimension) {
    case "flag":
      return text === "true" ? true : text === "false" ? false : text;
    case "money": case "price": case "quantity": case "ratio": case "leverage": case "duration": case "number":
      return plainNumber(text);
    case "instant": case "enum": case "tiers": case "name":
      return text;
  }
}
