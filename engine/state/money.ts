import { Note } from "../note.ts";
import { add, subtract, sumAll, zero, type Fraction } from "../number/index.ts";
import { nearestKnown } from "./change.ts";
import { quantityOf, wordOf, type Entity } from "./entity.ts";
import type { State } from "./state.ts";

/** All money of `asset` in the account's own buckets: what conservation is checked against. */
export function moneyOf(state: State, asset: string): Fraction {
  let total = marginOf(state, asset);
  for (const balance of state.balances) {
    if (balance.id !== asset) continue;
    for (const name of ["wallet_balance", "bonus"]) total = add(total, quantityOf(balance, name) ?? zero);
    total = subtract(total, quantityOf(balance, "debt") ?? zero);
  }
  return total;
}

interface Margin {
  readonly instruments: State["instrumentBySymbol"];
  readonly total: Fraction;
}

const margins = new Note<readonly Entity[], Map<string, Margin>>();

/** The margin that is assigned to positions settled in `asset`, by what changed since it was last added up. */
function marginOf(state: State, asset: string): Fraction {
  const { positions, instrumentBySymbol: instruments } = state;
  const own = (position: Entity): Fraction => {
    const margin = quantityOf(position, "margin");
    if (margin === undefined || instruments.get(wordOf(position, "symbol")!)?.values["settle"] !== asset) return zero; // the schema demands a symbol
    return margin;
  };
  const found = nearestKnown(positions, (list) => {
    const known = margins.get(list)?.get(asset);
    return known?.instruments === instruments ? known.total : undefined;
  });
  const total =
    found === undefined
      ? sumAll(positions.map(own))
      : found.since.reduce((sum, { before, after }) => add(subtract(sum, own(before)), after === undefined ? zero : own(after)), found.value);
  margins.on(positions, () => new Map<string, Margin>()).set(asset, { instruments, total });
  return total;
}
