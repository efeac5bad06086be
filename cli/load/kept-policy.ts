import { createHash } from "node:crypto";
import { canonicalJson } from "../../dsl/canonical.ts";
import { chosen, filesOf, type DatedOverlay } from "../../dsl/check/overlays/chosen.ts";
import type { DatedVersion } from "../../dsl/check/overlays/version-in-force.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { prepare } from "../../engine/program.ts";
import { daysOf, type LoadedPolicy, type NotInForce, type PolicySource } from "./policy-source.ts";

/** A policy in all its versions and with all its overlays, with all that its texts say about it. */
export interface KeptPolicy {
  readonly id: string;
  readonly versions: readonly KeptVersion[];
  readonly overlays: readonly DatedOverlay[];
  /** What each choice among them comes to, by its files; a text says why it comes to nothing. */
  readonly choices: Readonly<Record<string, KeptRules | string>>;
}

export interface KeptVersion extends DatedVersion {
  readonly file: string;
}

export interface KeptRules {
  readonly policy: CompiledPolicy;
  /** Of the meaning. */
  readonly digest: string;
  /** Where each clause stands, as `reference.margin:31`. */
  readonly places: Readonly<Record<string, string>>;
}

/** What its texts would come to, without them. */
export function keptSource(kept: KeptPolicy): PolicySource {
  const { id, versions, overlays } = kept;
  const known = new Map<string, LoadedPolicy>();
  const load = (files: string, { policy, digest, places }: KeptRules): LoadedPolicy => {
    let loaded = known.get(files);
    if (loaded === undefined) {
      prepare(policy, { called: digest });
      known.set(files, (loaded = { kind: "policy", policy, placeOf: (clause) => (Object.hasOwn(places, clause) ? places[clause] || undefined : undefined) }));
    }
    return loaded;
  };
  const of = (files: string): LoadedPolicy | NotInForce => {
    const found = kept.choices[files];
    if (found === undefined) throw new Error(`Nothing is kept of ${files.replaceAll("\n", ", ")}, though every choice is.`);
    return typeof found === "string" ? { kind: "not_in_force", id, reason: found } : load(files, found);
  };
  const [first] = versions;
  const only = first === undefined || versions.length > 1 || overlays.length > 0 ? undefined : of(filesOf({ version: first, applied: [] }));
  return {
    id,
    at: (asOf, selectors) => {
      const found = chosen(kept, asOf, selectors);
      return found.kind === "in_force" ? of(filesOf(found)) : { kind: "not_in_force", id, reason: found.reason };
    },
    only: only?.kind === "policy" ? only : undefined,
    versions: [...versions.map(({ version }) => `${id} version ${version}`), ...overlays.map((overlay) => `${overlay.id} version ${overlay.version}`)],
    changes: daysOf([...versions, ...overlays]),
  };
}

/** The digest of a policy's meaning, by the machine's own means: the language has one that runs anywhere, and takes longer than a small account. */
export function digestOf({ meaning }: CompiledPolicy): string {
  return `sha256:${createHash("sha256").update(canonicalJson(meaning)).digest("hex")}`;
}
