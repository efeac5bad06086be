import { Mismatch } from "../../engine/mismatch.ts";
import { ownMarginOf } from "../../engine/own-margin.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { CallError } from "../call-error.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { loadPolicy } from "./policy.ts";
import type { LoadedPolicy, NotInForce } from "./policy-source.ts";
import { checkAgainstModes, readSnapshot } from "./read-data.ts";
import { refuse } from "./read-json.ts";

/** A policy as it is in force for a snapshot, and that snapshot. */
export interface Case {
  readonly found: LoadedPolicy | NotInForce;
  readonly snapshot: Snapshot;
}

/** Loads what `POLICY SNAPSHOT` names; `other` is another file that the call reads. Throws `CallError`. */
export async function loadCase(terminal: Terminal, policyPath: string, snapshotPath: string, other?: string): Promise<Case> {
  if ([policyPath, snapshotPath, other].filter((path) => path === "-").length > 1) {
    throw new CallError("Standard input can be read only once, and - stands in this call more than once.", "Name a file for one of them.");
  }
  const source = await loadPolicy(terminal, policyPath);
  const snapshot = await readSnapshot(terminal, snapshotPath);
  const found = source.at(snapshot.asOf, snapshot.selectors ?? {});
  if (found.kind === "policy") checkAgainstModes(snapshotPath, snapshot, ownMarginOf(found.policy.meaning));
  return { found, snapshot };
}

/** Runs `ask`; where the file at `path` asks about what the snapshot does not have, that is a `CallError`. */
export function fitting<Answer>(path: string, ask: () => Answer): Answer {
  try {
    return ask();
  } catch (fault) {
    throw fault instanceof Mismatch ? refuse(path, "does not fit the snapshot", fault.issues) : fault;
  }
}
