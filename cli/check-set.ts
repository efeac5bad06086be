import { assemble, checkCombinations } from "../dsl/check/overlays/index.ts";
import type { Diagnostic } from "../dsl/diagnostics/diagnostic.ts";
import { readTree } from "../dsl/index.ts";
import { parse } from "../dsl/syntax/parse.ts";
import type { NamedText } from "./diagnostics.ts";

/** What is to be said of the versions and overlays of one policy. Where a file cannot be read as a whole, only what concerns each by itself. */
export function checkSet(texts: readonly NamedText[]): readonly Diagnostic[] {
  const parsed = texts.map(({ file, text }) => ({ file, ...parse(text, file) }));
  const [only] = parsed;
  if (only?.ast !== undefined && parsed.length === 1 && only.ast.extends === undefined) return readTree(only.ast, { syntax: only.diagnostics, text: texts[0]!.text }).diagnostics; // one for each text
  const syntax = parsed.flatMap(({ diagnostics }) => diagnostics);
  if (syntax.some(({ severity }) => severity === "error")) return syntax;
  const { set, diagnostics } = assemble(parsed.flatMap(({ file, ast }) => (ast === undefined ? [] : [{ file, ast }])));
  if (set === undefined || diagnostics.some(({ severity }) => severity === "error")) return [...syntax, ...diagnostics];
  return [...syntax, ...diagnostics, ...checkCombinations(set, (ast) => readTree(ast))];
}
