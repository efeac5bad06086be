/** Console blocks: calls as people type them, and what they print. */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { call, root } from "../cli/call.ts";

/** A line that begins with `$ `, and what stands below it. */
export interface Typed {
  readonly typed: string;
  readonly printed: string;
}

/** The calls of a block. What stands before the first `$ ` is an error of the document, and throws. */
export function typedIn(text: string): readonly Typed[] {
  const found: { typed: string; lines: string[] }[] = [];
  for (const line of text.replace(/\n$/, "").split("\n")) {
    if (line.startsWith("$ ")) found.push({ typed: line.slice(2), lines: [] });
    else if (found.length === 0) throw new Error(`Expected a console block to begin with \`$ \`, but found \`${line}\`.`);
    else found.at(-1)!.lines.push(line); // the branch above has looked
  }
  return found.map(({ typed, lines }) => ({ typed, printed: lines.map((line) => `${line}\n`).join("") }));
}

/**
 * Runs calls one after the other, in `folder`: `plimsoll …`, which may have a JSON text piped into it (`echo '…' | plimsoll …`),
 * `cat FILE`, and `echo $?`, the exit code of the call before. Gives what each prints on standard output and standard error.
 */
export async function runTyped(typed: readonly string[], folder: string): Promise<readonly string[]> {
  const directory = resolve(root, folder);
  const printed: string[] = [];
  let code = 0;
  for (const line of typed) {
    const [input, command] = pipedInto(line);
    const words = wordsOf(command);
    if (words[0] === "echo" && words[1] === "$?") printed.push(`${code}\n`);
    else if (words[0] === "cat" && words[1] !== undefined) printed.push(readFileSync(resolve(directory, words[1]), "utf8"));
    else if (words[0] === "plimsoll") {
      const called = await call(words.slice(1), { directory, ...(input === undefined ? {} : { input }) });
      code = called.code;
      printed.push(called.out + called.err);
    } else throw new Error(`Expected \`plimsoll …\`, \`cat FILE\` or \`echo $?\`, but found \`${line}\`.`);
  }
  return printed;
}

/** Whether `written` says what was printed: a line `…` stands for any number of lines, an `…` at the end of a line for its rest. */
export function agrees(written: string, printed: string): boolean {
  const pattern = written
    .split("\n")
    .map((line) => (line.trim() === "…" ? "\u0000" : line.endsWith("…") ? `${quoted(line.slice(0, -1))}[^\\n]*` : quoted(line)))
    .join("\\n")
    .replaceAll("\u0000\\n", "(?:[^\\n]*\\n)*?");
  return new RegExp(`^${pattern}$`).test(printed);
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function pipedInto(line: string): [string | undefined, string] {
  const piped = /^echo '([^']*)' \| (.*)$/.exec(line);
  return piped === null ? [undefined, line] : [piped[1], piped[2]!]; // both groups take part
}

/** Words of a call; quotes keep spaces, as a shell does. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map((match) => (match[1] ?? match[2] ?? match[3])!); // one of the three has matched
}
