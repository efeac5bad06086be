import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { basesOf } from "./shipped.ts";
import type { Result, Task } from "./trial.ts";

/** Results of one task that are known, by the place of the first of each share. */
export interface Kept {
  has(from: number): boolean;
  at(from: number): readonly Result[] | undefined;
  add(from: number, results: readonly Result[]): void;
}

const folder = "node_modules/.cache/plimsoll-recovery";
/** Where the answers to each question come from; what these modules import belongs to them. */
const entries = { loss: ["changes.js", "losses.js"], meaning: ["changes.js", "meanings.js"] } as const;

/** A line for each share, written as soon as it is known: a run that is stopped goes on where it was. Texts and code that differ share nothing. */
export function keptResults(task: Task, text: string): Kept {
  const name = createHash("sha256").update(JSON.stringify([task, text, task.question === "meaning" ? basesOf(text) : [], codeOf(task.question)])).digest("hex").slice(0, 24);
  const file = join(folder, `${name}.jsonl`);
  mkdirSync(folder, { recursive: true });
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n").slice(0, -1) : []; // behind the last line end is nothing, or half a line
  const known = new Map(lines.filter((line) => line.endsWith("]]")).map((line) => JSON.parse(line) as [number, Result[]])); // as written below
  return {
    has: (from) => known.has(from),
    at: (from) => known.get(from),
    add(from, results) {
      known.set(from, [...results]);
      appendFileSync(file, `${JSON.stringify([from, results])}\n`);
    },
  };
}

const digests = new Map<Task["question"], string>();

/** A digest of all compiled code that an answer hangs on. */
function codeOf(question: Task["question"]): string {
  const known = digests.get(question) ?? digestOf(entries[question].map((name) => fileURLToPath(new URL(name, import.meta.url))));
  digests.set(question, known);
  return known;
}

function digestOf(files: readonly string[]): string {
  const texts = new Map<string, string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (texts.has(file)) continue;
    const text = readFileSync(file, "utf8");
    texts.set(file, text);
    const from = dirname(file);
    waiting.push(...[...text.matchAll(/^(?:import|export) [^"]*"(\.[^"]+\.js)";/gm)].map(([, path]) => join(from, path ?? "")));
  }
  const hash = createHash("sha256");
  for (const [, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(text);
  return hash.digest("hex");
}
