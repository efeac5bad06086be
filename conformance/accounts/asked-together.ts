import type { CompiledPolicy } from "../../dsl/ir.ts";
import { reached } from "./reached.ts";

/** What a policy may ask in one answer, by names that are the same in two policies: the stages of a mode, the clauses about one action, the lists of one purpose, and each figure. */
function answersOf({ meaning }: CompiledPolicy): ReadonlyMap<string, unknown> {
  const { account, definitions, modes } = meaning;
  const found = new Map<string, unknown[]>();
  const put = (name: string, part: unknown): void => void found.set(name, [...(found.get(name) ?? []), part]);
  for (const { path } of definitions) put(`figure ${path}`, { kind: "figure", path });
  put("stages", account.liquidation ?? null);
  for (const { name, sharing, liquidation, adjustment, payment } of modes) {
    put(`${name} stages`, [liquidation ?? null, sharing ?? null]);
    for (const clause of [...account.permissions, ...adjustment]) put(`${name} ${clause.action}`, [clause, sharing ?? null]);
    for (const rule of payment) for (const purpose of rule.purposes) put(`${name} ${purpose}`, [rule, sharing ?? null]);
  }
  return found;
}

/** Some figures are read by their names alone: margins, a tier. */
const byName = ["pool.initial_margin", "pool.maintenance_margin", "position.tier"].map((path) => ({ kind: "figure", path }));

/**
 * Which of some words and options the same answer of the policies asks about, where more than `few` do: each set once, and none within another. `quoted` is how each stands in a policy.
 */
export function askedTogether(policies: readonly CompiledPolicy[], quoted: readonly string[], few: number): readonly (readonly number[])[] {
  const asked = new Map<string, Set<number>>();
  for (const policy of policies) {
    for (const [name, part] of answersOf(policy)) {
      const text = reached(policy.meaning, JSON.stringify([part, byName]), "null"); // what counts as margin stands in the part
      const own = asked.get(name) ?? new Set();
      quoted.forEach((each, index) => void (text.includes(each) && own.add(index)));
      asked.set(name, own);
    }
  }
  const sets = [...new Map([...asked.values()].filter(({ size }) => size > few).map((set) => [[...set].sort((a, b) => a - b).join(), [...set].sort((a, b) => a - b)] as const)).values()];
  return sets.filter((set) => !sets.some((other) => other.length > set.length && set.every((each) => other.includes(each))));
}
