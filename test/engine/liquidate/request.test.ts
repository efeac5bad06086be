import { describe, expect, test } from "vitest";
import { liquidate } from "../../../engine/liquidate.ts";
import { Mismatch } from "../../../engine/mismatch.ts";
import type { LiquidateRequest, Snapshot } from "../../../engine/snapshot/index.ts";
import { account, held, instrument, lineOf, paymentLines, planOf, policyWith, walletAfter } from "./policies.ts";

const start = "start when pool.equity < pool.maintenance_margin";
const permissions = `allow liquidator to liquidate when pool.equity >= pool.maintenance_margin * 20% up to position.contracts * 50%`;
const ask = (snapshot: Snapshot, more: Partial<LiquidateRequest>, texts: Parameters<typeof policyWith>[0] = { permissions }) =>
  liquidate(policyWith(texts), snapshot, { action: "liquidate", by: "liquidator", position: "p1", ...more });

describe("a liquidator's request", () => {
  const poor = account("5", [held("p1"), held("p2", { marginMode: "isolated", margin: "1" })]);

  test("runs exactly that fill, and no plan", () => {
    const answer = ask(poor, { contracts: "3", price: "99.9" });
    expect(answer.steps.map(lineOf)).toEqual(["reduce p1 3 at 99.9: -0.3"]);
    expect(answer.steps[0]).toMatchObject({ clause: "cross/adjustment/2", pool: "cross:USDT", poolAfter: { equity: "4.7" } });
    expect(answer.after?.positions?.map((position) => [position.id, position.contracts])).toEqual([["p1", "7"], ["p2", "10"]]);
  });

  test("without a size takes as many as the policy allows, at the mark", () => {
    expect(ask(poor, {}).steps.map(lineOf)).toEqual(["reduce p1 5 at 100: 0"]);
  });

  test("is refused beyond the limit, with the clause, and changes nothing", () => {
    const answer = ask(poor, { contracts: "6" });
    expect(answer.steps).toEqual([]);
    expect(answer.after).toEqual(poor);
    expect(answer.cannotDecide).toMatchObject([{ answer: "steps", clause: "cross/adjustment/2" }]);
    expect(answer.cannotDecide?.[0]?.reason).toMatch(/^Refused: .* is more than position\.contracts \* 50%/);
  });

  test("is judged on the state after the fill", () => {
    expect(ask(poor, { contracts: "5", price: "99.1" }).cannotDecide?.[0]?.reason).toContain("Refused: ");
    expect(ask(poor, { contracts: "5", price: "99.3" }).steps).toHaveLength(1);
  });

  test("is refused to whoever no clause names, and of what is not liquidatable", () => {
    expect(ask(poor, { by: "trader", contracts: "1" }).steps).toEqual([]);
    expect(ask(account("500", [held("p1")]), { contracts: "1" }).cannotDecide?.[0]?.reason).toBe("Refused: position p1 is healthy.");
  });

  test("needs no permission where the policy has no clause on liquidating", () => {
    expect(ask(poor, { by: "venue", contracts: "4" }, {}).steps.map(lineOf)).toEqual(["reduce p1 4 at 100: 0"]);
  });

  test("without a position it is the plans that run", () => {
    expect(ask(poor, { position: undefined }, {}).steps.map(lineOf)).toEqual(["close p1 10 at 99.5: -5", "close p2 10 at 99.9: -1"]);
  });

  test("must name what there is", () => {
    expect(() => ask(poor, { position: "p9" })).toThrow(Mismatch);
    expect(() => ask(poor, { contracts: "11" })).toThrow("expected at most the 10 contracts of p1, but found 11");
  });
});

describe("stages that remember", () => {
  const sticky = `start when pool.equity < pool.maintenance_margin until pool.equity >= 2 * pool.maintenance_margin
    first reduce position with largest loss by 20%, repeat when pool.status is liquidatable`;

  test("a pool in the stage stays in it until it has recovered, within the plan and after it", () => {
    const plan = sticky.replace(", repeat when pool.status is liquidatable", " when pool.status is liquidatable, repeat");
    const { lines, answer } = planOf(policyWith({ cross: plan }), account("8", [held("p1")]));
    // 8 against 10 is in; 20% of 10, 8, 7, 6 and 5 contracts, each at least one; out at 8 ≥ 2 · 4.
    expect(lines).toEqual(["reduce p1 2 at 100: 0", "reduce p1 1 at 100: 0", "reduce p1 1 at 100: 0", "reduce p1 1 at 100: 0", "reduce p1 1 at 100: 0"]);
    expect(answer.steps.map((step) => step.poolAfter?.status)).toEqual(["liquidatable", "liquidatable", "liquidatable", "liquidatable", "healthy"]);
    expect(answer.after?.pools).toEqual([{ id: "cross:USDT", status: "healthy" }]);
  });

  test("what the snapshot remembers keeps a pool in the stage", () => {
    const plan = `start when pool.equity < pool.maintenance_margin until pool.equity >= 2 * pool.maintenance_margin  finally close all positions`;
    const snapshot = account("15", [held("p1")]);
    expect(planOf(policyWith({ cross: plan }), snapshot).lines).toEqual([]);
    expect(planOf(policyWith({ cross: plan }), { ...snapshot, pools: [{ id: "cross:USDT", status: "liquidatable" }] }).lines).toEqual(["close p1 10 at 100: 0"]);
  });

  test("a policy without `until` adds no memory to a snapshot that had none", () => {
    expect(planOf(policyWith(), account("5", [held("p1")])).answer.after?.pools).toBeUndefined();
  });
});

describe("a liquidation of the account", () => {
  const whole = `liquidation of account { start when any of (pool.equity < 0)  first cancel orders in account  finally close all positions  surplus to insurance_fund }`;
  const silent = "start when pool.equity < pool.maintenance_margin * 0";

  test("comes after the pools' own plans and closes positions of every mode", () => {
    const snapshot = account("5", [held("p1"), held("p2", { marginMode: "isolated", margin: "1", entryPrice: "101" })]);
    const { lines, answer } = planOf(policyWith({ cross: silent, isolated: "start when pool.equity < 0 - 100 * pool.maintenance_margin", account: whole }), snapshot);
    expect(lines).toEqual(["close p1 10 at 100: 0", "close p2 10 at 100: -10"]);
    expect(answer.steps.map((step) => step.pool)).toEqual(["cross:USDT", "isolated:p2"]);
    expect(paymentLines(answer)).toEqual(["5 balance.wallet_balance → insurance_fund", "1 position.margin → counterparty", "9 insurance_fund → counterparty"]);
    expect(walletAfter(answer)).toBe("0");
  });

  test("does not run while no stage of the account holds", () => {
    expect(planOf(policyWith({ cross: silent, account: whole }), account("500", [held("p1")])).lines).toEqual([]);
  });
});

describe("deleveraging", () => {
  const payment = `pay realized_loss keeping pool.equity >= 0 { first balance.wallet_balance  finally adl }
    receive realized_profit { to balance.wallet_balance }
    unspecified funding_fee, trading_fee, liquidation_fee, interest, bonus_clawback because "not tested here"`;
  const counterparty = (id: string, more: object = {}) => ({ account: { id }, positions: [{ id: `${id}1`, symbol: "S", marginMode: "cross", side: "short" as const, contracts: "7", entryPrice: "110", ...more }] });
  const gap = account("50", [held("p1")], { instruments: [instrument({ markPrice: "80" })] });
  const run = (counterparties: Snapshot["counterparties"]) => planOf(policyWith({ cross: `${start}  finally close all positions`, payment }), { ...gap, counterparties }).answer;

  test("names the counterparty where there is only one on the other side", () => {
    const answer = run([counterparty("C"), counterparty("D", { side: "long" })]);
    expect(answer.steps[0]?.adl).toEqual([{ account: "C", position: "C1", contracts: "7", price: "80" }]);
    expect(answer.after?.counterparties).toHaveLength(2);
  });

  test("says that the ranking is open where there are several, and names none", () => {
    const answer = run([counterparty("C"), counterparty("D")]);
    expect(answer.steps[0]?.adl).toEqual([]);
    expect(answer.cannotDecide).toEqual([{ answer: "steps.0.adl", reason: "Several counterparties could be deleveraged, and a policy cannot yet say how they are ranked.", clause: "cross/liquidation/step/1" }]);
    expect(answer.after).toBeDefined();
  });

  test("is silent without counterparties, and where nothing was absorbed", () => {
    expect(run(undefined).steps[0]).toMatchObject({ adl: [], payments: [{ from: "balance.wallet_balance" }, { from: "adl", amount: "150" }] });
    expect(planOf(policyWith({ payment }), account("5", [held("p1")], { counterparties: [counterparty("C"), counterparty("D")] })).answer.cannotDecide).toBeUndefined();
  });
});
