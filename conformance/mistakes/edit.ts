import type { CompiledPolicy, Meaning } from "../../dsl/ir.ts";
import { canonicalJson } from "../../dsl/canonical.ts";
import { readCompiled } from "../../engine/compiled.ts";
import { prepare } from "../../engine/program.ts";
import type { Mutant, MutationKind } from "../mutate/index.ts";

/** A policy with a mistake in it, before it is known whether it still is a policy. */
export interface Edit {
  readonly meaning: Meaning;
  readonly kind: MutationKind;
  readonly clause: string;
  /** Words of the language: what stands there, and what stands there instead. */
  readonly before: string;
  readonly after: string;
}

/** The edits that give another policy, which may be asked; named by their place in the list. */
export function mutantsOfEdits(policy: CompiledPolicy, edits: readonly Edit[], called: string): readonly Mutant[] {
  const own = canonicalJson(policy.meaning);
  return edits.flatMap(({ meaning, kind, clause, before, after }, index): readonly Mutant[] => {
    const mutated: CompiledPolicy = { ...policy, meaning };
    if (canonicalJson(meaning) === own || readCompiled(mutated).policy === undefined) return [];
    const id = `${called}:${index + 1}:${after.slice(0, 60)}`;
    prepare(mutated, { called: id }); // its digest is in no outcome
    return [{ id, kind, clause, before, after, policy: mutated }];
  });
}
