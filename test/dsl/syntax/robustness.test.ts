import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Span } from "../../../dsl/ast.ts";
import { mostMessages, parse, parseExpression } from "../../../dsl/syntax/parse.ts";
import { tokenize } from "../../../dsl/syntax/tokenize.ts";
import { workOf } from "../../support/work.ts";

const sample = readFileSync(new URL("sample.margin", import.meta.url), "utf8");
const words = tokenize(sample).tokens.map((token) => token.image);

/** Every place of a tree or message lies in the text, and in the place of what holds it. */
function expectNested(value: unknown, outer: Span, path: string): void {
  if (Array.isArray(value)) value.forEach((one, index) => expectNested(one, outer, `${path}[${index}]`));
  else if (typeof value === "object" && value !== null) {
    const span = "span" in value ? (value.span as Span) : outer; // every `span` of the tree is one
    const inside = outer.start <= span.start && span.start <= span.end && span.end <= outer.end;
    expect(inside, `${path}: ${span.start}-${span.end} in ${outer.start}-${outer.end}`).toBe(true);
    for (const [key, one] of Object.entries(value)) if (key !== "span") expectNested(one, span, `${path}.${key}`);
  }
}

function expectAnswer(text: string): void {
  const { ast, diagnostics, comments } = parse(text);
  const all = { start: 0, end: text.length };
  expectNested(ast, all, "ast");
  expectNested(diagnostics, all, "diagnostics");
  expectNested(comments, all, "comments");
  expect(diagnostics.length).toBeLessThanOrEqual(mostMessages + 2);
  for (const { message, help } of diagnostics) {
    const said = `${message} ${help}`;
    expect(said).not.toMatch(/Token|EOF|keyword_|NaN|undefined|\binvalid\b|\billegal\b|\n/);
    expect(message).toMatch(/^Expected .*(but found|before) .*[.?]$/s);
  }
}

describe("any text is answered", () => {
  test("the places of the sample's tree nest", () => expectAnswer(sample));

  test("random words of a policy", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (soup) => expectAnswer(`language 1 policy p { ${soup.join(" ")}`)), { numRuns: 40 });
  });

  test("random words inside a mode", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (soup) => expectAnswer(`language 1 policy p { mode m { payment { ${soup.join(" ")} } } }`)), { numRuns: 40 });
  });

  test("random characters", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), expectAnswer), { numRuns: 80 });
  });

  test("random pieces of the sample", () => {
    const cut = fc.tuple(fc.nat(sample.length), fc.nat(sample.length));
    fc.assert(fc.property(cut, ([a, b]) => expectAnswer(sample.slice(0, Math.min(a, b)) + sample.slice(Math.max(a, b)))), { numRuns: 40 });
  });

  test("random expressions", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...words, "(", ")", "-", "if", "then", "else"), { maxLength: 20 }), (soup) => {
      const { expr, diagnostics } = parseExpression(soup.join(" "));
      expect(expr === undefined).toBe(diagnostics.length > 0);
    }), { numRuns: 80 });
  });
});

describe("hostile texts are answered in bounded time", () => {
  const inside = (body: string): string => `language 1 policy p { definitions { a.b = ${body} } }`;
  test.each([
    ["ten megabytes of noise", "x ".repeat(5_000_000)],
    ["a megabyte of words", "x ".repeat(500_000)],
    ["a megabyte of parentheses", inside("(".repeat(1_000_000))],
    ["a megabyte of braces", `language 1 policy p {${"{ ".repeat(500_000)}`],
    ["a megabyte of closing braces", "} ".repeat(500_000)],
    ["a megabyte of `not`", inside("not ".repeat(250_000))],
    ["a megabyte of `if`", inside("if a.b = 1 then 2 else ".repeat(40_000))],
    ["a megabyte of quotes", '"'.repeat(1_000_000)],
    ["a megabyte of control characters", "\u0000\u0001\u001B".repeat(300_000)],
    ["a megabyte of mistakes", `language 1 policy p { ${"mode x { sharing { count a.b when } } ".repeat(25_000)} }`],
    ["a nest as deep as is allowed, without its end", inside("(".repeat(100))],
    ["a nest as deep as can recover, without its end", inside("(".repeat(24))],
    ["nothing", ""],
  ])("%s", async (_, text) => {
    const workMs = await workOf(() => {
      const { diagnostics } = parse(text);
      expect(diagnostics.length).toBeGreaterThan(0);
      expect(diagnostics.length).toBeLessThanOrEqual(mostMessages + 2);
    });
    expect(workMs).toBeLessThan(20_000);
  });
});

test("a nest as deep as is allowed is read", () => {
  expect(parse(`language 1 policy p { definitions { a.b = ${"(".repeat(99)}1${")".repeat(99)} } }`).diagnostics).toEqual([]);
});

describe("files from anywhere", () => {
  const meaning = (text: string): string => JSON.stringify(parse(text).ast, (key, value: unknown) => (key === "span" ? undefined : value));

  test("a byte-order mark and CRLF change no meaning, and places stay right", () => {
    const windows = `\uFEFF${sample.replaceAll("\n", "\r\n")}`;
    expect(parse(windows).diagnostics).toEqual([]);
    expect(meaning(windows)).toBe(meaning(sample));
    const span = parse(windows).ast?.id?.span;
    expect(windows.slice(span?.start, span?.end)).toBe("reference.futures");
  });

  test("comments are handed over in order, without their line ends", () => {
    const { comments } = parse("# one\r\nlanguage 1 # two\npolicy p { }");
    expect(comments.map((one) => one.text)).toEqual(["# one", "# two"]);
  });

  test("the name of the file is in every place", () => {
    const { ast, diagnostics } = parse("language 1 policy p { version }", "a.margin");
    expect(ast?.span.file).toBe("a.margin");
    expect(diagnostics.every((one) => one.at.span.file === "a.margin")).toBe(true);
  });
});
