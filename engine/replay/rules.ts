import type { CompiledPolicy } from "../../dsl/ir.ts";
import { notInForce } from "../not-in-force.ts";

/** The rules of one policy over time: its versions, and the overlays that an account's selectors pick. */
export interface Rules {
  readonly id: string;
  readonly at: (asOf: string, selectors: Readonly<Record<string, string>>) => RulesInForce | NoRules;
  /** The days (`2026-07-01`) from which other rules may be in force, at 00:00 UTC, in rising order. */
  readonly changes: readonly string[];
}

export interface RulesInForce {
  readonly kind: "policy";
  readonly policy: CompiledPolicy;
}

export interface NoRules {
  readonly kind: "not_in_force";
  readonly reason: string;
}

/** The rules of a policy that has one version and no overlay. */
export function rulesOf(policy: CompiledPolicy): Rules {
  const { meaning } = policy;
  return {
    id: meaning.id,
    at: (asOf) => {
      const reason = notInForce(meaning, asOf);
      return reason === undefined ? { kind: "policy", policy } : { kind: "not_in_force", reason };
    },
    changes: [meaning.effective.from, meaning.effective.until].filter((day) => day !== undefined),
  };
}
