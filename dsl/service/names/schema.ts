/** The facts that every policy knows without declaring them, by their paths. */
import { facts } from "../../../schemas/generated/facts.ts";
import type { FactDoc } from "../../../schemas/generated/facts.ts";

const byPath: ReadonlyMap<string, FactDoc> = new Map(facts.map((fact) => [fact.path, fact]));

export function schemaFact(path: string): FactDoc | undefined {
  return byPath.get(path);
}
