import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { SNAPSHOT_BYTES } from "../../engine/limits.ts";
import { isTableName, linesOfTable } from "../columnar/tables.ts";
import { CallError } from "../call-error.ts";
import { refuseOtherStream } from "../scan/other-format.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { kindOfPath } from "./read-input.ts";

/** A stretch of lines, and how much of the input has been read with it. */
export interface Stretch {
  /** `undefined` is a line that is no text in UTF-8. */
  readonly lines: readonly (string | undefined)[];
  /** The number of its first line, from 1. */
  readonly first: number;
  readonly bytesRead: number;
}

const linesEach = 64;

/** How long an input is; 0 where that cannot be known. Throws `CallError` where it is not there. */
export async function sizeOf(terminal: Terminal, path: string): Promise<number> {
  if (path === "-") return 0;
  if ((await kindOfPath(terminal, path)) === "folder") throw new CallError(`Expected a file with a snapshot on each line, but ${path} is a folder.`, "Name a file in it.");
  return (await stat(resolve(terminal.directory, path))).size;
}

/**
 * The lines of a file, or of standard input where `path` is `-`, a stretch at a time: no more is held than is being worked on. A line that
 * is longer than a snapshot may be is cut off there, and is then no JSON.
 */
export async function* linesOf(terminal: Terminal, path: string): AsyncGenerator<Stretch> {
  const input: AsyncIterable<Uint8Array> = isTableName(path) ? linesOfTable(resolve(terminal.directory, path), path) : path === "-" ? (terminal.standardInput?.() ?? once(await terminal.readStandardInput(SNAPSHOT_BYTES * 16))) : createReadStream(resolve(terminal.directory, path), { highWaterMark: 1 << 20 });
  let [rest, first, bytesRead]: [Uint8Array, number, number] = [new Uint8Array(0), 1, 0];
  let lines: (string | undefined)[] = [];
  for await (const chunk of input) {
    if (bytesRead === 0 && path === "-") refuseOtherStream(chunk);
    bytesRead += chunk.length;
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, from)) {
      lines.push(textOf(bytes.subarray(from, end), first + lines.length === 1));
      from = end + 1;
      if (lines.length < linesEach) continue;
      yield { lines, first, bytesRead };
      first += lines.length;
      lines = [];
    }
    rest = bytes.slice(from, from + mostBytes); // a copy: a stream may use its bytes again
  }
  if (rest.length > 0) lines.push(textOf(rest, first + lines.length === 1));
  if (lines.length > 0) yield { lines, first, bytesRead };
}

const lineFeed = 0x0a;
const mostBytes = SNAPSHOT_BYTES + 1;
const [strict, lenient, atTheStart] = [new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }), new TextDecoder("utf-8", { ignoreBOM: true }), new TextDecoder("utf-8", { fatal: true })];

/** The text of a line; nothing where its bytes are none. Of one that is too long, its beginning, which may end within a letter. Before the first there may be a byte-order mark. */
function textOf(bytes: Uint8Array, isFirst: boolean): string | undefined {
  if (bytes.length >= mostBytes) return lenient.decode(bytes.subarray(0, mostBytes));
  try {
    return (isFirst ? atTheStart : strict).decode(bytes);
  } catch {
    return undefined;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
