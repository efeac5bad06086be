import type { CompiledPolicy } from "../../dsl/ir.ts";
import { validateEvents } from "../../engine/replay/check-events.ts";
import { gathered } from "../../engine/replay/guarded.ts";
import { parseEvents } from "../../engine/replay/parse-events.ts";
import { snapshotAfter } from "../../engine/replay/replay.ts";
import { rulesOf } from "../../engine/replay/rules.ts";
import { Course, type CourseMark, type PoolCourse } from "../../engine/report/replay/course.ts";
import { pricesOf, spellEntry } from "../../engine/report/replay/event.ts";
import { renderIssue, type Snapshot } from "../../engine/snapshot/index.ts";
import type { ReplayEvent } from "../../schemas/generated/events.ts";
import type { ReplayAnswer, ReplayEntry } from "../../schemas/generated/replay-answer.ts";

/** An entry with what it is in a line. */
export interface SpelledEntry extends ReplayEntry {
  readonly words: string;
  readonly note?: string;
}

/** A replay as a page shows it. */
export interface Replayed extends Pick<ReplayAnswer, "from" | "until" | "status" | "counts" | "paid" | "money"> {
  readonly entries: readonly SpelledEntry[];
  readonly pools: readonly PoolCourse[];
  readonly marks: readonly CourseMark[];
}

/** More entries than a page can hold; the command line takes any number. */
const mostEvents = 20_000;

/** Lets the events of a text happen to an account, or says what is wrong with them. */
export function replayed(policy: CompiledPolicy, snapshot: Snapshot, text: string): Replayed | { readonly issues: readonly string[] } {
  const read = eventsOf(snapshot, text);
  if (!("events" in read)) return read;
  const { entries, from, until, status, counts, paid, money } = gathered(rulesOf(policy), snapshot, read.events);
  const prices = pricesOf(snapshot);
  const course = new Course(snapshot.account.id);
  const spelled = entries.map((entry): SpelledEntry => {
    const event = entry.event === undefined ? undefined : read.events[entry.event];
    course.add(entry, event);
    return { ...entry, words: spellEntry(entry, event, prices), ...(event?.note === undefined ? {} : { note: event.note }) };
  });
  return { entries: spelled, from, until, status, counts, paid, money, pools: course.pools, marks: course.marks };
}

/** The account right after an entry, as the JSON of a snapshot; nothing where the text is not one of events. */
export function replayedUntil(policy: CompiledPolicy, snapshot: Snapshot, text: string, index: number): string | undefined {
  const read = eventsOf(snapshot, text);
  return "events" in read ? JSON.stringify(snapshotAfter(rulesOf(policy), snapshot, read.events, index), undefined, 2) : undefined;
}

function eventsOf(snapshot: Snapshot, text: string): { readonly events: readonly ReplayEvent[] } | { readonly issues: readonly string[] } {
  const { json, placeOf, issues: broken } = parseEvents(text);
  if (broken.length > 0) return { issues: broken.map(renderIssue) };
  const { events, issues } = validateEvents(json, snapshot, placeOf);
  if (events === undefined) return { issues: issues.map(renderIssue) };
  if (events.length > mostEvents) return { issues: [`Expected at most ${mostEvents} events, but found ${events.length}. plimsoll replay takes more.`] };
  return { events };
}
