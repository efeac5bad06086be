import { createHash } from "node:crypto";
import { canonicalJson } from "../../dsl/canonical.ts";
import { versionInForce, type DatedVersion } from "../../dsl/check/overlays/version-in-force.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { prepare } from "../../engine/program.ts";
import { daysOf, type LoadedPolicy, type PolicySource } from "./policy-source.ts";

/** A policy of one version, with all that its texts say about it. */
export interface KeptPolicy {
  readonly id: string;
  readonly dated: DatedVersion;
  readonly policy: CompiledPolicy;
  /** Of the meaning. */
  readonly digest: string;
  /** Where each clause stands, as `reference.margin:31`. */
  readonly places: Readonly<Record<string, string>>;
}

/** What its texts would come to, without them. */
export function keptSource({ id, dated, policy, digest, places }: KeptPolicy): PolicySource {
  prepare(policy, { called: digest });
  const loaded: LoadedPolicy = { kind: "policy", policy, placeOf: (clause) => (Object.hasOwn(places, clause) ? places[clause] || undefined : undefined) };
  return {
    id,
    at: (asOf, selectors) => {
      const found = versionInForce(id, [dated], asOf, selectors);
      return found.kind === "in_force" ? loaded : { kind: "not_in_force", id, reason: found.reason };
    },
    only: loaded,
    versions: [`${id} version ${dated.version}`],
    changes: daysOf([dated]),
  };
}

/** The digest of a policy's meaning, by the machine's own means: the language has one that runs anywhere, and takes longer than a small account. */
export function digestOf({ meaning }: CompiledPolicy): string {
  return `sha256:${createHash("sha256").update(canonicalJson(meaning)).digest("hex")}`;
}
