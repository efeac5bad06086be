import { embeddedPolicy, readSuite, stale, type Suite } from "../../conformance/index.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { SNAPSHOT_BYTES } from "../../engine/limits.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { CallError } from "../call-error.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { loadPolicy } from "./policy.ts";
import type { LoadedPolicy } from "./policy-source.ts";
import { refuse } from "./read-json.ts";
import { readText } from "./read-text.ts";

/** A suite from its file. Throws `CallError`. */
export async function loadSuite(terminal: Terminal, path: string): Promise<Suite> {
  const { suite, issues } = readSuite(await readText(terminal, path, SNAPSHOT_BYTES));
  if (suite === undefined) throw refuse(path, "cannot be used as a suite", issues);
  return suite;
}

/** The policy that a path names, which must be one: a folder of versions is asked for the one in force on the day of what it is about. Throws `CallError`. */
export async function loadOnePolicy(terminal: Terminal, path: string, about?: Suite | { readonly snapshot: Snapshot }): Promise<CompiledPolicy> {
  return (await loadOne(terminal, path, about)).policy;
}

/** The same, with where its clauses stand. Throws `CallError`. */
export async function loadOne(terminal: Terminal, path: string, about?: Suite | { readonly snapshot: Snapshot }): Promise<LoadedPolicy> {
  const source = await loadPolicy(terminal, path);
  const snapshot = about === undefined || "snapshot" in about ? about?.snapshot : about.cases[0]?.snapshot;
  const found = source.only ?? (snapshot === undefined ? undefined : source.at(snapshot.asOf, snapshot.selectors ?? {}));
  if (found === undefined) throw new CallError(`${path} holds several versions: ${source.versions.join(", ")}.`, "Name the file of one of them.");
  if (found.kind === "not_in_force") throw new CallError(found.reason);
  return found;
}

/**
 * Why a suite no longer says what its policy does, where it may be used all the same; nothing where it is fresh, or where there is no policy to compare it
 * with. Throws `CallError` where it is stale and that is not allowed.
 */
export function staleness(path: string, suite: Suite, policy: CompiledPolicy | undefined, allowed: boolean): string | undefined {
  const { policy: carried, issues } = embeddedPolicy(suite);
  if (issues.length > 0) throw refuse(path, "carries a policy that cannot be used", issues);
  const against = policy ?? carried;
  const reason = against === undefined ? undefined : stale(suite, against);
  if (reason !== undefined && !allowed) throw new CallError(reason, "Write the suite again from the policy, or say --allow-stale.");
  return reason;
}
