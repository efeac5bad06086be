import { LSPErrorCodes, ResponseError, type PrepareRenameParams, type Range, type RenameParams, type WorkspaceEdit } from "vscode-languageserver";
import { rename as change, renameRange } from "../../dsl/service/index.ts";
import type { OpenPolicy } from "./documents.ts";
import { workspaceEdit } from "./edits.ts";
import { rangeOf } from "./positions.ts";
import { analysesOf, type RelatedPolicy } from "./related.ts";

/** Why something is not renamed reaches the person who asked as the message of an error: the protocol has no other place for it. */
function refusal(because: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, because);
}

export function prepareRename({ document, analysis }: OpenPolicy, { position }: PrepareRenameParams, others: readonly RelatedPolicy[]): { range: Range; placeholder: string } | ResponseError {
  const found = renameRange(analysis, document.offsetAt(position), analysesOf(others));
  return "refused" in found ? refusal(found.refused) : { range: rangeOf(document, found.span), placeholder: found.name };
}

/** The name changes in `others` too, where they speak of the same. `tell` hears what else has to change, outside of the text. */
export function rename(policy: OpenPolicy, { position, newName }: RenameParams, others: readonly RelatedPolicy[], versioned: boolean, tell: (note: string) => void): WorkspaceEdit | ResponseError {
  const renamed = change(policy.analysis, policy.document.offsetAt(position), newName, analysesOf(others));
  if ("refused" in renamed) return refusal(renamed.refused);
  if (renamed.note !== undefined) tell(renamed.note);
  return workspaceEdit(policy, renamed.edits, versioned, others);
}
