import { createReadStream } from "node:fs";
import { CallError } from "../call-error.ts";

/** How much of lines is made at once, in characters. */
const charactersEach = 1 << 18;

/** Rows, each the text of a line, as bytes of many lines. */
export function* bytesOfLines(rows: Iterable<string>): Generator<Uint8Array> {
  let text = "";
  for (const row of rows) {
    text += `${row}\n`;
    if (text.length < charactersEach) continue;
    yield new TextEncoder().encode(text);
    text = "";
  }
  if (text !== "") yield new TextEncoder().encode(text);
}

/** The lines of a file, by line feeds alone: what else ends lines elsewhere, such as U+2028, may stand in the names of accounts. */
export async function* linesOfFile(path: string): AsyncGenerator<string> {
  let rest = "";
  for await (const text of createReadStream(path, "utf8") as AsyncIterable<string>) { // by its encoding
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** A decimal of so many places behind the point as text, all digits of it and no zeros at its end. `scale` is 0 or more. */
export function decimalText(unscaled: bigint, scale: number): string {
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, "0");
  const places = digits.slice(digits.length - scale).replace(/0+$/, "");
  const whole = digits.slice(0, digits.length - scale);
  return `${unscaled < 0n ? "-" : ""}${scale === 0 ? digits : places === "" ? whole : `${whole}.${places}`}`;
}

const farthestMs = 8_640_000_000_000_000n;

/** So many parts of a second since 1970, all digits of them; what no calendar has stays a number, as text. */
export function instant(since: bigint, digits: number): string {
  const each = 10n ** BigInt(digits);
  const part = ((since % each) + each) % each;
  const seconds = (since - part) / each;
  if (seconds * 1_000n > farthestMs || seconds * 1_000n < -farthestMs) return since.toString();
  const text = new Date(Number(seconds) * 1_000).toISOString().slice(0, -5);
  const fraction = part.toString().padStart(digits, "0");
  return `${text}.${(digits === 0 ? "" : fraction).replace(/0+$/, "").padEnd(3, "0")}Z`;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A text as it stands there, a byte order mark included: names that differ must stay so. Throws `Error`. */
export function decodedText(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Error("a text is not UTF-8");
  }
}

/** What is said of a table that is none, or is damaged. */
export function unreadable(name: string, kind: string, fault: unknown, advice: string): CallError {
  if (fault instanceof CallError) return fault;
  const said = fault instanceof Error ? fault.message : String(fault);
  return new CallError(`${name} could not be read as ${kind}: ${said.slice(0, 200).replace(/\.$/, "")}.`, advice);
}
