import { importMappings } from "../../schemas/generated/import-mappings.ts";
import type { ImportMapping } from "../../schemas/generated/import-mapping.ts";
import { boundIssues, quote, validateSnapshot } from "../snapshot/index.ts";
import type { Issue, Snapshot } from "../snapshot/index.ts";
import { assemble } from "./assemble.ts";
import { collect } from "./collect.ts";
import type { KnownDocument } from "./collect.ts";
import { nameUnmapped } from "./coverage.ts";
import { Notes } from "./notes.ts";
import type { Unmapped } from "./notes.ts";
import type { ImportDocument } from "./read-document.ts";
import { recognise } from "./recognise.ts";

/** What documents do not say of themselves. */
export interface ImportOptions {
  /** The moment of the snapshot; otherwise the latest that a document speaks of. */
  readonly asOf?: string;
  /** The account's identity; otherwise the one that a document has, or `imported`. */
  readonly account?: string;
}

/** What came of an import. There is a snapshot exactly if there is no issue. */
export interface Imported {
  readonly snapshot?: Snapshot;
  /** What the snapshot does not say as the documents do: fields that were not mapped, and what was assumed. */
  readonly unmapped: readonly Unmapped[];
  readonly issues: readonly Issue[];
}

/** A format that can be imported. */
export interface ImportFormat {
  readonly format: string;
  readonly title: string;
  /** The requests whose answers are understood. */
  readonly documents: readonly string[];
}

/** The formats that can be imported, in alphabetical order. */
export const importFormats: readonly ImportFormat[] = Object.values(importMappings).map(({ format, title, documents }) => ({ format, title, documents: documents.map((each) => each.give) }));

/**
 * Turns the documents of one format into a snapshot, which is validated. What a document has and a snapshot has no place
 * for is named, as is whatever had to be assumed; facts that no document gives are issues that say which document would.
 * Never throws, whatever the documents hold.
 */
export function importSnapshot(format: string, documents: readonly ImportDocument[], options: ImportOptions = {}): Imported {
  const mapping = Object.hasOwn(importMappings, format) ? importMappings[format] : undefined;
  if (mapping === undefined) {
    return { unmapped: [], issues: [{ path: "", message: `expected a format that can be imported, but found ${quote(format)}`, help: `Known are ${Object.keys(importMappings).join(", ")}.` }] };
  }
  return importWith(mapping, documents, options);
}

/** Whether a document says how something stands at one moment, such as prices, money or positions: at another it may be otherwise. */
export function isOfMoment(format: string, document: ImportDocument): boolean {
  const mapping = Object.hasOwn(importMappings, format) ? importMappings[format] : undefined;
  const found = mapping === undefined ? undefined : recognise(document, mapping);
  return found !== undefined && "kind" in found && (found.kind.time !== undefined || found.kind.tables.some(({ into }) => into === "position" || into === "balance" || into === "order"));
}

/** The moment that a document speaks of, as an instant; nothing where it names none. */
export function momentOf(format: string, document: ImportDocument): string | undefined {
  const mapping = Object.hasOwn(importMappings, format) ? importMappings[format] : undefined;
  const found = mapping === undefined ? undefined : recognise(document, mapping);
  return found !== undefined && "kind" in found ? collect([{ document: { name: document.name, json: found.json }, kind: found.kind, order: 0 }], new Notes()).times[0] : undefined;
}

/** As `importSnapshot`, by a mapping that is given. */
export function importWith(mapping: ImportMapping, documents: readonly ImportDocument[], options: ImportOptions = {}): Imported {
  const notes = new Notes();
  const known: KnownDocument[] = [];
  const issues: Issue[] = [];
  if (documents.length === 0) issues.push({ path: "", message: "expected at least one document, but found none", help: `Known are the answers of ${[...new Set(mapping.documents.map((each) => each.give))].join(", ")}.` });
  for (const document of documents) {
    const answer = recognise(document, mapping);
    if ("issue" in answer) issues.push(answer.issue);
    else if ("kind" in answer) known.push({ document: { name: document.name, json: answer.json }, kind: answer.kind, order: answer.order });
  }
  for (const { document, kind } of known) nameUnmapped(document.name, document.json, kind, notes);
  if (issues.length > 0) return { unmapped: notes.list(), issues: boundIssues(issues) };
  const assembled = assemble(mapping, collect(known, notes), options, notes);
  const unmapped = notes.list();
  if (assembled.issues.length > 0) return { unmapped, issues: boundIssues(assembled.issues) };
  return { ...validateSnapshot(assembled.json), unmapped };
}
