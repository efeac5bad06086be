/** The house's own rules, as failing tests: who may import whom, how long a file may be, what no file may say. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const sourceFolders = ["dsl", "engine", "cli", "editor", "schemas", "conformance", "bench", "test"];

/**
 * The import table. A folder may import itself and what stands beside it here; packages stand behind `npm:`.
 * The longest matching folder counts. Changing this table is a decision (docs/decisions/).
 */
const table: Readonly<Record<string, readonly string[]>> = {
  "schemas": [],
  "dsl": ["dsl", "schemas/generated", "engine/number", "engine/limits.ts"],
  "dsl/syntax": ["dsl", "engine/limits.ts"],
  "dsl/syntax/chevrotain.ts": ["npm:chevrotain"],
  "engine": ["engine", "schemas", "dsl/ir.ts", "dsl/canonical.ts", "dsl/builtins.ts"],
  "engine/number": ["engine/number", "npm:decimal.js"],
  "engine/piecewise": ["engine/piecewise", "engine/number", "engine/limits.ts"],
  "engine/report": ["engine/report", "engine/snapshot", "engine/number", "schemas/generated"],
  "conformance": ["conformance", "engine", "dsl/ir.ts", "dsl/canonical.ts", "dsl/builtins.ts", "schemas"],
  "conformance/mutate": ["conformance", "engine", "dsl/ir.ts", "dsl/canonical.ts", "dsl/format", "dsl/from-data", "schemas"],
  "conformance/run": ["conformance", "engine", "dsl/ir.ts", "dsl/canonical.ts", "schemas", "node"],
  "conformance/run/solver/wasm-child.ts": ["conformance", "npm:z3-solver", "node"],
  "cli": ["cli", "conformance", "dsl", "engine", "schemas", "npm:commander", "node"],
  "editor": ["editor", "dsl", "engine", "schemas/generated", "docs/tutorial", "npm:preact", "npm:@preact"],
  "editor/words/asked.ts": ["conformance/outcome/ask-words.ts", "schemas/generated"],
  "editor/worker/kit-desk.ts": ["editor/worker", "conformance", "dsl", "engine", "schemas/generated"],
  "editor/worker/solver-desk.ts": ["editor/worker", "conformance", "dsl", "engine", "schemas/generated"],
  "editor/worker/page-solver.ts": ["editor", "conformance/solver"],
  "editor/solver": ["conformance/solver"],
  "editor/monaco": ["editor", "dsl", "npm:monaco-editor", "npm:@preact"],
  "editor/worker": ["editor/worker", "dsl", "engine", "schemas/generated"],
  "editor/charts": ["editor/charts", "engine", "schemas/generated", "npm:preact", "npm:@preact"],
  "cli/columnar": ["cli", "schemas", "npm:hyparquet", "npm:hyparquet-writer", "npm:apache-arrow", "engine/limits.ts", "engine/snapshot/parse-json.ts", "node"],
  "cli/lsp": ["cli", "dsl", "engine", "schemas", "npm:vscode-languageserver", "npm:vscode-languageserver-textdocument", "node"],
  "editor/build": ["npm:vite", "node"],
  "index.ts": ["dsl", "engine", "schemas"],
};

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder))) {
    const path = `${folder}/${entry}`;
    if (entry === "node_modules" || entry === "dist") continue;
    if (statSync(join(root, path)).isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

function existing(folders: readonly string[]): string[] {
  return folders.filter((folder) => {
    try {
      return statSync(join(root, folder)).isDirectory();
    } catch {
      return false;
    }
  });
}

const sources = existing(sourceFolders).flatMap((folder) => [...filesUnder(folder)]).filter((path) => /\.tsx?$/.test(path));
const written = sources.filter((path) => !path.includes("generated"));

function ruleOf(path: string): [string, readonly string[]] | undefined {
  return Object.entries(table)
    .filter(([folder]) => path === folder || path.startsWith(`${folder}/`))
    .sort(([a], [b]) => b.length - a.length)[0];
}

function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), "utf8");
  const found = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;"']*?from\s+"([^"]+)"|import\("([^"]+)"\)|(?:^|\n)import\s+"([^"]+)"/g)];
  return found.map((match) => (match[1] ?? match[2] ?? match[3])!); // one of the three has matched
}

function target(path: string, specifier: string): string {
  if (specifier.startsWith("node:")) return "node";
  if (!specifier.startsWith(".")) return `npm:${specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/")}`;
  return relative(root, resolve(root, dirname(path), specifier));
}

describe("the house", () => {
  test("imports follow the table", () => {
    const wrong: string[] = [];
    for (const path of written) {
      const rule = ruleOf(path);
      if (rule === undefined) continue;
      for (const specifier of importsOf(path)) {
        const to = target(path, specifier);
        const allowed = [rule[0], ...rule[1]].some((folder) => to === folder || to.startsWith(`${folder}/`));
        if (!allowed) wrong.push(`${path} imports ${to}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("no file is longer than 300 lines", () => {
    const long = written.map((path) => ({ path, lines: readFileSync(join(root, path), "utf8").split("\n").length - 1 })).filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  test("no venue is named in code", () => {
    const venues = /\b(binance|bybit|okx|bitmex|hyperliquid|dydx|kraken|deribit|bitget|mexc|kucoin|huobi|htx|phemex|bingx)\b/i;
    const folders = ["dsl/", "engine/", "cli/", "editor/"];
    const naming = written.filter((path) => folders.some((folder) => path.startsWith(folder)) && venues.test(readFileSync(join(root, path), "utf8")));
    expect(naming).toEqual([]);
  });

  test("the language, the engine and the kit touch no file, clock, console or chance", () => {
    const impure = /\bDate\.now\b|new Date\(\)|Math\.random|\bconsole\.|\bprocess\.|from "node:|\bfetch\(/;
    const pure = (path: string) => /^(dsl|engine|conformance)\//.test(path) && !/^conformance\/(run|adapters)\//.test(path);
    const found = written.filter((path) => pure(path) && impure.test(readFileSync(join(root, path), "utf8")));
    expect(found).toEqual([]);
  });

  test("no test is skipped or focused", () => {
    const marks = new RegExp(String.raw`\.(skip|only|todo|fails)\(|\bx(it|describe)\(`);
    const found = written.filter((path) => path.startsWith("test/") && path !== "test/tidy.test.ts" && marks.test(readFileSync(join(root, path), "utf8")));
    expect(found).toEqual([]);
  });
});
