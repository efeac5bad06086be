import { compare, type Fraction } from "../number/index.ts";
import type { StateTier } from "../state/state.ts";
import type { Amount, Amounts } from "./amount.ts";
import { isSchemaFact } from "./columns.ts";
import type { Dialect } from "./dialect.ts";
import { Inexpressible } from "./inexpressible.ts";
import { beyondAll, fieldColumn, type MarketNeeds } from "./market.ts";
import type { Cell, Sheet } from "./sheet.ts";

/** Of a bound and of what is compared with it: how decimals are read as doubles, and the sum rounded, with room. */
const nearBound = 2e-15;

/** The row in which a number surely falls, from 1; absent where it is on a bound as far as doubles can tell, or beyond the last. */
export function tierAt(dialect: Dialect, sheet: Sheet, bounds: readonly Cell[], { value, error }: Amount): Cell {
  const wide = sheet.define(`${error === undefined ? "" : `${dialect.double(1.0001)} * ${error.sql} + `}${dialect.double(nearBound)} * ABS(${value.sql})`, value, ...(error === undefined ? [] : [error]));
  const [high, low] = [sheet.define(`${value.sql} + ${wide.sql}`, value, wide), sheet.define(`${value.sql} - ${wide.sql}`, value, wide)];
  const cases = bounds.map((bound, index) => `WHEN ${high.sql} < ${bound.sql} THEN ${index + 1} WHEN ${low.sql} <= ${bound.sql} THEN NULL`);
  return sheet.define(`CASE ${cases.join("\n      ")} END`, high, low, ...bounds);
}

export function places({ tiers }: MarketNeeds): readonly number[] {
  return Array.from({ length: tiers }, (_, index) => index + 1);
}

/** The name of a field that tiers of instruments have a column for. */
export function tierField(field: string): string {
  if (!isSchemaFact(`tier.${field}`)) throw new Inexpressible(`tiers have no column for ${JSON.stringify(field)}`);
  return field;
}

/** A field of an instrument's tier. */
export function marketField(amounts: Amounts, needs: MarketNeeds, sheet: Sheet, tier: Cell, field: string, ofMarket: (column: string) => Cell): Amount {
  const cells = places(needs).map((place) => ofMarket(fieldColumn(place, field)));
  return amounts.reading(sheet, sheet.define(`CASE ${tier.sql} ${cells.map(({ sql }, index) => `WHEN ${index + 1} THEN ${sql}`).join(" ")} END`, tier, ...cells));
}

/**
 * Each slice of a number times the field of the tier in which it lies: what the rows below come to, and what is above the last bound below. What they come to is a sum of
 * products of decimals that were read, (uᵢ − uᵢ₋₁)·rᵢ: all together no further off than 10⁻¹⁴ Σ rᵢ(uᵢ + uᵢ₋₁) for up to 64 tiers, which stands beside it.
 */
export function marketSlices(amounts: Amounts, needs: MarketNeeds, sheet: Sheet, tier: Cell, field: string, by: Amount, ofMarket: (column: string) => Cell): Amount {
  const rate = marketField(amounts, needs, sheet, tier, field, ofMarket);
  needs.sliced.add(field);
  const among = (column: (place: number) => string): Cell => {
    const cells = places(needs).map((place) => ofMarket(column(place)));
    return sheet.define(`CASE ${tier.sql} ${cells.map(({ sql }, index) => `WHEN ${index + 1} THEN ${sql}`).join(" ")} END`, tier, ...cells);
  };
  const { double } = amounts.dialect;
  const from = amounts.reading(sheet, among((place) => `t${place}_from`));
  // The market does not look at the sizes of ends; what is not between these is for the exact core. The error is never below 10⁻¹⁴ of the value.
  const [stated, error] = [among((place) => `t${place}_below_${field}`), among((place) => `t${place}_error_${field}`)];
  const usual = sheet.define(`CASE WHEN ${stated.sql} = ${double(0)} OR (${stated.sql} > ${double(1e-30)} AND ${error.sql} < ${double(1e30)}) THEN ${stated.sql} END`, stated, error);
  const below: Amount = { ...rate, value: usual, error, low: -30, high: 45, errorLow: -45 };
  return amounts.add(below, amounts.multiply(amounts.subtract(by, from), rate));
}

/** The ends of the rows of a table that the policy itself states. */
export function ownBounds(amounts: Amounts, rows: readonly StateTier[]): readonly Cell[] {
  return rows.map(({ upTo }) => (upTo === undefined ? { sql: amounts.dialect.double(beyondAll), depth: 0 } : amounts.constant(upTo).value));
}

/** A field of such a table where the row is told by rows of the data. */
export function ownField(amounts: Amounts, rows: readonly StateTier[], sheet: Sheet, tier: Cell, field: string): Amount {
  const stated = rows.flatMap(({ fields }, index) => (fields[field] === undefined ? [] : [{ place: index + 1, amount: amounts.constant(fields[field]) }]));
  const value = sheet.define(`CASE ${tier.sql} ${stated.map(({ place, amount }) => `WHEN ${place} THEN ${amount.value.sql}`).join(" ")} END`, tier);
  const low = Math.min(...stated.map(({ amount }) => amount.low));
  return { ...amounts.near(sheet, value), low, high: Math.max(...stated.map(({ amount }) => amount.high)), errorLow: low - 16 };
}

/** A field of such a table where the row is the same for all. */
export function ownFieldAt(amounts: Amounts, rows: readonly StateTier[], upperIncluded: boolean, by: Fraction, field: string): Amount {
  const row = rows.find(({ upTo }) => upTo === undefined || (upperIncluded ? compare(by, upTo) <= 0 : compare(by, upTo) < 0));
  const value = row?.fields[field];
  if (value === undefined) throw new Inexpressible(`a table of the policy has no ${field} for a number of the policy`);
  return amounts.constant(value);
}
