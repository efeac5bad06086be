import type { Expr } from "../ast.ts";
import type { AggregateExpression, GroupedExpression } from "../ir.ts";
import { toCondition, toExpr } from "./expressions.ts";
import type { Place } from "./expressions.ts";
import { name, nowhere } from "./nodes.ts";

/** An aggregate; its scope is written where it is not what the place would give. */
export function aggregate({ which, over, scope, operand, same, where }: AggregateExpression, place: Place): Expr {
  const element = elementPlace(over, place);
  return {
    kind: "aggregate",
    which,
    operand: operand === undefined ? { kind: "word", text: over, span: nowhere } : toExpr(operand, element, "operand"),
    ...(same !== undefined && { same: name(same) }),
    ...(scope === "account" && place.pool && hasScope(over) && { scope: name("account") }),
    ...(where !== undefined && { where: toCondition(where, element) }),
    span: nowhere,
  };
}

/** One for each group; its scope is written where it is not what the place would give. */
export function grouped({ which, key, scope, operand }: GroupedExpression, place: Place): Expr {
  return {
    kind: "aggregate",
    which,
    operand: toExpr(operand, { ...place, pool: place.pool && scope === "pool" }, "operand"),
    each: name(key),
    ...(scope === "account" && place.pool && { scope: name("account") }),
    span: nowhere,
  };
}

/** Balances, instruments and assets are always the account's. */
function hasScope(over: AggregateExpression["over"]): boolean {
  return over === "position" || over === "order" || over === "credit" || over === "pool";
}

/** The place inside an aggregate over such objects. */
function elementPlace(over: AggregateExpression["over"], outer: Place): Place {
  if (over === "position" || over === "order" || over === "pool") return { ...outer, pool: true };
  return over === "instrument" || over === "asset" ? { ...outer, pool: false } : outer;
}
