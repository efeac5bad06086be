import type { Location, Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../../dsl/ast.ts";

// Both sides count UTF-16 units, the protocol from the start of a line. Places outside the text are drawn in.

export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(Math.max(start, end)) };
}

export function locationOf({ uri, document }: { readonly uri: string; readonly document: TextDocument }, span: Span): Location {
  return { uri, range: rangeOf(document, span) };
}

export function spanOf(document: TextDocument, { start, end }: Range): Span {
  const [from, to] = [document.offsetAt(start), document.offsetAt(end)];
  return { start: Math.min(from, to), end: Math.max(from, to) };
}
