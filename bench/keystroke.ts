/**
 * How much work a keystroke is, from the text to its messages: lines of each shipped policy typed again, and characters typed all
 * over it. Writes docs/keystroke.md.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/keystroke.js
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { readPolicy } from "../dsl/index.ts";
import type { ReadPolicy } from "../dsl/index.ts";
import { charactersTyped, lineCount, linesTyped, stretched } from "./keystroke/typing.ts";
import type { Typing } from "./keystroke/typing.ts";

const seed = 1;
const linesOfEach = 10;
const charactersOfEach = 60;

interface Work {
  /** Milliseconds of the processor, each keystroke one; collecting garbage, on whatever thread, is among them. */
  readonly whole: number[];
  readonly broken: number[];
}

const reference = readFileSync("policies/reference/reference.margin", "utf8");
/** The longest are the slowest: so many of them are measured. */
const longest = 5;
const shipped = readdirSync("policies", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".margin"))
  .map((path) => [path.replace(/\.margin$/, ""), readFileSync(`policies/${path}`, "utf8")] as const)
  .filter(([, text]) => readPolicy(text).policy !== undefined) // what is based on others is not read alone
  .sort(([, a], [, b]) => lineCount(b) - lineCount(a))
  .slice(0, longest);
const texts = [
  ...shipped,
  ["reference, its examples repeated", stretched(reference, 1000)] as const,
];

const rows = texts.map(([name, text]) => {
  if (readPolicy(text).policy === undefined) throw new Error(`${name} has errors`);
  const typings = [...linesTyped(text, linesOfEach, seed), ...charactersTyped(text, charactersOfEach, seed)];
  for (let warm = 0; warm < 20; warm++) readPolicy(text);
  const alone = workOf(typings, false);
  const after = workOf(typings, true);
  const row = [name, lineCount(text), alone.whole.length + alone.broken.length, ...cells(alone), ...cells(after)];
  process.stderr.write(`| ${row.join(" | ")} |\n`);
  return `| ${row.join(" | ")} |`;
});

writeFileSync("docs/keystroke.md", `# How much work a keystroke is

Made by \`bench/keystroke.ts\`; do not edit. From the text after a keystroke to its policy, messages, tree and places (\`readPolicy\`): milliseconds of the
processor, collecting garbage included, in Node ${process.versions.node.split(".")[0]}, of the ${longest} longest policies. ${linesOfEach} lines of each are taken out and typed again, character by character, and
${charactersOfEach} characters typed somewhere and taken back (seed ${seed}). *Alone*: nothing is known of the text before. *With the text before*: \`previous\` is
given. *p95*: 95 keystrokes in 100 take no longer. Most texts on the way are broken; a broken text needs its mistake mended, a whole one its lints.

| policy | lines | keystrokes | alone: median | p95 | whole | broken | with the text before: median | p95 | whole | broken |
|---|---|---|---|---|---|---|---|---|---|---|
${rows.join("\n")}

*whole* and *broken* are medians over the texts that are.
`);

function workOf(typings: readonly Typing[], known: boolean): Work {
  const work: Work = { whole: [], broken: [] };
  for (const [first = "", ...typed] of typings) {
    let previous: ReadPolicy = readPolicy(first);
    for (const text of typed) {
      const before = process.cpuUsage();
      const reading = readPolicy(text, known ? { previous } : {});
      const { user, system } = process.cpuUsage(before);
      (reading.policy === undefined ? work.broken : work.whole).push((user + system) / 1000);
      previous = reading;
    }
  }
  return work;
}

function cells({ whole, broken }: Work): readonly string[] {
  const all = [...whole, ...broken];
  return [at(all, 0.5), at(all, 0.95), at(whole, 0.5), at(broken, 0.5)];
}

function at(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
}
