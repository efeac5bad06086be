import type { AggregateExpression, GroupedExpression } from "../../../dsl/ir.ts";
import { integer, nothing, plus, type Exact } from "./exact.ts";
import { plainText } from "./account.ts";
import { around, belongs, rowAt, settleOf, silent, type Scope } from "./scope.ts";
import type { Condition, Quantity, Rules } from "./rules.ts";
import { extreme } from "./values.ts";
import type { Cell, Facts, Row } from "./rows.ts";

/** Sums, extremes and counts over objects, as closures. A class because it carries the readers of keys. */
export class Sums {
  private readonly rules: Rules;
  private readonly facts: Facts;
  private readonly keys = new Map<string, (row: Row) => Cell>();

  constructor(rules: Rules, facts: Facts) {
    this.rules = rules;
    this.facts = facts;
  }

  quantity(expression: AggregateExpression): Quantity {
    const { which, operand, where } = expression;
    const admits: Condition = where === undefined ? () => true : this.rules.condition(where);
    if (which === "number") return (scope) => integer(this.members(expression, scope).filter(admits).length);
    const of = this.rules.quantity(operand!); // the checker demands one
    if (which === "sum") return (scope) => {
      let total = nothing;
      for (const member of this.members(expression, scope)) if (admits(member)) total = plus(total, of(member));
      return total;
    };
    return (scope) => {
      const all = this.members(expression, scope).filter(admits);
      return all.length === 0 ? silent() : extreme(which === "min" ? "min" : "max", all.map(of));
    };
  }

  condition(expression: AggregateExpression): Condition {
    const { which, operand, where } = expression;
    const admits: Condition = where === undefined ? () => true : this.rules.condition(where);
    const holds = this.rules.condition(operand!); // the checker demands one
    if (which === "any") return (scope) => this.members(expression, scope).some((member) => admits(member) && holds(member));
    return (scope) => this.members(expression, scope).every((member) => !admits(member) || holds(member));
  }

  grouped({ which, operand, key, scope: range }: GroupedExpression): Quantity {
    const of = this.rules.quantity(operand);
    const level = key.slice(0, key.indexOf("."));
    const fixes = key === "instrument.symbol" || key === "position.symbol" || key === "order.symbol" || key === "instrument.settle";
    return (scope) => {
      const values: Exact[] = [];
      const seen = new Set<string>();
      for (const over of ["position", "order"] as const) {
        if (level !== "instrument" && level !== over) continue;
        for (const member of this.members({ kind: "aggregate", which: "sum", over, scope: range }, scope)) {
          const value = this.key(key, member);
          if (seen.has(value)) continue;
          seen.add(value);
          const inside = around(scope, range === "pool" ? scope.pool : undefined, undefined, undefined, { path: key, value, within: scope.group });
          values.push(of(fixes ? { ...inside, instrument: rowAt("instrument", member), home: undefined } : inside));
        }
      }
      if (which === "sum") return values.reduce(plus, nothing);
      return values.length === 0 ? silent() : extreme(which, values);
    };
  }

  private members(expression: AggregateExpression, scope: Scope): readonly Scope[] {
    const all = this.objects(expression, scope);
    const { same } = expression;
    if (same === undefined) return all;
    const wanted = this.key(same, scope);
    return all.filter((member) => this.key(same, member) === wanted);
  }

  private objects(expression: AggregateExpression, scope: Scope): readonly Scope[] {
    const { account, pool, group, factor, pinned } = scope;
    if (group !== undefined || factor !== undefined || pinned === true || expression.over === "credit") return this.list(expression, scope);
    const { members } = pool ?? account;
    const ofAll = expression.scope === "account" ? "all" : "own";
    const known = members[ofAll][expression.over];
    if (known !== undefined) return known;
    const made = this.list(expression, scope);
    members[ofAll][expression.over] = made;
    return made;
  }

  private list({ over, scope: range }: AggregateExpression, scope: Scope): readonly Scope[] {
    const { account, pool, group } = scope;
    const of = (rows: readonly Row[], level: "balance" | "credit" | "instrument" | "asset", shared?: object): readonly Scope[] => rows.map((row) => ({ ...around(scope, undefined), ...shared, [level]: row, home: undefined }));
    switch (over) {
      case "position":
      case "order": {
        const pools = range === "account" || pool === undefined ? account.pools : [pool];
        const all = pools.flatMap((each) => (over === "position" ? each.positions.map((row) => around(scope, each, row, undefined, group)) : each.orders.map((row) => around(scope, each, undefined, row, group))));
        return group === undefined ? all : all.filter((member) => belongs(group, (path, at) => this.key(path, at), member));
      }
      case "pool":
        return account.pools.map((each) => around(scope, each));
      case "balance":
        return of(account.balances, "balance", { pool });
      case "credit": {
        const balance = rowAt("balance", scope);
        const all = balance !== undefined ? (account.credits.get(balance.id) ?? []) : settleOf(scope) === undefined ? [...account.credits.values()].flat() : [];
        return of(all, "credit", { pool, balance });
      }
      case "instrument":
        return of(account.instruments, "instrument");
      case "asset":
        return of(account.assets, "asset");
    }
  }

  private key(path: string, scope: Scope): string {
    if (!path.includes(".")) return rowAt(path, scope)?.id ?? "";
    const read = this.keys.get(path) ?? this.facts.reader(path);
    this.keys.set(path, read);
    const row = rowAt(path.slice(0, path.indexOf(".")), scope);
    const value = row === undefined ? null : read(row);
    return value === null ? "" : typeof value === "object" ? plainText(value) : String(value);
  }
}
