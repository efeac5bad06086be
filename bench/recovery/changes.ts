import { parse } from "../../dsl/syntax/parse.ts";
import { deletions, replacements, seeded, type Mutation } from "./measure.ts";
import { swaps } from "./swaps.ts";

/** A change that is tried. Swaps are made to read well, so they say nothing of recovery. */
export interface Change extends Mutation {
  readonly kind: "deletion" | "replacement" | "swap";
  /** Whether it is judged by its meaning, too: tokens of examples mean nothing by themselves, and what stands here twice is judged once. */
  readonly judged: boolean;
}

/** Every change of a text that parses, in an order that depends on text and seed alone. */
export function changesOf(text: string, seed: number): readonly Change[] {
  const examples = parse(text).ast?.items.filter((item) => item.kind === "examples").map(({ span }) => span) ?? [];
  const all = [
    ...deletions(text).map((mutation) => ({ ...mutation, kind: "deletion" as const })),
    ...replacements(text, seeded(seed)).map((mutation) => ({ ...mutation, kind: "replacement" as const })),
    ...swaps(text).map((mutation) => ({ ...mutation, kind: "swap" as const })),
  ];
  const seen = new Set<string>();
  return all.map((change) => {
    const name = `${change.start} ${change.instead}`;
    const judged = !seen.has(name) && !examples.some((span) => span.start < change.start && change.start < span.end);
    seen.add(name);
    return { ...change, judged };
  });
}
