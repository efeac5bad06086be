/** What real engines have got wrong, as tests: language.md section 7, last paragraph. */

import { describe, expect, test } from "vitest";
import { assess } from "../../../engine/assess.ts";
import { account, held, instrument, paymentLines, planOf, policyWith, walletAfter } from "./policies.ts";

const start = "start when pool.equity < pool.maintenance_margin";
const at = (markPrice: string) => [instrument({ markPrice })];
const isolated = (id: string, more: object = {}) => held(id, { marginMode: "isolated", margin: "50", ...more });

describe("a gap through the liquidation price", () => {
  test("filled at the mark, the whole loss is booked: the margin pays what it has and the fund the rest", () => {
    const policy = policyWith({ isolated: `${start}  finally close position` });
    const snapshot = account("500", [isolated("p1")], { instruments: at("80") });
    expect(assess(policy, { ...snapshot, instruments: at("100") }).positions[0]?.liquidationPrice).toMatch(/^95\.9/);
    const { lines, answer } = planOf(policy, snapshot);
    expect(lines).toEqual(["close p1 10 at 80: -200"]);
    expect(paymentLines(answer)).toEqual(["50 position.margin → counterparty", "150 insurance_fund → counterparty"]);
    expect(walletAfter(answer)).toBe("500");
  });

  test("filled at the bankruptcy price, exactly the margin is lost however far the price went, and never at the liquidation price", () => {
    for (const mark of ["95.5", "80", "20"]) {
      const { lines, answer } = planOf(policyWith(), account("500", [isolated("p1")], { instruments: at(mark) }));
      expect(lines).toEqual(["close p1 10 at 95: -50"]);
      expect(paymentLines(answer)).toEqual(["50 position.margin → counterparty"]);
    }
  });

  test("a fund of finite size pays what it has, and the plan says that nothing stands behind it", () => {
    const funds = [{ name: "insurance", asset: "USDT", amount: "100" }];
    const { answer } = planOf(policyWith({ isolated: `${start}  finally close position` }), account("500", [isolated("p1")], { instruments: at("80"), funds }));
    expect(answer.after).toBeUndefined();
    expect(answer.cannotDecide?.[0]).toMatchObject({ answer: "steps.0", clause: "isolated/payment/1" });
    const enough = planOf(policyWith({ isolated: `${start}  finally close position` }), account("500", [isolated("p1")], { instruments: at("80"), funds: [{ ...funds[0]!, amount: "151" }] }));
    expect(enough.answer.after?.funds).toEqual([{ name: "insurance", asset: "USDT", amount: "1" }]);
  });
});

describe("whose margin it is", () => {
  test("isolated positions are liquidated too, and switching nothing off is visible: one loser, one plan", () => {
    const { lines } = planOf(policyWith(), account("5000", [isolated("p1", { margin: "5" }), isolated("p2", { margin: "500" })]));
    expect(lines).toEqual(["close p1 10 at 99.5: -5"]);
  });

  test("a cross bankruptcy price does not count isolated positions", () => {
    const alone = planOf(policyWith(), account("5", [held("p1")]));
    const beside = planOf(policyWith(), account("5", [held("p1"), isolated("p2", { margin: "900", entryPrice: "10" }), isolated("p3", { margin: "30", side: "short" })]));
    expect(alone.lines).toEqual(["close p1 10 at 99.5: -5"]);
    expect(beside.lines).toEqual(alone.lines);
  });

  test("an isolated loss never reaches the wallet, and a cross loss never an isolated margin", () => {
    const { answer } = planOf(policyWith({ cross: `${start}  finally close all positions`, isolated: `${start}  finally close position` }), account("100", [held("p1"), isolated("p2")], { instruments: at("80") }));
    expect(paymentLines(answer)).toEqual([
      "100 balance.wallet_balance → counterparty", "100 insurance_fund → counterparty",
      "50 position.margin → counterparty", "150 insurance_fund → counterparty",
    ]);
    expect(walletAfter(answer)).toBe("0");
  });

  test("the wallet does not save a position that only its own margin backs", () => {
    expect(planOf(policyWith(), account("1000000", [isolated("p1")], { instruments: at("95.5") })).lines).toHaveLength(1);
  });

  test("cancelling may reach isolated orders although sharing does not", () => {
    const orders = [{ id: "o1", symbol: "S", marginMode: "isolated", side: "long" as const, contracts: "1", price: "90", leverage: "10" }];
    const { answer } = planOf(policyWith({ cross: `${start}  first cancel orders in account  finally close all positions` }), account("5", [held("p1"), isolated("p2")], { orders }));
    expect(answer.steps[0]?.orders).toEqual(["o1"]);
    expect(answer.after?.positions?.map((each) => each.id)).toEqual(["p2"]);
  });
});

describe("bankruptcy shared by several positions", () => {
  test("each loses its share of the equity from the mark, decided at once, and nothing is left", () => {
    const { lines, answer } = planOf(policyWith({ cross: `${start}  finally close all positions at bankruptcy price shared by position.notional` }), account("17", [held("p1", { entryPrice: "101" }), held("p2", { contracts: "5" }), held("p3", { contracts: "5", side: "short" })]));
    // Equity 7; 1000 : 500 : 500, so 3.5, 1.75 and 1.75 from the mark.
    expect(lines).toEqual(["close p1 10 at 99.65: -13.5", "close p2 5 at 99.65: -1.75", "close p3 5 at 100.35: -1.75"]);
    expect(walletAfter(answer)).toBe("0");
  });

  test("not each at its own price, which would lose the equity as often as there are positions", () => {
    const { answer } = planOf(policyWith({ cross: `${start}  finally close all positions at bankruptcy price` }), account("5", [held("p1"), held("p2")]));
    expect(answer.steps).toEqual([]);
    expect(answer.after).toBeUndefined();
    expect(answer.cannotDecide?.[0]?.reason).toContain("Several positions cannot each be closed at a bankruptcy price of their own");
  });

  test("with negative equity the fills are better than the mark, so that closing all takes just what there is", () => {
    const { lines, answer } = planOf(policyWith(), account("1000", [held("p1", { entryPrice: "180" }), held("p2", { contracts: "20", entryPrice: "115" })]));
    // Equity 1000 − 800 − 300 = −100; requirements 10 and 30, so −25 and −75.
    expect(lines).toEqual(["close p1 10 at 102.5: -775", "close p2 20 at 103.75: -225"]);
    expect(paymentLines(answer).every((line) => line.includes("wallet_balance"))).toBe(true);
    expect(walletAfter(answer)).toBe("0");
  });

  test("shares that do not end in decimals leave no dust on the policy's grid", () => {
    const plan = `${start}  finally close all positions at bankruptcy price shared by position.notional`;
    const { answer } = planOf(policyWith({ cross: plan, round: "amounts to 0.01 half even" }), account("10", [held("p1"), held("p2"), held("p3")]));
    expect(answer.steps.map((step) => step.realizedPnl)).toEqual(["-3.33", "-3.34", "-3.33"]);
    expect(walletAfter(answer)).toBe("0");
  });

  test("an inverse position's price is a share in 1/P", () => {
    const snapshot = account("0", [], {
      account: { id: "A", balances: [{ asset: "B", walletBalance: "0.05", bonus: "0" }] },
      instruments: [instrument({ contract: "inverse", settle: "B", contractSize: "100", tiers: [{ minNotional: "0", maintenanceMarginRate: "0.01", maintenanceAmount: "0" }] })],
      positions: [held("p1", { contracts: "10", entryPrice: "100" })],
    });
    // 10 · 100 / 100 = 10 B at stake, requirement 0.1; 1/P = 1/100 + 0.05/1000.
    const { lines, answer } = planOf(policyWith(), snapshot);
    expect(lines).toEqual(["close p1 10 at 99.502487562189054726: -0.05"]);
    expect(walletAfter(answer)).toBe("0");
  });

  test("the price is printed by the policy's rounding and filled exactly", () => {
    const { lines, answer } = planOf(policyWith({ round: "prices to tick against trader" }), account("5.25", [held("p1")]));
    expect(lines).toEqual(["close p1 10 at 99.5: -5.25"]); // exactly 99.475
    expect(walletAfter(answer)).toBe("0");
  });

  test("where no price above 0 loses the share, it cannot be decided", () => {
    const plan = "start when pool.equity < pool.maintenance_margin * 1000  finally close all positions at bankruptcy price shared by position.maintenance_margin";
    const { answer } = planOf(policyWith({ cross: plan }), account("1500", [held("p1")]));
    expect(answer.cannotDecide?.[0]?.reason).toContain("Position p1 has no price to be closed at.");
  });
});

describe("what is left, and who keeps it", () => {
  test("without `surplus` the margin that is left goes to the wallet", () => {
    const { lines, answer } = planOf(policyWith({ isolated: `${start}  finally close position` }), account("500", [isolated("p1")], { instruments: at("95.5") }));
    expect(lines).toEqual(["close p1 10 at 95.5: -45"]);
    expect(answer.steps[0]?.payments.at(-1)).toEqual({ from: "position.margin", to: "balance.wallet_balance", asset: "USDT", amount: "5", purpose: "liquidate" });
    expect(walletAfter(answer)).toBe("505");
  });

  test("with `surplus` what the fill gains over bankruptcy goes where the policy says", () => {
    const { answer } = planOf(policyWith({ isolated: `${start}  finally close position  surplus to insurance_fund` }), account("500", [isolated("p1")], { instruments: at("95.5"), funds: [{ name: "insurance", asset: "USDT", amount: "1" }] }));
    expect(answer.steps[0]?.payments.at(-1)).toEqual({ from: "position.margin", to: "insurance_fund", asset: "USDT", amount: "5", purpose: "surplus", clause: "isolated/liquidation/surplus" });
    expect(walletAfter(answer)).toBe("500");
    expect(answer.after?.funds?.[0]?.amount).toBe("6");
  });

  test("the surplus of a shared pool is its equity once nothing is open, the fee paid first", () => {
    const { answer } = planOf(policyWith({ cross: `${start}  finally close all positions  fee fill.value * 0.1%  surplus to insurance_fund` }), account("9", [held("p1")]));
    expect(paymentLines(answer)).toEqual(["1 balance.wallet_balance → insurance_fund", "8 balance.wallet_balance → insurance_fund"]);
    expect(walletAfter(answer)).toBe("0");
  });

  test("a position that is only reduced keeps its margin, and there is no surplus yet", () => {
    const plan = `${start}  stop when pool.equity >= pool.maintenance_margin  first reduce position by shortage  surplus to insurance_fund`;
    const { answer } = planOf(policyWith({ isolated: plan }), account("500", [isolated("p1")], { instruments: at("95.5") }));
    expect(answer.steps[0]).toMatchObject({ contracts: "5", realizedPnl: "-22.5", poolAfter: { equity: "5" } });
    expect(answer.after?.positions?.[0]).toMatchObject({ contracts: "5", margin: "27.5" });
  });

  test("a closed position leaves, and a healthy one that holds 0 contracts and margin does not", () => {
    const { answer } = planOf(policyWith(), account("500", [isolated("p1", { margin: "1" }), isolated("p2", { contracts: "0", margin: "7" })]));
    expect(answer.after?.positions?.map((each) => each.id)).toEqual(["p2"]);
  });
});

describe("the liquidation fee", () => {
  test("is charged on each fill, reads the fill, and a fee that is not above 0 is none", () => {
    const plan = `${start}  finally close all positions  fee fill.value * 0.1% when fill.profit >= 0  fee (0 - fill.profit) * 10%`;
    const { answer } = planOf(policyWith({ cross: plan }), account("15", [held("p1", { entryPrice: "101" }), held("p2", { contracts: "2", entryPrice: "99" })]));
    const fees = answer.steps.map((step) => step.payments.filter((payment) => payment.purpose === "liquidation_fee").map((payment) => payment.amount));
    expect(answer.steps.map((step) => step.realizedPnl)).toEqual(["-10", "2"]);
    expect(fees).toEqual([["1"], ["0.2"]]);
  });
});

describe("silences", () => {
  test("a policy that leaves the payment open ends the plan, with the steps until then and no `after`", () => {
    const plan = `${start}  first reduce position with largest loss by 20%  finally close all positions at 99% * instrument.mark_price`;
    const { answer, lines } = planOf(policyWith({ cross: plan.replace("99% * instrument.mark_price", "(99% * instrument.mark_price)"), payment: "unspecified realized_loss, realized_profit, funding_fee, trading_fee, liquidation_fee, interest, bonus_clawback because \"silent\"" }), account("5", [held("p1")]));
    expect(lines).toEqual(["reduce p1 2 at 100: 0"]);
    expect(answer.after).toBeUndefined();
    expect(answer.cannotDecide).toMatchObject([{ answer: "steps.1", clause: "cross/payment/1" }]);
  });

  test("a pool whose status cannot be decided is never taken for healthy: there is no `after`", () => {
    const noBonus = { account: { id: "A", balances: [{ asset: "USDT", walletBalance: "5" }] } };
    const { answer } = planOf(policyWith(), account("5", [held("p1"), isolated("p2", { margin: "1" })], noBonus));
    expect(answer.steps.map((step) => step.position)).toEqual(["p2"]);
    expect(answer.cannotDecide).toMatchObject([{ answer: "pools.cross:USDT.status" }]);
    expect(answer.after).toBeUndefined();
  });
});
