import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { ReplayEvent } from "../../schemas/generated/events.ts";
import type { ReplayAnswer, ReplayEntry } from "../../schemas/generated/replay-answer.ts";
import { SnapshotError } from "../guarded.ts";
import { ownMarginOf } from "../own-margin.ts";
import { checkModes, validateSnapshot, type Snapshot } from "../snapshot/index.ts";
import { validateEvents } from "./check-events.ts";
import { replay as replayValidated, type ReplayOptions } from "./replay.ts";
import { rulesOf, type Rules } from "./rules.ts";

/**
 * What becomes of an account as dated events happen to it: a timeline with statuses, plans and payments, and the snapshot at the end.
 * Snapshot and events are parsed JSON; `rules` are one compiled policy, or a policy over time. Throws `SnapshotError` where either is
 * not what it must be. What is refused or cannot be decided stands in its entry, and the replay goes on.
 */
export function replay(rules: CompiledPolicy | Rules, snapshot: unknown, events: unknown, options: ReplayOptions = {}): ReplayAnswer {
  const overTime = "meaning" in rules ? rulesOf(rules) : rules;
  const checked = snapshotUnder(overTime, snapshot);
  const { events: list, issues } = validateEvents(events, checked);
  if (list === undefined) throw new SnapshotError("list of events", issues);
  return gathered(overTime, checked, list, options);
}

/** The same for a snapshot and events that have been checked: every entry, and what they come to. */
export function gathered(rules: Rules, snapshot: Snapshot, events: readonly ReplayEvent[], options: ReplayOptions = {}): ReplayAnswer {
  const entries: ReplayEntry[] = [];
  const run = replayValidated(rules, snapshot, events, options);
  for (;;) {
    const next = run.next();
    if (next.done === true) return { account: snapshot.account.id, from: snapshot.asOf, entries, ...next.value };
    entries.push(next.value);
  }
}

function snapshotUnder(rules: Rules, json: unknown): Snapshot {
  const { snapshot, issues } = validateSnapshot(json);
  if (snapshot === undefined) throw new SnapshotError("snapshot", issues);
  const found = rules.at(snapshot.asOf, snapshot.selectors ?? {});
  const modes = found.kind === "policy" ? checkModes(snapshot, ownMarginOf(found.policy.meaning)) : [];
  if (modes.length > 0) throw new SnapshotError("snapshot", modes);
  return snapshot;
}
