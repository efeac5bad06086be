import { DocumentHighlightKind, type DocumentHighlight, type DocumentHighlightParams, type Location, type ReferenceParams } from "vscode-languageserver";
import { references as find } from "../../dsl/service/index.ts";
import type { OpenPolicy } from "./documents.ts";
import { locationOf, rangeOf } from "./positions.ts";
import { analysesOf, homeOf, type RelatedPolicy } from "./related.ts";

export function references(policy: OpenPolicy, { position, context }: ReferenceParams, others: readonly RelatedPolicy[]): Location[] {
  const withDeclarations = (context as ReferenceParams["context"] | undefined)?.includeDeclaration !== false; // editors have been seen to leave it out
  const found = find(policy.analysis, policy.document.offsetAt(position), analysesOf(others));
  return found.filter(({ declaration }) => withDeclarations || !declaration).map(({ span }) => locationOf(homeOf(span, policy, others), span));
}

/** The same places in the text itself, lit up while the cursor is on one of them. */
export function highlights({ document, analysis }: OpenPolicy, { position }: DocumentHighlightParams): DocumentHighlight[] {
  return find(analysis, document.offsetAt(position)).map(({ span, declaration }) => ({ range: rangeOf(document, span), kind: declaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read }));
}
