import { Note } from "../note.ts";
import type { Entity } from "./entity.ts";

type List = readonly Entity[];

/** How a list came of another: one entity in place of another of the same id, or one left out. */
export interface Change {
  readonly from: List;
  readonly before: Entity;
  /** Absent: left out. */
  readonly after: Entity | undefined;
}

const changes = new Note<List, Change | undefined>();

/** So many changes back are remembered: what was worked out about a list longer ago is worked out anew. */
const remembered = 8;

/** Notes how `list` came of `from`, so that what was worked out about the one need not be worked out again for the other. */
export function noteChange(list: List, change: Change): List {
  changes.set(list, change);
  let oldest: List | undefined = change.from;
  for (let back = 1; back < remembered && oldest !== undefined; back += 1) oldest = changes.get(oldest)?.from;
  if (oldest !== undefined) changes.set(oldest, undefined); // else each list would hold all that were before it
  return list;
}

export interface Found<T> {
  readonly value: T;
  /** From the list that it was found for to the list asked about, oldest first. */
  readonly since: readonly Change[];
}

/** What `known` says of a list, or else of the nearest of those that it came of; it is told the changes since, latest first. */
export function nearestKnown<T>(list: List, known: (list: List, since: readonly Change[]) => T | undefined): Found<T> | undefined {
  const since: Change[] = [];
  for (let at = list; ; ) {
    const value = known(at, since);
    if (value !== undefined) return { value, since: since.toReversed() };
    const change = changes.get(at);
    if (change === undefined) return undefined;
    since.push(change);
    at = change.from;
  }
}
