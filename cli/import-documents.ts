import { importFormats, importSnapshot, readDocument, type ImportDocument, type ImportOptions, type Unmapped } from "../engine/import/index.ts";
import { SNAPSHOT_BYTES } from "../engine/limits.ts";
import { harmless } from "../engine/report/report.ts";
import { nearest } from "../engine/snapshot/nearest.ts";
import { CallError } from "./call-error.ts";
import type { Call } from "./command.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { nameOf } from "./load/read-input.ts";
import { refuse } from "./load/read-json.ts";
import { readText } from "./load/read-text.ts";
import { startProgress } from "./terminal/progress.ts";

/** The formats and the documents that each takes. */
export function listFormats(call: Call): ExitCode {
  if (call.json) call.terminal.out(`${JSON.stringify(importFormats, undefined, 2)}\n`);
  else call.terminal.out(importFormats.map(({ format, title, documents }) => `${format}  ${title}\n${documents.map((each) => `    ${each}\n`).join("")}`).join(""));
  return exitCodes.yes;
}

/** Imports files and prints the snapshot. Throws `CallError` where there is none. */
export async function importDocuments(call: Call, format: string, files: readonly string[], options: ImportOptions): Promise<true> {
  const { terminal } = call;
  const known = importFormats.map((each) => each.format);
  if (!known.includes(format)) {
    const guess = nearest(format, known);
    throw new CallError(`There is no format \`${format.slice(0, 60)}\` to import.`, `${guess === undefined ? "" : `Did you mean ${guess}? `}The formats are ${known.join(", ")}.`);
  }
  if (files.length === 0) throw new CallError(`Name the documents to import from ${format}.`, "plimsoll import list says which it takes.");
  const progress = startProgress(terminal, "importing", files.length);
  try {
    const documents: ImportDocument[] = [];
    for (const file of files) {
      const { document, issues } = readDocument(nameOf(file), await readText(terminal, file, SNAPSHOT_BYTES));
      if (document === undefined) throw refuse(file, "could not be read", issues);
      documents.push(document);
      progress.advance(documents.length);
    }
    const { snapshot, unmapped, issues } = importSnapshot(format, documents, options);
    terminal.err(tellUnmapped(unmapped));
    if (snapshot === undefined) throw refuse(files.map(nameOf).join(", "), "cannot be made into a snapshot", issues);
    terminal.out(`${JSON.stringify(snapshot, undefined, 2)}\n`);
    return true;
  } finally {
    progress.end();
  }
}

/** A line for each thing that the snapshot does not say as the documents do. */
function tellUnmapped(unmapped: readonly Unmapped[]): string {
  return unmapped.map(({ path, value, why }) => `${harmless([path, value].filter((text) => text !== "").join(" = "))}${path === "" ? "" : ": "}${why}\n`).join("");
}
