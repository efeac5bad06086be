import type { Expression } from "../dsl/ir.ts";
import type { Algebra } from "./algebras/algebra.ts";
import type { Reading } from "./reading.ts";
import type { Scope } from "./scope.ts";
import type { StateTier } from "./state/state.ts";
import { tableRows } from "./tables.ts";
import { within } from "./undecided.ts";
import { missing } from "./words.ts";

/** What is done with the tier that an expression gives; `of` names the tier. */
export type UseTier<V> = (tier: StateTier, of: string) => V;

/** Evaluates an expression of kind tier and hands the row to `use`: a tier is never a value of its own. */
export function withTier<V, T>(reading: Reading<V, T>, expression: Expression, scope: Scope, use: UseTier<V>): V {
  const { algebra } = reading;
  switch (expression.kind) {
    case "lookup": {
      const { rows, of } = tableRows(reading.program, expression.table, scope);
      return algebra.tier(reading.quantity(expression.by, scope), rows, expression.boundary === "upper", (row) => use(rows[row]!, `${of} tier ${row + 1}`)); // the algebra stays within rows
    }
    case "figure": {
      const definition = reading.definition(expression.path);
      reading.observeClause?.(definition.id);
      return within(definition.id, () => reading.readBody(definition, scope, (body, inner) => withTier(reading, body, inner, use), algebra.choose.bind(algebra)));
    }
    case "choose":
      return algebra.choose(
        reading.condition(expression.condition, scope),
        () => withTier(reading, expression.then, scope, use),
        () => withTier(reading, expression.else, scope, use),
      );
    case "pinned":
      return withTier(reading, expression.operand, { ...scope, pinned: true }, use);
    case "before":
      return withTier(reading, expression.operand, scope.before ?? scope, use);
    default:
      throw new Error(`A ${expression.kind} was read as a tier; the checker lets none through.`);
  }
}

/** A field of a tier. Throws `Undecided` if the table does not give it. */
export function tierField<V, T>(algebra: Algebra<V, T>, tier: StateTier, field: string, of: string): V {
  const value = tier.fields[field];
  if (value === undefined) throw missing(`tier.${field}`, of);
  return algebra.fact({ path: `tier.${field}`, of }, value);
}
