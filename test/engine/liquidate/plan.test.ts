import { describe, expect, test } from "vitest";
import { account, held, instrument, paymentLines, planOf, policyWith, walletAfter } from "./policies.ts";

const start = "start when pool.equity < pool.maintenance_margin";
const stop = "stop when pool.equity >= pool.maintenance_margin";
const order = (id: string, more: object = {}) => ({ id, symbol: "S", marginMode: "cross", side: "long" as const, contracts: "1", price: "90", leverage: "10", ...more });

describe("when a plan runs", () => {
  test("a healthy account has no steps and comes back as it was", () => {
    const snapshot = account("500", [held("p1")]);
    const { answer } = planOf(policyWith(), snapshot);
    expect(answer.steps).toEqual([]);
    expect(answer.after).toEqual(snapshot);
    expect(answer.cannotDecide).toBeUndefined();
  });

  test("the boundary of `<` is not liquidated: equity equal to the requirement", () => {
    expect(planOf(policyWith(), account("10", [held("p1")])).lines).toEqual([]);
    expect(planOf(policyWith(), account("9.99", [held("p1")])).lines).toHaveLength(1);
  });

  test("a stage more severe than `liquidatable` runs the plan too, and a less severe one does not", () => {
    const plan = `stage early when pool.equity < 2 * pool.maintenance_margin  ${start}  stage late when pool.equity < 0  finally close all positions`;
    const policy = policyWith({ cross: plan });
    expect(planOf(policy, account("15", [held("p1")])).lines).toEqual([]);
    expect(planOf(policy, account("5", [held("p1")])).lines).toHaveLength(1);
    expect(planOf(policy, account("-5", [held("p1")])).lines).toHaveLength(1);
  });

  test("the plan stops before the first step after which `stop` holds", () => {
    const plan = `${start}  ${stop}  first reduce position with largest loss by 30%  then reduce position with largest loss by 30%  finally close all positions`;
    const { lines, answer } = planOf(policyWith({ cross: plan }), account("8", [held("p1")]));
    expect(lines).toEqual(["reduce p1 3 at 100: 0"]);
    expect(answer.steps[0]?.poolAfter).toMatchObject({ equity: "8", maintenanceMargin: "7", status: "healthy" });
  });

  test("without `stop` a plan goes on to its end", () => {
    const { lines } = planOf(policyWith({ cross: `${start}  first reduce position with largest loss by 30%  finally close all positions` }), account("8", [held("p1")]));
    expect(lines).toEqual(["reduce p1 3 at 100: 0", "close p1 7 at 100: 0"]);
  });

  test("a step whose condition fails is passed over", () => {
    const plan = `${start}  first reduce position with largest loss by 30% when pool.equity < 0  finally close all positions`;
    expect(planOf(policyWith({ cross: plan }), account("8", [held("p1")])).lines).toEqual(["close p1 10 at 100: 0"]);
  });

  test("`repeat` goes on while the step changes something, and ends when it does not", () => {
    const plan = `${start}  first reduce position with largest loss by 1 tier, repeat  finally close all positions`;
    const { lines } = planOf(policyWith({ cross: plan }), account("5", [held("p1", { contracts: "30" })]));
    expect(lines).toEqual(["reduce p1 10 at 100: 0", "reduce p1 10 at 100: 0", "close p1 10 at 100: 0"]);
  });

  test("a pool is left alone by the plan of another", () => {
    const { lines, answer } = planOf(policyWith(), account("500", [held("p1"), held("p2", { marginMode: "isolated", margin: "5" })]));
    expect(lines).toEqual(["close p2 10 at 99.5: -5"]);
    expect(answer.after?.positions?.map((position) => position.id)).toEqual(["p1"]);
    expect(walletAfter(answer)).toBe("500");
  });
});

describe("what steps do", () => {
  test("orders are cancelled in the pool, in the account, or of the instrument", () => {
    const orders = [order("o1"), order("o2", { marginMode: "isolated" }), order("o3", { symbol: "T" }), order("o4", { marginMode: "isolated", symbol: "T" })];
    const instruments = [instrument(), instrument({ symbol: "T" })];
    const cancelled = (scope: string) => planOf(policyWith({ cross: `${start}  first cancel orders in ${scope}  finally close all positions` }), account("5", [held("p1")], { orders, instruments })).answer;
    expect(cancelled("pool").steps[0]).toMatchObject({ effect: "cancel_orders", orders: ["o1", "o3"] });
    expect(cancelled("account").steps[0]?.orders).toEqual(["o1", "o2", "o3", "o4"]);
    expect(cancelled("pool").after?.orders?.map((each) => each.id)).toEqual(["o2", "o4"]);
  });

  test("only the orders that meet the condition are cancelled, and none is no step", () => {
    const plan = `${start}  first cancel orders in pool where (not order.reduce_only)  finally close all positions`;
    const orders = [order("o1", { reduceOnly: true }), order("o2", { reduceOnly: false })];
    expect(planOf(policyWith({ cross: plan }), account("5", [held("p1")], { orders })).lines[0]).toBe("cancel_orders o2");
    expect(planOf(policyWith({ cross: plan }), account("5", [held("p1")], { orders: [orders[0]!] })).lines).toEqual(["close p1 10 at 100: 0"]);
  });

  test("by tiers: the largest lot of the tier that many lower, on the grid", () => {
    const by = (text: string, contracts: string) => planOf(policyWith({ cross: `${start}  first reduce position with largest loss ${text}  finally close all positions` }), account("5", [held("p1", { contracts })])).lines[0];
    expect(by("by 1 tier", "30")).toBe("reduce p1 10 at 100: 0");
    expect(by("by 2 tiers", "30")).toBe("reduce p1 20 at 100: 0");
    expect(by("by 3 tiers", "30")).toBe("reduce p1 20 at 100: 0");
    expect(by("to tier 2", "30")).toBe("reduce p1 10 at 100: 0");
    expect(by("to tier 1", "30")).toBe("reduce p1 20 at 100: 0");
    expect(by("by 1 tier", "10")).toBe("close p1 10 at 100: 0");
    expect(by("by 1 tier", "30.5")).toBe("reduce p1 10.5 at 100: 0");
  });

  test("by a fraction: rounded down to the grid, at least one step, never more than there is", () => {
    const by = (text: string, contracts: string) => planOf(policyWith({ cross: `${start}  first reduce position with largest loss by ${text}  finally close all positions` }), account("5", [held("p1", { contracts })])).lines[0];
    expect(by("25%", "10")).toBe("reduce p1 2 at 100: 0");
    expect(by("1%", "10")).toBe("reduce p1 1 at 100: 0");
    expect(by("200%", "10")).toBe("reduce p1 10 at 100: 0");
    expect(by("50%", "0.9")).toBe(undefined);
    expect(by("position.contracts * 50%", "10")).toBe("reduce p1 5 at 100: 0");
  });

  test("by shortage: the fewest contracts after which the plan stops, with the fee of the fill paid", () => {
    const plan = (fee: string) => `${start}  ${stop}  first reduce position with largest loss by shortage  finally close all positions  ${fee}`;
    // Equity 8 against 1% of 100 a contract: 8 contracts may stay.
    expect(planOf(policyWith({ cross: plan("") }), account("8", [held("p1")])).lines).toEqual(["reduce p1 2 at 100: 0"]);
    // A fee of 0.5 a contract: 8 − 0.5c ≥ 10 − c from c = 4 on.
    const { lines, answer } = planOf(policyWith({ cross: plan("fee fill.value * 0.5%") }), account("8", [held("p1")]));
    expect(lines).toEqual(["reduce p1 4 at 100: 0"]);
    expect(paymentLines(answer)).toEqual(["2 balance.wallet_balance → insurance_fund"]);
    expect(answer.steps[0]?.poolAfter).toMatchObject({ equity: "6", maintenanceMargin: "6", status: "healthy" });
  });

  test("by shortage across tiers, where the requirement falls faster", () => {
    const plan = `${start}  ${stop}  first reduce position with largest loss by shortage  finally close all positions`;
    // 30 contracts need 80, 20 need 30, 15 need 20, 12 need 14.
    const at = (wallet: string) => planOf(policyWith({ cross: plan }), account(wallet, [held("p1", { contracts: "30" })])).lines;
    expect(at("79")).toEqual(["reduce p1 1 at 100: 0"]);
    expect(at("20")).toEqual(["reduce p1 15 at 100: 0"]);
    expect(at("0.5")).toEqual(["reduce p1 30 at 100: 0"]);
  });

  test("by shortage takes all there is where no less is enough", () => {
    const plan = `${start}  ${stop}  first reduce position with largest loss by shortage  finally close all positions`;
    const { lines, answer } = planOf(policyWith({ cross: plan }), account("-1", [held("p1")]));
    expect(lines).toEqual(["reduce p1 10 at 100: 0"]);
    expect(answer.after?.positions).toEqual([]);
  });

  test("netting cuts long and short of one instrument against each other, without a fee", () => {
    const plan = `${start}  ${stop}  first net positions with same instrument.symbol  finally close all positions  fee fill.value * 0.5%`;
    const { lines, answer } = planOf(policyWith({ cross: plan }), account("15", [held("p1", { entryPrice: "101" }), held("p2", { side: "short", contracts: "6", entryPrice: "102" })]));
    // Equity 15 − 10 + 12 = 17 against 16: healthy. With 10 it is 12 against 16.
    expect(lines).toEqual([]);
    const poorer = planOf(policyWith({ cross: plan }), account("10", [held("p1", { entryPrice: "101" }), held("p2", { side: "short", contracts: "6", entryPrice: "102" })]));
    expect(poorer.lines).toEqual(["net p1 6 at 100: -6", "net p2 6 at 100: 12"]);
    expect(poorer.answer.steps[1]?.poolAfter).toMatchObject({ positions: ["p1"], equity: "12", maintenanceMargin: "4" });
    expect(answer.after?.positions).toHaveLength(2);
  });

  test("money is moved into a position, never more than there is", () => {
    const plan = `${start}  ${stop}  first move position.initial_margin from balance.wallet_balance to position.margin  finally close position at bankruptcy price`;
    const isolated = held("p1", { marginMode: "isolated", margin: "5" });
    const { lines, answer } = planOf(policyWith({ isolated: plan }), account("500", [isolated]));
    expect(lines).toEqual(["move"]);
    expect(paymentLines(answer)).toEqual(["100 balance.wallet_balance → position.margin"]);
    expect(answer.after?.positions?.[0]?.margin).toBe("105");
    const poor = planOf(policyWith({ isolated: plan }), account("3", [isolated]));
    expect(paymentLines(poor.answer)).toEqual(["3 balance.wallet_balance → position.margin", "8 position.margin → counterparty"]);
  });

  test("waiting moves the moment on", () => {
    const { lines, answer } = planOf(policyWith({ cross: `${start}  first reduce position with largest loss by 20%  then wait 30s  finally close all positions` }), account("5", [held("p1")]));
    expect(lines).toEqual(["reduce p1 2 at 100: 0", "wait", "close p1 8 at 100: 0"]);
    expect(answer.after?.asOf).toBe("2026-01-01T00:00:30Z");
    expect(answer.asOf).toBe("2026-01-01T00:00:00Z");
  });

  test("a fill at a stated price", () => {
    const plan = `${start}  finally close all positions at (instrument.mark_price * 99%)`;
    expect(planOf(policyWith({ cross: plan }), account("9", [held("p1")])).lines).toEqual(["close p1 10 at 99: -10"]);
  });
});

describe("which position", () => {
  const losers = [held("p1", { entryPrice: "100.1" }), held("p2", { entryPrice: "100.4" }), held("p3", { entryPrice: "99.5", contracts: "1" })];

  test("the largest loss goes first, then the next", () => {
    const plan = `${start}  ${stop}  first close position with largest loss where (position.contracts > 0), repeat`;
    expect(planOf(policyWith({ cross: plan }), account("16", losers)).lines).toEqual(["close p2 10 at 100: -4"]);
    expect(planOf(policyWith({ cross: plan }), account("5", losers)).lines).toEqual(["close p2 10 at 100: -4", "close p1 10 at 100: -1", "close p3 1 at 100: 0.5"]);
  });

  test("only positions that meet the condition are chosen", () => {
    const plan = `${start}  first close all positions where (position.unrealized_pnl < 0)`;
    expect(planOf(policyWith({ cross: plan }), account("5", losers)).lines).toEqual(["close p1 10 at 100: -1", "close p2 10 at 100: -4"]);
  });

  test("a tie without a tie-break gives each way it may go, the first in the order of the snapshot", () => {
    const plan = `${start}  ${stop}  first close position with largest loss where (position.contracts > 0), repeat`;
    const { answer, lines } = planOf(policyWith({ cross: plan }), account("15", [held("p1"), held("p2")]));
    expect(lines).toEqual(["close p1 10 at 100: 0"]);
    expect(answer.outcomes?.map((outcome) => outcome.steps.map((step) => step.position))).toEqual([["p1"], ["p2"]]);
    expect(answer.outcomes?.[0]?.after).toEqual(answer.after);
  });

  test("a tie-break decides", () => {
    const plan = `${start}  ${stop}  first close position with largest loss, ties by smallest position.contracts where (position.contracts > 0), repeat`;
    const { answer, lines } = planOf(policyWith({ cross: plan }), account("15", [held("p1"), held("p2", { contracts: "9" })]));
    expect(lines).toEqual(["close p2 9 at 100: 0"]);
    expect(answer.outcomes).toBeUndefined();
  });

  test("`any position` gives each order in which they may be closed", () => {
    const plan = `${start}  first close any position, repeat`;
    const { answer } = planOf(policyWith({ cross: plan }), account("5", [held("p1"), held("p2"), held("p3")]));
    expect(answer.outcomes?.map((outcome) => outcome.steps.map((step) => step.position).join(" "))).toEqual(["p1 p2 p3", "p1 p3 p2", "p2 p1 p3", "p2 p3 p1", "p3 p1 p2", "p3 p2 p1"]);
  });

  test("more ways than can be followed are said to be more", () => {
    const plan = `${start}  first close any position, repeat`;
    const many = [1, 2, 3, 4, 5, 6, 7].map((n) => held(`p${n}`));
    const { answer } = planOf(policyWith({ cross: plan }), account("5", many));
    expect(answer.outcomes).toHaveLength(1000);
    expect(answer.cannotDecide?.[0]?.reason).toBe("The policy leaves more ways open than are followed; the first 1000 are given.");
  });

  test("a liquidation of each position closes that position only", () => {
    const plan = "start when position.unrealized_pnl < 0 - 0.2% * position.notional  finally close position";
    const { lines } = planOf(policyWith({ cross: plan, of: "position" }), account("500", losers));
    expect(lines).toEqual(["close p2 10 at 100: -4"]);
  });
});
