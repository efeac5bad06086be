import type { AggregateExpression } from "../dsl/ir.ts";
import { zero } from "./number/index.ts";
import type { Reading } from "./reading.ts";
import { entityAt, inside, settleAsset, type Group, type Scope } from "./scope.ts";
import type { Entity } from "./state/entity.ts";
import { splitPath } from "./state/load.ts";
import { Undecided } from "./undecided.ts";

/** `sum of`, `min of`, `max of`, `number of` over the objects of a level. A sum over none is 0; an extreme over none is a silence. */
export function aggregate<V, T>(reading: Reading<V, T>, expression: AggregateExpression, scope: Scope): V {
  return expression.scope === "account" && scope.pool !== undefined ? reading.overAccount(expression, scope, () => over(reading, expression, scope)) : over(reading, expression, scope);
}

function over<V, T>(reading: Reading<V, T>, expression: AggregateExpression, scope: Scope): V {
  const { algebra } = reading;
  const fixed = expression.which === "sum" && scope.group === undefined ? reading.fixedPart?.(expression, scope) : undefined;
  if (fixed?.rest.length === 0) return fixed.value;
  const members = fixed === undefined ? membersOf(reading, expression, scope) : fixed.rest.map((position) => inside(scope, scope.pool, position, undefined));
  if (expression.which === "number") return algebra.count(members.map((inner) => admitted(reading, expression, inner)));
  const operand = expression.operand!; // the checker demands one except for `number of`
  if (expression.which === "sum") {
    const terms = members.map((inner) => {
      const value = (): V => reading.quantity(operand, inner);
      const of = memberName(expression, inner);
      if (expression.where === undefined) return { of, value: value() };
      return { of, value: algebra.choose(reading.condition(expression.where, inner), value, () => algebra.constant(zero)) };
    });
    return algebra.sum(fixed === undefined ? terms : [{ of: "", value: fixed.value }, ...terms]);
  }
  const chosen = expression.where === undefined ? members : members.filter((inner) => decided(reading, expression, inner));
  if (chosen.length === 0) throw new Undecided({ kind: "not_meaningful", because: `There is no ${expression.over} to take the ${expression.which === "min" ? "smallest" : "largest"} of.` });
  const values = chosen.map((inner) => reading.quantity(operand, inner));
  return expression.which === "min" ? algebra.minimum(values) : algebra.maximum(values);
}

/** `any of`, `all of`: false and true over none. */
aggregate.truth = function truth<V, T>(reading: Reading<V, T>, expression: AggregateExpression, scope: Scope): T {
  const { algebra } = reading;
  const members = membersOf(reading, expression, scope);
  const operand = expression.operand!; // as above
  const conditions = members.map((inner) => () => {
    const holds = (): T => reading.condition(operand, inner);
    if (expression.where === undefined) return holds();
    const admittedHere = reading.condition(expression.where, inner);
    return expression.which === "any" ? algebra.and([() => admittedHere, holds]) : algebra.or([() => algebra.not(admittedHere), holds]);
  });
  return expression.which === "any" ? algebra.or(conditions) : algebra.and(conditions);
};

function admitted<V, T>(reading: Reading<V, T>, expression: AggregateExpression, inner: Scope): T {
  return expression.where === undefined ? reading.algebra.truth(true) : reading.condition(expression.where, inner);
}

/** A filter in front of an extreme must not depend on an unknown. */
function decided<V, T>(reading: Reading<V, T>, expression: AggregateExpression, inner: Scope): boolean {
  const known = reading.algebra.known(reading.condition(expression.where!, inner)); // the caller has looked
  if (known === undefined) throw new Undecided({ kind: "too_complex", because: "Which objects an extreme ranges over depends on the price being solved for." });
  return known;
}

/** The scopes of the members: the level rebound to each. */
export function membersOf<V, T>(reading: Reading<V, T>, expression: AggregateExpression, scope: Scope): readonly Scope[] {
  const scopes = objectsOf(reading, expression, scope);
  if (expression.same === undefined) return scopes;
  const wanted = keyAt(expression.same, scope);
  return scopes.filter((inner) => keyAt(expression.same!, inner) === wanted); // the guard above has looked
}

function objectsOf<V, T>(reading: Reading<V, T>, expression: AggregateExpression, scope: Scope): Scope[] {
  const { state } = scope;
  const base = inside(scope, undefined, undefined, undefined);
  const inAccount = expression.scope === "account" || scope.pool === undefined;
  switch (expression.over) {
    case "position":
    case "order": {
      const pools = inAccount ? reading.poolsOf(scope) : [scope.pool!]; // inAccount has looked
      const { group } = scope;
      const all =
        expression.over === "position" ? pools.flatMap((pool) => pool.positions.map((position) => inside(scope, pool, position, undefined, group)))
        : pools.flatMap((pool) => pool.orders.map((order) => inside(scope, pool, undefined, order, group)));
      return group === undefined ? all : all.filter((inner) => belongs(group, inner));
    }
    case "pool":
      return reading.poolsOf(scope).map((pool) => inside(scope, pool, undefined, undefined));
    case "balance":
      return state.balances.map((balance) => ({ ...base, ...(scope.pool === undefined ? {} : { pool: scope.pool }), balance }));
    case "credit": {
      const balance = scope.balance ?? entityAt("balance", scope);
      // A balance that is not listed has none; only where no asset is at hand are those of all meant.
      const lists = balance !== undefined ? [state.credits[balance.id] ?? []] : settleAsset(scope) === undefined ? Object.values(state.credits) : [];
      return lists.flat().map((credit) => ({ ...base, ...(scope.pool === undefined ? {} : { pool: scope.pool }), ...(balance === undefined ? {} : { balance }), credit }));
    }
    case "instrument":
      return state.instruments.map((instrument) => ({ ...base, instrument }));
    case "asset":
      return state.assets.map((asset) => ({ ...base, asset }));
  }
}

function belongs({ path, value, within }: Group, inner: Scope): boolean {
  return keyAt(path, inner) === value && (within === undefined || belongs(within, inner));
}

/** The value of a key at the object at hand, as a text; empty where it has none. */
export function keyAt(path: string, scope: Scope): string {
  if (!path.includes(".")) return entityAt(path, scope)?.id ?? "";
  const [level, name] = splitPath(path);
  const value = entityAt(level, scope)?.values[name];
  return value === undefined ? "" : typeof value === "object" ? `${value.n}/${value.d}` : String(value);
}

function memberName(expression: AggregateExpression, inner: Scope): string {
  if (expression.over === "pool") return inner.pool?.id ?? "";
  return (inner[expression.over] as Entity | undefined)?.id ?? "";
}
