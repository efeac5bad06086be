/** What docs/coverage.md says is so: every dimension and hard case is said by a clause and shown by an example, and no tag names anything else. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rowsOf } from "../../bench/coverage/page.ts";
import { specimensOf } from "../../bench/coverage/specimens.ts";
import { shippedOverlays, shippedPolicies } from "../support/shipped.ts";

const specimens = [...shippedPolicies, ...shippedOverlays].flatMap(([path, text]) => specimensOf(`policies/${path}`, text));
const { dimensions, cases } = rowsOf(specimens);
const rows = [...dimensions.flatMap(([, group]) => group), ...cases];
const root = join(import.meta.dirname, "../..");

test("there are 49 dimensions and 21 hard cases", () => {
  expect([dimensions.flatMap(([, group]) => group).length, cases.length]).toEqual([49, 21]);
});

test("every tag is one of them", () => {
  const known = new Set(rows.map(({ tag }) => tag));
  expect(specimens.filter(({ tag }) => !known.has(tag)).map(({ file, line, tag }) => `${file}:${line} shows ${tag}`)).toEqual([]);
});

test("each is said by a clause and shown by an example", () => {
  expect(rows.filter(({ clauses, examples }) => clauses.length === 0 || examples.length === 0).map(({ tag, says }) => `${tag}: ${says}`)).toEqual([]);
});

test("a specimen is a clause without its tail, or an example's title", () => {
  const text = 'language 1 policy a.b { version 1 definitions {\n position.x = # why\n 2 * position.margin as x because "y" shows dimension 3, plain } examples { example "t" shows case 1 { given at 2026-01-01 } } }';
  expect(specimensOf("f", text)).toEqual([
    { file: "f", line: 2, kind: "clause", text: "position.x = 2 * position.margin", tag: "dimension 3" },
    { file: "f", line: 2, kind: "clause", text: "position.x = 2 * position.margin", tag: "plain" },
    { file: "f", line: 3, kind: "example", text: "t", tag: "case 1" },
  ]);
});

describe("the page", () => {
  const page = readFileSync(join(root, "docs/coverage.md"), "utf8");

  test("has every row", () => {
    expect(rows.filter(({ says }) => !page.includes(`| ${says} |`)).map(({ tag }) => tag)).toEqual([]);
  });

  // Lines move as policies are edited; what is quoted must still be tagged somewhere in the file.
  test("links to what is there", () => {
    const links = [...page.matchAll(/\]\(\.\.\/(policies\/[^)#]+)#L\d+\)/g)].map((match) => match[1] ?? "");
    expect(links.length).toBeGreaterThan(rows.length);
    expect([...new Set(links)].filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const tagged = new Set(specimens.map(({ file }) => file));
    expect([...new Set(links)].filter((path) => !tagged.has(path))).toEqual([]);
  });
});
