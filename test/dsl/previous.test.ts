/** Reading a text with what an earlier one was read as gives what reading it alone gives. */
import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPolicy } from "../../dsl/index.ts";
import type { ReadPolicy } from "../../dsl/index.ts";
import { lex } from "../../dsl/syntax/lex.ts";
import type { Lexed } from "../../dsl/syntax/lex.ts";
import { parse } from "../../dsl/syntax/parse.ts";

const shipped = readdirSync("policies", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".margin")).map((path) => `policies/${path}`);
const texts = [...shipped, "test/dsl/syntax/sample.margin"].map((path) => readFileSync(path, "utf8"));

/** A change somebody makes to a text; `at` and `other` are parts of its length. */
interface Change {
  readonly kind: "insert" | "delete" | "move line" | "undo" | "begin anew";
  readonly at: number;
  readonly other: number;
  readonly insert: string;
}

const pieces = [
  "}", "{", "\n", "\r\n", "\r", " ", "\"", "(", ")", "[", "]", ";", ",", ".", ":", "=", "==", "≥", "é", "\uFEFF", "9", "x", "_", "80 %", " 0,4%", "because x y\n", "/*", "*/", "//", "# c", "#", "not ",
  "given a b\n", "when ", "expect ", "example \"x\" {", "mode m {", "except when", "pool.equity", "[HELP Cross]", "} [HELP Cross]", "first ", "to ", "count 1\n", "2026-02-30", ";\n", "\u2028",
];
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom("insert", "insert", "insert", "delete", "delete", "move line", "undo", "begin anew"),
  at: place,
  other: place,
  insert: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ maxLength: 6 }) }),
});

function changed(text: string, { kind, at, other, insert }: Change, earlier: readonly string[]): string {
  const from = Math.floor(at * text.length);
  switch (kind) {
    case "insert":
      return text.slice(0, from) + insert + text.slice(from);
    case "delete":
      return text.slice(0, from) + text.slice(from + Math.floor(other ** 4 * 2000));
    case "move line": {
      const lines = text.split("\n");
      const [line = ""] = lines.splice(Math.floor(at * lines.length), 1);
      lines.splice(Math.floor(other * lines.length), 0, line);
      return lines.join("\n");
    }
    case "undo":
      return earlier.at(-2) ?? text;
    case "begin anew":
      return earlier[0] ?? text;
  }
}

function seen({ policy, diagnostics, places, ast, parsed }: ReadPolicy): unknown {
  return { policy, diagnostics, places: [...places], ast, comments: parsed.comments, syntax: parsed.diagnostics };
}

/** The trees are large: they are only described where they differ. */
function expectSame(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toStrictEqual(other);
}

/** All that is said of tokens, but for the keys that they share with their copies. */
function written({ text, tokens, comments, unknown }: Lexed): unknown {
  const all = (some: Lexed["tokens"]): unknown => some.map(({ payload: _, tokenType, ...one }) => ({ ...one, type: tokenType.name }));
  return { text, tokens: all(tokens), comments: all(comments), unknown };
}

describe("with the text before, a text is read as it is alone", () => {
  test("whole policies through changes, broken and mended again", () => {
    fc.assert(
      fc.property(fc.nat(texts.length - 1), fc.array(change, { minLength: 1, maxLength: 5 }), (which, changes) => {
        const trail = [texts[which] ?? ""];
        const first = readPolicy(trail[0] ?? "");
        let previous = first;
        for (const one of changes) {
          const text = changed(trail.at(-1) ?? "", one, trail);
          trail.push(text);
          const alone = seen(readPolicy(text));
          // From any text, not only the last: nothing that a reading leaves behind may matter.
          expectSame(seen(readPolicy(text, { previous: first })), alone);
          previous = readPolicy(text, { previous });
          expectSame(seen(previous), alone);
        }
      }),
      { numRuns: 16 },
    );
  });

  test("with another file's name, all places name it", () => {
    const [text = ""] = texts;
    const previous = readPolicy(text, { file: "a" });
    expect(seen(readPolicy(`\n${text}`, { file: "b", previous }))).toEqual(seen(readPolicy(`\n${text}`, { file: "b" })));
  });

  test("tokens of any text", () => {
    const soup = fc.array(fc.oneof(fc.constantFrom(...pieces, "ab", "\"cd\"", "a.b", "0.5%"), fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(soup, fc.array(change, { minLength: 1, maxLength: 6 }), (start, changes) => {
        const trail = [start];
        let previous = lex(start);
        for (const one of changes) {
          const text = changed(trail.at(-1) ?? "", one, trail);
          trail.push(text);
          previous = lex(text, previous);
          expect(written(previous)).toEqual(written(lex(text)));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("what did not change is not read again", () => {
  const [text = ""] = texts.slice(-1);

  test("clauses before a change are the same objects, also in the block that changes", () => {
    const before = parse(text);
    const at = text.lastIndexOf("}");
    const after = parse(`${text.slice(0, at)} ${text.slice(at)}`, undefined, before);
    expect(after.ast?.items.length).toBeGreaterThan(3);
    expect(after.ast?.items.every((item, index) => item === before.ast?.items[index])).toBe(true);
  });

  test("nothing is shared with a text that was read alone", () => {
    expect(parse(text).ast?.items[0]).not.toBe(parse(text).ast?.items[0]);
  });
});
