import type { CompiledPolicy, ExampleNote } from "../../dsl/ir.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { isCompiledName, readCompiledPolicy } from "./compiled-policy.ts";
import { loadTexts } from "./policy.ts";

/** A policy with the examples that are about it. */
export interface PolicyToTest {
  readonly policy: CompiledPolicy;
  /** The file of the version, then those of the overlays in it. */
  readonly files: readonly string[];
  readonly examples: readonly ExampleNote[];
  /** Whether a clause comes from the policy that it is based on, whose own examples try it. */
  readonly isTaken: (clause: string) => boolean;
}

/**
 * The policies that the files of one policy come to, each with its examples: a version with those in its file, and a version with
 * overlays with those in the file of the last. Throws `CallError` where a text has errors.
 */
export async function testedPolicies(terminal: Terminal, files: readonly string[]): Promise<readonly PolicyToTest[]> {
  const found: PolicyToTest[] = [];
  for (const file of files.filter(isCompiledName)) {
    const { policy } = await readCompiledPolicy(terminal, file);
    found.push({ policy, files: [file], examples: policy.notes.examples, isTaken: () => false });
  }
  const texts = files.filter((file) => !isCompiledName(file));
  if (texts.length === 0) return found;
  const source = await loadTexts(terminal, texts);
  return [...found, ...source.combinations()];
}
