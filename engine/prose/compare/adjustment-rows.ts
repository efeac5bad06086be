import type { Action, Permission } from "../../../dsl/ir.ts";
import type { ComparedCell } from "../../../schemas/generated/compare-answer.ts";
import { capital } from "../english.ts";
import { effectsText, termsText } from "../sentences/permission.ts";
import { whenText } from "../supported.ts";
import { sectionIds } from "./headlines.ts";
import type { RowRule } from "./rows.ts";
import { cell, permissionsFor, silence, silentCell, type View } from "./view.ts";

/** Each action by its name; in the order in which people ask. */
const actions: readonly (readonly [Action, string])[] = [
  ["add_margin", "Add margin to a position"],
  ["remove_margin", "Remove margin from a position"],
  ["deposit", "Deposit"],
  ["withdraw", "Withdraw"],
  ["transfer", "Transfer to another wallet"],
  ["change_leverage", "Change leverage"],
  ["change_margin_mode", "Change to this margin mode"],
  ["change_position_mode", "Change the position mode"],
  ["expire_credit", "Let a credit lapse"],
  ["open", "Open a position"],
  ["increase", "Increase a position"],
  ["reduce", "Reduce a position"],
  ["close", "Close a position"],
  ["place_order", "Place an order"],
  ["cancel_order", "Cancel an order"],
  ["liquidate", "Liquidate a position"],
  ["delever", "Deleverage a position"],
  ["settle", "Settle a position of a market that ends"],
];

export const actionRows: readonly RowRule[] = actions.map(([action, feature]) => ({
  key: `adjustment/${action}`,
  feature,
  cell: (view) => standing(view, action),
}));

/** How an action stands: allowed with its terms, refused, or left open. Absent where no clause speaks of it. */
function standing(view: View, action: Action): ComparedCell | undefined {
  const permissions = permissionsFor(view, action);
  if (permissions.length === 0) {
    const ids = sectionIds(view, "adjustment");
    return ids.length === 0 ? undefined : silentCell(view.statements(ids));
  }
  const statements = view.statements(permissions.map(({ id }) => id));
  if (permissions.every(({ verdict }) => verdict === "unspecified")) return silentCell(statements);
  const asked = [...permissions].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  const parts = asked.map((permission, index) => permissionPhrase(view, permission, index > 0));
  return cell(parts.map((part, index) => (index === 0 ? capital(part) : part)).join("; "), statements);
}

/** As they are decided: what forbids, what allows, what is left open. */
const order: readonly Permission["verdict"][] = ["forbid", "allow", "unspecified"];

function permissionPhrase(view: View, permission: Permission, later: boolean): string {
  const speaker = view.speaker();
  const actor = permission.actor === "trader" ? "" : ` by ${{ venue: "the platform", liquidator: "a liquidator", anyone: "anyone" }[permission.actor]}`;
  const other = later ? "otherwise " : "";
  if (permission.verdict === "unspecified") return `${other}${silence}`;
  if (permission.verdict === "forbid") {
    const when = whenText(permission.when, speaker);
    return `${when === "" && !later ? "not possible" : `not allowed${actor}`}${when === "" ? "" : ` ${when}`}`;
  }
  const also = permission.also.length === 0 ? "" : `, which also ${effectsText(permission.also, view.mode, view.speaker())}`;
  return `${other}allowed${actor}${termsText(permission, speaker)}${also}`;
}
