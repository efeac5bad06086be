import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { validated } from "../../engine/validated.ts";

/** On which accounts each clause took part in an answer; a stage, where it holds. By clause id: names of accounts. */
export function firesOn(policy: CompiledPolicy, accounts: readonly { readonly name: string; readonly snapshot: Snapshot }[]): Readonly<Record<string, readonly string[]>> {
  const fired: Record<string, string[]> = {};
  const stages = stagesOf(policy);
  for (const { name, snapshot } of accounts) {
    const touched = new Set<string>();
    const { pools } = validated.assess(policy, snapshot, { clause: (id) => touched.add(id), compare: () => undefined });
    for (const id of stages.keys()) touched.delete(id);
    for (const { mode, status } of pools) {
      // In rising severity: whoever is in one stage is in those before it.
      const own = [...stages].filter(([, stage]) => stage.mode === mode);
      const reached = own.findIndex(([, stage]) => stage.name === status);
      for (const [id] of own.slice(0, reached + 1)) touched.add(id);
    }
    for (const id of touched) (fired[id] ??= []).push(name);
  }
  return fired;
}

function stagesOf({ meaning }: CompiledPolicy): ReadonlyMap<string, { readonly mode: string; readonly name: string }> {
  return new Map(meaning.modes.flatMap(({ name: mode, liquidation }) => (liquidation?.stages ?? []).map(({ id, name }) => [id, { mode, name }] as const)));
}
