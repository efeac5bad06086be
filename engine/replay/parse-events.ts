import { EVENTS } from "../limits.ts";
import { boundIssues, parseJson, type Issue } from "../snapshot/index.ts";
import type { PlaceOf } from "./check-events.ts";

/** The JSON of a list of events, and how the place of each is named; or what is wrong with the text. */
export interface ParsedEvents {
  readonly json: unknown;
  readonly placeOf?: PlaceOf;
  readonly issues: readonly Issue[];
}

/** Reads the text of events: a JSON list, or one event a line; blank lines are passed over. Never throws. */
export function parseEvents(text: string): ParsedEvents {
  if (!/^\s*\[/.test(text)) return parseLines(text);
  const { json, issues } = parseJson(text);
  return { json, issues };
}

function parseLines(text: string): ParsedEvents {
  const json: unknown[] = [];
  const lines: number[] = [];
  const issues: Issue[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    if (json.length === EVENTS) return { json, issues: [{ path: "", message: `expected at most ${EVENTS} events, but found more` }] };
    const found = parseJson(line);
    issues.push(...found.issues.map((issue) => ({ ...issue, line: index + 1 })));
    json.push(found.json);
    lines.push(index + 1);
  }
  const [first] = issues;
  // Where the first line is no event, it may be that nobody meant lines.
  const told = first !== undefined && first.line === lines[0] ? [{ ...first, help: `${first.help === undefined ? "" : `${first.help} `}Events are a list in [ ], or one event a line.` }] : boundIssues(issues);
  return { json, placeOf: (index) => `line ${lines[index] ?? index + 1}`, issues: told };
}
