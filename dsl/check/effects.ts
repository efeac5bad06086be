/** What permissions and plans both can do: move money, cancel orders. */

import type { CancelAst, MoveAst } from "../ast.ts";
import type { CancelOrdersEffect, MoveEffect } from "../ir.ts";
import { condition, fittingQuantity } from "./arithmetic.ts";
import { bucketOrAbsorber } from "./buckets.ts";
import { moneyIn, unknownIn, type Context } from "./context.ts";
import { holdingStanding, type Standing } from "./standing.ts";

const scopes = ["pool", "account", "instrument"] as const;

export function moveMoney(context: Context, standing: Standing, move: MoveAst): MoveEffect | undefined {
  const amount = move.amount === undefined ? undefined : fittingQuantity(context, standing, move.amount, moneyIn(context, "own", { ...standing, own: "settle" }), "What is moved");
  const from = bucketOrAbsorber(context, standing, move.from);
  const to = bucketOrAbsorber(context, standing, move.to);
  if (amount === undefined || from === undefined || to === undefined) return undefined;
  return { kind: "move", amount: amount.expression, from, to };
}

/** Without a scope: the pool's orders in a mode, the account's elsewhere. */
export function cancelOrders(context: Context, standing: Standing, cancel: CancelAst): CancelOrdersEffect | undefined {
  const hasPool = standing.level !== "account";
  const scope = cancel.scope === undefined ? (hasPool ? "pool" : "account") : scopes.find((word) => word === cancel.scope?.text);
  if (cancel.scope !== undefined && scope === undefined) unknownIn(context, "unknown-word", cancel.scope, "scope of orders", scopes);
  if (scope === "pool" && !hasPool && cancel.scope !== undefined) {
    context.findings.report("not-here", cancel.scope.span, "There is no pool at hand at the level of the account.", { help: "Write `in account`." });
    return undefined;
  }
  const where = cancel.where === undefined ? undefined : condition(context, holdingStanding("order", standing.modes), cancel.where);
  if (scope === undefined || (cancel.where !== undefined && where === undefined)) return undefined;
  return { kind: "cancel_orders", scope, ...(where === undefined ? {} : { where: where.expression }) };
}
