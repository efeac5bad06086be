import { Interner, Signatures } from "../diff/normal/index.ts";
import type { Mutant } from "../mutate/index.ts";

/** One of each that are proved to say the same, by the form of their rules: nothing could tell these apart, so they are one fault. */
export function onePerFault<T>(members: readonly T[], mutantOf: (member: T) => Pick<Mutant, "policy">): readonly T[] {
  if (members.length < 2) return members;
  const interner = new Interner();
  const forms = new Map<string, T>();
  for (const member of members) {
    const form = new Signatures(mutantOf(member).policy, interner, false).whole();
    if (!forms.has(form)) forms.set(form, member);
  }
  return [...forms.values()];
}
