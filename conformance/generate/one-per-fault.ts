import { Interner, Signatures } from "../diff/normal/index.ts";
import { prepare } from "../../engine/program.ts";
import type { Mutant } from "../mutate/index.ts";
import { plainPolicy } from "./plain.ts";

/** One of each that are proved to say the same, by the form of their rules: nothing could tell these apart, so they are one fault. */
export function onePerFault<T>(members: readonly T[], mutantOf: (member: T) => Pick<Mutant, "policy">): readonly T[] {
  if (members.length < 2) return members;
  const interner = new Interner();
  const forms = new Map<string, T>();
  for (const member of members) {
    const policy = plainPolicy(mutantOf(member).policy);
    prepare(policy, { called: "in one way" }); // nobody sees its digest
    const form = new Signatures(policy, interner, false).whole();
    if (!forms.has(form)) forms.set(form, member);
  }
  return [...forms.values()];
}
