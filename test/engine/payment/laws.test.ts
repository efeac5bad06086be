import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Expression, PayRule } from "../../../dsl/ir.ts";
import { add, compare, parseDecimal, subtract, sumAll, toDecimalString, zero, type Fraction } from "../../../engine/number/index.ts";
import type { Charge, ChargeAnswer, Snapshot } from "../../../engine/snapshot/index.ts";
import { compare as comparison, equity, fact, figure, multiply, num } from "../assess/ir.ts";
import { assess } from "../../../engine/assess.ts";
import { bonus, charged, pay, policyPaying, sample, wallet, type StepText } from "./lists.ts";

const decimal = (text: string | undefined): Fraction => parseDecimal(text ?? "0")!; // the engine printed it
const units = (most: number) => fc.integer({ min: 0, max: most }).map((n) => toDecimalString({ ...zero, n: BigInt(n), d: 1n }));
const odd = fc.integer({ min: 0, max: 2_000_000_000_000 }).map((n) => `${Math.floor(n / 1e8)}.${String(n % 1e8).padStart(8, "0")}`);

const cap: fc.Arbitrary<Partial<StepText[1]>> = fc.oneof(
  fc.constant({}),
  fc.integer({ min: 1, max: 99 }).map((percent) => ({ upTo: multiply(num(String(percent), "percent"), fact("charge.amount")) })),
  units(500).map((amount) => ({ upTo: num(amount) })),
  units(400).map((amount) => ({ downTo: num(amount) })),
  fc.constant({ when: comparison(equity, ">=", num("100")) }),
);
const bucket = fc.oneof(
  fc.constantFrom(wallet, bonus, "insurance_fund"),
  fc.tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom(bonus, "credit.amount")).map(([percent, other]) => [[String(percent), wallet], [String(100 - percent), other]] as const),
  fc.tuple(fc.integer({ min: 1, max: 98 })).map(([percent]) => [[String(percent), bonus], ["1", "credit.amount"], [String(99 - percent), "liquidator"]] as const),
);
const steps: fc.Arbitrary<StepText[]> = fc
  .array(fc.tuple(bucket, cap), { minLength: 0, maxLength: 4 })
  .chain((list) => fc.constantFrom("debt", "socialised", "forgiven", "counterparty").map((last): StepText[] => [...list.map(([name, more]): StepText => [name, more]), [last]]));

const keeping: fc.Arbitrary<Expression | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(">" as const, ">=" as const).chain((operator) => units(300).map((floor) => comparison(equity, operator, num(floor)))),
  fc.constant(comparison(equity, ">=", figure("pool.maintenance_margin"))),
  fc.constant(comparison(multiply(num("0.3"), equity), ">", figure("pool.maintenance_margin"))),
);
const to: fc.Arbitrary<PayRule["to"]> = fc.oneof(
  fc.constant([]),
  fc.integer({ min: 1, max: 99 }).map((percent) => [{ share: String(percent), bucket: "insurance_fund" }, { share: String(100 - percent), bucket: "venue" }]),
);
const accounts: fc.Arbitrary<Snapshot> = fc
  .record({ walletBalance: fc.oneof(units(2000), odd.map((text) => `-${text.slice(-10)}`), odd), own: odd, held: fc.option(units(60)), mark: fc.integer({ min: 54_000, max: 66_000 }) })
  .map(({ walletBalance, own, held, mark }) => ({
    ...sample,
    account: { id: "A", balances: [{ asset: "USDT", walletBalance, bonus: own, debt: "1", credits: [{ id: "c1", kind: "voucher", amount: "20.5" }, { id: "c2", kind: "voucher", amount: "7" }] }] },
    instruments: sample.instruments!.map((each) => ({ ...each, markPrice: String(mark) })),
    ...(held === null ? {} : { funds: [{ name: "insurance", asset: "USDT", amount: held }] }),
  }));

/** All money of the account and the funds, less debt. */
function money(snapshot: Snapshot): Fraction {
  const balances = (snapshot.account.balances ?? []).flatMap((each) => [each.walletBalance, each.bonus, ...(each.credits ?? []).map((credit) => credit.amount), `-${each.debt ?? "0"}`.replace("--", "")]);
  const rest = [...(snapshot.positions ?? []).map((each) => each.margin), ...(snapshot.funds ?? []).map((each) => each.amount)];
  return sumAll([...balances, ...rest].map(decimal));
}

const charge = (amount: string): Charge => ({ purpose: "realized_loss", position: "p1", asset: "USDT", amount });
const stocks = new Set([wallet, bonus, "credit.amount", "debt", "position.margin"]);
const isOwn = (name: string): boolean => stocks.has(name) && name !== "debt";

function flows(answer: ChargeAnswer, funded: boolean): Fraction {
  const isStock = (name: string): boolean => stocks.has(name) || (funded && name === "insurance_fund");
  return answer.payments.reduce((total, { from, to: receiver, amount }) => {
    const left = isStock(from) ? subtract(total, decimal(amount)) : total;
    return isStock(receiver) && from !== "forgiven" ? add(left, decimal(amount)) : left;
  }, zero);
}

describe("every waterfall", () => {
  const cases = fc.record({ steps, keeping, to, snapshot: accounts, amount: fc.oneof(units(3000), odd) });
  const run = (each: { steps: StepText[]; keeping: Expression | undefined; to: PayRule["to"]; snapshot: Snapshot; amount: string }) => {
    const more = { to: each.to, ...(each.keeping === undefined ? {} : { keeping: each.keeping }) };
    const policy = policyPaying([pay("cross/payment/1", ["realized_loss"], each.steps, more)]);
    return { policy, answer: charged(policy, each.snapshot, charge(each.amount)) };
  };

  test("places the whole charge, to the last unit", () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { answer } = run(each);
        expect(toDecimalString(sumAll(answer.payments.map((payment) => decimal(payment.amount))))).toBe(toDecimalString(decimal(each.amount)));
        expect(answer.payments.every((payment) => compare(decimal(payment.amount), zero) > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("conserves money: what the account and the funds lost or gained is what was paid", () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { answer } = run(each);
        const change = subtract(money(answer.after!), money(each.snapshot));
        expect(toDecimalString(change)).toBe(toDecimalString(flows(answer, each.snapshot.funds !== undefined)));
      }),
      { numRuns: 300 },
    );
  });

  test("takes no bucket but the wallet below 0, and leaves amounts on the policy's grid", () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { answer } = run(each);
        const [balance] = answer.after!.account.balances!;
        for (const amount of [balance?.bonus, ...(balance?.credits ?? []).map((credit) => credit.amount), ...(answer.after!.funds ?? []).map((fund) => fund.amount)]) expect(compare(decimal(amount), zero) >= 0).toBe(true);
        for (const { amount } of answer.payments) expect(amount.split(".")[1]?.length ?? 0).toBeLessThanOrEqual(8);
      }),
      { numRuns: 200 },
    );
  });

  test("with `keeping equity >= K` pays own money down to K and no unit further, unless the charge is paid or no more may be taken", () => {
    fc.assert(
      fc.property(accounts, odd, units(300), (snapshot, amount, floor) => {
        const policy = policyPaying([pay("cross/payment/1", ["realized_loss"], [[bonus], [wallet], ["insurance_fund"], ["socialised"]], { keeping: comparison(equity, ">=", num(floor)) })]);
        const before = decimal(assess(policy, snapshot).pools[0]?.equity);
        const answer = charged(policy, snapshot, charge(amount));
        const own = sumAll(answer.payments.filter((payment) => isOwn(payment.from)).map((payment) => decimal(payment.amount)));
        const spare = subtract(before, decimal(floor));
        const most = compare(spare, zero) < 0 ? zero : spare;
        const due = decimal(amount);
        expect(toDecimalString(own)).toBe(toDecimalString(compare(due, most) < 0 ? due : most));
      }),
      { numRuns: 200 },
    );
  });

  test("gives the same answer twice, and the first charge of a list is as if it were alone", () => {
    fc.assert(
      fc.property(cases, units(100), (each, second) => {
        const { policy, answer } = run(each);
        const both = charged(policy, each.snapshot, [charge(each.amount), charge(second)]);
        expect(both.payments.slice(0, answer.payments.length)).toEqual(answer.payments);
        expect(both.after).toEqual(charged(policy, answer.after!, charge(second)).after);
      }),
      { numRuns: 100 },
    );
  });
});
