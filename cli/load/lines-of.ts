import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { SNAPSHOT_BYTES } from "../../engine/limits.ts";
import { isTableName, linesOfTable } from "../columnar/tables.ts";
import { CallError } from "../call-error.ts";
import type { Terminal } from "../terminal.ts";
import { kindOfPath, nameOf } from "./read-input.ts";

/** A stretch of lines, and how much of the input has been read with it. */
export interface Stretch {
  readonly lines: readonly string[];
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
 * is longer than a snapshot may be is cut off there, and is then no JSON. Throws `CallError` for what is not UTF-8.
 */
export async function* linesOf(terminal: Terminal, path: string): AsyncGenerator<Stretch> {
  const input: AsyncIterable<Uint8Array> = isTableName(path) ? linesOfTable(resolve(terminal.directory, path), path) : path === "-" ? (terminal.standardInput?.() ?? once(await terminal.readStandardInput(SNAPSHOT_BYTES * 16))) : createReadStream(resolve(terminal.directory, path), { highWaterMark: 1 << 20 });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const most = SNAPSHOT_BYTES + 1;
  let [rest, first, bytesRead] = ["", 1, 0];
  let lines: string[] = [];
  for await (const chunk of input) {
    bytesRead += chunk.length;
    const pieces = (rest + decoded(decoder, path, chunk)).split("\n");
    rest = (pieces.pop() ?? "").slice(0, most);
    for (const piece of pieces) {
      lines.push(piece.slice(0, most));
      if (lines.length < linesEach) continue;
      yield { lines, first, bytesRead };
      first += lines.length;
      lines = [];
    }
  }
  const tail = rest + decoded(decoder, path);
  if (tail !== "") lines.push(tail);
  if (lines.length > 0) yield { lines, first, bytesRead };
}

function decoded(decoder: InstanceType<typeof TextDecoder>, path: string, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new CallError(`${nameOf(path)} is not UTF-8 text.`, "Save it as UTF-8.");
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
