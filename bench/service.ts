/**
 * How long an editor waits for each answer of the language service: each feature on each shipped policy, in milliseconds of this machine. The fastest of
 * some rounds says what the work takes, the median what it took while the machine did other things too.
 *
 *     npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/service.js
 */
import { readdirSync, readFileSync } from "node:fs";
import {
  analyse, codeLenses, completion, definition, diagnostics, folding, format, hover, inlayHints, outline, references, rename, semanticTokens,
} from "../dsl/service/index.ts";
import type { Analysis, Evaluate } from "../dsl/service/index.ts";

const evaluate: Evaluate = {
  valuesOf: () => [{ of: "p1", value: "29,000 USDT" }],
  firesOn: () => ({ fired: ["a", "b"], all: 8 }),
  exampleResult: () => "passed",
};

/** What is asked at many places is asked at this many, spread over the text. */
const places = 60;
const rounds = 15;

type Feature = (analysis: Analysis, offset: number) => unknown;

const once: Readonly<Record<string, Feature>> = {
  diagnostics, outline, folding, "semantic tokens": semanticTokens, "inlay hints": (analysis) => inlayHints(analysis), "code lenses": (analysis) => codeLenses(analysis, evaluate), format,
};
const everywhere: Readonly<Record<string, Feature>> = {
  hover: (analysis, offset) => hover(analysis, offset, evaluate), definition, references, rename: (analysis, offset) => rename(analysis, offset, "a_new_name"), completion,
};

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function quantile(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}

function shown(fastest: number, times: readonly number[]): string {
  return `${fastest.toFixed(2)} / ${quantile(times, 0.5).toFixed(2)}`;
}

const files = readdirSync("policies", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".margin")).sort();
const texts = files.map((path) => ({ path, text: readFileSync(`policies/${path}`, "utf8") }));
const rows = new Map<string, string[]>();
const row = (name: string, times: readonly number[], fastest = Math.min(...times)): void => void rows.set(name, [...(rows.get(name) ?? []), shown(fastest, times)]);

for (const { text } of texts) {
  for (let warm = 0; warm < 5; warm++) for (const feature of [...Object.values(once), ...Object.values(everywhere)]) feature(analyse(text), 2000);
  // A space more or less is what most keys amount to.
  const changed = [text, `${text} `];
  let analysis = analyse(text);
  row("analyse, afresh", Array.from({ length: rounds }, () => milliseconds(() => analyse(text))));
  row("analyse, after a change", Array.from({ length: rounds }, (_, round) => milliseconds(() => (analysis = analyse(changed[(round + 1) % 2] ?? text, { previous: analysis })))));
  row("names", Array.from({ length: rounds }, () => {
    const fresh = analyse(text);
    return milliseconds(() => fresh.symbols);
  }));
  row("measures", Array.from({ length: rounds }, () => {
    const fresh = analyse(text);
    return milliseconds(() => inlayHints(fresh));
  }));
  const known = analyse(text);
  void known.symbols;
  void known.context;
  for (const [name, feature] of Object.entries(once)) row(name, Array.from({ length: rounds }, () => milliseconds(() => feature(known, 0))));
  for (const [name, feature] of Object.entries(everywhere)) {
    // Of each place the fastest of three goes; of all places the slowest and the median.
    const times = Array.from({ length: places }, (_, at) => {
      const offset = Math.floor((text.length * at) / places);
      return Math.min(...Array.from({ length: 3 }, () => milliseconds(() => feature(known, offset))));
    });
    row(`${name}: slowest place / median`, times, Math.max(...times));
  }
}

console.log(`| fastest / median, ms | ${texts.map(({ path, text }) => `${path.replace(/\.margin$/, "")} (${text.split("\n").length - 1} lines)`).join(" | ")} |`);
console.log(`|---|${texts.map(() => "---:").join("|")}|`);
for (const [name, cells] of rows) console.log(`| ${name} | ${cells.join(" | ")} |`);
