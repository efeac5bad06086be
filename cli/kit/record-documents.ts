import { recordingOf, writeRecordings, type Recording, type Removed } from "../../conformance/index.ts";
import { importFormats, isOfMoment, readDocument, type ImportDocument } from "../../engine/import/index.ts";
import { SNAPSHOT_BYTES } from "../../engine/limits.ts";
import { CallError } from "../call-error.ts";
import { parameterAt, valueOf, type Call } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { nameOf } from "../load/read-input.ts";
import { refuse } from "../load/read-json.ts";
import { readText } from "../load/read-text.ts";

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
  const more = [...lists.flatMap((list, index) => (moments > 1 && list[0] !== undefined && list.length === 1 && isOfMoment(format, list[0]) ? [`document ${index + 1} is of one moment, and was taken for all ${moments}`] : [])), ...(call.values.get("unknown") ?? [])];
  const removed: Removed[] = [];
  const recordings = Array.from({ length: moments }, (_, moment): Recording => {
    const documents = lists.flatMap((list) => list[Math.min(moment, list.length - 1)] ?? []);
    const { recording, removed: taken, issues } = recordingOf(format, documents, asOf === undefined ? {} : { asOf }, more, call.switches.has("without-orders"));
    if (recording === undefined) throw refuse(files.map(nameOf).join(", "), moments === 1 ? "cannot be made into a recording" : `cannot be made into a recording at line ${moment + 1}`, issues);
    if (taken !== undefined) removed.push(taken);
    return recording;
  });
  call.terminal.out(writeRecordings(recordings));
  call.terminal.err(`${observedWords(recordings)}\n${removedWords(removed, recordings.flatMap(({ unknown = [], assumed = [] }) => [...unknown, ...assumed]).length)}`);
  return exitCodes.yes;
}

/** How much of what the platform says was found: a recording of nothing can be held against no policy. */
function observedWords(recordings: readonly Recording[]): string {
  const paths = recordings.flatMap(({ observed: { decisions, numbers } }) => [...Object.keys(decisions), ...Object.keys(numbers)]);
  if (paths.length === 0) return "Kept of what the platform says: nothing, so no policy can be held against it. Give the document that says margins or liquidation prices of positions.";
  const names = [...new Set(paths.map((path) => path.split(".").at(-1) ?? ""))].sort();
  return `Kept of what the platform says: ${paths.length} ${paths.length === 1 ? "value" : "values"}, of ${names.join(", ")}.`;
}

const shownFields = 12;

/** What was taken away so that nobody can be told by a recording, and how much is unknown. */
function removedWords(removed: readonly Removed[], unknown: number): string {
  const fields = new Map<string, number>();
  for (const each of removed) for (const [name, count] of each.fields) fields.set(name, (fields.get(name) ?? 0) + count);
  const sum = (of: "positions" | "orders"): number => removed.reduce((total, each) => total + each[of], 0);
  const named = [...fields].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name, count]) => (count === 1 ? name : `${name} (${count})`));
  return [
    `Taken away: the account's identity, those of ${sum("positions")} positions and ${sum("orders")} orders, and names of files.`,
    ...(named.length === 0 ? [] : [`Left out with all that no policy reads: what may say who somebody is, in ${named.slice(0, shownFields).join(", ")}${named.length > shownFields ? ` and ${named.length - shownFields} more` : ""}.`]),
    unknown === 0 ? "Nothing is marked unknown: a difference from a policy is one." : `Marked unknown: ${unknown} ${unknown === 1 ? "thing" : "things"}, under unknown in the recording; where they may matter a difference accuses nobody.`,
    "",
  ].join("\n");
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
