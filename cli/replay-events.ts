import { ownMarginOf } from "../engine/own-margin.ts";
import { replay, type Closing } from "../engine/replay/replay.ts";
import { Course, replayPicture } from "../engine/report/index.ts";
import type { Snapshot } from "../engine/snapshot/index.ts";
import type { ReplayEvent } from "../schemas/generated/events.ts";
import { CallError } from "./call-error.ts";
import { parameterAt, valueOf, type Call } from "./command.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { loadPolicy } from "./load/policy.ts";
import { checkAgainstModes, readSnapshot } from "./load/read-data.ts";
import { readEvents } from "./load/read-events.ts";
import { startProgress } from "./terminal/progress.ts";
import { printerFor } from "./replay-printer.ts";
import { writeOut } from "./terminal/write-out.ts";

/** Runs a replay and prints it as it goes. Throws `CallError`. */
export async function replayEvents(call: Call): Promise<ExitCode> {
  const { terminal } = call;
  const [policyPath, snapshotPath, eventsPath] = [parameterAt(call, 0), parameterAt(call, 1), parameterAt(call, 2)];
  if ([policyPath, snapshotPath, eventsPath].filter((path) => path === "-").length > 1) {
    throw new CallError("Standard input can be read only once, and - stands in this call more than once.", "Name a file for one of them.");
  }
  const liquidate = modeOf(valueOf(call, "liquidate"));
  const source = await loadPolicy(terminal, policyPath);
  const snapshot = await readSnapshot(terminal, snapshotPath);
  const found = source.at(snapshot.asOf, snapshot.selectors ?? {});
  if (found.kind === "policy") checkAgainstModes(snapshotPath, snapshot, ownMarginOf(found.policy.meaning));
  const events = await readEvents(terminal, eventsPath, snapshot);
  const course = new Course(snapshot.account.id);
  const closing = run(call, events, snapshot, replay(source, snapshot, events, { liquidate }), course);
  const [after, picture] = [valueOf(call, "after"), valueOf(call, "picture")];
  if (after !== undefined) await writeOut(call, after, `${JSON.stringify(closing.after, undefined, 2)}\n`);
  if (picture !== undefined) await writeOut(call, picture, replayPicture(course));
  const { refused, impossible, cannotDecide } = closing.counts;
  return refused + impossible + cannotDecide === 0 ? exitCodes.yes : exitCodes.no;
}

function run(call: Call, events: readonly ReplayEvent[], snapshot: Snapshot, entries: ReturnType<typeof replay>, course: Course): Closing {
  const drawn = valueOf(call, "picture") !== undefined;
  const printer = printerFor(call, events, snapshot);
  const progress = startProgress(call.terminal, "replaying", events.length);
  try {
    printer.begin();
    for (;;) {
      const next = entries.next();
      if (next.done === true) {
        progress.end();
        printer.end(next.value);
        return next.value;
      }
      const at = next.value.event;
      if (at !== undefined) progress.advance(at + 1);
      if (drawn) course.add(next.value, at === undefined ? undefined : events[at]);
      printer.entry(next.value);
    }
  } finally {
    progress.end();
  }
}

function modeOf(word: string | undefined): "auto" | "report" {
  if (word === undefined || word === "auto" || word === "report") return word ?? "auto";
  throw new CallError(`Expected --liquidate auto or report, but found ${JSON.stringify(word)}.`, "auto runs the plans of what is liquidatable; report only says when one would begin.");
}
