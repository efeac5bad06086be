import { boundIssues, checkModes, validateCharges, validateRequest, validateSnapshot } from "../../engine/snapshot/index.ts";
import type { Charge, Request, Snapshot } from "../../engine/snapshot/index.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { readJson, refuse } from "./read-json.ts";

/** A snapshot, checked by itself. Throws `CallError`. */
export async function readSnapshot(terminal: Terminal, path: string): Promise<Snapshot> {
  const { snapshot, issues } = validateSnapshot(await readJson(terminal, path));
  if (snapshot === undefined) throw refuse(path, "cannot be used as a snapshot", issues);
  return snapshot;
}

/** Checks what of a snapshot depends on the policy: which modes keep margin of their own. Throws `CallError`. */
export function checkAgainstModes(path: string, snapshot: Snapshot, ownMargin: ReadonlyMap<string, boolean>): void {
  const issues = checkModes(snapshot, ownMargin);
  if (issues.length > 0) throw refuse(path, "does not fit the policy", boundIssues(issues));
}

export async function readRequest(terminal: Terminal, path: string): Promise<Request> {
  const { request, issues } = validateRequest(await readJson(terminal, path));
  if (request === undefined) throw refuse(path, "cannot be used as a request", issues);
  return request;
}

/** One charge or a list of them, as a list. */
export async function readCharges(terminal: Terminal, path: string): Promise<readonly Charge[]> {
  const { charges, issues } = validateCharges(await readJson(terminal, path));
  if (charges === undefined) throw refuse(path, "cannot be used as a charge", issues);
  return charges;
}
