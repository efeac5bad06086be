import { slack } from "../../engine/scan/bytes/cursor.ts";
import type { Lines } from "../../engine/scan/lines.ts";

/** Lines that are whole, or one that is longer than a line may be and was not kept. */
export interface Stretch {
  readonly lines: Lines | undefined;
  /** The number of the first line, which is the line itself where it was too long. */
  readonly first: number;
  /** Where the input goes on behind it, and with which line. */
  readonly end: { readonly offset: number; readonly line: number };
}

/** Of chunks that have rooms of their own: how many bytes are free in front of them, and who takes the room back of one that nobody reads any more. */
export interface OwnRooms {
  readonly front: number;
  readonly give: (chunk: Uint8Array) => void;
}

/** Gives so many bytes to be filled. */
export type Room = (size: number) => Uint8Array;

const roomOf: Room = (size) => new Uint8Array(size);

/**
 * Cuts bytes at ends of lines. No more is held than a chunk of the input and a line. `start` is where the input begins: the bytes and lines that were
 * read before. Lines are a copy in `room`: what was read may be filled anew. But where chunks have rooms of their own, with free bytes in front and `slack`
 * behind, lines stay there, and the beginning of the first, which came with the chunk before, is put in front of them; rooms in which no lines stay are given back.
 */
export async function* stretchesOf(input: AsyncIterable<Uint8Array>, longest: number, start: { readonly offset: number; readonly line: number }, room = roomOf, own?: OwnRooms): AsyncGenerator<Stretch> {
  let { offset, line } = start;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let isTooLong = false;
  for await (const read of input) {
    let chunk = read;
    let isStaying = false;
    if (isTooLong || heldBytes + chunk.length > longest) {
      // The first end of a line decides whether the one that is held is too long.
      const end = chunk.indexOf(newline);
      const more = end < 0 ? chunk.length : end;
      if (heldBytes + more > longest) {
        isTooLong = true;
        held = [];
      }
      if (isTooLong && end < 0) {
        heldBytes += chunk.length;
        own?.give(read);
        continue;
      }
      if (isTooLong) {
        offset += heldBytes + end + 1;
        line += 1;
        yield { lines: undefined, first: line - 1, end: { offset, line } };
        [isTooLong, heldBytes] = [false, 0];
        chunk = chunk.subarray(end + 1);
      }
    }
    const last = chunk.lastIndexOf(newline);
    if (last >= 0) {
      const whole = chunk.subarray(0, last + 1);
      isStaying = own !== undefined && heldBytes <= own.front;
      const bytes = isStaying ? inFront(held, heldBytes, whole) : joined([...held, whole], room);
      const first = line;
      offset += bytes.length;
      line += linesIn(bytes);
      yield { lines: { bytes, first }, first, end: { offset, line } };
      [held, heldBytes] = [[], 0];
    }
    const rest = chunk.subarray(last + 1);
    if (rest.length > 0) held.push(rest.slice());
    heldBytes += rest.length;
    if (!isStaying) own?.give(read);
  }
  if (heldBytes === 0) return;
  const end = { offset: offset + heldBytes, line: line + 1 };
  yield isTooLong ? { lines: undefined, first: line, end } : { lines: { bytes: joined(held, room), first: line }, first: line, end };
}

const newline = 0x0a;

/** Always a copy, with room behind it, so that whoever reads it need not copy it again. */
function joined(parts: readonly Uint8Array[], room: Room): Uint8Array {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = room(size + slack).subarray(0, size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The parts in front of what stands behind them already. */
function inFront(parts: readonly Uint8Array[], size: number, { buffer, byteOffset, length }: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(buffer, byteOffset - size, size + length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function linesIn({ buffer, byteOffset, length }: Uint8Array): number {
  const bytes = Buffer.from(buffer, byteOffset, length); // it finds a byte ten times as fast
  let count = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count += 1;
  return count;
}
