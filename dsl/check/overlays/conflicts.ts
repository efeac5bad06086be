/** Overlays that apply together may not change the same clause, unless one of them extends the other. */

import type { Name, PolicyAst, Span } from "../../ast.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { applyOverlay } from "./apply.ts";
import type { Overlay, PolicyVersion } from "./policy-set.ts";
import { overlaps, targetsOf } from "./targets.ts";

/** `overlays`: each after what it extends. */
export function findConflicts(version: PolicyVersion, overlays: readonly Overlay[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const ancestry = new Map(overlays.map((overlay) => [overlay, ancestorsOf(overlay, overlays)]));
  const changes = overlays.map((overlay) => ({ overlay, changed: changedBy(overlay, baseOf(version, ancestry.get(overlay) ?? [])) }));
  for (const [index, later] of changes.entries()) {
    for (const earlier of changes.slice(0, index)) {
      if (ancestry.get(later.overlay)?.includes(earlier.overlay) === true) continue;
      for (const one of later.changed) {
        const other = earlier.changed.find((each) => overlaps(each.clause, one.clause));
        if (other !== undefined) found.push(conflict(earlier.overlay, other.target, later.overlay, one.target));
      }
    }
  }
  return found;
}

/** What the overlay extends, directly or through others, outermost last. */
function ancestorsOf(overlay: Overlay, overlays: readonly Overlay[]): readonly Overlay[] {
  const parent = overlays.find((each) => each.id === overlay.base.id && each.version === overlay.base.version && each !== overlay);
  return parent === undefined ? [] : [parent, ...ancestorsOf(parent, overlays.filter((each) => each !== overlay))];
}

function baseOf(version: PolicyVersion, ancestors: readonly Overlay[]): PolicyAst {
  return ancestors.reduceRight((ast, overlay) => applyOverlay(ast, overlay).ast, version.ast);
}

/** The clauses as they stood before the overlay changed them. */
function changedBy(overlay: Overlay, base: PolicyAst): { readonly target: Name; readonly clause: Span }[] {
  const targets = targetsOf(base);
  return overlay.ast.items.flatMap((item) => {
    if (item.kind !== "amend" && item.kind !== "repeal") return [];
    const target = targets.get(item.target.text);
    return target === undefined ? [] : [{ target: item.target, clause: target.content.clause.span }];
  });
}

function conflict(a: Overlay, aTarget: Name, b: Overlay, bTarget: Name): Diagnostic {
  return {
    code: "overlays-conflict",
    severity: "error",
    message: `Overlays \`${a.id}\` and \`${b.id}\` apply together, and both change \`${bTarget.text}\`.`,
    at: { span: bTarget.span, caption: `\`${b.id}\` changes it here` },
    also: [{ span: aTarget.span, caption: `\`${a.id}\` changes it here` }],
    help: `Let one extend the other (\`policy ${b.id} extends ${a.id} version ${a.version} {\`), or narrow their \`applies to\` so that no account has both.`,
  };
}
