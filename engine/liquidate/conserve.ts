import { add, assert, equals, subtract } from "../number/index.ts";
import { stockOf } from "../payment/conserve.ts";
import type { PaymentRecord } from "../payment/types.ts";
import { wordOf } from "../state/entity.ts";
import type { State } from "../state/state.ts";

/** States that the payments of a whole run explain, to the last unit, what the account's buckets and the funds gained or lost. */
export function assertRunConserved(before: State, after: State, payments: readonly PaymentRecord[]): void {
  const assets = new Set([...before.balances, ...after.balances].map((balance) => balance.id));
  for (const payment of payments) assets.add(payment.asset);
  for (const asset of assets) {
    let expected = stockOf(before, asset);
    for (const { from, to, amount } of payments.filter((payment) => payment.asset === asset)) {
      if (isStock(before, from, asset)) expected = subtract(expected, amount);
      if (isStock(before, to, asset) && from !== "forgiven") expected = add(expected, amount);
    }
    assert(equals(expected, stockOf(after, asset)), `a liquidation conserves money: what ${asset} the buckets lost or gained is what was paid`);
  }
}

/** Whether a name in a payment is a bucket that the state holds, not an absorber outside it. */
function isStock(state: State, name: string, asset: string): boolean {
  if (name.includes(".") || name === "debt") return true;
  return state.funds.some((fund) => wordOf(fund, "asset") === asset && (wordOf(fund, "name") === name || `${wordOf(fund, "name")}_fund` === name));
}
