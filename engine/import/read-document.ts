import { parseJson } from "../snapshot/index.ts";
import type { Issue } from "../snapshot/index.ts";

/** A document with its name, for messages, such as its file name. */
export interface ImportDocument {
  readonly name: string;
  readonly json: unknown;
}

/**
 * Reads the JSON text of a document. Numbers become the text of their digits as they stand, so that none is lost to
 * binary floating point. Text that is no JSON, duplicate keys, and sizes beyond the limits are issues.
 */
export function readDocument(name: string, text: string): { document?: ImportDocument; issues: readonly Issue[] } {
  const { issues } = parseJson(text);
  if (issues.length > 0) return { issues: issues.map((issue) => ({ ...issue, path: issue.path === "" ? name : `${name}: ${issue.path}` })) };
  return { document: { name, json: JSON.parse(quoteNumbers(text.replace(/^\ufeff/, ""))) as unknown }, issues };
}

/** The same JSON with each number in quotes. The text was read before, so what is not in a string and begins like a number is one. */
function quoteNumbers(text: string): string {
  const pieces: string[] = [];
  let taken = 0;
  // Strings are stepped over one by one: a pattern for a whole string would run out of stack on a long one.
  const next = /"|-?\d[\d.eE+-]*/g;
  for (let found = next.exec(text); found !== null; found = next.exec(text)) {
    if (found[0] === '"') next.lastIndex = endOfString(text, found.index);
    else {
      pieces.push(text.slice(taken, found.index), `"${found[0]}"`);
      taken = next.lastIndex;
    }
  }
  return pieces.join("") + text.slice(taken);
}

/** The place after the closing quote of the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}
