/** How deep expressions are nested. Every later step calls itself for each level, so this comes first and does not. */

import { EXPRESSION_DEPTH } from "../../engine/limits.ts";
import type { PolicyAst, Span } from "../ast.ts";
import type { Findings } from "./findings.ts";

const expressions: ReadonlySet<unknown> = new Set([
  "binary", "compare", "is", "and", "or", "not", "if", "extreme", "abs", "aggregate", "value", "profit", "valued", "portion", "before",
  "at_current_mark", "round", "root", "power", "scenario", "lookup", "slices",
]);

/** Reports each outermost expression that has more than `EXPRESSION_DEPTH` operators inside each other. */
export function checkDepth(ast: PolicyAst, findings: Findings): void {
  if (!isDeep(ast)) return;
  const open: { readonly node: object; readonly depth: number; readonly outermost: Span | undefined }[] = [{ node: ast, depth: 0, outermost: undefined }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { node } = step;
    const inside = "kind" in node && expressions.has(node.kind) && "span" in node;
    const depth = step.depth + (inside ? 1 : 0);
    const outermost = step.outermost ?? (inside ? (node.span as Span) : undefined); // the span of a node of the tree
    if (depth > EXPRESSION_DEPTH && outermost !== undefined) {
      findings.report("expression-depth", outermost, `This expression has more than ${EXPRESSION_DEPTH} operators inside each other.`, { help: "Give its parts names under `definitions`, and write the names here." });
      continue;
    }
    for (const member of Object.values(node)) if (typeof member === "object" && member !== null) open.push({ node: member as object, depth, outermost }); // typeof has looked
  }
}

/** Whether there is anything to report. Nearly always there is not, and this is looked at on every keystroke. */
function isDeep(ast: PolicyAst): boolean {
  // Examples hold no expressions, and are half of a policy.
  const nodes: object[] = ast.items.filter((item) => item.kind !== "examples");
  const depths = nodes.map(() => 0);
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const inside = "kind" in node && expressions.has(node.kind) && "span" in node;
    const depth = (depths.pop() ?? 0) + (inside ? 1 : 0);
    if (depth > EXPRESSION_DEPTH) return true;
    for (const name in node) {
      const member = (node as Readonly<Record<string, unknown>>)[name]; // `name` comes from it; of a list it is an index
      if (name === "span" || typeof member !== "object" || member === null) continue;
      nodes.push(member);
      depths.push(depth);
    }
  }
  return false;
}
