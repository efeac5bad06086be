import { recordingOf, writeRecordings, type Recording } from "../conformance/index.ts";
import { importFormats, readDocument, type ImportDocument } from "../engine/import/index.ts";
import { SNAPSHOT_BYTES } from "../engine/limits.ts";
import { CallError } from "./call-error.ts";
import { parameterAt, valueOf, type Call } from "./command.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { nameOf } from "./load/read-input.ts";
import { refuse } from "./load/read-json.ts";
import { readText } from "./load/read-text.ts";

/** Prints recordings, one a line. Throws `CallError` where a document cannot be used. */
export async function recordDocuments(call: Call): Promise<ExitCode> {
  const format = parameterAt(call, 0);
  if (!importFormats.some((each) => each.format === format)) throw new CallError(`There is no format \`${format.slice(0, 60)}\` to record.`, `The formats are ${importFormats.map((each) => each.format).join(", ")}.`);
  const files = call.parameters.slice(1);
  const lists: (readonly ImportDocument[])[] = [];
  for (const file of files) lists.push(await documentsOf(call, file));
  const without = files.find((_, index) => lists[index]?.length === 0);
  if (without !== undefined) throw new CallError(`${nameOf(without)} has no line, and a recording is made of each.`, "Write an answer of the platform on each line.");
  const moments = Math.max(...lists.map((list) => list.length));
  const uneven = files.find((_, index) => lists[index]?.length !== 1 && lists[index]?.length !== moments);
  if (uneven !== undefined) throw new CallError(`Expected ${moments} moments in ${uneven} as in the longest, but found ${lists[files.indexOf(uneven)]?.length ?? 0}.`, "Line n of each .jsonl is of moment n.");
  const asOf = valueOf(call, "as-of");
  const more = call.values.get("unknown") ?? [];
  const recordings = Array.from({ length: moments }, (_, moment): Recording => {
    const documents = lists.flatMap((list) => list[Math.min(moment, list.length - 1)] ?? []);
    const { recording, issues } = recordingOf(format, documents, asOf === undefined ? {} : { asOf });
    if (recording === undefined) throw refuse(files.map(nameOf).join(", "), moments === 1 ? "cannot be made into a recording" : `cannot be made into a recording at line ${moment + 1}`, issues);
    return { ...recording, unknown: [...(recording.unknown ?? []), ...more] };
  });
  call.terminal.out(writeRecordings(recordings));
  return exitCodes.yes;
}

/** The documents of a file: one, or one a line. */
async function documentsOf(call: Call, file: string): Promise<readonly ImportDocument[]> {
  const text = await readText(call.terminal, file, SNAPSHOT_BYTES);
  const parts = /\.(jsonl|ndjson)$/.test(file) ? text.split("\n").filter((line) => line.trim() !== "") : [text];
  return parts.map((part, index) => {
    const { document, issues } = readDocument(nameOf(file), part);
    if (document === undefined) throw refuse(file, parts.length === 1 ? "could not be read" : `could not be read at line ${index + 1}`, issues);
    return document;
  });
}
