import { add, assert, equals, subtract, zero, type Fraction } from "../number/index.ts";
import { quantityOf, wordOf } from "../state/entity.ts";
import { moneyOf } from "../state/money.ts";
import type { State } from "../state/state.ts";
import type { Cell } from "./cell.ts";
import type { Transfer } from "./recipients.ts";

/** States that `transfers` explain the difference between two states to the last unit. A failure is the engine's own mistake. */
export function assertConserved(before: State, after: State, asset: string, transfers: readonly Transfer[]): void {
  let expected = stockOf(before, asset);
  for (const { from, to, amount } of transfers) {
    if (isStock(from)) expected = subtract(expected, amount);
    if (isStock(to) && from.kind !== "forgiven") expected = add(expected, amount);
  }
  assert(equals(expected, stockOf(after, asset)), "money is conserved: what buckets lost or gained is what was paid");
}

/** All money of `asset` in the account's buckets, less what it owes, and in the funds of the snapshot. */
export function stockOf(state: State, asset: string): Fraction {
  let total = moneyOf(state, asset);
  for (const credit of state.credits[asset] ?? []) total = add(total, quantityOf(credit, "amount") ?? zero);
  for (const fund of state.funds) if (wordOf(fund, "asset") === asset) total = add(total, quantityOf(fund, "amount") ?? zero);
  return total;
}

function isStock(cell: Cell): boolean {
  return cell.kind !== "outside" && cell.kind !== "cost" && cell.kind !== "forgiven";
}
