import { writeFile } from "node:fs/promises";
import { CallError } from "./call-error.ts";

/** Writes a text to an absolute path; `name` is what messages call it. Throws `CallError`. */
export async function writeOut(path: string, name: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (fault) {
    throw new CallError(`${name} cannot be written: ${fault instanceof Error ? fault.message.split("\n")[0] : String(fault)}.`, "Name a file in a folder that exists and may be written to.");
  }
}
