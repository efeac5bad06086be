import type { Chance } from "./chance.ts";
import type { Cell, Family } from "./family.ts";

const leverages = [1, 2, 3, 5, 10, 20, 50, 75, 100, 125];
/** Balances of 0 form no pool, others do. */
const forming: ReadonlySet<string> = new Set(["balance.wallet_balance", "balance.bonus", "balance.debt"]);

/** All accounts of a family with other numbers, at random; prices of the market too. */
export function varied(family: Family, chance: Chance): void {
  for (const cell of family.market) vary(family, cell, chance, 0.93, 1.07);
  for (const cells of family.cells) for (const cell of cells) {
    if (!chance.often(0.7)) continue;
    const { path } = cell.column;
    if (path === "position.leverage" || path === "order.leverage") family.move(cell, { n: BigInt(chance.among(leverages)), s: 0, q: 1n });
    else if (path.endsWith("price")) vary(family, cell, chance, 0.8, 1.25);
    else if (cell.column.from === "declared") vary(family, cell, chance, 0.5, 2);
    else vary(family, cell, chance, 0.1, 10);
  }
  family.follow();
}

/** A decimal between `low` and `high` times what was given, of any scale; 0 stays 0, and what is too large to be an integer of a double stays as it is. */
function vary(family: Family, cell: Cell, chance: Chance, low: number, high: number): void {
  const { was, column } = cell;
  if (Number.isNaN(was.mantissa) || was.mantissa === 0) return;
  const isTurned = column.sign === "any" && column.table !== "instrument" && chance.often(0.05);
  const value = was.value * low * (high / low) ** chance.unit() * (isTurned ? -1 : 1);
  let scale = chance.often(0.6) ? was.scale : chance.below(11);
  while (scale > 0 && Math.abs(value) * 10 ** scale > 4e15) scale -= 1;
  const mantissa = Math.round(value * 10 ** scale);
  if (mantissa === 0 || Math.abs(value) >= 1e19) {
    if (mantissa !== 0 || column.sign === "positive" || forming.has(column.path)) return;
  }
  family.move(cell, { n: BigInt(mantissa), s: scale, q: 1n });
}
