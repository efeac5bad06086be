import { basename } from "node:path";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { issuesOfSchema } from "../../engine/snapshot/index.ts";
import { validate } from "../../schemas/generated/validate-policy.ts";
import type { Terminal } from "../terminal.ts";
import { readJson, refuse } from "./read-json.ts";
import type { LoadedPolicy } from "./policy-source.ts";

/** A policy as `plimsoll compile` wrote it. No parser is needed for it. Throws `CallError`. */
export async function readCompiledPolicy(terminal: Terminal, path: string): Promise<LoadedPolicy> {
  const json = await readJson(terminal, path);
  const issues = issuesOfSchema(validate, json);
  if (issues.length > 0) throw refuse(path, "cannot be used as a compiled policy", issues);
  return { kind: "policy", policy: json as CompiledPolicy, placeOf: () => undefined }; // the schema fits
}

/** Whether a file is a compiled policy by its name. */
export function isCompiledName(path: string): boolean {
  return basename(path).endsWith(".json");
}
