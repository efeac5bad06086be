import type { PermissionAst } from "../../ast.ts";

/** Whether one permission takes the other's place: both say whether the same person may do the same. */
export function sameAction(a: PermissionAst, b: PermissionAst): boolean {
  return a.actor.text === b.actor.text && a.action.text === b.action.text;
}
