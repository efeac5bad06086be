import { SNAPSHOT_BYTES } from "../../engine/limits.ts";
import { validateEvents } from "../../engine/replay/check-events.ts";
import { parseEvents } from "../../engine/replay/parse-events.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { ReplayEvent } from "../../schemas/generated/events.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { refuse } from "./read-json.ts";
import { readText } from "./read-text.ts";

/** Events that happen to a snapshot: a JSON list, or one event a line. Throws `CallError`, with the place of each mistake. */
export async function readEvents(terminal: Terminal, path: string, snapshot: Snapshot): Promise<readonly ReplayEvent[]> {
  const { json, placeOf, issues: broken } = parseEvents(await readText(terminal, path, SNAPSHOT_BYTES));
  if (broken.length > 0) throw refuse(path, "could not be read", broken);
  const { events, issues } = validateEvents(json, snapshot, placeOf);
  if (events === undefined) throw refuse(path, "cannot be used as a list of events", issues);
  return events;
}
