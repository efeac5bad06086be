import type { MoneyFlow, PaidInAll } from "../../schemas/generated/replay-answer.ts";
import { add, assert, equals, parseDecimal, subtract, toDecimalString, zero, type Fraction } from "../number/index.ts";
import { stockOf } from "../payment/conserve.ts";
import type { Payment, Snapshot } from "../snapshot/index.ts";
import { loadState } from "../state/load.ts";

interface Sum {
  readonly payment: Payment;
  amount: Fraction;
  times: number;
}

/** Adds up payments as they are made, so that none has to be kept. */
export class Tally {
  private readonly sums = new Map<string, Sum>();

  add(payments: readonly Payment[]): void {
    for (const payment of payments) {
      const key = JSON.stringify([payment.from, payment.to, payment.asset, payment.purpose]);
      const sum = this.sums.get(key) ?? { payment, amount: zero, times: 0 };
      this.sums.set(key, sum);
      sum.amount = add(sum.amount, parseDecimal(payment.amount)!); // the engine has printed it
      sum.times += 1;
    }
  }

  paid(): readonly PaidInAll[] {
    return [...this.sums.values()].map(({ payment: { from, to, asset, purpose }, amount, times }) => ({ from, to, asset, purpose, amount: toDecimalString(amount), times }));
  }

  /**
   * What came into the account's buckets and its funds, and what left them, by asset. That this explains the difference between the two
   * snapshots is asserted: no unit is lost or made over a whole replay.
   */
  money(before: Snapshot, after: Snapshot): readonly MoneyFlow[] {
    const [start, end] = [loadState(before, []), loadState(after, [])];
    const funds = new Set((after.funds ?? []).flatMap(({ name, asset }) => [`${name} ${asset}`, `${name}_fund ${asset}`]));
    const isStock = (bucket: string, asset: string): boolean => bucket.includes(".") || bucket === "debt" || funds.has(`${bucket} ${asset}`);
    const assets = new Set([...start.balances.map(({ id }) => id), ...end.balances.map(({ id }) => id), ...[...this.sums.values()].map(({ payment }) => payment.asset)]);
    return [...assets].map((asset) => {
      let [income, outlay] = [zero, zero];
      for (const { payment, amount } of this.sums.values()) {
        if (payment.asset !== asset) continue;
        const [gives, takes] = [isStock(payment.from, asset), isStock(payment.to, asset) && payment.from !== "forgiven"];
        if (takes && !gives) income = add(income, amount);
        if (gives && !takes) outlay = add(outlay, amount);
      }
      const [was, is] = [stockOf(start, asset), stockOf(end, asset)];
      assert(equals(add(was, subtract(income, outlay)), is), `a replay conserves money: what ${asset} the buckets lost or gained is what was paid`);
      return { asset, before: toDecimalString(was), in: toDecimalString(income), out: toDecimalString(outlay), after: toDecimalString(is) };
    });
  }
}
