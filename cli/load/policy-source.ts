import type { CompiledPolicy } from "../../dsl/ir.ts";
import { notInForce } from "../../engine/not-in-force.ts";

/** What POLICY on the command line comes to: one policy in all its versions. */
export interface PolicySource {
  readonly id: string;
  /** The version in force at an instant, with the overlays that the selectors pick. */
  readonly at: (asOf: string, selectors: Readonly<Record<string, string>>) => LoadedPolicy | NotInForce;
  /** The policy where there is but one version and no overlay. */
  readonly only: LoadedPolicy | undefined;
  /** The versions and overlays as a person may name them, for messages. */
  readonly versions: readonly string[];
  /** The days on which versions and overlays begin or end, in rising order. */
  readonly changes: readonly string[];
}

export interface LoadedPolicy {
  readonly kind: "policy";
  readonly policy: CompiledPolicy;
  /** Where a clause stands in its text, as `reference.margin:31`; nothing for a compiled policy. */
  readonly placeOf: (clause: string) => string | undefined;
}

export interface NotInForce {
  readonly kind: "not_in_force";
  readonly id: string;
  readonly reason: string;
}

/** A policy that is all there is. */
export function singleSource(loaded: LoadedPolicy): PolicySource {
  const { meaning } = loaded.policy;
  return {
    id: meaning.id,
    at: (asOf) => {
      const reason = notInForce(meaning, asOf);
      return reason === undefined ? loaded : { kind: "not_in_force", id: meaning.id, reason };
    },
    only: loaded,
    versions: [meaning.version],
    changes: daysOf([meaning.effective]),
  };
}

/** The days on which any of several periods begins or ends, each once, in rising order. */
export function daysOf(periods: readonly { readonly from?: string | undefined; readonly until?: string | undefined }[]): readonly string[] {
  return [...new Set(periods.flatMap(({ from, until }) => [from, until]).filter((day) => day !== undefined))].sort();
}
