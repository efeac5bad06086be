import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../../../dsl/check/check.ts";
import { readPolicy } from "../../../dsl/index.ts";
import { parse } from "../../../dsl/syntax/parse.ts";

const texts = ["test/dsl/syntax/sample.margin", "policies/reference/reference.margin", "test/dsl/format/everything.margin"].map((path) => readFileSync(path, "utf8"));
/** The last is an overlay, which is not judged alone; without its head it is a policy with many mistakes. */
const policies = texts.map((text) => text.replace(/extends \S+ version \d+/, ""));
const token = /[A-Za-z_][\w.]*|\d[\w.%]*|"[^"\n]*"|[{}()[\],:;=<>!+*/-]+/g;

/** One token deleted, doubled or replaced by another of the same text. */
function edit(policy: number, first: number, second: number, how: string): string {
  const text = policies[policy]!; // the numbers below are within
  const tokens = [...text.matchAll(token)];
  const at = tokens[first % tokens.length]!; // the texts have tokens
  const other = tokens[second % tokens.length]!; // as above
  const become = how === "delete" ? "" : how === "double" ? `${at[0]} ${at[0]}` : other[0];
  return `${text.slice(0, at.index)}${become}${text.slice(at.index + at[0].length)}`;
}

const edits = fc.tuple(fc.nat({ max: policies.length - 1 }), fc.nat(), fc.nat(), fc.constantFrom("delete", "double", "replace"));

test("the checker answers for every tree that one changed token leaves", () => {
  fc.assert(
    fc.property(edits, (change) => {
      const edited = edit(...change);
      const { ast } = parse(edited);
      if (ast === undefined) return;
      const { diagnostics, places } = check(ast);
      for (const { at, also = [], message } of diagnostics) {
        expect(message).toMatch(/[.?]$/);
        for (const { span } of [at, ...also]) expect(span.start <= span.end && span.start >= 0 && span.end <= edited.length, `${message} ${JSON.stringify(span)}`).toBe(true);
      }
      for (const span of places.values()) expect(span.end).toBeLessThanOrEqual(edited.length);
    }),
    { numRuns: 80 },
  );
});

test("a text that the parser found fault with has no policy", () => {
  fc.assert(
    fc.property(edits, (change) => {
      const edited = edit(...change);
      const { policy, diagnostics } = readPolicy(edited, { lints: false });
      if (diagnostics.some(({ severity }) => severity === "error")) expect(policy).toBeUndefined();
    }),
    { numRuns: 30 },
  );
});
