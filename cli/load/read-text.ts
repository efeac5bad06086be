import { CallError } from "../call-error.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { nameOf, readInput } from "./read-input.ts";

/** The text of a file in UTF-8, without a byte-order mark. Throws `CallError`, with the place of a byte that is no UTF-8. */
export async function readText(terminal: Terminal, path: string, limitBytes: number): Promise<string> {
  return decode(await readInput(terminal, path, limitBytes), nameOf(path));
}

/** Bytes as text; `name` is what messages call them. */
export function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw notText(bytes, name);
  }
}

function notText(bytes: Uint8Array, name: string): CallError {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return new CallError(`Expected text in UTF-8, but ${name} is in UTF-16.`, "Save it as UTF-8.");
  }
  const offset = firstFault(bytes);
  const found = (bytes[offset] ?? 0).toString(16).padStart(2, "0");
  const line = bytes.subarray(0, offset).reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1);
  return new CallError(
    `Expected text in UTF-8, but found the byte 0x${found} at byte ${offset} of ${name}, in line ${line}.`,
    "Save the file as UTF-8; it may be in an older encoding such as Latin-1.",
  );
}

/** The offset of the first byte that begins no character, found by halves: a prefix decodes, with what it may still lack, up to there. */
function firstFault(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  // What fails may be a character that began up to three bytes before and does not go on.
  for (let back = 1; back <= Math.min(3, good); back += 1) {
    const byte = bytes[good - back] ?? 0;
    if (byte >= 0xc0) return lengthOf(byte) > back ? good - back : good;
    if (byte < 0x80) break;
  }
  return good;
}

/** How many bytes a character has that begins with `lead`. */
function lengthOf(lead: number): number {
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
