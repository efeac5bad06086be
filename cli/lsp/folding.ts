import { FoldingRangeKind, type FoldingRange } from "vscode-languageserver";
import { folding as folds } from "../../dsl/service/index.ts";
import type { OpenPolicy } from "./documents.ts";

/** By lines. The line of a closing brace stays, so that a folded block still reads as one. */
export function folding({ document, analysis }: OpenPolicy): FoldingRange[] {
  return folds(analysis).flatMap(({ span, kind }) => {
    const startLine = document.positionAt(span.start).line;
    const endLine = document.positionAt(span.end).line - (kind === "block" ? 1 : 0);
    return endLine <= startLine ? [] : [{ startLine, endLine, ...(kind === "comment" ? { kind: FoldingRangeKind.Comment } : {}) }];
  });
}
