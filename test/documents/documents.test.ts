/**
 * Every fenced example in every document runs. What is printed is made anew and compared; `npx vitest run test/documents -u` writes
 * it. Fences: `margin`, `margin-part`, `margin-of FILE`, `margin-wrong CODE`, `json SCHEMA`, `ts`, `console FOLDER`; `ebnf` and `text` are not run.
 */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPolicy } from "../../dsl/index.ts";
import { formatText } from "../../dsl/format/format.ts";
import { assess } from "../../engine/assess.ts";
import { charge } from "../../engine/charge.ts";
import { runExample } from "../../engine/examples/index.ts";
import { liquidate } from "../../engine/liquidate.ts";
import { permit } from "../../engine/permit/index.ts";
import { root } from "../cli/call.ts";
import { blocksIn } from "./blocks.ts";
import { jsonMistakes } from "./json-blocks.ts";
import { ofExcerpts, policyAround } from "./parts.ts";
import { refreshed } from "./refresh.ts";
import { runProgram, typeMistakes } from "./programs.ts";

function* documentsUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder))) {
    const path = join(folder, entry);
    if (entry === "node_modules" || entry === "dist" || entry.startsWith(".")) continue;
    if (statSync(join(root, path)).isDirectory()) yield* documentsUnder(path);
    else if (entry.endsWith(".md")) yield path;
  }
}

const engine = { assess, charge, liquidate, permit };
const documents = [...documentsUnder("")].map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
const blocks = documents.flatMap(({ path, text }) => blocksIn(text).map((block) => ({ path, block, name: `${path}:${block.line}` })));
const of = (language: string) => blocks.filter(({ block }) => block.language === language);

/** Messages of a text, errors first named; none where it is as it should be. */
function messages(text: string, expected: (code: string, severity: string) => boolean = () => false): readonly string[] {
  const { diagnostics } = readPolicy(text);
  return diagnostics.filter(({ code, severity }) => !expected(code, severity)).map(({ code, message, at }) => `${code}: ${message} (${text.slice(at.span.start, at.span.end).slice(0, 60)})`);
}

function failures(text: string): readonly string[] {
  const { policy } = readPolicy(text);
  if (policy === undefined) return ["it has errors"];
  return policy.notes.examples.map((example) => runExample(policy, example, engine)).flatMap((result) => {
    const claims = result.checks.filter(({ passed }) => !passed).map(({ text: claim, expected, actual }) => `${result.title}: ${claim}: expected ${expected}, but it is ${actual}`);
    return result.mistake === undefined ? claims : [...claims, `${result.title}: ${result.mistake}`];
  });
}

describe("documents", () => {
  test.each(documents)("$path: what it prints and its tables are fresh", async ({ path, text }) => {
    await expect(await refreshed(text)).toMatchFileSnapshot(join(root, path));
  });

  test("every fence says what it holds", () => {
    const known = new Set(["margin", "margin-part", "margin-of", "margin-wrong", "json", "ts", "console", "ebnf", "text"]);
    expect(blocks.filter(({ block }) => !known.has(block.language)).map(({ name, block }) => `${name} ${block.language}`)).toEqual([]);
  });

  test.each(of("margin"))("$name is a policy without a message, and its examples pass", ({ block }) => {
    expect(messages(block.text)).toEqual([]);
    expect(failures(block.text)).toEqual([]);
  });

  test.each(of("margin-part"))("$name is right in a policy around it", ({ block }) => {
    const text = policyAround(block.text, block.words);
    expect(messages(text, (code, severity) => severity !== "error" || ofExcerpts.has(code))).toEqual([]);
    if (!readPolicy(text).diagnostics.some(({ severity }) => severity === "error")) expect(failures(text)).toEqual([]);
  });

  test.each(of("margin-wrong"))("$name is told what it is", ({ block }) => {
    const [code = "", ...words] = block.words;
    const { diagnostics } = readPolicy(policyAround(block.text, words));
    expect(diagnostics.map((each) => each.code)).toContain(code);
    const others = diagnostics.filter((each) => each.severity === "error" && each.code !== code && !ofExcerpts.has(each.code));
    expect(others.map((each) => each.message)).toEqual([]);
  });

  test.each(of("margin-of"))("$name stands so in its file", ({ path, block }) => {
    const file = readFileSync(join(root, dirname(path), block.words[0] ?? ""), "utf8");
    expect(unindented(file)).toContain(unindented(block.text).trimEnd());
  });

  test.each(of("json"))("$name fits its schema", ({ block }) => {
    expect(jsonMistakes(block.text, block.words[0])).toEqual([]);
  });

  test.each(of("ts"))("$name type-checks and runs", async ({ block }) => {
    expect(typeMistakes(block.text)).toEqual([]);
    await runProgram(block.text);
  });
});

describe("the tutorial's policies", () => {
  const files = readdirSync(join(root, "docs/tutorial")).filter((name) => name.endsWith(".margin")).map((name) => ({ name, text: readFileSync(join(root, "docs/tutorial", name), "utf8") }));

  test.each(files.filter(({ name }) => !name.includes("wrong")))("$name has no error, is formatted, and its examples pass", ({ text }) => {
    expect(messages(text, (_, severity) => severity !== "error")).toEqual([]);
    expect(failures(text)).toEqual([]);
    expect(formatText(text).text).toBe(text);
  });
});

function unindented(text: string): string {
  return text.split("\n").map((line) => line.trim()).join("\n");
}

