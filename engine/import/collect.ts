import type { MappingDocument, MappingTable, MappingTarget } from "../../schemas/generated/import-mapping.ts";
import { quote } from "../snapshot/index.ts";
import type { Issue } from "../snapshot/index.ts";
import { evaluate, holds } from "./evaluate.ts";
import type { Scope } from "./evaluate.ts";
import { showFound } from "./notes.ts";
import type { Notes } from "./notes.ts";
import type { ImportDocument } from "./read-document.ts";
import { readAt, rootRow, rowsOf } from "./rows.ts";
import type { Row } from "./rows.ts";

/** What the documents say of one thing: fields of the mapping's own naming, as text. */
export interface Collected {
  readonly key: string;
  readonly fields: Map<string, string>;
  /** Where it was first found: the document's name and the path in it. */
  readonly place: string;
  /** Values that should have been numbers. They matter only where the record is used. */
  readonly issues: Issue[];
}

/** All records, in the order in which the documents have them. */
export interface Records {
  readonly of: Readonly<Record<MappingTarget, ReadonlyMap<string, readonly Collected[]>>>;
  /** The moments the documents speak of, as instants. */
  readonly times: readonly string[];
  readonly account: string | undefined;
}

/** A document and what it was recognised as; `order` is the kind's place in the mapping. */
export interface KnownDocument {
  readonly document: ImportDocument;
  readonly kind: MappingDocument;
  readonly order: number;
}

/**
 * Reads the tables of all documents. Of two documents that give one field, the one that the mapping lists first wins, and
 * of two of one kind the earlier. Tiers are many to a key, and are not joined. Entries without a key are named.
 */
export function collect(documents: readonly KnownDocument[], notes: Notes): Records {
  const of = { instrument: new Map(), setting: new Map(), position: new Map(), order: new Map(), tier: new Map(), balance: new Map() } satisfies Record<MappingTarget, Map<string, Collected[]>>;
  const times: string[] = [];
  let account: string | undefined;
  for (const { document, kind } of [...documents].sort((a, b) => a.order - b.order)) {
    const whole = scopeOf(rootRow(document.json), document.name, []);
    const time = kind.time && evaluate(kind.time, whole);
    if (time !== undefined) times.push(time);
    account ??= kind.account && evaluate(kind.account, whole);
    for (const table of kind.tables) collectTable(table, document, of[table.into], notes);
  }
  return { of, times, account };
}

function collectTable(table: MappingTable, document: ImportDocument, records: Map<string, Collected[]>, notes: Notes): void {
  for (const row of rowsOf(document.json, table.from)) {
    const issues: Issue[] = [];
    const scope = scopeOf(row, document.name, issues);
    if (table.where !== undefined && !holds(table.where, scope)) continue;
    const key = evaluate(table.key, scope);
    if (key === undefined) {
      notes.add(`no key ${table.from} ${table.into}`, { path: `${document.name}: ${row.path}`, value: showFound(row.value), why: `the entry does not say which ${table.into} it is of` });
      continue;
    }
    const known = records.get(key) ?? [];
    let record = table.into === "tier" ? undefined : known[0];
    if (record === undefined) {
      record = { key, fields: new Map(), place: `${document.name}: ${row.path}`, issues: [] };
      known.push(record);
      records.set(key, known);
    }
    for (const [field, expression] of Object.entries(table.fields)) {
      if (record.fields.has(field)) continue;
      const value = evaluate(expression, scope);
      if (value !== undefined) record.fields.set(field, value);
    }
    record.issues.push(...issues);
  }
}

function scopeOf(row: Row, name: string, issues: Issue[]): Scope {
  return {
    read: (path) => readAt(row, path),
    // Records are complete only when all documents are read; assumptions are made from them, not before.
    record: () => undefined,
    assumed: () => undefined,
    notNumber: (expression, found) => {
      const path = typeof expression === "string" ? `${row.path}.${expression}` : row.path;
      issues.push({ path: `${name}: ${path}`, message: `expected a number, but found ${quote(found)}` });
    },
  };
}
