import { SNAPSHOT_BYTES } from "../../engine/limits.ts";
import { parseJson } from "../../engine/snapshot/parse-json.ts";
import { renderIssue, type Issue } from "../../engine/snapshot/issue.ts";
import { CallError } from "../call-error.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { nameOf } from "./read-input.ts";
import { readText } from "./read-text.ts";

/** The JSON of a file. Throws `CallError`, with line and column where the text is broken. */
export async function readJson(terminal: Terminal, path: string, limitBytes = SNAPSHOT_BYTES): Promise<unknown> {
  return jsonOf(await readText(terminal, path, limitBytes), path);
}

/** The JSON of the text of a file. Throws as `readJson` does. */
export function jsonOf(text: string, path: string): unknown {
  const { json, issues } = parseJson(text);
  if (issues.length > 0) throw refuse(path, "could not be read", issues);
  return json;
}

/** What is wrong with the data of a file, each issue on its line. */
export function refuse(path: string, what: string, issues: readonly Issue[]): CallError {
  const rest = /^and \d+ more$/;
  const count = issues.reduce((sum, issue) => sum + (rest.test(issue.message) ? Number(issue.message.split(" ")[1]) : 1), 0);
  const lines = issues.map((issue) => `  ${renderIssue(issue)}`);
  return new CallError(`${nameOf(path)} ${what}: ${count === 1 ? "one thing is" : `${count} things are`} wrong.\n${lines.join("\n")}`);
}
