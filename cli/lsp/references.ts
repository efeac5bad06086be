import { DocumentHighlightKind, type DocumentHighlight, type DocumentHighlightParams, type Location, type ReferenceParams } from "vscode-languageserver";
import { references as find } from "../../dsl/service/index.ts";
import type { OpenPolicy } from "./documents.ts";
import { rangeOf } from "./positions.ts";

export function references({ uri, document, analysis }: OpenPolicy, { position, context }: ReferenceParams): Location[] {
  const withDeclarations = (context as ReferenceParams["context"] | undefined)?.includeDeclaration !== false; // editors have been seen to leave it out
  return find(analysis, document.offsetAt(position)).filter(({ declaration }) => withDeclarations || !declaration).map(({ span }) => ({ uri, range: rangeOf(document, span) }));
}

/** The same places, lit up while the cursor is on one of them. */
export function highlights({ document, analysis }: OpenPolicy, { position }: DocumentHighlightParams): DocumentHighlight[] {
  return find(analysis, document.offsetAt(position)).map(({ span, declaration }) => ({ range: rangeOf(document, span), kind: declaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read }));
}
