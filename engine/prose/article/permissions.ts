import type { Permission } from "../../../dsl/ir.ts";
import { canonicalJson } from "../../../dsl/canonical.ts";
import type { View } from "../compare/view.ts";
import { listed, sentence } from "../english.ts";
import { actionText, permissionText } from "../sentences/permission.ts";
import type { Statement } from "../statement.ts";

/** Permissions that say the same of several actions, told at once: `You can reduce or close a position.` What is left open is told elsewhere. */
export function permissionStatements(view: View, permissions: readonly Permission[]): readonly Statement[] {
  const groups: { readonly terms: string; readonly otherwise: boolean; readonly permissions: Permission[] }[] = [];
  const refused = new Set<string>();
  for (const permission of permissions.filter(({ verdict }) => verdict !== "unspecified")) {
    const otherwise = permission.verdict === "allow" && refused.has(permission.action);
    const terms = termsOf(view, permission, otherwise);
    const last = groups.at(-1);
    if (last?.terms === terms) last.permissions.push(permission);
    else groups.push({ terms, otherwise, permissions: [permission] });
    if (permission.verdict === "forbid" && permission.when !== undefined) refused.add(permission.action);
  }
  return groups.flatMap((group) => statementOf(view, group.permissions, group.otherwise));
}

/** What permissions must agree on to be told at once: all but the action. */
function termsOf(view: View, { id, action: _action, label: _label, ...terms }: Permission, otherwise: boolean): string {
  const [said] = view.statements([id]);
  return canonicalJson({ ...terms, otherwise, assumed: said?.assumed === true });
}

function statementOf(view: View, group: readonly Permission[], otherwise: boolean): readonly Statement[] {
  const [first] = group;
  const [said] = view.statements(group.map(({ id }) => id));
  if (first === undefined || said === undefined) return [];
  const mode = view.policy.meaning.account.permissions.includes(first) ? undefined : view.mode;
  const speaker = view.speaker();
  const deeds = deedsText(group.map(({ action }) => actionText(action, mode, speaker)));
  const single = actionText(first.action, mode, speaker);
  const full = permissionText(first, mode, speaker).replace(single, () => deeds);
  const text = otherwise ? `otherwise, ${full.slice(0, 1).toLowerCase()}${full.slice(1)}` : full;
  const reason = said.assumed !== true && said.because !== undefined && first.verdict === "forbid" ? `, because ${said.because.replace(/\.$/, "")}` : "";
  return [{ ...said, text: sentence(`${text.replace(/\.$/, "")}${reason}`) }];
}

/** `open or increase a position`: what several deeds end in is said once. */
function deedsText(deeds: readonly string[]): string {
  const ends = deeds.map((deed) => deed.replace(/^\w+ /, ""));
  if (deeds.length > 1 && ends.every((end) => end === ends[0] && end !== "")) return `${listed(deeds.map((deed) => deed.split(" ")[0] ?? deed), "or")} ${ends[0] ?? ""}`;
  return listed(deeds, "or");
}
