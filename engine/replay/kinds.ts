import type { ReplayEvent } from "../../schemas/generated/events.ts";

/** What an event may be, in the order in which messages name it. */
export const eventKinds = ["prices", "set", "request", "charge", "charges", "funding", "grant", "expire", "realize"] as const;
export type EventKind = (typeof eventKinds)[number];

/** The kinds that an event claims to be; a good one has exactly one. */
export function kindsOf(event: ReplayEvent): readonly EventKind[] {
  return eventKinds.filter((kind) => event[kind] !== undefined);
}

/** The kind of an event that was checked. */
export function kindOf(event: ReplayEvent): EventKind {
  return kindsOf(event)[0]!; // checkEvent has seen to one
}
