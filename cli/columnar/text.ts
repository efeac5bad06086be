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

/** What is said of a table that is none, or is damaged. */
export function unreadable(name: string, kind: string, fault: unknown, advice: string): CallError {
  if (fault instanceof CallError) return fault;
  const said = fault instanceof Error ? fault.message : String(fault);
  return new CallError(`${name} could not be read as ${kind}: ${said.slice(0, 200).replace(/\.$/, "")}.`, advice);
}
