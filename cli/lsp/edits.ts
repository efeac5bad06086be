import type { TextEdit as Edit, WorkspaceEdit } from "vscode-languageserver";
import type { TextEdit } from "../../dsl/service/index.ts";
import type { OpenPolicy } from "./documents.ts";
import { rangeOf } from "./positions.ts";
import { homeOf, type RelatedPolicy } from "./related.ts";

export function editsOf({ document }: Pick<OpenPolicy, "document">, edits: readonly TextEdit[]): Edit[] {
  return edits.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }));
}

/**
 * A change of a text, and of those among `others` that the edits name. Each names the version it speaks of where the editor can refuse a change of another;
 * what the editor does not have has none.
 */
export function workspaceEdit(policy: OpenPolicy, edits: readonly TextEdit[], versioned: boolean, others: readonly RelatedPolicy[] = []): WorkspaceEdit {
  const byUri = new Map<string, { readonly home: RelatedPolicy; readonly edits: TextEdit[] }>();
  for (const edit of edits) {
    const home = homeOf(edit.span, policy, others);
    const known = byUri.get(home.uri);
    if (known === undefined) byUri.set(home.uri, { home, edits: [edit] });
    else known.edits.push(edit);
  }
  const changes = [...byUri.values()];
  if (!versioned) return { changes: Object.fromEntries(changes.map(({ home, edits: own }) => [home.uri, editsOf(home, own)])) };
  return { documentChanges: changes.map(({ home, edits: own }) => ({ textDocument: { uri: home.uri, version: home.isOpen ? home.document.version : null }, edits: editsOf(home, own) })) };
}
