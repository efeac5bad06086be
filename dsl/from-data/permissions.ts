import type { CancelAst, EffectAst, LimitAst, MoveAst, PermissionAst } from "../ast.ts";
import type { Action, CancelOrdersEffect, Effect, Limit, MoveEffect, Notes, Permission } from "../ir.ts";
import { unreachable } from "../../engine/number/assert.ts";
import { toCondition, toExpr } from "./expressions.ts";
import type { Place } from "./expressions.ts";
import { name, nowhere, tailOf } from "./nodes.ts";

const actions: Readonly<Record<Action, string>> = {
  add_margin: "add to position",
  remove_margin: "remove from position",
  withdraw: "withdraw",
  deposit: "deposit",
  transfer: "transfer",
  change_leverage: "change leverage",
  change_margin_mode: "change margin_mode",
  change_position_mode: "change position_mode",
  open: "open",
  increase: "increase",
  reduce: "reduce",
  close: "close",
  place_order: "place order",
  cancel_order: "cancel order",
  expire_credit: "expire credit",
  liquidate: "liquidate",
  delever: "delever",
  settle: "settle",
};

const movesMoney: ReadonlySet<Action> = new Set<Action>(["add_margin", "remove_margin", "withdraw", "deposit", "transfer"]);

export function permission(data: Permission, notes: Notes): PermissionAst {
  const { verdict, actor, action, when, upTo, also, id } = data;
  const place: Place = { words: movesMoney.has(action) ? new Map([["request.amount", "amount"]]) : new Map(), pool: true, request: true };
  return {
    kind: "permission",
    verdict,
    actor: name(actor),
    action: name(actions[action]),
    ...(when !== undefined && { when: toCondition(when, place) }),
    ...(upTo !== undefined && { upTo: limit(upTo, place) }),
    also: also.map((one) => effect(one, place)),
    tail: tailOf(notes, id),
    span: nowhere,
  };
}

function limit(data: Limit, place: Place): LimitAst {
  switch (data.kind) {
    case "keeps":
      return { kind: "keeps", condition: toCondition(data.condition, place), span: nowhere };
    case "limit":
      return { kind: "limit", value: toExpr(data.value, place), span: nowhere };
    default:
      return unreachable(data);
  }
}

function effect(data: Effect, place: Place): EffectAst {
  switch (data.kind) {
    case "forfeit":
      return { kind: "forfeit", bucket: name(data.bucket), span: nowhere };
    case "set":
      return { kind: "set", path: name(data.path), value: toExpr(data.value, place), span: nowhere };
    case "move":
      return move(data, place);
    case "cancel_orders":
      return cancelOrders(data, place);
    case "close_all":
      return { kind: "close_all", ...(data.where !== undefined && { where: toCondition(data.where, place) }), span: nowhere };
    default:
      return unreachable(data);
  }
}

export function move({ amount, from, to }: MoveEffect, place: Place): MoveAst {
  return { kind: "move", amount: toExpr(amount, place), from: name(from), to: name(to), span: nowhere };
}

/** The condition is about an order, which is in a pool. */
export function cancelOrders({ scope, where }: CancelOrdersEffect, place: Place): CancelAst {
  return {
    kind: "cancel_orders",
    scope: name(scope),
    ...(where !== undefined && { where: toCondition(where, { ...place, pool: true, words: new Map() }) }),
    span: nowhere,
  };
}
