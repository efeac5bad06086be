import type { CompiledPolicy } from "../../dsl/ir.ts";
import { readClauses } from "../clause-reader.ts";
import { proseReader } from "../prose/clause-sentences.ts";
import type { Statement } from "../prose/statement.ts";
import { rulebookVoice } from "../prose/voices.ts";

/** What a clause says, as a rulebook would: by clause id. */
export function sentencesOf(policy: CompiledPolicy): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = ({ clause, text, parts = [] }: Statement): void => {
    if (clause !== undefined) found.set(clause, text);
    parts.forEach(add);
  };
  for (const { read } of readClauses(policy.meaning, proseReader(policy, rulebookVoice))) add(read);
  return found;
}
