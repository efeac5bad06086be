import { validate } from "../../schemas/generated/validate-events.ts";
import type { ReplayEvent } from "../../schemas/generated/events.ts";
import { EVENTS } from "../limits.ts";
import { boundIssues, issuesOfSchema, type Issue, type Snapshot } from "../snapshot/index.ts";
import { describeFound } from "../snapshot/describe.ts";
import { joinPath } from "../snapshot/issue.ts";
import { checkEvent } from "./check-event.ts";
import { orderOf } from "./instants.ts";

/** Where the event at an index stands, as issues name it: `[3]` in a list, `line 4` where each has a line. */
export type PlaceOf = (index: number) => string;

const inList: PlaceOf = (index) => `[${index}]`;

/**
 * Checks a list of events by itself and against the snapshot that they happen to: shapes by the schema, one kind each, dates that do not
 * go back, symbols that are there. Whether positions, orders and credits are there shows when it is their turn.
 */
export function validateEvents(json: unknown, snapshot: Snapshot, placeOf: PlaceOf = inList): { events?: readonly ReplayEvent[]; issues: readonly Issue[] } {
  if (!Array.isArray(json)) return { issues: [{ path: "", message: `expected a list of events, but found ${describeFound(json)}` }] };
  const list: readonly unknown[] = json;
  if (list.length > EVENTS) return { issues: [{ path: "", message: `expected at most ${EVENTS} events, but found ${list.length}` }] };
  const shapes = issuesOfSchema(validate, list).map((issue) => placed(issue, placeOf));
  if (shapes.length > 0) return { issues: shapes };
  const events = list as readonly ReplayEvent[]; // the schema fits
  const issues = boundIssues([...eachBy(events, placeOf), ...datesOf(events, snapshot, placeOf), ...symbolsOf(events, snapshot, placeOf)]);
  return issues.length === 0 ? { events, issues } : { issues };
}

/** `[3].request.amount` as the place of the event and the path in it. */
function placed(issue: Issue, placeOf: PlaceOf): Issue {
  const match = /^\[(\d+)\](.*)$/.exec(issue.path);
  return match === null ? issue : { ...issue, path: within(placeOf(Number(match[1])), (match[2] ?? "").replace(/^\./, "")) };
}

function within(place: string, path: string): string {
  return path === "" ? place : place.startsWith("[") ? `${place}.${path}` : `${place}, ${path}`;
}

function eachBy(events: readonly ReplayEvent[], placeOf: PlaceOf): readonly Issue[] {
  return events.flatMap((event, index) => checkEvent(event).map((issue) => ({ ...issue, path: within(placeOf(index), issue.path) })));
}

function datesOf(events: readonly ReplayEvent[], snapshot: Snapshot, placeOf: PlaceOf): readonly Issue[] {
  return events.flatMap((event, index): readonly Issue[] => {
    const before = events[index - 1];
    const path = within(placeOf(index), "at");
    if (before === undefined) {
      if (orderOf(event.at) >= orderOf(snapshot.asOf)) return [];
      return [{ path, message: `expected a moment that is not before the snapshot's, ${snapshot.asOf}, but found ${event.at}`, help: "Begin with a snapshot from before the events, or leave out what it knows already." }];
    }
    if (orderOf(event.at) >= orderOf(before.at)) return [];
    return [{ path, message: `expected a moment that is not before that of ${placeOf(index - 1)}, ${before.at}, but found ${event.at}`, help: "Sort the events by their moments; of one moment, the earlier in the list happens first." }];
  });
}

/** Symbols that neither the snapshot nor an event before has. */
function symbolsOf(events: readonly ReplayEvent[], snapshot: Snapshot, placeOf: PlaceOf): readonly Issue[] {
  const known = new Set((snapshot.instruments ?? []).map(({ symbol }) => symbol));
  const issues: Issue[] = [];
  for (const [index, event] of events.entries()) {
    const named = [...Object.keys(event.prices ?? {}).map((symbol) => [symbol, joinPath("prices", symbol)] as const), ...(event.funding === undefined ? [] : [[event.funding.symbol, "funding.symbol"] as const])];
    for (const [symbol, path] of named) {
      if (!known.has(symbol)) issues.push({ path: within(placeOf(index), path), message: "expected the symbol of one of the instruments of the snapshot, but there is none of this name", help: `Known here: ${[...known].slice(0, 5).join(", ")}${known.size > 5 ? " …" : ""}.` });
    }
    for (const symbol of Object.keys(event.set?.instruments ?? {})) known.add(symbol);
  }
  return issues;
}
