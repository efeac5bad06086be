import type { MappingDocument, MappingTable } from "../../schemas/generated/import-mapping.ts";
import { joinPath } from "../snapshot/issue.ts";
import { pathsIn, pathsInCondition } from "./mentioned.ts";
import { showFound } from "./notes.ts";
import type { Notes } from "./notes.ts";
import { isRecord, stepsOf } from "./path.ts";
import { numberOf, textOf } from "./text.ts";

/** Names each field of the document that its mapping neither reads nor leaves out knowingly. */
export function nameUnmapped(name: string, json: unknown, kind: MappingDocument, notes: Notes): void {
  const known: Known = { next: new Map() };
  for (const table of kind.tables) for (const path of pathsOfTable(table)) mark(known, path).read = true;
  for (const expression of [kind.time, kind.account]) {
    for (const path of expression === undefined ? [] : pathsIn(expression)) mark(known, path.replace(/^\//, "")).read = true;
  }
  for (const path of [...kind.has, ...(kind.lacks ?? [])]) mark(known, path);
  for (const { paths } of kind.ignore ?? []) for (const path of paths) mark(known, path).read = true;
  for (const { paths, why } of kind.watch ?? []) for (const path of paths) mark(known, path).watch = why;
  walk(json, known, { name, path: "", group: kind.give, lenient: false }, notes);
}

/** What a mapping knows of a place and of the places inside of it. `[]` and `*` stand for all entries. */
interface Known {
  readonly next: Map<string, Known>;
  read?: boolean;
  watch?: string;
}

interface Place {
  readonly name: string;
  readonly path: string;
  /** The path without places in lists and keys of maps, which makes one note of all entries. */
  readonly group: string;
  /** Whether what is not known here is left out knowingly. */
  readonly lenient: boolean;
}

function walk(value: unknown, known: Known, place: Place, notes: Notes): void {
  if (known.watch !== undefined && says(value)) notes.add(place.group, { path: `${place.name}: ${place.path}`, value: showFound(value), why: known.watch });
  // What is read ends the search; inside of it only what is known by name is looked at.
  if (known.read === true || known.watch !== undefined) return;
  const all = Array.isArray(value) ? "[]" : "*";
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
  for (const [key, each] of entries) {
    const named = known.next.get(String(key));
    const rest = known.next.get(all);
    const next = named ?? rest;
    const path = joinPath(place.path, key);
    const group = `${place.group} ${named === undefined && next !== undefined ? all : Array.isArray(value) ? all : key}`;
    if (next !== undefined) walk(each, next, { name: place.name, path, group, lenient: place.lenient || rest?.read === true }, notes);
    else if (!place.lenient) notes.add(group, { path: `${place.name}: ${path}`, value: showFound(each), why: unknownField });
  }
}

/** What is said of a field that no mapping reads, which is none that a snapshot needs. */
export const unknownField = "the mapping of this format does not know the field";

/** Whether a value says something: not empty, 0 or false. */
function says(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isRecord(value)) return Object.keys(value).length > 0;
  const text = textOf(value);
  return text !== undefined && text !== "false" && numberOf(text)?.n !== 0n;
}

function mark(root: Known, path: string): Known {
  let known = root;
  for (const step of stepsOf(path)) {
    const key = step.kind === "name" ? step.name : step.kind === "values" ? "*" : "[]";
    const next: Known = known.next.get(key) ?? { next: new Map() };
    known.next.set(key, next);
    known = next;
    if (step.kind === "entry" && !known.next.has(step.name)) known.next.set(step.name, { next: new Map(), read: true });
  }
  return known;
}

/** The paths from the document that a table reads. */
function pathsOfTable(table: MappingTable): readonly string[] {
  const expressions = [table.key, ...Object.values(table.fields)];
  const inner = [...expressions.flatMap(pathsIn), ...(table.where === undefined ? [] : pathsInCondition(table.where))];
  return inner.filter((path) => !path.endsWith("$key")).map((path) => fromDocument(table.from, path));
}

function fromDocument(from: string, path: string): string {
  if (path.startsWith("/")) return path.slice(1);
  if (path.startsWith("^")) return fromDocument(enclosing(from), path.slice(1));
  if (path === "$value") return from;
  return path.startsWith("[") || from === "" ? `${from}${path}` : `${from}.${path}`;
}

/** The `from` of the row that the rows of this `from` are in: up to the entry before. */
function enclosing(from: string): string {
  const ends = [...from.matchAll(/\[\]|\*/g)].map((entry) => entry.index + entry[0].length);
  return from.slice(0, ends.filter((end) => end < from.length).at(-1) ?? 0);
}
