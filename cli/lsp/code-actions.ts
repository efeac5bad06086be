import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from "vscode-languageserver";
import { fixesFor } from "../../dsl/service/index.ts";
import { diagnostics } from "./diagnostics.ts";
import type { OpenPolicy } from "./documents.ts";
import { workspaceEdit } from "./edits.ts";
import { spanOf } from "./positions.ts";

/** Messages of one range that are looked at: each change is tried before it is offered. */
const mostMessages = 5;

/** Changes that mend the messages at a range. They are worked out from the text: what an editor sends back of a message may be cut short. */
export function codeActions(policy: OpenPolicy, { range, context }: CodeActionParams, versioned: boolean): CodeAction[] {
  const { document, analysis } = policy;
  const { only, diagnostics: sent = [] } = (context as CodeActionParams["context"] | undefined) ?? { diagnostics: [] }; // editors have been seen to leave it out
  if (only !== undefined && !only.some((kind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix || kind.startsWith(`${CodeActionKind.QuickFix}.`))) return [];
  const wanted = spanOf(document, range);
  const touching = analysis.diagnostics.filter(({ at: { span } }) => span.start <= wanted.end && wanted.start <= span.end);
  return touching.slice(0, mostMessages).flatMap((found) => {
    const [own] = diagnostics(policy, [found], undefined);
    const mended = own === undefined ? [] : sent.filter((each) => isSame(each, own));
    return fixesFor(analysis, found).map(({ title, edits, preferred }): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      ...(mended.length === 0 ? {} : { diagnostics: mended }),
      ...(preferred === true ? { isPreferred: true } : {}),
      edit: workspaceEdit(policy, edits, versioned),
    }));
  });
}

function isSame(sent: Diagnostic, own: Diagnostic): boolean {
  const place = ({ range: { start, end } }: Diagnostic): string => `${start.line}:${start.character}-${end.line}:${end.character}`;
  return place(sent) === place(own) && (sent.code === undefined || sent.code === own.code);
}
