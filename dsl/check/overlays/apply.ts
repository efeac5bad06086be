/** Works one overlay into a policy: amendments and repeals in place, additions at the end of their section. */

import type { AmendableAst, AmendItem, Item, PayStepAst, PlanStepAst, PolicyAst, RepealItem } from "../../ast.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { OverlayNote } from "../../ir.ts";
import { addItem } from "./add.ts";
import type { Merged, Overlay } from "./policy-set.ts";
import { itemsOf } from "./policy-set.ts";
import { familyOf, targetsOf, unknownTarget, type Target } from "./targets.ts";

/** `base` is a policy by itself, or one with other overlays in it already. */
export function applyOverlay(base: PolicyAst, overlay: Overlay): Merged {
  const diagnostics: Diagnostic[] = [];
  const overlays: OverlayNote[] = [];
  let ast = base;
  for (const item of overlay.ast.items) {
    if (item.kind === "amend" || item.kind === "repeal") {
      ast = amended(ast, item, diagnostics, true);
      overlays.push(note(overlay, item.kind, item.target.text, item.tail.because?.text));
      continue;
    }
    if (item.kind === "examples" && overlay.base.any === true && houseOf(base.id?.text) !== houseOf(overlay.id)) continue;
    const added = addItem(ast, item);
    ast = added.ast;
    overlays.push(...added.targets.map((target) => note(overlay, "add", target)));
  }
  return { ast: { ...ast, items: narrowed(ast, overlay) }, overlays, diagnostics };
}

/** An overlay of any policy has examples about a policy of its own house, `esma.client` of `esma`: on others they would be about nothing. */
function houseOf(id = ""): string {
  return id.split(".")[0] ?? "";
}

/** The tree with one clause amended or repealed; as it was, and a message, where that cannot be. */
export function amended(ast: PolicyAst, item: AmendItem | RepealItem, found: Diagnostic[], needsReason: boolean): PolicyAst {
  const targets = targetsOf(ast);
  const target = targets.get(item.target.text);
  if (needsReason && item.tail.because === undefined) {
    found.push({
      code: "overlay-without-reason",
      severity: "error",
      message: `Nothing says why \`${item.target.text}\` is ${item.kind === "amend" ? "amended" : "repealed"}.`,
      at: { span: item.target.span },
      help: `Give the reason: \`${item.kind} ${item.target.text} because "…"\`.`,
    });
  }
  if (target === undefined) {
    found.push(unknownTarget(item.kind, item.target, targets));
    return ast;
  }
  if (item.kind === "repeal") return replaceNode(withNextFirst(ast, target.content.clause), target.content.clause, []);
  const [first, ...others] = item.clauses;
  if (first === undefined) return ast;
  const mistakes = item.clauses.flatMap((clause) => misfit(item, clause, target) ?? []);
  if (mistakes.length > 0) {
    found.push(...mistakes);
    return ast;
  }
  return replaceNode(ast, target.content.clause, [keepLabel(first, target), ...others]);
}

/** Where the `first` of several steps goes, the `then` behind it is the first. */
function withNextFirst(ast: PolicyAst, gone: object): PolicyAst {
  if (!isStep(gone) || gone.role !== "first") return ast;
  const next = behind(ast, gone);
  return next !== undefined && isStep(next) && next.role === "then" ? replaceNode(ast, next, [{ ...next, role: "first" }]) : ast;
}

function isStep(node: object): node is PlanStepAst | PayStepAst {
  return "kind" in node && (node.kind === "step" || node.kind === "pay_step");
}

/** The step behind `gone` in the list that it is in. */
function behind(tree: unknown, gone: object): object | undefined {
  if (typeof tree !== "object" || tree === null) return undefined;
  const nodes: readonly unknown[] = Array.isArray(tree) ? tree : Object.values(tree);
  const at = Array.isArray(tree) ? nodes.indexOf(gone) : -1;
  if (at >= 0) return nodes.slice(at + 1).find((each): each is object => typeof each === "object" && each !== null && isStep(each));
  for (const node of nodes) {
    const found = behind(node, gone);
    if (found !== undefined) return found;
  }
  return undefined;
}

function misfit(item: AmendItem, clause: AmendableAst, { content }: Target): Diagnostic | undefined {
  const [expected, actual] = [familyOf(content), familyOf(clause)];
  const samePath = content.what !== "definition" || !("path" in clause) || clause.path.text === content.clause.path.text;
  if (expected === actual && samePath) return undefined;
  return {
    code: "overlay-other-clause",
    severity: "error",
    message: samePath
      ? `Expected ${expected} in place of \`${item.target.text}\`, but found ${actual}.`
      : `The amendment of \`${item.target.text}\` defines another path.`,
    at: { span: "path" in clause && !samePath ? clause.path.span : clause.span },
    also: [{ span: content.clause.span, caption: "what it would replace" }],
    help: "An amendment puts a clause where one of its kind stood. Use `repeal`, and write the other clause in its own section.",
  };
}

/** An amended clause goes by the name it had, so that the next overlay of the chain finds it. */
function keepLabel(clause: AmendableAst, { content }: Target): AmendableAst {
  const label = clause.tail.label ?? content.clause.tail.label;
  return label === undefined ? clause : { ...clause, tail: { ...clause.tail, label } };
}

/** The tree with one node of a list replaced by others, or by none. All else is shared with the old tree. */
export function replaceNode<Tree>(tree: Tree, old: object, next: readonly object[]): Tree {
  if (Array.isArray(tree)) {
    const list: readonly unknown[] = tree;
    const changed = list.flatMap((each) => (each === old ? next : [replaceNode(each, old, next)]));
    // A list of the same kind: `next` takes the place of `old`, whose family it shares (checked by the caller).
    return (changed.length === list.length && changed.every((each, index) => each === list[index]) ? tree : changed) as Tree;
  }
  if (typeof tree !== "object" || tree === null) return tree;
  const entries = Object.entries(tree).map(([key, value]): [string, unknown] => [key, replaceNode(value, old, next)]);
  const before = Object.values(tree);
  return entries.every(([, value], index) => value === before[index]) ? tree : (Object.fromEntries(entries) as Tree); // the same keys
}

/** The merged policy holds only while the overlay does, and only where its selectors pick it. */
function narrowed(ast: PolicyAst, overlay: Overlay): PolicyAst["items"] {
  const own = itemsOf(overlay.ast, "effective")[0];
  const items: readonly Item[] = ast.items.filter((item) => item.kind !== "effective");
  const old = itemsOf(ast, "effective")[0];
  if (own === undefined) return ast.items;
  const from = [old?.from, own.from].flatMap((name) => (name === undefined ? [] : [name])).sort((a, b) => (a.text < b.text ? 1 : -1))[0];
  const until = [old?.until, own.until].flatMap((name) => (name === undefined ? [] : [name])).sort((a, b) => (a.text < b.text ? -1 : 1))[0];
  const at = ast.items.findIndex((item) => item.kind === "effective");
  const both: Item = { kind: "effective", span: own.span, from, until };
  return [...items.slice(0, Math.max(at, 0)), both, ...items.slice(Math.max(at, 0))];
}

function note(overlay: Overlay, verb: OverlayNote["verb"], target: string, because?: string): OverlayNote {
  return { id: overlay.id, version: overlay.version, verb, target, ...(because === undefined ? {} : { because }) };
}
