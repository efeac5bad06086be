/** Which rules hold at a moment for an account's selectors. */

import type { PolicyAst } from "../../ast.ts";
import type { OverlayNote } from "../../ir.ts";
import { applyOverlay } from "./apply.ts";
import { findConflicts } from "./conflicts.ts";
import { holds } from "./validity.ts";
import { selectorsOf } from "./policy-set.ts";
import type { Merged, Overlay, PolicySet, PolicyVersion } from "./policy-set.ts";
import { matches, versionInForce } from "./version-in-force.ts";

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
  const found = versionInForce(set.id, set.versions.map((each) => ({ ...each, selectors: selectorsOf(each.ast) })), asOf, selectors);
  if (found.kind === "not_in_force") return found;
  const { version } = found;
  const applied = applicable(set, version, (overlay) => holds(overlay, asOf) && overlay.selectors.every((selector) => matches(selector, selectors)));
  const merged = mergeAll(version, applied);
  const [mistake] = merged.diagnostics;
  if (mistake !== undefined) return { kind: "not_in_force", reason: `The overlays that apply cannot be put together: ${mistake.message}` };
  return { kind: "in_force", ast: merged.ast, version, applied, overlays: merged.overlays };
}

/** The overlays for which `applies` holds and whose base is the version or applies too; each after its base, siblings by id. */
export function applicable(set: PolicySet, version: PolicyVersion, applies: (overlay: Overlay) => boolean): readonly Overlay[] {
  const found: Overlay[] = [];
  const visit = (id: string, number: string): void => {
    const isRoot = id === set.id;
    const extended = ({ base }: Overlay): boolean => (base.any === true ? isRoot : base.id === id && base.version === number);
    const children = set.overlays.filter((overlay) => extended(overlay) && !found.includes(overlay) && applies(overlay));
    for (const child of children.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
      found.push(child);
      visit(child.id, child.version);
    }
  };
  visit(set.id, version.version);
  return found;
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
