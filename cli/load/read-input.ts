import { open, readdir, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { showNumber } from "../../engine/report/numbers.ts";
import { nearest } from "../../engine/snapshot/nearest.ts";
import { CallError } from "../call-error.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** The bytes of a file, or of standard input where `path` is `-`. Size is looked at before anything is read. Throws `CallError`. */
export async function readInput(terminal: Terminal, path: string, limitBytes: number): Promise<Uint8Array> {
  if (path === "-") return terminal.readStandardInput(limitBytes);
  const full = resolve(terminal.directory, path);
  try {
    const file = await open(full, "r");
    try {
      const status = await file.stat();
      if (status.isDirectory()) throw new CallError(`Expected a file, but ${path} is a folder.`, "Name a file in it.");
      if (status.size > limitBytes) throw tooLarge(path, status.size, limitBytes);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (fault) {
    throw fault instanceof CallError ? fault : await cannotRead(terminal, path, fault);
  }
}

/** The parts of `POLICY+OVERLAY`; a path that is there as it stands is one, whatever its name. */
export async function partsOf(terminal: Terminal, path: string): Promise<readonly string[]> {
  if (path === "-" || !path.includes("+")) return [path];
  return (await isThere(terminal, path)) ? [path] : path.split("+").filter((part) => part !== "");
}

/** Whether there is anything at a path, whatever its name looks like. */
export async function isThere(terminal: Terminal, path: string): Promise<boolean> {
  return stat(resolve(terminal.directory, path)).then(() => true, () => false);
}

/** Whether a path is a file or a folder. Throws `CallError` where there is nothing. */
export async function kindOfPath(terminal: Terminal, path: string): Promise<"file" | "folder"> {
  try {
    return (await stat(resolve(terminal.directory, path))).isDirectory() ? "folder" : "file";
  } catch (fault) {
    throw await cannotRead(terminal, path, fault);
  }
}

/** How messages name an input. */
export function nameOf(path: string): string {
  return path === "-" ? "standard input" : path;
}

function tooLarge(path: string, sizeBytes: number, limitBytes: number): CallError {
  return new CallError(`Expected at most ${showNumber(String(limitBytes))} bytes in ${path}, but found ${showNumber(String(sizeBytes))}.`, "Larger files are not read, so that no input can take all memory.");
}

async function cannotRead(terminal: Terminal, path: string, fault: unknown): Promise<CallError> {
  const code = (fault as NodeJS.ErrnoException).code; // file functions throw nothing else
  if (code === "ENOENT" || code === "ENOTDIR") return missing(terminal, path);
  if (code === "EACCES" || code === "EPERM") return new CallError(`${path} may not be read by this user.`, "Change its permissions, or name another file.");
  return new CallError(`${path} could not be read: ${code ?? String(fault)}.`);
}

/** Suggests the entry of the folder that is most like the missing one; where the folder itself is missing, the first that is. */
async function missing(terminal: Terminal, path: string): Promise<CallError> {
  let wanted = path;
  for (let parent = dirname(wanted); parent !== wanted; parent = dirname(wanted)) {
    const entries = await readdir(resolve(terminal.directory, parent)).catch(() => undefined);
    if (entries !== undefined) {
      const guess = nearest(basename(wanted), entries.sort());
      const near = guess === undefined ? undefined : parent === "." && !wanted.startsWith("./") ? guess : `${parent}/${guess}`;
      const what = wanted === path ? "" : ` There is no folder ${wanted} either.`;
      return new CallError(`There is no file or folder ${path}.${what}`, near === undefined ? undefined : `Did you mean ${near}?`);
    }
    wanted = parent;
  }
  return new CallError(`There is no file or folder ${path}.`);
}
