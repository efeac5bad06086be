import type { TextEdit as Edit, WorkspaceEdit } from "vscode-languageserver";
import type { TextEdit } from "../../dsl/service/index.ts";
import type { OpenPolicy } from "./documents.ts";
import { rangeOf } from "./positions.ts";

export function editsOf({ document }: Pick<OpenPolicy, "document">, edits: readonly TextEdit[]): Edit[] {
  return edits.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }));
}

/** A change of one text. It names the version it speaks of where the editor can refuse a change of another. */
export function workspaceEdit(policy: Pick<OpenPolicy, "document" | "uri">, edits: readonly TextEdit[], versioned: boolean): WorkspaceEdit {
  const { document, uri } = policy;
  const changes = editsOf(policy, edits);
  return versioned ? { documentChanges: [{ textDocument: { uri, version: document.version }, edits: changes }] } : { changes: { [uri]: changes } };
}
