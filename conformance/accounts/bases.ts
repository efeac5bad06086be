import type { CompiledPolicy } from "../../dsl/ir.ts";
import { canonicalJson } from "../../dsl/canonical.ts";
import { notInForce } from "../../engine/not-in-force.ts";
import { ownMarginOf } from "../../engine/own-margin.ts";
import { checkModes, type Snapshot } from "../../engine/snapshot/index.ts";
import { fromExamples } from "./from-examples.ts";
import { madeUp } from "./made-up.ts";

export interface BaseOptions {
  /** The most positions of a made-up account. */
  readonly positions: number;
  /** Chooses the digits of messy numbers. */
  readonly seed: number;
}

/**
 * Accounts to begin a search with: those of the policies' own examples, then made-up ones with every mode, side, tier and option. All of the
 * policies are in force for each and can read it; the same input gives the same list.
 */
export function basesOf(policies: readonly CompiledPolicy[], options: BaseOptions): readonly Snapshot[] {
  const found = new Map<string, Snapshot>();
  for (const snapshot of [...madeUp(policies, options.positions, options.seed), ...policies.flatMap(fromExamples)]) {
    if (policies.every((policy) => fits(policy, snapshot))) found.set(canonicalJson(snapshot), snapshot);
  }
  return interleaved([...found.values()]);
}

/** Accounts of one mode after those of another in turn, so that the first few are of every kind. */
function interleaved(all: readonly Snapshot[]): readonly Snapshot[] {
  const kinds = new Map<string, Snapshot[]>();
  for (const snapshot of all) {
    const kind = [...new Set((snapshot.positions ?? []).map(({ marginMode }) => marginMode))].sort().join(" ");
    kinds.set(kind, [...(kinds.get(kind) ?? []), snapshot]);
  }
  const lists = [...kinds.values()];
  return Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat();
}

/** Whether a policy is in force for an account, and its margins stand where its modes want them. */
export function fits(policy: CompiledPolicy, snapshot: Snapshot): boolean {
  return notInForce(policy.meaning, snapshot.asOf) === undefined && checkModes(snapshot, ownMarginOf(policy.meaning)).length === 0;
}
