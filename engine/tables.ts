import type { SlicesExpression, TableReference, ValuedExpression } from "../dsl/ir.ts";
import { one, subtract, zero, type Fraction } from "./number/index.ts";
import type { Program } from "./program.ts";
import type { Reading } from "./reading.ts";
import { assetName, entityAt, type Scope } from "./scope.ts";
import { quantityOf } from "./state/entity.ts";
import { assetOf, type State, type StateTier } from "./state/state.ts";
import { Undecided } from "./undecided.ts";
import { missing } from "./words.ts";

/** The rows of a table at hand: the instrument's own, or one of the policy's. */
export function tableRows(program: Program, table: TableReference, scope: Scope): { rows: readonly StateTier[]; of: string } {
  if (table.kind === "policy") return { rows: program.tables.get(table.name)!.rows, of: table.name }; // the checker resolved the name
  const instrument = entityAt("instrument", scope);
  if (instrument === undefined) throw missing("instrument.tiers", "no instrument is at hand here");
  const rows = scope.state.tiers.get(instrument.id);
  if (rows === undefined || rows.length === 0) throw missing("instrument.tiers", instrument.id);
  return { rows, of: instrument.id };
}

/** Each slice of `operand` times the `field` of the tier it lies in: Σ rateᵢ · (min(x, upToᵢ) − min(x, upToᵢ₋₁)). */
export function slices<V, T>(reading: Reading<V, T>, expression: SlicesExpression, scope: Scope): V {
  const { algebra } = reading;
  const { rows, of } = tableRows(reading.program, expression.table, scope);
  const amount = reading.quantity(expression.operand, scope);
  const term = (index: number, width: (from: Fraction) => V): V => {
    const row = rows[index]!; // an index of a row
    const rate = row.fields[expression.field];
    if (rate === undefined) throw missing(`tier.${expression.field}`, `${of} tier ${index + 1}`);
    return algebra.multiply(width(index === 0 ? zero : rows[index - 1]!.upTo!), algebra.fact({ path: `tier.${expression.field}`, of: `${of} tier ${index + 1}` }, rate)); // rows before the last have bounds
  };
  const whole = (index: number): V => term(index, (from) => algebra.constant(subtract(rows[index]!.upTo!, from))); // as above
  const part = (index: number): V => term(index, (from) => algebra.subtract(amount, algebra.constant(from)));
  let isFirst = true;
  const below: V[] = [];
  return algebra.tier(amount, rows, true, (inside) => {
    if (isFirst) {
      isFirst = false;
      return algebra.sum(Array.from({ length: inside + 1 }, (_, index) => ({ of: `tier ${index + 1}`, value: index === inside ? part(index) : whole(index) })));
    }
    // Where one row after the other is asked for, what lies below is summed once: no square of their number.
    while (below.length < inside) below.push(below.length === 0 ? whole(0) : algebra.add(below.at(-1)!, whole(below.length))); // there is one
    return inside === 0 ? part(0) : algebra.add(below[inside - 1]!, part(inside)); // summed just now
  });
}

/** Money of one asset as money of another, at the snapshot's price; after haircut, positive amounts count less. */
export function valuation<V, T>(reading: Reading<V, T>, expression: ValuedExpression, scope: Scope): V {
  const { algebra } = reading;
  const amount = reading.quantity(expression.operand, scope);
  const from = assetName(expression.from, scope);
  if (from === undefined) throw missing("asset.prices", "no asset is at hand here");
  const price = from === expression.to ? undefined : priceOf(scope.state, from, expression.to);
  const value = price === undefined ? amount : algebra.multiply(amount, algebra.fact({ path: `asset.prices.${expression.to}`, of: from }, price));
  if (!expression.haircut) return value;
  const asset = assetOf(scope.state, from);
  const haircut = asset === undefined ? undefined : quantityOf(asset, "haircut");
  if (haircut === undefined) throw missing("asset.haircut", from);
  const kept = algebra.subtract(algebra.constant(one), algebra.fact({ path: "asset.haircut", of: from }, haircut));
  return algebra.choose(algebra.compare(">", value, algebra.constant(zero), expression), () => algebra.multiply(value, kept), () => value);
}

/** The price of an asset in a currency. Throws `Undecided` if the snapshot has none. */
export function priceOf(state: State, asset: string, currency: string): Fraction {
  const price = state.prices.get(asset)?.[currency];
  if (price !== undefined) return price;
  throw new Undecided({
    kind: "missing_price",
    because: `The snapshot has no price of ${asset} in ${currency}.`,
    help: `Add { "asset": "${asset}", "prices": { "${currency}": "…" } } to \`assets\`.`,
  });
}

/** An option's value: the snapshot's selector, or the policy's default. */
export function optionValue(program: Program, state: State, name: string): string {
  const option = program.meaning.options.find((candidate) => candidate.name === name);
  if (option === undefined) throw new Error(`The policy has no option \`${name}\`; the checker lets none through.`);
  const chosen = Object.hasOwn(state.selectors, name) ? state.selectors[name] : undefined;
  if (chosen === undefined) return option.default;
  if (!option.values.includes(chosen)) {
    throw new Undecided({ kind: "not_meaningful", because: `The selector \`${name}\` is \`${chosen}\`, but the option can be ${option.values.map((word) => `\`${word}\``).join(", ")}.` });
  }
  return chosen;
}
