/** What tests of the language share. Only this file knows how a policy is read. */
import { expect } from "vitest";
import type { Diagnostic } from "../../dsl/diagnostics/diagnostic.ts";
import { parse } from "../../dsl/syntax/parse.ts";

export interface MarkedText {
  readonly text: string;
  /** What the carets underline: ranges of the text, in order. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** Takes a snippet apart: a line of carets alone underlines the same columns of the line above it and is not part of the text. */
export function readMarks(snippet: string): MarkedText {
  const kept: string[] = [];
  const marks: { start: number; end: number }[] = [];
  let [above, next] = [0, 0];
  for (const line of snippet.split("\n")) {
    if (/^\s*\^[\s^]*$/.test(line)) {
      for (const run of line.matchAll(/\^+/g)) marks.push({ start: above + run.index, end: above + run.index + run[0].length });
      continue;
    }
    kept.push(line);
    [above, next] = [next, next + line.length + 1];
  }
  return { text: kept.join("\n"), marks };
}

/** Expects exactly one message of a snippet: this code, at the carets. Gives the message for more. */
export function expectDiagnostic(code: string, snippet: string): Diagnostic {
  const { text, marks } = readMarks(snippet);
  const { diagnostics } = parse(text);
  expect(diagnostics.map((one) => one.code), diagnostics.map((one) => one.message).join("\n")).toEqual([code]);
  const [diagnostic] = diagnostics;
  if (diagnostic === undefined) throw new Error("the expectation above has failed");
  expect(quotes(text, [diagnostic.at.span])).toEqual(quotes(text, marks));
  return diagnostic;
}

/** Expects a text without any message, and gives its tree. */
export function expectValid(text: string): NonNullable<ReturnType<typeof parse>["ast"]> {
  const { ast, diagnostics } = parse(text);
  expect(diagnostics.map((one) => one.message)).toEqual([]);
  if (ast === undefined) throw new Error("a text without a message has a tree");
  return ast;
}

/** A whole policy around the clauses of one place; the snippet may hold carets. */
export function policyWith(place: keyof typeof around, snippet: string): string {
  const [before, after] = around[place];
  return `language 1\npolicy test {\n${before}\n${snippet}\n${after}\n}\n`;
}

const around = {
  policy: ["", ""],
  definitions: ["definitions {", "}"],
  sharing: ["mode cross { sharing {", "} }"],
  adjustment: ["mode cross { adjustment {", "} }"],
  liquidation: ["mode cross { liquidation of pool {", "} }"],
  payment: ["mode cross { payment {", "} }"],
  examples: ['examples { example "one" {', "} }"],
} as const;

function quotes(text: string, spans: readonly { readonly start: number; readonly end: number }[]): readonly string[] {
  return spans.map(({ start, end }) => `${start}-${end} ${text.slice(start, end)}`);
}
