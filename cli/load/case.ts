import { ownMarginOf } from "../../engine/guarded.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { CallError } from "../call-error.ts";
import type { Terminal } from "../terminal.ts";
import { loadPolicy } from "./policy.ts";
import type { LoadedPolicy, NotInForce } from "./policy-source.ts";
import { checkAgainstModes, readSnapshot } from "./read-data.ts";

/** A policy as it is in force for a snapshot, and that snapshot. */
export interface Case {
  readonly found: LoadedPolicy | NotInForce;
  readonly snapshot: Snapshot;
}

/** Loads what `POLICY SNAPSHOT` names. Throws `CallError`. */
export async function loadCase(terminal: Terminal, policyPath: string, snapshotPath: string): Promise<Case> {
  if (policyPath === "-" && snapshotPath === "-") throw new CallError("Standard input can be read only once, and both the policy and the snapshot are -.", "Name a file for one of them.");
  const source = await loadPolicy(terminal, policyPath);
  const snapshot = await readSnapshot(terminal, snapshotPath);
  const found = source.at(snapshot.asOf, snapshot.selectors ?? {});
  if (found.kind === "policy") {
    checkAgainstModes(snapshotPath, snapshot, ownMarginOf(found.policy.meaning));
  }
  return { found, snapshot };
}
