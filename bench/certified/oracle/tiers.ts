import type { Expression } from "../../../dsl/ir.ts";
import { minus, nothing, plus, times, type Exact } from "./exact.ts";
import { literal, rowIn } from "./values.ts";
import { atLevel, Beyond, rowAt, silent, type Scope } from "./scope.ts";
import type { Quantity, Rules } from "./rules.ts";
import type { TierRow } from "./rows.ts";

type UseTier = (row: TierRow) => Exact;

/** Look-ups in tables, as closures. A class because it carries the rules that say by what. */
export class TierRules {
  private readonly rules: Rules;

  constructor(rules: Rules) {
    this.rules = rules;
  }

  tier(expression: Expression): (scope: Scope, use: UseTier) => Exact {
    switch (expression.kind) {
      case "lookup": {
        const by = this.rules.quantity(expression.by);
        const rowsOf = this.table(expression.table);
        return (scope, use) => {
          const rows = rowsOf(scope);
          const value = by(scope);
          this.rules.sights?.push({ of: expression, at: value, bounds: rows });
          return use(rows[rowIn(rows, value, expression.boundary === "upper")] ?? silent());
        };
      }
      case "figure": {
        const definition = this.rules.definitions.get(expression.path);
        if (definition === undefined) throw new Beyond(`\`${expression.path}\` is not defined`);
        let read: ((scope: Scope) => (use: UseTier) => Exact) | undefined;
        return (scope, use) => {
          read ??= this.rules.body(definition, (body) => {
            const tier = this.tier(body);
            return (inside) => (then) => tier(inside, then);
          });
          return read(atLevel(definition.level, scope))(use);
        };
      }
      case "choose": {
        const [condition, then, otherwise] = [this.rules.condition(expression.condition), this.tier(expression.then), this.tier(expression.else)];
        return (scope, use) => (condition(scope) ? then(scope, use) : otherwise(scope, use));
      }
      case "before":
        return this.tier(expression.operand);
      case "pinned": {
        const tier = this.tier(expression.operand);
        return (scope, use) => tier({ ...scope, pinned: true }, use);
      }
      default:
        throw new Beyond(`the oracle does not read a tier from \`${expression.kind}\``);
    }
  }

  private table({ kind, name }: { readonly kind: string; readonly name: string }): (scope: Scope) => readonly TierRow[] {
    if (kind === "policy") {
      const rows = (this.rules.policy.meaning.tables.find((table) => table.name === name)?.rows ?? []).map(({ upTo, fields }) => ({
        upTo: upTo && literal(upTo), fields: Object.fromEntries(fields.map((field) => [field.name, literal(field.value)])),
      }));
      return () => rows;
    }
    return (scope) => {
      const rows = this.rules.facts.tiers(rowAt("instrument", scope) ?? silent());
      return rows.length === 0 ? silent() : rows;
    };
  }

  slices(operand: Expression, reference: { readonly kind: string; readonly name: string }, field: string): Quantity {
    const [of, rowsOf] = [this.rules.quantity(operand), this.table(reference)];
    return (scope) => {
      const rows = rowsOf(scope);
      const amount = of(scope);
      this.rules.sights?.push({ of: operand, at: amount, bounds: rows });
      const last = rowIn(rows, amount, true);
      let [total, from] = [nothing, nothing];
      for (const { upTo, fields } of rows.slice(0, last)) {
        total = plus(total, times(minus(upTo ?? silent(), from), fields[field] ?? silent()));
        from = upTo ?? silent();
      }
      return plus(total, times(minus(amount, from), rows[last]?.fields[field] ?? silent()));
    };
  }
}
