import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatText } from "../../../dsl/format/format.ts";
import { parse } from "../../../dsl/syntax/parse.ts";
import { commentsOf, respaced, spacedBy, withoutSpans, wordsOf } from "./respaced.ts";

const root = join(import.meta.dirname, "../../..");
const paths = ["test/dsl/syntax/sample.margin", "test/dsl/format/everything.margin", ...policies()];

function policies(): string[] {
  return readdirSync(join(root, "policies"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".margin"))
    .map((path) => join("policies", path));
}

function formatted(text: string): string {
  const { text: result, diagnostics } = formatText(text);
  expect(diagnostics).toEqual([]);
  return result!; // without diagnostics there is a text
}

/** Words in any order: a citation moves behind its `{`, and digits are grouped anew. */
function bag(text: string): string[] {
  return wordsOf(text).map((word) => word.replaceAll("_", "")).sort();
}

function expectLaws(text: string): void {
  const once = formatted(text);
  expect(formatted(once)).toBe(once);
  expect(withoutSpans(parse(once).ast?.items)).toEqual(withoutSpans(parse(text).ast?.items));
  expect(commentsOf(once)).toEqual(commentsOf(text));
  expect(bag(once)).toEqual(bag(text));
  expect(once).not.toMatch(/[ \t\r]\n|\n\n\n/);
}

describe.each(paths)("%s", (path) => {
  const text = readFileSync(join(root, path), "utf8");

  test("formatting is idempotent and keeps meaning, words and comments", () => {
    expectLaws(text);
  });

  test("and so it does however the author spaced the words and wherever a comment stands", () => {
    fc.assert(fc.property(respaced(text), expectLaws), { numRuns: 20 });
  });

  test("the layout does not depend on the author's white space but for blank lines", () => {
    const single = wordsOf(text);
    const spaced = formatted(single.join("  "));
    expect(formatted(spacedBy(single, "\n"))).toBe(spaced);
    expect(formatted(spacedBy(single, "\r\n"))).toBe(spaced);
  });
});

test("every text has an answer: a canonical text, or none and the reasons", () => {
  const words = wordsOf(readFileSync(join(root, "test/dsl/format/everything.margin"), "utf8"));
  const someWords = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((picked) => `language 1 policy p { ${picked.join(" ")} }`);
  const oneLess = fc.nat({ max: words.length - 1 }).map((lost) => words.filter((_, index) => index !== lost).join(" "));
  fc.assert(
    fc.property(fc.oneof(fc.string(), someWords, oneLess), (text) => {
      const { text: once, diagnostics } = formatText(text);
      if (once === undefined) expect(diagnostics).not.toEqual([]);
      else expect(formatText(once).text).toBe(once);
    }),
    { numRuns: 150 },
  );
});
