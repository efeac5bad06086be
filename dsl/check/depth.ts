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
