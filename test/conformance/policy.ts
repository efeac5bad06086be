import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { assemble, basesFrom, inForce, PolicyError, parse, readTree, type CompiledPolicy } from "../../index.ts";
import { shippedBases } from "../support/shipped.ts";

const root = resolve(import.meta.dirname, "../..");
const compiled = new Map<string, CompiledPolicy>();

/** The policy of a file, with overlays in further files; compiled once. Throws if a text has errors or nothing is in force on `day`. */
export function policyOf(files: readonly string[], day = "2026-11-22T00:00:00Z"): CompiledPolicy {
  const key = [day, ...files].join(" ");
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const texts = files.map((file) => readFileSync(join(root, file), "utf8"));
  const trees = files.map((file, place) => {
    const text = texts[place]!; // one a file
    const { ast, diagnostics } = parse(text, file);
    if (ast === undefined || diagnostics.some(({ severity }) => severity === "error")) throw new PolicyError(diagnostics, text, file);
    return { file, ast };
  });
  const { set, diagnostics } = assemble(trees, { all: basesFrom(shippedBases) });
  if (set === undefined || diagnostics.length > 0) throw new PolicyError(diagnostics, texts.join("\n"), files.join(", "));
  const found = inForce(set, day, {});
  if (found.kind === "not_in_force") throw new Error(found.reason);
  const { policy, diagnostics: meaning } = readTree(found.ast, { lints: false });
  if (policy === undefined) throw new Error(meaning.map(({ message }) => message).join("\n"));
  compiled.set(key, policy);
  return policy;
}
