import { assemble, checkCombinations } from "../../dsl/check/overlays/index.ts";
import { basesFrom } from "../../dsl/bases.ts";
import type { Diagnostic } from "../../dsl/diagnostics/diagnostic.ts";
import { readPolicy, readTree } from "../../dsl/index.ts";
import { parse } from "../../dsl/syntax/parse.ts";
import type { NamedText } from "../terminal/diagnostics.ts";
import { nothingFound, type FoundBases } from "../load/bases.ts";

/** What is to be said of the versions and overlays of one policy. Where a file cannot be read as a whole, only what concerns each by itself. */
export function checkSet(texts: readonly NamedText[], bases: FoundBases = nothingFound): readonly Diagnostic[] {
  const parsed = texts.map(({ file, text }) => ({ file, text, ...parse(text, file) }));
  const [only] = parsed;
  if (only?.ast !== undefined && parsed.length === 1 && only.ast.extends === undefined) return readPolicy(only.text, { file: only.file, bases: bases.texts, baseIds: bases.ids, lookedIn: bases.lookedIn }).diagnostics;
  const syntax = parsed.flatMap(({ diagnostics }) => diagnostics);
  if (syntax.some(({ severity }) => severity === "error")) return syntax;
  const { set, aside, diagnostics: between } = assemble(parsed.flatMap(({ file, ast }) => (ast === undefined ? [] : [{ file, ast }])), { ...bases, all: basesFrom(bases.texts) });
  const diagnostics = [...between, ...checkAside(texts, aside, bases)];
  if (set === undefined || diagnostics.some(({ severity }) => severity === "error")) return [...syntax, ...diagnostics];
  return [...syntax, ...diagnostics, ...checkCombinations(set, (ast) => readTree(ast))];
}

/** Files of the folder that the policy is based on are judged by themselves too. */
function checkAside(texts: readonly NamedText[], names: readonly string[], bases: FoundBases): readonly Diagnostic[] {
  return names.length === 0 ? [] : checkSet(texts.filter(({ file }) => names.includes(file)), bases);
}
