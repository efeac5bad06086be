import type { ReplayEvent } from "../../schemas/generated/events.ts";
import { parseDecimal } from "../number/index.ts";
import { later, orderOf } from "./instants.ts";

/** What comes next. */
export type Due = { readonly kind: "rules"; readonly at: string } | DueEvent;

interface DueEvent {
  readonly kind: "event";
  readonly at: string;
  readonly event: ReplayEvent;
  readonly index: number;
}

/** A scheduled job: when it is due next. */
interface Job {
  readonly at: string;
  readonly event: ReplayEvent;
  readonly index: number;
}

/**
 * The events of a list with the days on which rules change between them, one after the other. Of one instant, rules come first, then
 * events in the order of the list, a scheduled job standing where its event does. A class because it keeps its place.
 */
export class Agenda {
  private readonly events: readonly ReplayEvent[];
  private readonly changes: readonly string[];
  private readonly last: string;
  private nextEvent = 0;
  private nextChange = 0;
  private jobs: readonly Job[] = [];

  /** `start`: the moment of the snapshot, whose rules are known. */
  constructor(events: readonly ReplayEvent[], days: readonly string[], start: string) {
    this.events = events;
    this.changes = days.map((day) => `${day}T00:00:00Z`).filter((at) => orderOf(at) > orderOf(start));
    this.last = events.reduce((last, event) => (orderOf(event.until ?? event.at) > orderOf(last) ? (event.until ?? event.at) : last), start);
  }

  /** What is due next; nothing at the end. Rules that change after all events are no part of it. */
  peek(): Due | undefined {
    const event = this.soonestEvent();
    const change = this.changes[this.nextChange];
    return change !== undefined && orderOf(change) <= orderOf(event?.at ?? this.last) ? { kind: "rules", at: change } : event;
  }

  /** It has happened. */
  pass(due: Due): void {
    if (due.kind === "rules") this.nextChange += 1;
    else this.taken(due);
  }

  private taken(due: DueEvent): void {
    const { event, index, at } = due;
    if (index === this.nextEvent) this.nextEvent += 1;
    const others = this.jobs.filter((job) => job.index !== index);
    const interval = event.every === undefined ? undefined : parseDecimal(event.every);
    const again = interval === undefined ? undefined : later(at, interval);
    this.jobs = again === undefined || event.until === undefined || orderOf(again) > orderOf(event.until) ? others : [...others, { at: again, event, index }];
  }

  private soonestEvent(): DueEvent | undefined {
    const event = this.events[this.nextEvent];
    let found: DueEvent | undefined = event === undefined ? undefined : { kind: "event", at: event.at, event, index: this.nextEvent };
    for (const job of this.jobs) {
      const order = found === undefined ? -1 : compareText(orderOf(job.at), orderOf(found.at));
      if (found === undefined || order < 0 || (order === 0 && job.index < found.index)) found = { kind: "event", ...job };
    }
    return found;
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
