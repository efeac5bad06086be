import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { validated } from "../../engine/validated.ts";
import type { Asked } from "./asked.ts";
import { usualCharges, usualRequests } from "./usual-questions.ts";

/** On which accounts each clause takes part, and what they were not all asked. */
export interface Firing {
  /** By clause id: names of accounts. */
  readonly byClause: Readonly<Record<string, readonly string[]>>;
  readonly unasked: readonly Asked[];
}

/** Accounts with more positions are asked how they stand and what would be liquidated, and nothing else: nobody waits so long for a line above a clause. */
const fewPositions = 6;

/**
 * On which accounts each clause takes part in an answer: how the account stands, what would be liquidated, what anybody may ask of it and what it may be
 * charged. A stage, where it holds. `rest` lets others be answered in between, and ends it by throwing.
 */
export async function firesOn(policy: CompiledPolicy, accounts: readonly { readonly name: string; readonly snapshot: Snapshot }[], rest: () => Promise<void>): Promise<Firing> {
  const fired: Record<string, string[]> = {};
  const stages = stagesOf(policy);
  const isSmall = accounts.every(({ snapshot }) => (snapshot.positions ?? []).length <= fewPositions);
  for (const { name, snapshot } of accounts) {
    const touched = new Set<string>();
    const observer = { clause: (id: string) => void touched.add(id), compare: () => undefined };
    const { pools } = validated.assess(policy, snapshot, observer);
    await rest();
    unlessRefused(() => validated.liquidate(policy, snapshot, undefined, observer));
    if (isSmall) {
      for (const request of usualRequests(policy, snapshot)) {
        await rest();
        unlessRefused(() => validated.permitAsked(policy, snapshot, request, observer));
      }
      for (const charge of usualCharges(policy, snapshot)) {
        await rest();
        unlessRefused(() => validated.charge(policy, snapshot, [charge], observer));
      }
    }
    for (const id of stages.keys()) touched.delete(id);
    for (const { mode, status } of pools) {
      // In rising severity: whoever is in one stage is in those before it.
      const own = [...stages].filter(([, stage]) => stage.mode === mode);
      const reached = own.findIndex(([, stage]) => stage.name === status);
      for (const [id] of own.slice(0, reached + 1)) touched.add(id);
    }
    for (const id of touched) (fired[id] ??= []).push(name);
  }
  return { byClause: fired, unasked: isSmall ? [] : ["requests", "charges"] };
}

/** A question that does not fit the account is none of its answers. */
function unlessRefused(ask: () => unknown): void {
  try {
    ask();
  } catch {
    // no position to ask about, or the policy has no such mode
  }
}

function stagesOf({ meaning }: CompiledPolicy): ReadonlyMap<string, { readonly mode: string; readonly name: string }> {
  return new Map(meaning.modes.flatMap(({ name: mode, liquidation }) => (liquidation?.stages ?? []).map(({ id, name }) => [id, { mode, name }] as const)));
}
