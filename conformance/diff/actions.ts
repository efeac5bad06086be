import type { Action, Meaning } from "../../dsl/ir.ts";

/** Who may act. */
export type Actor = "trader" | "venue" | "liquidator";

/** Actions with a largest amount. */
export const sized: ReadonlySet<string> = new Set(["withdraw", "deposit", "transfer", "add_margin", "remove_margin", "open", "increase", "reduce", "close", "delever", "settle", "place_order", "change_leverage"]);

/** What a permission is called: of a trader, who asks mostly, without saying so. */
export function permissionKey(mode: string, action: string, by: Actor = "trader"): string {
  return `${mode}.permit.${action}${by === "trader" ? "" : `.by_${by}`}`;
}

/** Those who may be told apart by the clauses about an action: the trader, and whom one of them names. Of `anyone` the venue is an example. */
export function actorsOf(meanings: readonly Pick<Meaning, "account" | "modes">[], action: Action): readonly Actor[] {
  const named = new Set(meanings.flatMap(({ account, modes }) => [...account.permissions, ...modes.flatMap(({ adjustment }) => adjustment)].filter((each) => each.action === action).map(({ actor }) => actor)));
  return ["trader", ...(named.has("venue") || named.has("anyone") ? ["venue" as const] : []), ...(named.has("liquidator") ? ["liquidator" as const] : [])];
}
