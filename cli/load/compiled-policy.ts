import type { CompiledPolicy } from "../../dsl/ir.ts";
import { SNAPSHOT_BYTES } from "../../engine/limits.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { CallError } from "../call-error.ts";
import { digestOf } from "./kept-policy.ts";
import { keyOf, readKept, writeKept } from "./policy-cache.ts";
import { jsonOf, refuse } from "./read-json.ts";
import { readText } from "./read-text.ts";
import type { LoadedPolicy } from "./policy-source.ts";

/** A compiled policy that was found to be one. */
interface Checked {
  readonly policy: CompiledPolicy;
  /** Of the meaning. */
  readonly digest: string;
}

/**
 * A policy as `plimsoll compile` wrote it, with the digest of its meaning. No parser is needed for it, and where the same bytes were found in order before, its
 * schema is not either. Throws `CallError`.
 */
export async function readCompiledPolicy(terminal: Terminal, path: string): Promise<LoadedPolicy & { readonly digest: string }> {
  const text = await readText(terminal, path, SNAPSHOT_BYTES);
  const folder = terminal.cacheFolder;
  const key = folder === undefined ? undefined : keyOf([{ file: "a compiled policy", text }]);
  const known = folder === undefined || key === undefined ? undefined : readKept<Checked>(folder, key);
  const { policy, digest } = known ?? (await checked(text, path));
  if (folder !== undefined && key !== undefined && known === undefined) writeKept(folder, key, { policy, digest } satisfies Checked);
  return { kind: "policy", policy, digest, placeOf: () => undefined };
}

async function checked(text: string, path: string): Promise<Checked> {
  const { readCompiled } = await import("../../engine/compiled.ts");
  const data = jsonOf(text, path);
  if (typeof data === "object" && data !== null && "plimsollSuite" in data) throw new CallError(`${path} is a suite of cases, and no policy.`, `plimsoll conform ${path} policy:POLICY asks a policy its cases; plimsoll test reads the examples in a policy's own text.`);
  const { policy, issues } = readCompiled(data);
  if (policy === undefined) throw refuse(path, "cannot be used as a compiled policy", issues);
  return { policy, digest: digestOf(policy) };
}

/** Whether a file is a compiled policy by its name. */
export function isCompiledName(path: string): boolean {
  return path.endsWith(".json");
}
