import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { CallError } from "./call-error.ts";
import type { Call } from "./command.ts";

/** Writes a file that the call names. Throws `CallError`. */
export async function writeOut({ terminal }: Call, path: string, text: string): Promise<void> {
  try {
    await writeFile(resolve(terminal.directory, path), text);
  } catch (fault) {
    throw notWritten(path, fault);
  }
}

/** What is said of a file that could not be written. */
export function notWritten(path: string, fault: unknown): CallError {
  const { code } = fault as NodeJS.ErrnoException; // file functions throw nothing else
  return new CallError(`${path} could not be written: ${code ?? String(fault)}.`, advice.get(code) ?? "Name a file in a folder that is there and may be written to.");
}

const room = "Make room on that disk, or name a file on another.";
const advice: ReadonlyMap<string | undefined, string> = new Map([["ENOSPC", room], ["EDQUOT", room], ["EPIPE", "Whoever read it stopped before its end: let them read on, or name a file."]]);
