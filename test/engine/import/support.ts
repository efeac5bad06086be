import { readdirSync, readFileSync } from "node:fs";
import { readDocument } from "../../../engine/import/index.ts";
import type { ImportDocument } from "../../../engine/import/index.ts";

const fixtures = new URL("../../fixtures/import/", import.meta.url);

/** The address of a file among the fixtures, such as `ccxt/snapshot.json`. */
export function fixtureFile(path: string): URL {
  return new URL(path, fixtures);
}

/** A document of the fixtures, read as the command line reads it. */
export function fixture(format: string, file: string): ImportDocument {
  return documentOf(file, readFileSync(fixtureFile(`${format}/${file}`), "utf8"));
}

/** All documents of one format, except some. */
export function fixturesOf(format: string, ...without: readonly string[]): readonly ImportDocument[] {
  return readdirSync(fixtureFile(`${format}/`)).filter((file) => !without.includes(file)).sort().map((file) => fixture(format, file));
}

/** A document of JSON text that is known to be JSON. */
export function documentOf(name: string, text: string): ImportDocument {
  const { document, issues } = readDocument(name, text);
  if (document === undefined) throw new Error(`${name}: ${issues[0]?.message ?? ""}`);
  return document;
}

/** A document of a value, with its numbers as text. */
export function documentFrom(name: string, json: unknown): ImportDocument {
  return documentOf(name, JSON.stringify(json));
}

/** A copy of a document with another value at a place that it has; `undefined` removes the field. */
export function bent(document: ImportDocument, place: readonly (string | number)[], value: unknown): ImportDocument {
  const json: unknown = structuredClone(document.json);
  const parent = place.slice(0, -1).reduce((at, step) => (at as Record<string | number, unknown>)[step], json) as Record<string | number, unknown>; // the test names a place
  const last = place.at(-1) ?? "";
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return { name: document.name, json };
}
