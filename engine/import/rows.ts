import { joinPath } from "../snapshot/issue.ts";
import { follow, isRecord, stepsOf } from "./path.ts";
import type { Step } from "./path.ts";
import { textOf } from "./text.ts";

/** A place in a document at which a table reads. */
export interface Row {
  readonly value: unknown;
  /** Its name or place in what it is an entry of; empty at the root. */
  readonly key: string;
  /** The row that this one is inside of; the root is inside of none. */
  readonly parent: Row | undefined;
  readonly root: unknown;
  /** The path to it, for messages, without the document's name. */
  readonly path: string;
}

/** The row of the document as a whole. */
export function rootRow(root: unknown): Row {
  return { value: root, key: "", parent: undefined, root, path: "" };
}

/** The rows that a table's `from` leads to, in the order of the document; none where the document does not have it. */
export function rowsOf(root: unknown, from: string): readonly Row[] {
  const start = rootRow(root);
  let places: readonly Place[] = [{ value: root, path: "", row: start }];
  for (const step of stepsOf(from)) places = places.flatMap((place) => stepInto(place, step));
  return places.map(({ value, path, row }) => (row.path === path ? row : { value, key: "", parent: row, root, path }));
}

/** What stands at a path from the row, as text. */
export function readAt(row: Row, path: string): string | undefined {
  if (path.startsWith("^")) return row.parent === undefined ? undefined : readAt(row.parent, path.slice(1));
  if (path.startsWith("/")) return readAt(rootRow(row.root), path.slice(1));
  if (path === "$key") return textOf(row.key);
  if (path === "$value") return textOf(row.value);
  return textOf(stepsOf(path).reduce(follow, row.value));
}

/** Where a path has come to: at `row`, or in a field inside of it. Only the entries of a list or object are rows. */
interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly row: Row;
}

function stepInto(place: Place, step: Step): readonly Place[] {
  const { value, row } = place;
  if (step.kind === "name" || step.kind === "entry") {
    const next = follow(value, step);
    return next === undefined ? [] : [{ value: next, path: joinPath(place.path, step.name), row }];
  }
  return entriesOf(value, step.kind).map(([key, entry]) => {
    const path = joinPath(place.path, key);
    return { value: entry, path, row: { value: entry, key: String(key), parent: row, root: row.root, path } };
  });
}

function entriesOf(value: unknown, kind: "entries" | "values"): readonly (readonly [string | number, unknown])[] {
  if (kind === "entries") return Array.isArray(value) ? [...value.entries()] : [];
  return isRecord(value) ? Object.entries(value) : [];
}
