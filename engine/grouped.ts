import type { AggregateExpression, GroupedExpression } from "../dsl/ir.ts";
import { keyAt, membersOf } from "./aggregate.ts";
import type { Reading } from "./reading.ts";
import { entityAt, inside, type Scope } from "./scope.ts";
import { splitPath } from "./state/load.ts";
import { Undecided } from "./undecided.ts";

/**
 * `sum of X for each PATH`: X once for each group of positions and orders that agree on the key, in the order of the snapshot. A sum
 * over no group is 0, an extreme over none is a silence.
 */
export function grouped<V, T>(reading: Reading<V, T>, expression: GroupedExpression, scope: Scope): V {
  const { algebra } = reading;
  const groups = groupsOf(reading, expression, scope);
  const values = groups.map((inner) => ({ of: inner.group?.value ?? "", value: reading.quantity(expression.operand, inner) }));
  if (expression.which === "sum") return algebra.sum(values);
  if (values.length === 0) throw new Undecided({ kind: "not_meaningful", because: `There is no position to take the ${expression.which === "min" ? "smallest" : "largest"} of.` });
  const all = values.map(({ value }) => value);
  return expression.which === "min" ? algebra.minimum(all) : algebra.maximum(all);
}

/** The scopes of the groups: the pool or the account, narrowed to those that agree; a group of one settlement asset has a contract at hand. */
function groupsOf<V, T>(reading: Reading<V, T>, { key, scope: range }: GroupedExpression, scope: Scope): readonly Scope[] {
  const [level] = splitPath(key);
  const found = new Map<string, Scope>();
  for (const over of ["position", "order"] as const) {
    if (level !== "instrument" && level !== over) continue;
    const all: AggregateExpression = { kind: "aggregate", which: "sum", over, scope: range };
    for (const member of membersOf(reading, all, scope)) {
      const value = keyAt(key, member);
      if (found.has(value)) continue;
      const around = inside(scope, range === "pool" ? scope.pool : undefined, undefined, undefined, { path: key, value, ...(scope.group && { within: scope.group }) });
      const instrument = isOfOneAsset(key) ? entityAt("instrument", member) : undefined;
      found.set(value, instrument === undefined ? around : { ...around, instrument });
    }
  }
  return [...found.values()];
}

/** Whether a key tells contracts apart, or settlement assets: then any member's contract says what money is here. */
function isOfOneAsset(key: string): boolean {
  return key === "instrument.symbol" || key === "position.symbol" || key === "order.symbol" || key === "instrument.settle";
}
