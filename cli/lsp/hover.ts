import { MarkupKind, type Hover, type HoverParams } from "vscode-languageserver";
import { hover as said, type Evaluate } from "../../dsl/service/index.ts";
import type { OpenPolicy } from "./documents.ts";
import { rangeOf } from "./positions.ts";
import { analysesOf, type RelatedPolicy } from "./related.ts";

export function hover({ document, analysis }: OpenPolicy, { position }: HoverParams, others: readonly RelatedPolicy[], evaluate: Evaluate): Hover | null {
  const found = said(analysis, document.offsetAt(position), evaluate, analysesOf(others));
  return found === undefined ? null : { range: rangeOf(document, found.span), contents: { kind: MarkupKind.Markdown, value: found.markdown } };
}
