/**
 * Compiled policies, kept from call to call: each in a file that is named by a digest of all texts that it was compiled or read from, of their names and of
 * the compiler. A file says the digest of what it holds, so that half of one, or a changed one, is none. Only folders and files that nobody but
 * this user can write to are read. Nothing here is ever an error: what cannot be kept is compiled again.
 */
import { createHash, randomBytes } from "node:crypto";
import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { NamedText } from "../terminal/diagnostics.ts";
import { compilerMark } from "./compiler-mark.ts";

/** Files that are kept, and the bytes of one that is looked at. */
const mostFiles = 200;
const mostBytes = 16 * 1024 * 1024;
const extension = ".kept";

/** The key of what texts are compiled to, or nothing where the compiler cannot be told from others. */
export function keyOf(texts: readonly NamedText[], mark = compilerMark): string | undefined {
  return mark === undefined ? undefined : digestOf(JSON.stringify([mark, ...texts.map(({ file, text }) => [file, text])]));
}

/** What was kept under a key, if it is whole and this user's; of which kind it is, the key must say. */
export function readKept<Kept extends object>(folder: string, key: string): Kept | undefined {
  try {
    if (!isOwn(statSync(folder))) return undefined;
    const bytes = readOwn(join(folder, key + extension));
    const end = bytes.indexOf("\n");
    const json = bytes.slice(end + 1);
    return end === 64 && bytes.slice(0, end) === digestOf(key + json) ? (JSON.parse(json) as Kept) : undefined; // `writeKept` wrote it, or nothing has its digest
  } catch {
    return undefined;
  }
}

/** Keeps something under a key. A file appears whole or not at all, whoever else writes it. */
export function writeKept(folder: string, key: string, kept: object): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwn(statSync(folder))) return;
    const json = JSON.stringify(kept);
    const passing = join(folder, `${key}.${randomBytes(6).toString("hex")}.new`);
    writeFileSync(passing, `${digestOf(key + json)}\n${json}`, { flag: "wx", mode: 0o600 });
    try {
      renameSync(passing, join(folder, key + extension));
    } catch {
      rmSync(passing, { force: true });
    }
    forgetOldest(folder);
  } catch {
    // A folder that cannot be written to keeps nothing.
  }
}

function readOwn(path: string): string {
  const file = openSync(path, "r");
  try {
    const status = fstatSync(file);
    if (!status.isFile() || !isOwn(status) || status.size > mostBytes) return "";
    return readFileSync(file, "utf8");
  } finally {
    closeSync(file);
  }
}

/** Whether it belongs to this user and no other may write to it; where the system has no such rights, it is as it is. */
function isOwn({ uid, mode }: Stats): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

/** The most recent stay; what was left half written by a call that was ended goes with the oldest. */
function forgetOldest(folder: string): void {
  const names = readdirSync(folder).filter((name) => name.endsWith(extension) || name.endsWith(".new"));
  if (names.length <= mostFiles) return;
  const dated = names.map((name) => ({ path: join(folder, name), madeMs: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
  for (const { path } of dated.sort((a, b) => a.madeMs - b.madeMs).slice(0, names.length - mostFiles)) rmSync(path, { force: true });
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
