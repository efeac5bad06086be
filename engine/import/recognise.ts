import type { ImportMapping, MappingDocument } from "../../schemas/generated/import-mapping.ts";
import { describeFound } from "../snapshot/describe.ts";
import type { Issue } from "../snapshot/index.ts";
import { holds } from "./evaluate.ts";
import { isRecord, lookUp } from "./path.ts";
import type { ImportDocument } from "./read-document.ts";
import { readAt, rootRow } from "./rows.ts";
import { showFound } from "./notes.ts";

/** What a document is: of a known kind, one that says nothing, or an issue. */
export type Recognised =
  | { readonly kind: MappingDocument; readonly order: number; readonly json: unknown }
  | { readonly nothing: true }
  | { readonly issue: Issue };

/** Tells by its shape which of the mapping's documents this is. */
export function recognise({ name, json }: ImportDocument, mapping: ImportMapping): Recognised {
  if (typeof json !== "object" || json === null) {
    return { issue: { path: name, message: `expected a JSON object or list, but found ${describeFound(json)}` } };
  }
  const refusal = refusalIn(json, mapping);
  if (refusal !== undefined) return { issue: { path: name, message: `expected data, but found the refusal ${showFound(refusal)}`, help: "Ask again for the document." } };
  if (mapping.empty.some((path) => isEmpty(lookUp(json, path)))) return { nothing: true };
  for (const [order, kind] of mapping.documents.entries()) {
    const shapes = kind.alone === true && isRecord(json) ? [json, [json]] : [json];
    const shape = shapes.find((each) => fits(each, kind));
    if (shape !== undefined) return { kind, order, json: shape };
  }
  const message = `expected one of the documents of ${mapping.title}, but found ${describeShape(json)}`;
  return { issue: { path: name, message, help: `Known are the answers of ${[...new Set(mapping.documents.map((each) => each.give))].join(", ")}.` } };
}

function fits(json: unknown, kind: MappingDocument): boolean {
  return kind.has.every((path) => lookUp(json, path) !== undefined) && (kind.lacks ?? []).every((path) => lookUp(json, path) === undefined);
}

function refusalIn(json: unknown, mapping: ImportMapping): string | undefined {
  const row = rootRow(json);
  const read = (path: string): string | undefined => readAt(row, path);
  const scope = { read, record: () => undefined, assumed: () => undefined, notNumber: () => undefined };
  const refusal = mapping.refusals.find((each) => holds(each.when, scope));
  return refusal && refusal.says.map((path) => read(path)).filter((each) => each !== undefined).join(" ");
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.keys(value).length === 0;
}

function describeShape(json: object): string {
  const [what, sample]: readonly [string, unknown] = Array.isArray(json) ? ["a list of", (json as readonly unknown[])[0]] : ["an object", json];
  if (!isRecord(sample)) return `${what} ${describeFound(sample)}`;
  const keys = Object.keys(sample).slice(0, 6).map((key) => showFound(key));
  return `${what}${Array.isArray(json) ? " objects" : ""} with ${keys.join(", ")}`;
}
