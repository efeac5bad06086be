/** Which rules hold at a moment for an account's selectors. */

import type { PolicyAst } from "../../ast.ts";
import type { OverlayNote } from "../../ir.ts";
import { applyOverlay } from "./apply.ts";
import { chosen, type DatedSet } from "./chosen.ts";
import { findConflicts } from "./conflicts.ts";
import { selectorsOf } from "./policy-set.ts";
import type { Merged, Overlay, PolicySet, PolicyVersion } from "./policy-set.ts";
import type { DatedVersion } from "./version-in-force.ts";

export type InForce = PolicyInForce | NotInForce;
export interface PolicyInForce {
  readonly kind: "in_force";
  /** Base and overlays in one tree, for the checker. Its spans carry the file they are of. */
  readonly ast: PolicyAst;
  readonly version: PolicyVersion;
  /** Those that apply, each after what it extends. */
  readonly applied: readonly Overlay[];
  /** For `notes.overlays` of the compiled policy. */
  readonly overlays: readonly OverlayNote[];
}
/** The engine's answer is then `cannot_decide`, with this reason. */
export interface NotInForce {
  readonly kind: "not_in_force";
  readonly reason: string;
}

export type Selectors = Readonly<Record<string, string>>;

/** The one version in force at `asOf` (an instant in UTC), with the overlays that the selectors pick. */
export function inForce(set: PolicySet, asOf: string, selectors: Selectors): InForce {
  const found = chosen(datedOf(set), asOf, selectors);
  return found.kind === "not_in_force" ? found : together(found.version, found.applied);
}

/** The set with what its versions say of the accounts that they are for. */
export function datedOf(set: PolicySet): DatedSet<PolicyVersion & DatedVersion, Overlay> {
  return { ...set, versions: set.versions.map((each) => ({ ...each, selectors: selectorsOf(each.ast) })) };
}

/** A version and overlays in one tree, or why they cannot be put together. */
export function together(version: PolicyVersion, applied: readonly Overlay[]): InForce {
  const merged = mergeAll(version, applied);
  const [mistake] = merged.diagnostics;
  if (mistake !== undefined) return { kind: "not_in_force", reason: `The overlays that apply cannot be put together: ${mistake.message}` };
  return { kind: "in_force", ast: merged.ast, version, applied, overlays: merged.overlays };
}

/** The version with the overlays worked in, in their order. With a conflict between siblings: the version alone, and the conflict. */
export function mergeAll(version: PolicyVersion, overlays: readonly Overlay[]): Merged {
  const conflicts = findConflicts(version, overlays);
  const start: Merged = { ast: version.ast, overlays: [], diagnostics: conflicts };
  if (conflicts.length > 0) return start;
  return overlays.reduce((merged, overlay) => {
    const next = applyOverlay(merged.ast, overlay);
    return { ast: next.ast, overlays: [...merged.overlays, ...next.overlays], diagnostics: [...merged.diagnostics, ...next.diagnostics] };
  }, start);
}
