import { LSPErrorCodes, ResponseError, type PrepareRenameParams, type Range, type RenameParams, type WorkspaceEdit } from "vscode-languageserver";
import { rename as change, renameRange } from "../../dsl/service/index.ts";
import type { OpenPolicy } from "./documents.ts";
import { workspaceEdit } from "./edits.ts";
import { rangeOf } from "./positions.ts";

/** Why something is not renamed reaches the person who asked as the message of an error: the protocol has no other place for it. */
function refusal(because: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, because);
}

export function prepareRename({ document, analysis }: OpenPolicy, { position }: PrepareRenameParams): { range: Range; placeholder: string } | ResponseError {
  const found = renameRange(analysis, document.offsetAt(position));
  return "refused" in found ? refusal(found.refused) : { range: rangeOf(document, found.span), placeholder: found.name };
}

/** `tell` hears what else has to change, outside of the text. */
export function rename(policy: OpenPolicy, { position, newName }: RenameParams, versioned: boolean, tell: (note: string) => void): WorkspaceEdit | ResponseError {
  const renamed = change(policy.analysis, policy.document.offsetAt(position), newName);
  if ("refused" in renamed) return refusal(renamed.refused);
  if (renamed.note !== undefined) tell(renamed.note);
  return workspaceEdit(policy, renamed.edits, versioned);
}
