import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lossesOf } from "../../../bench/recovery/losses.ts";
import { deletions, replacements, seeded, tallied, type Tally } from "../../../bench/recovery/measure.ts";
import { parse } from "../../../dsl/syntax/parse.ts";
import { Lexer } from "../../../dsl/syntax/chevrotain.ts";
import { lexerConfig, lexerTokens } from "../../../dsl/syntax/lex.ts";
import { policyParser, PolicyParser } from "../../../dsl/syntax/parser.ts";
import { tokenize } from "../../../dsl/syntax/tokenize.ts";
import { syntaxPages } from "../../../dsl/syntax/pages.ts";

const shipped = readdirSync("policies", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".margin")).map((path) => `policies/${path}`);
const files = ["test/dsl/syntax/sample.margin", ...shipped];

test("Chevrotain finds no fault in the grammar, nor in the tokens", () => {
  expect(() => new PolicyParser(true, false)).not.toThrow();
  expect(new Lexer([...lexerTokens], { ...lexerConfig, deferDefinitionErrorsHandling: true }).lexerDefinitionErrors).toEqual([]);
});

test("a parser that can recover reads without recovery as one that cannot", () => {
  const strict = new PolicyParser(false);
  const text = readFileSync("test/dsl/syntax/sample.margin", "utf8");
  const all = [...deletions(text), ...replacements(text, seeded(11))];
  const as = { recovers: false, keeps: false };
  let failed = 0;
  for (const { start, end, instead } of all.filter((_, each) => each % 29 === 0)) {
    const tokens = [...tokenize(`${text.slice(0, start)}${instead}${text.slice(end)}`).tokens];
    policyParser().read(tokens, "file", { recovers: true, keeps: false });
    const [own, one] = [policyParser().read(tokens, "file", as), strict.read(tokens, "file", as)];
    failed += one.failures.length;
    expect({ ...own, cst: undefined }).toEqual({ ...one, cst: undefined });
  }
  expect(failed).toBeGreaterThan(20);
});

test.each(files)("%s reads without a message", (path) => {
  expect(parse(readFileSync(path, "utf8"), path).diagnostics).toEqual([]);
});

/** A cheap sample, the same each time, of what bench/recovery.ts measures whole and publishes in docs/recovery.md. */
const sampleSize = 16;
const tallies = new Map<string, Tally>();
function tallyOf(path: string): Tally {
  const known = tallies.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(path, "utf8");
  const all = [...deletions(text), ...replacements(text, seeded(7))];
  const { quickly } = lossesOf(text);
  const some = all.filter((_, each) => each % Math.ceil(all.length / sampleSize) === 0);
  const tally = tallied(some.map((mutation) => ({ mutation, loss: quickly(mutation) })));
  tallies.set(path, tally);
  return tally;
}

test.each(files)("in %s a wrong token loses at most the clause it stands in", (path) => {
  const { tried, contained, crashes, messages, reported } = tallyOf(path);
  expect(crashes).toBe(0);
  expect(contained / tried).toBeGreaterThanOrEqual(0.8); // 97 % of all; a sample of 16 strays
  expect(messages / reported).toBeLessThan(1.4);
});

test("in all of them together it does so 97 times in 100", () => {
  const sum = (part: "tried" | "contained"): number => files.reduce((all, path) => all + tallyOf(path)[part], 0);
  expect(sum("contained") / sum("tried")).toBeGreaterThanOrEqual(0.97);
});

test("every code that reading can give has a page", () => {
  const sources = readdirSync("dsl/syntax").filter((name) => name.endsWith(".ts") && !name.includes("pages")).map((name) => readFileSync(`dsl/syntax/${name}`, "utf8"));
  const codes = sources.flatMap((source) => [...source.matchAll(/code: (?:\w+(?: === \w+)? \? )?"([a-z-]+)"/g)].map((match) => match[1] ?? ""));
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => syntaxPages[code] === undefined)).toEqual([]);
});
