/**
 * A policy that is based on another, as one that stands by itself: what it does not state comes from the base. Steps:
 *
 * 1. the base is found, and made to stand by itself first;
 * 2. declarations, clauses of the account and modes are put together (`merge.ts`, `modes.ts`);
 * 3. `amend` and `repeal` change single clauses of what was taken;
 * 4. modes that are `like` another take from it, as it then is.
 *
 * Everything downstream sees a policy that was never written in two texts, except for the places of its clauses.
 */

import type { AmendItem, ModeItem, PolicyAst, RepealItem } from "../../ast.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { amended } from "../overlays/apply.ts";
import { targetsOf } from "../overlays/targets.ts";
import { findBase, keyOf, noBases, versionOf, type Bases } from "./bases.ts";
import { namesRead } from "./left-overs.ts";
import { merge } from "./merge.ts";
import { expandLikes } from "./likes.ts";

export interface Flattened {
  /** Absent where a base is missing or cannot be used: then nothing of the policy is judged. */
  readonly ast: PolicyAst | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether a tree stands by itself as it is. */
export function isFlat(ast: PolicyAst): boolean {
  return ast.basedOn === undefined && !ast.items.some((item) => item.kind === "mode" && item.like !== undefined);
}

/** Never throws. A flat tree comes back as it is. */
export function flatten(ast: PolicyAst, bases: Bases = noBases, trail: readonly string[] = []): Flattened {
  if (isFlat(ast)) return { ast, diagnostics: [] };
  if (ast.basedOn === undefined) return expandLikes(ast, []);
  const own = keyOf(ast.id?.text ?? "", versionOf(ast));
  const found = findBase(ast.basedOn, bases, [...trail, own]);
  if ("code" in found) return { ast: undefined, diagnostics: [found] };
  const { id: from, version } = ast.basedOn;
  const base = flatten(found.ast, bases, [...trail, own]);
  if (base.ast === undefined || base.diagnostics.length > 0) {
    const first = base.diagnostics[0];
    const loop = first?.code === "base-loop";
    const message = first === undefined ? "It cannot be read." : first.message;
    return {
      ast: undefined,
      diagnostics: [{
        code: loop ? "base-loop" : (first?.code ?? "base-broken"), severity: "error",
        message: loop ? message : `\`${from.text}\` has an error: ${message}`,
        at: { span: { ...from.span, end: version.span.end } },
        ...(first === undefined ? {} : { also: [first.at, ...(first.also ?? [])], ...(first.help === undefined ? {} : { help: first.help }) }),
      }],
    };
  }
  const diagnostics: Diagnostic[] = [];
  const merged = merge(ast, base.ast, diagnostics);
  const taken = { from, files: [found.file, ...(base.ast.taken?.files ?? [])], read: [...namesRead(base.ast), ...(base.ast.taken?.read ?? [])] };
  const { basedOn: _, ...whole } = { ...merged, taken };
  return changed(ast, whole, base.ast, diagnostics);
}

/** Steps 3 and 4: what the modes are `like` is changed first, so that they take it as it is in this policy. */
function changed(own: PolicyAst, whole: PolicyAst, base: PolicyAst, diagnostics: Diagnostic[]): Flattened {
  const changes = whole.items.filter((item): item is AmendItem | RepealItem => item.kind === "amend" || item.kind === "repeal");
  const rest: PolicyAst = { ...whole, items: whole.items.filter((item) => item.kind !== "amend" && item.kind !== "repeal") };
  const ownTargets = targetsOf(own);
  const later: (AmendItem | RepealItem)[] = [];
  let ast = rest;
  for (const item of changes) {
    if (targetsOf(ast).has(item.target.text)) ast = change(ast, item);
    else later.push(item);
  }
  const expanded = expandLikes(ast, modesOf(base));
  diagnostics.push(...expanded.diagnostics);
  if (expanded.ast === undefined) return { ast: undefined, diagnostics };
  ast = expanded.ast;
  for (const item of later) ast = change(ast, item);
  return { ast, diagnostics };

  function change(tree: PolicyAst, item: AmendItem | RepealItem): PolicyAst {
    const stated = ownTargets.get(item.target.text);
    if (stated !== undefined && targetsOf(tree).get(item.target.text)?.content.clause === stated.content.clause) {
      diagnostics.push({
        code: "amend-own-clause", severity: "error",
        message: `\`${item.target.text}\` stands in this text, and \`${item.kind}\` changes what another says.`,
        at: { span: item.target.span }, also: [{ span: stated.content.clause.span, caption: "stated here" }],
        help: "Change the clause itself.",
      });
      return tree;
    }
    return amended(tree, item, diagnostics, item.kind === "repeal");
  }
}

function modesOf(ast: PolicyAst): readonly ModeItem[] {
  return ast.items.filter((item): item is ModeItem => item.kind === "mode");
}
