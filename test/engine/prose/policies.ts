import { readdirSync, readFileSync } from "node:fs";
import { compile } from "../../../dsl/index.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { shippedBases } from "../../support/shipped.ts";

const folder = new URL("../../../policies/", import.meta.url);

export const referenceText = readFileSync(new URL("reference/reference.margin", folder), "utf8");
export const reference = compile(referenceText);

/** Every shipped policy, by its file. */
export const shipped: readonly (readonly [name: string, policy: CompiledPolicy])[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".margin"))
  .sort()
  .flatMap((path) => {
    const text = readFileSync(new URL(path, folder), "utf8");
    return /\bextends\b/.test(text.split("{")[0] ?? "") ? [] : [[path.replaceAll("\\", "/"), compile(text, { bases: shippedBases })] as const];
  });

/** The reference policy with a piece of its text replaced, once in each place where it stands, or only in the mode named. */
export function changed(from: string, to: string, mode?: string): CompiledPolicy {
  const start = mode === undefined ? 0 : referenceText.indexOf(`  mode ${mode} `);
  const end = mode === "cross" ? referenceText.indexOf("  mode isolated ") : referenceText.indexOf("\n  guarantees");
  const part = referenceText.slice(start, end);
  if (!part.includes(from)) throw new Error(`The reference policy does not say: ${from}`);
  // Examples and guarantees are about the policy as it was.
  return compile(`${referenceText.slice(0, start)}${part.replaceAll(from, to)}\n  guarantees { always conserves money }\n${mode === "cross" ? referenceText.slice(end, referenceText.indexOf("\n  guarantees")) : ""}}\n`);
}
