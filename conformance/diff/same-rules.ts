import { digest } from "../../dsl/canonical.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { Interner } from "./normal/forms.ts";
import { Signatures } from "./normal/signature.ts";
import type { Decision } from "./types.ts";

/** Methods of proof, and what each leaves out. */
export const methods = {
  digest: "the same meaning, by digest",
  same: "the same rules, figures put in place and arithmetic in normal form",
  unordered: "the same rules, figures put in place, arithmetic in normal form, conditions as arithmetic too",
} as const;

/** The decisions that are proved to be the same, with the method. */
export function proofsOf(before: CompiledPolicy, after: CompiledPolicy, decisions: readonly Decision[]): ReadonlyMap<string, string> {
  if (digest(before.meaning) === digest(after.meaning)) return new Map(decisions.map(({ key }) => [key, methods.digest]));
  const found = new Map<string, string>();
  for (const ignoringOrder of [false, true]) {
    const interner = new Interner();
    const [old, now] = [new Signatures(before, interner, ignoringOrder), new Signatures(after, interner, ignoringOrder)];
    for (const decision of decisions) if (!found.has(decision.key) && old.of(decision) === now.of(decision)) found.set(decision.key, ignoringOrder ? methods.unordered : methods.same);
  }
  return found;
}
