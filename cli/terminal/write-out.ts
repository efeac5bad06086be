import { constants } from "node:fs";
import { access, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { CallError } from "../call-error.ts";
import type { Call } from "../command.ts";
import type { Terminal } from "./terminal.ts";

/** Writes a file that the call names, or what comes after what is in it. Throws `CallError`. */
export async function writeOut({ terminal }: Call, path: string, text: string, flag: "w" | "a" = "w"): Promise<void> {
  try {
    await writeFile(resolve(terminal.directory, path), text, { flag });
  } catch (fault) {
    throw notWritten(path, fault);
  }
}

/** Makes sure that a file can be written, and does not touch it: nobody should wait for an answer that has no place. Throws `CallError`. */
export async function expectWritable({ directory }: Terminal, path: string): Promise<void> {
  const full = resolve(directory, path);
  const status = await stat(full).catch(() => undefined);
  try {
    if (status?.isDirectory() === true) throw Object.assign(new Error(path), { code: "EISDIR" });
    await access(status === undefined ? dirname(full) : full, constants.W_OK);
  } catch (fault) {
    throw notWritten(path, fault);
  }
}

/** What is said of a file that could not be written. */
export function notWritten(path: string, fault: unknown): CallError {
  const { code } = fault as NodeJS.ErrnoException; // file functions throw nothing else
  const reason = code === "ENOENT" ? `there is no folder ${dirname(path)}` : reasons.get(code);
  return new CallError(`${path} could not be written: ${reason === undefined ? (code ?? String(fault)) : `${reason} (${code})`}.`, advice.get(code) ?? "Name a file in a folder that is there and may be written to.");
}

const reasons: ReadonlyMap<string | undefined, string> = new Map([
  ["EISDIR", "it is a folder"], ["ENOTDIR", "what should be its folder is a file"], ["EACCES", "this user may not write there"], ["EPERM", "this user may not write there"],
  ["EROFS", "the disk may only be read"], ["ENOSPC", "the disk is full"], ["EDQUOT", "this user may use no more of the disk"],
]);
const room = "Make room on that disk, or name a file on another.";
const advice: ReadonlyMap<string | undefined, string> = new Map([["ENOSPC", room], ["EDQUOT", room], ["EPIPE", "Whoever read it stopped before its end: let them read on, or name a file."]]);
