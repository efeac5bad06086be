import { CallError } from "../call-error.ts";
import type { Terminal } from "../terminal.ts";
import type { PolicySource } from "./policy-source.ts";

export async function readPolicyTexts(_terminal: Terminal, files: readonly string[]): Promise<PolicySource> {
  throw new CallError(`not yet: ${files.join(", ")}`);
}
