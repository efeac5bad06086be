import { stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { POLICY_BYTES } from "../../engine/limits.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { kindOfPath } from "./read-input.ts";
import { readText } from "./read-text.ts";

/** The doubts about a policy's sources: the list below the heading `Doubts` of the SOURCES.md beside it. None where there is no such file. */
export async function readDoubts(terminal: Terminal, path: string): Promise<readonly string[]> {
  if (path === "-") return [];
  const file = join((await kindOfPath(terminal, path)) === "folder" ? path : dirname(path), "SOURCES.md");
  const found = await stat(resolve(terminal.directory, file)).catch(() => undefined);
  return found?.isFile() === true ? doubtsIn(await readText(terminal, file, POLICY_BYTES)) : [];
}

/** The items of the list, as plain text. */
export function doubtsIn(markdown: string): readonly string[] {
  const lines = markdown.split(/\r?\n/);
  const start = lines.findIndex((line) => /^#{1,6}\s+Doubts\b/i.test(line));
  if (start < 0) return [];
  const items: string[] = [];
  for (const line of lines.slice(start + 1)) {
    if (/^#{1,6}\s/.test(line)) break;
    const item = /^(?:\d+[.)]|[-*])\s+(.*)$/.exec(line);
    if (item !== null) items.push(item[1] ?? "");
    else if (/^\s+\S/.test(line) && items.length > 0) items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  return items.map(plainText);
}

/** Without the marks of Markdown. */
function plainText(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*|`/g, "")
    .replace(/(^|[\s(])[*_](\S[^*_]*)[*_](?=[\s.,;:)]|$)/g, "$1$2")
    .trim();
}
