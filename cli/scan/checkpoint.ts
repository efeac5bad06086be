import { open, readFile, rename, rm } from "node:fs/promises";
import type { Reject } from "../../engine/scan/tally.ts";
import type { StatusCount } from "./outcome.ts";

/** How far a scan has come: everything before it stands in its files, and nothing behind it counts. */
export interface Checkpoint {
  /** Tells this scan from another: policy, market, input, options. */
  readonly of: string;
  /** Where the input goes on. */
  readonly input: { readonly offset: number; readonly line: number };
  /** Bytes that stand. */
  readonly out: number;
  readonly rejects: number;
  readonly outcome: { readonly accounts: number; readonly positions: number; readonly rejected: number; readonly undecided: number; readonly statuses: readonly StatusCount[]; readonly first: readonly Reject[] };
}

/** Beside the output, named after it. */
export function checkpointPath(out: string): string {
  return `${out}.scan`;
}

/** The checkpoint at a path, or nothing where there is none. */
export async function readCheckpoint(path: string): Promise<Checkpoint | "unreadable" | undefined> {
  const text = await readFile(path, "utf8").catch((fault: unknown) => ((fault as NodeJS.ErrnoException).code === "ENOENT" ? undefined : "")); // file functions throw nothing else
  if (text === undefined) return undefined;
  try {
    const found = JSON.parse(text) as Partial<Checkpoint>; // looked at below
    return typeof found.of === "string" && found.input !== undefined && found.outcome !== undefined ? (found as Checkpoint) : "unreadable"; // written whole or not at all
  } catch {
    return "unreadable";
  }
}

/** A checkpoint stands whole or not at all, and is on the disk when this is done. */
export async function writeCheckpoint(path: string, checkpoint: Checkpoint): Promise<void> {
  const file = await open(`${path}.new`, "w");
  try {
    await file.writeFile(`${JSON.stringify(checkpoint)}\n`);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

export async function removeCheckpoint(path: string): Promise<void> {
  await rm(path, { force: true });
}
