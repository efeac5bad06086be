import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../call.ts";
import type { Position, Range } from "./client.ts";

export const referencePath = join(root, "policies/reference/reference.margin");
export const reference = readFileSync(referencePath, "utf8");

/** Line and UTF-16 unit of an offset, as the protocol counts; written anew here, for LF, CRLF and CR. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** The place of `part` in `text`, the first one behind `after`. */
export function rangeOf(text: string, part: string, after = ""): Range {
  const from = text.indexOf(after);
  const start = text.indexOf(part, from + after.length);
  if (from === -1 || start === -1) throw new Error(`The text has no ${part} behind ${after}.`);
  return { start: positionAt(text, start), end: positionAt(text, start + part.length) };
}

/** What stands at a place. */
export function textAt(text: string, { start, end }: Range): string {
  return text.slice(offsetAt(text, start), offsetAt(text, end));
}

export function offsetAt(text: string, { line, character }: Position): number {
  let from = 0;
  for (let lines = 0; lines < line; lines += 1) {
    const end = /\r\n|\r|\n/g;
    end.lastIndex = from;
    if (end.exec(text) === null) return text.length;
    from = end.lastIndex;
  }
  return from + character;
}

/** The text after edits of the protocol, which speak of the text before. */
export function edited(text: string, edits: readonly { readonly range: Range; readonly newText: string }[]): string {
  const placed = edits.map(({ range, newText }) => ({ from: offsetAt(text, range.start), to: offsetAt(text, range.end), newText }));
  return placed.sort((a, b) => b.from - a.from).reduce((whole, { from, to, newText }) => whole.slice(0, from) + newText + whole.slice(to), text);
}

/** A new folder with files in it, and the URI of each by its name. */
export function folderWith(files: Readonly<Record<string, string>>): { readonly folder: string; readonly uri: (name: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-lsp-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { folder, uri: (name) => pathToFileURL(join(folder, name)).href };
}
