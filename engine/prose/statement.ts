import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Statement } from "../../schemas/generated/common.ts";
import { becauseOf, citationOf, isAssumed } from "../cite.ts";
import { prepare } from "../program.ts";
import { sentence } from "./english.ts";

export type { Statement };

/** Statements of a policy: each with where it is from, whether it is assumed, and why. */
export interface Teller {
  /** A sentence that a clause says. */
  readonly tell: (text: string, clause: string, more?: { readonly silent?: boolean; readonly parts?: readonly Statement[] }) => Statement;
}

export function tellerOf(policy: CompiledPolicy): Teller {
  const program = prepare(policy);
  return {
    tell(text, clause, more = {}) {
      const citation = citationOf(program, clause);
      const because = becauseOf(program, clause);
      return {
        text: sentence(text),
        clause,
        ...(citation === undefined ? {} : { citation }),
        ...(isAssumed(program, clause) ? { assumed: true } : {}),
        ...(because === undefined ? {} : { because }),
        ...(more.silent === true ? { silent: true } : {}),
        ...(more.parts === undefined || more.parts.length === 0 ? {} : { parts: [...more.parts] }),
      };
    },
  };
}
