import { JSON_DEPTH, JSON_VALUES, SNAPSHOT_BYTES } from "../limits.ts";
import type { Issue } from "./issue.ts";
import { scanJson } from "./scan-json.ts";

/**
 * Reads JSON text. A byte-order mark at its start is skipped. Beyond what the JSON standard refuses, so are duplicate
 * keys, of which a reader would silently keep one, and nests and sizes beyond the limits. Never throws.
 */
export function parseJson(text: string): { json?: unknown; issues: readonly Issue[] } {
  if (text.length > SNAPSHOT_BYTES) {
    return { issues: [{ path: "", message: `expected at most ${SNAPSHOT_BYTES} characters of JSON, but found ${text.length}` }] };
  }
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fault = scanJson(text, start, { depth: JSON_DEPTH, values: JSON_VALUES });
  if (fault === undefined) return { json: JSON.parse(start === 0 ? text : text.slice(start)) as unknown, issues: [] };
  const { line, column } = positionAt(text, fault.offset, start);
  const help = fault.help === undefined ? {} : { help: fault.help };
  return { issues: [{ path: "", message: fault.message, ...help, line, column }] };
}

function positionAt(text: string, offset: number, start: number): { line: number; column: number } {
  let line = 1;
  let lineStart = start;
  for (let end = text.indexOf("\n", start); end !== -1 && end < offset; end = text.indexOf("\n", end + 1)) {
    line += 1;
    lineStart = end + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
