import type { Terminal } from "../terminal.ts";
import { readJson, refuse } from "./read-json.ts";
import type { LoadedPolicy } from "./policy-source.ts";

/** A policy as `plimsoll compile` wrote it. No parser is needed for it. Throws `CallError`. */
export async function readCompiledPolicy(terminal: Terminal, path: string): Promise<LoadedPolicy> {
  const { readCompiled } = await import("../../engine/compiled.ts");
  const { policy, issues } = readCompiled(await readJson(terminal, path));
  if (policy === undefined) throw refuse(path, "cannot be used as a compiled policy", issues);
  return { kind: "policy", policy, placeOf: () => undefined };
}

/** Whether a file is a compiled policy by its name. */
export function isCompiledName(path: string): boolean {
  return path.endsWith(".json");
}
