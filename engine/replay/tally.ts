import type { MoneyFlow, PaidInAll } from "../../schemas/generated/replay-answer.ts";
import { add, assert, equals, parseDecimal, subtract, toDecimalString, zero, type Fraction } from "../number/index.ts";
import { stockOf } from "../payment/conserve.ts";
import type { Fund, Payment, Snapshot } from "../snapshot/index.ts";
import { loadState } from "../state/load.ts";

interface Sum {
  readonly payment: Payment;
  readonly amount: Fraction;
  readonly times: number;
}

interface Flow {
  readonly income: Fraction;
  readonly outlay: Fraction;
}

const none: Flow = { income: zero, outlay: zero };

/** Adds up payments as they are made, so that none has to be kept. */
export class Tally {
  private readonly sums = new Map<string, Sum>();
  private readonly flows = new Map<string, Flow>();

  /** Payments of one entry, with the funds of the snapshot before and after it: a name is a fund's where that fund changed. */
  add(payments: readonly Payment[], before: readonly Fund[], after: readonly Fund[]): void {
    if (payments.length === 0) return;
    const funds = changedFunds(before, after);
    for (const payment of payments) {
      const amount = parseDecimal(payment.amount)!; // the engine has printed it
      const key = JSON.stringify([payment.from, payment.to, payment.asset, payment.purpose]);
      const sum = this.sums.get(key);
      this.sums.set(key, { payment: sum?.payment ?? payment, amount: add(sum?.amount ?? zero, amount), times: (sum?.times ?? 0) + 1 });
      const isStock = (bucket: string): boolean => bucket.includes(".") || bucket === "debt" || funds.has(`${bucket} ${payment.asset}`);
      const [gives, takes] = [isStock(payment.from), isStock(payment.to) && payment.from !== "forgiven"];
      const flow = this.flows.get(payment.asset) ?? none;
      this.flows.set(payment.asset, { income: takes && !gives ? add(flow.income, amount) : flow.income, outlay: gives && !takes ? add(flow.outlay, amount) : flow.outlay });
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
    const assets = new Set([...start.balances.map(({ id }) => id), ...end.balances.map(({ id }) => id), ...this.flows.keys()]);
    return [...assets].map((asset) => {
      const { income, outlay } = this.flows.get(asset) ?? none;
      const [was, is] = [stockOf(start, asset), stockOf(end, asset)];
      assert(equals(add(was, subtract(income, outlay)), is), `a replay conserves money: what ${asset} the buckets lost or gained is what was paid`);
      return { asset, before: toDecimalString(was), in: toDecimalString(income), out: toDecimalString(outlay), after: toDecimalString(is) };
    });
  }
}

/** The names by which payments may mean a fund, of those whose amount is another. */
function changedFunds(before: readonly Fund[], after: readonly Fund[]): ReadonlySet<string> {
  if (before === after) return new Set();
  const was = new Map(before.map(({ name, asset, amount }) => [`${name} ${asset}`, amount]));
  return new Set(after.flatMap(({ name, asset, amount }) => (was.get(`${name} ${asset}`) === amount ? [] : [`${name} ${asset}`, `${name}_fund ${asset}`])));
}
