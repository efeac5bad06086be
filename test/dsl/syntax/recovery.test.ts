import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { deletions, measure, replacements, seeded } from "../../../bench/recovery/measure.ts";
import { parse } from "../../../dsl/syntax/parse.ts";
import { PolicyParser } from "../../../dsl/syntax/parser.ts";
import { syntaxPages } from "../../../dsl/syntax/pages.ts";

const shipped = readdirSync("policies", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".margin")).map((path) => `policies/${path}`);
const files = ["test/dsl/syntax/sample.margin", ...shipped];

test("Chevrotain finds no fault in the grammar", () => {
  expect(() => new PolicyParser(true, false)).not.toThrow();
});

test.each(files)("%s reads without a message", (path) => {
  expect(parse(readFileSync(path, "utf8"), path).diagnostics).toEqual([]);
});

// A sample of what bench/recovery.ts measures whole and publishes in docs/recovery.md.
test.each(files)("in %s a wrong token loses at most the clause it stands in", (path) => {
  const text = readFileSync(path, "utf8");
  const some = <T>(all: readonly T[]): readonly T[] => all.filter((_, index) => index % Math.ceil(all.length / 60) === 0);
  for (const mutations of [some(deletions(text)), some(replacements(text, seeded(7)))]) {
    const { tried, contained, crashes, messages, reported } = measure(text, mutations);
    expect(crashes).toBe(0);
    expect(contained / tried).toBeGreaterThanOrEqual(0.93); // 97 % of all; a sample of sixty strays
    expect(messages / reported).toBeLessThan(1.25);
  }
});

test("every code that reading can give has a page", () => {
  const sources = readdirSync("dsl/syntax").filter((name) => name.endsWith(".ts") && !name.includes("pages")).map((name) => readFileSync(`dsl/syntax/${name}`, "utf8"));
  const codes = sources.flatMap((source) => [...source.matchAll(/code: (?:\w+(?: === \w+)? \? )?"([a-z-]+)"/g)].map((match) => match[1] ?? ""));
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => syntaxPages[code] === undefined)).toEqual([]);
});
