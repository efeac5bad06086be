import type { CompiledPolicy } from "../../dsl/ir.ts";
import { factsRead } from "../../engine/facts-read.ts";

const known = new WeakMap<CompiledPolicy, ReadonlySet<string>>();

/** The paths of the facts that one of the policies reads, in its rules or in its guarantees, which no answer needs; of each policy worked out once, since lines are drawn from thousands of accounts. */
export function pathsRead(policies: readonly CompiledPolicy[]): ReadonlySet<string> {
  const [only, ...others] = policies;
  return only !== undefined && others.length === 0 ? of(only) : new Set(policies.flatMap((policy) => [...of(policy)]));
}

function of(policy: CompiledPolicy): ReadonlySet<string> {
  const paths = known.get(policy) ?? new Set([...factsRead(policy).facts.map(({ path }) => path), ...claimed(policy)]);
  known.set(policy, paths);
  return paths;
}

function claimed({ meaning }: CompiledPolicy): readonly string[] {
  return [...JSON.stringify(meaning.guarantees).matchAll(/"kind":"fact","path":"([^"]+)"/g)].map(([, path]) => path ?? "");
}
