import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { applyLints, lints, type Lint } from "../../../dsl/check/lints/index.ts";
import { parse } from "../../../dsl/syntax/parse.ts";
import type { Diagnostic } from "../../../dsl/diagnostics/diagnostic.ts";
import { policyAround, readMarks } from "./snippet.ts";

function runLint(lint: Lint, snippet: string): readonly (readonly [number, number])[] {
  const { text, offset } = policyAround(lint.place, snippet);
  const { ast, diagnostics } = parse(text);
  expect(diagnostics, "the snippet parses").toEqual([]);
  const found: Diagnostic[] = [];
  if (ast !== undefined) applyLints(ast, undefined, (diagnostic) => found.push(diagnostic), [lint]);
  // What surrounds the snippet is not under test.
  return found.filter(({ at }) => at.span.start >= offset).map(({ at }) => [at.span.start - offset, at.span.end - offset] as const);
}

describe.each(lints.map((lint) => [lint.code, lint] as const))("%s", (_code, lint) => {
  test("underlines exactly what its bad example marks", () => {
    const { text, underlined } = readMarks(lint.bad);
    const shown = (spans: readonly (readonly [number, number])[]): string[] => spans.map(([start, end]) => text.slice(start, end));
    expect(shown(runLint(lint, text))).toEqual(shown(underlined));
    expect(runLint(lint, text)).toEqual(underlined);
  });

  test("says nothing of its good example", () => {
    expect(runLint(lint, lint.good)).toEqual([]);
  });

  test("is a file of its own name, with a summary and a reason", () => {
    expect(readdirSync("dsl/check/lints")).toContain(`${lint.code}.ts`);
    expect(lint.summary).not.toMatch(/\.$/);
    expect(lint.why).toMatch(/\.$/);
  });
});

test("no two lints have one code", () => {
  expect(new Set(lints.map((lint) => lint.code)).size).toBe(lints.length);
});
