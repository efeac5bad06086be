import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { absolute, compare, multiply, negate, parseDecimal, subtract, sumAll, zero, type Fraction } from "../../../engine/number/index.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { account, held, planOf, policyWith } from "./policies.ts";

const payment = "pay realized_loss, liquidation_fee, trading_fee { finally balance.wallet_balance }  receive realized_profit { to balance.wallet_balance }  unspecified funding_fee, interest, bonus_clawback";
const facts = "facts { asset.turn: number default 0 }";
const plan = (steps: string): string => `start when pool.equity < pool.maintenance_margin  stop when pool.equity >= pool.maintenance_margin  ${steps}`;
const of = (step: string): ReturnType<typeof policyWith> => policyWith({ payment, facts, round: "amounts to 0.01 half even", cross: plan(`first ${step}  finally close all positions`) });

/** 9 at 100: 900 need 9, and there are 2. */
const short = (wallets: Readonly<Record<string, string>>): Snapshot => {
  const base = account("2", [held("p1", { contracts: "9" })]);
  const assets = [{ asset: "ETH", prices: { USDT: "20" }, facts: { turn: "1" } }, { asset: "DOT", prices: { USDT: "5" }, facts: { turn: "2" } }, { asset: "XRP", prices: { USDT: "0.5" }, facts: { turn: "2" } }];
  return { ...base, account: { ...base.account, balances: [...(base.account.balances ?? []), ...Object.entries(wallets).map(([asset, walletBalance]) => ({ asset, walletBalance, bonus: "0" }))] }, assets: [...(base.assets ?? []), ...assets] };
};
const exact = (text = "0"): Fraction => parseDecimal(text) ?? zero;
const wallet = (snapshot: Snapshot | undefined, asset: string): string | undefined => snapshot?.account.balances?.find((each) => each.asset === asset)?.walletBalance;

describe("a plan that converts collateral", () => {
  // 7 are short. 0.36 ETH bring 20 · 0.36 · 0.98 = 7.056, rounded 7.06, less 1 % = 0.07: 6.99. 0.37 bring 7.25 less 0.07.
  test("sells as little as is enough, at a share of its value, and pays the fee of what comes in", () => {
    const { answer } = planOf(of("convert balance with smallest asset.turn by shortage to settle at 98% paying 1% to insurance_fund, repeat"), short({ DOT: "10", ETH: "3" }));
    expect(answer.steps).toHaveLength(1);
    expect(answer.steps[0]).toMatchObject({ effect: "convert", price: "19.6", pool: "cross:USDT" });
    expect(answer.steps[0]?.payments.map(({ from, to, asset, amount, purpose }) => `${from} > ${to} ${amount} ${asset} ${purpose}`)).toEqual([
      "balance.wallet_balance > counterparty 0.37 ETH convert",
      "counterparty > balance.wallet_balance 7.25 USDT convert",
      "balance.wallet_balance > insurance_fund 0.07 USDT convert",
    ]);
    expect(wallet(answer.after, "USDT")).toBe("9.18");
  });

  test("goes on to the next where one is not enough, and to the cut where none is left", () => {
    const { answer } = planOf(of("convert balance with smallest asset.turn by shortage to settle, repeat"), short({ DOT: "0.2", ETH: "0.1" }));
    expect(answer.steps.map(({ effect }) => effect)).toEqual(["convert", "convert", "close"]);
    expect([wallet(answer.after, "ETH"), wallet(answer.after, "DOT")]).toEqual(["0", "0"]);
  });

  test("sells a share, or until so much has come in, or all, in the order of the snapshot", () => {
    const sold = (step: string): readonly string[] => planOf(of(step), short({ DOT: "0.5", XRP: "1", ETH: "3" })).answer.steps.filter(({ effect }) => effect === "convert").map(({ payments }) => `${payments[0]?.amount ?? ""} ${payments[0]?.asset ?? ""}`);
    expect(sold("convert all balances by 50% to settle")).toEqual(["0.25 DOT", "0.5 XRP", "1.5 ETH"]);
    expect(sold("convert all balances by 5 USDT to USDT")).toEqual(["0.5 DOT", "1 XRP", "0.1 ETH"]);
    expect(sold("convert all balances where (asset.turn = 2) to settle")).toEqual(["0.5 DOT", "1 XRP"]);
  });

  test("leaves a set of outcomes where nothing says which, and decides nothing where a share is unspecified", () => {
    expect(planOf(of("convert any balance to settle"), short({ DOT: "2", ETH: "2" })).answer.outcomes).toHaveLength(2);
    expect(planOf(of("convert balance with largest asset.turn to settle"), short({ DOT: "2", XRP: "20" })).answer.outcomes).toHaveLength(2);
    for (const step of ["convert all balances to settle at unspecified", "convert all balances to settle paying unspecified"]) {
      expect(planOf(of(step), short({ ETH: "2" })).answer.cannotDecide?.[0]).toMatchObject({ clause: "cross/liquidation/step/1", reason: expect.stringContaining("leaves open") });
      expect(planOf(of(step), short({})).answer.cannotDecide).toBeUndefined();
    }
  });

  test("without a price of the asset, or at a share that is not above 0, it cannot be decided", () => {
    expect(planOf(of("convert all balances to settle"), { ...short({ ETH: "2" }), assets: [] }).answer.cannotDecide?.[0]?.reason).toContain("no price of ETH in USDT");
    expect(planOf(of("convert all balances to settle at (1 - asset.turn)"), short({ ETH: "2" })).answer.cannotDecide?.[0]?.reason).toContain("not above 0");
  });

  // Laws: what is sold is received at the price, less the fee; nothing more is sold than there is, and nothing more than is needed.
  test("conserves money, and sells no step more than is enough", () => {
    const hundredths = fc.integer({ min: 1, max: 300 }).map((n) => (n / 100).toFixed(2));
    const policy = of("convert balance with smallest asset.turn by shortage to settle at 98% paying 1%, repeat");
    fc.assert(
      fc.property(hundredths, hundredths, (eth, dot) => {
        const { answer } = planOf(policy, short({ ETH: eth, DOT: dot }));
        const converted = answer.steps.filter(({ effect }) => effect === "convert");
        for (const { payments, price = "0" } of converted) {
          const [out, into, fee] = payments.map(({ amount }) => exact(amount));
          const value = multiply(out ?? zero, exact(price));
          expect(compare(absolute(subtract(into ?? zero, value)), exact("0.005"))).toBeLessThanOrEqual(0);
          expect(compare(absolute(subtract(fee ?? zero, multiply(into ?? zero, exact("0.01")))), exact("0.005"))).toBeLessThanOrEqual(0);
        }
        const net = sumAll(converted.flatMap(({ payments }) => [exact(payments[1]?.amount), negate(exact(payments[2]?.amount))]));
        const cut = answer.steps.length > converted.length;
        expect(compare(net, exact("7")) < 0).toBe(cut);
        // One step of ETH brings 0.20 at most: whoever sold that much less had not enough.
        expect(compare(net, exact("7.21"))).toBe(-1);
      }),
      { numRuns: 25 },
    );
  });
});

describe("what the checker says", () => {
  const codes = (step: string): string => {
    try {
      of(step);
      return "";
    } catch (error) {
      return String(error).replace(/^Error: /, "").split(":")[0] ?? "";
    }
  };

  test.each([
    ["convert balance with largest loss to settle", "not-here"],
    ["convert all balances by 5 contracts to settle", "unit-mismatch"],
    ["convert all balances to settle at 5 USDT", "unit-mismatch"],
    ["convert all balances to settle paying 1% to balance.bonus", "unknown-word"],
    ["convert all balances where (position.leverage > 1x) to settle", "mixed-levels"],
  ])("%s", (step, code) => {
    expect(codes(step)).toBe(code);
  });

  test("the account's own plan names the asset", () => {
    const text = (to: string) => () => policyWith({ payment, account: `liquidation of account { start when sum of value of balance.wallet_balance in USDT < 0 USDT  finally convert all balances to ${to} }` });
    expect(text("settle")).toThrow("not-here");
    expect(text("USDT")).not.toThrow();
  });
});
