import { canonicalJson } from "../../../dsl/canonical.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";

/** What a policy declares of a fact, but for what it is called and described as. */
export const declarationOf = ({ meaning: { facts } }: CompiledPolicy, path: string): string => canonicalJson(facts.filter((fact) => fact.path === path).map((fact) => ({ ...fact, id: "", label: "" })));

/** Facts that only one of two policies declares, or both otherwise: what the one takes them for says nothing of the other. */
export function declaredApart(before: CompiledPolicy, after: CompiledPolicy): ReadonlySet<string> {
  const paths = [...before.meaning.facts, ...after.meaning.facts].map(({ path }) => path);
  return new Set(paths.filter((path) => declarationOf(before, path) !== declarationOf(after, path)));
}
