import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { CallError } from "../call-error.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { ScanOptions } from "./options.ts";

/** No file is written that is read, or that is written otherwise too. Throws `CallError`. */
export async function refuseSameFile(terminal: Terminal, { policyPath, input, marketPath, out, table, rejects }: ScanOptions): Promise<void> {
  const named = [policyPath, input, marketPath].filter((path) => path !== undefined && path !== "-") as readonly string[]; // the others are gone
  const written = [table, out, rejects].filter((path) => path !== undefined) as readonly string[]; // likewise
  const marks = await Promise.all([...named, ...written].map(async (path) => ({ path, mark: await markOf(resolve(terminal.directory, path)) })));
  for (const [index, { path, mark }] of marks.entries()) {
    const other = index < named.length ? undefined : marks.slice(0, index).find((each) => each.mark === mark);
    if (other !== undefined) throw new CallError(`${path} would be written over: it is what ${other.path} names too.`, "Name another file to write to.");
  }
}

/** The file itself, whatever it is called; the name alone where there is none yet. */
async function markOf(path: string): Promise<string> {
  return stat(path).then((status) => (status.isFile() ? `${status.dev} ${status.ino}` : path), () => path);
}
