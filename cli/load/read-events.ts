import { EVENTS, SNAPSHOT_BYTES } from "../../engine/limits.ts";
import { validateEvents, type PlaceOf } from "../../engine/replay/check-events.ts";
import { boundIssues, parseJson, type Issue, type Snapshot } from "../../engine/snapshot/index.ts";
import type { ReplayEvent } from "../../schemas/generated/events.ts";
import { CallError } from "../call-error.ts";
import type { Terminal } from "../terminal.ts";
import { refuse } from "./read-json.ts";
import { nameOf } from "./read-input.ts";
import { readText } from "./read-text.ts";

/** Events that happen to a snapshot: a JSON list, or one event a line. Throws `CallError`, with the place of each mistake. */
export async function readEvents(terminal: Terminal, path: string, snapshot: Snapshot): Promise<readonly ReplayEvent[]> {
  const text = await readText(terminal, path, SNAPSHOT_BYTES);
  const { json, placeOf } = /^\s*\[/.test(text) ? asList(text, path) : asLines(text, path);
  const { events, issues } = validateEvents(json, snapshot, placeOf);
  if (events === undefined) throw refuse(path, "cannot be used as a list of events", issues);
  return events;
}

interface Parsed {
  readonly json: unknown;
  readonly placeOf?: PlaceOf;
}

function asList(text: string, path: string): Parsed {
  const { json, issues } = parseJson(text);
  if (issues.length > 0) throw refuse(path, "could not be read", issues);
  return { json };
}

/** Each line is an event; blank lines are passed over. */
function asLines(text: string, path: string): Parsed {
  const json: unknown[] = [];
  const lines: number[] = [];
  const issues: Issue[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    if (json.length === EVENTS) throw new CallError(`Expected at most ${EVENTS} events in ${nameOf(path)}, but found more.`);
    const found = parseJson(line);
    issues.push(...found.issues.map((issue) => ({ ...issue, line: index + 1 })));
    json.push(found.json);
    lines.push(index + 1);
  }
  const [first] = issues;
  if (first !== undefined && first.line === lines[0]) throw refuse(path, "could not be read", [{ ...first, help: `${first.help === undefined ? "" : `${first.help} `}Events are a list in [ ], or one event a line.` }]);
  if (issues.length > 0) throw refuse(path, "could not be read", boundIssues(issues));
  return { json, placeOf: (index) => `line ${lines[index] ?? index + 1}` };
}
