import type { TextEdit } from "vscode-languageserver";
import { format as layOut } from "../../dsl/service/index.ts";
import type { OpenPolicy } from "./documents.ts";
import { editsOf } from "./edits.ts";

/** The layout has no options, so that those of the editor are not looked at. */
export function format(policy: OpenPolicy): TextEdit[] {
  return editsOf(policy, layOut(policy.analysis));
}
