import type { Mutant } from "../../conformance/mutate/index.ts";

/**
 * So many of the mutants of a policy, of as many kinds as there are: the kinds in turn, beginning at another one for each policy, and of each kind
 * one from another place of the policy. The same numbers give the same mutants.
 */
export function chosenMutants(all: readonly Mutant[], many: number, turn: number): readonly Mutant[] {
  const kinds = new Map<string, Mutant[]>();
  for (const mutant of all) kinds.set(mutant.kind, [...(kinds.get(mutant.kind) ?? []), mutant]);
  const names = [...kinds.keys()].sort();
  return Array.from({ length: Math.min(many, names.length) }, (_, index) => {
    const of = kinds.get(names[(turn * many + index) % names.length] ?? "") ?? [];
    return of[(turn * 37 + index * 11 + 5) % of.length]!; // each kind has one
  });
}
