import { describe, expect, test } from "vitest";
import { readPolicy } from "../../../dsl/index.ts";
import { account, held, instrument, planOf, policyWith } from "./policies.ts";

const payment = `
  pay realized_loss, trading_fee { finally balance.wallet_balance }
  receive realized_profit { to balance.wallet_balance }
  unspecified liquidation_fee, funding_fee, interest, bonus_clawback because "not tested here"`;
const facts = "facts { position.limit: money in settle default 0  account.round: number default 1  instrument.hedge: flag default no }";
const plan = (steps: string): string => `start when pool.equity < pool.maintenance_margin  ${steps}`;
const hedge = instrument({ symbol: "H", amountStep: "2", markPrice: "50", takerFeeRate: "0.01", facts: { hedge: "yes" } });

// 900 at 100: maintenance 5 % of 900 − ... whatever it is, equity is negative.
const sunk = account("-50", [held("p1", { contracts: "9" })], { instruments: [instrument(), hedge] });

describe("a plan that takes positions on", () => {
  const policy = policyWith({ payment, facts, cross: plan("finally open short in instrument where (instrument.hedge) by sum of (position.sign * position.contracts)") });

  // 9 contracts down to the step of 2, at 50; 1 % of 400 is the fee.
  test("opens a new position in the pool, down to the step, and pays the fee of a taker", () => {
    const { answer, lines } = planOf(policy, sunk);
    expect(lines).toEqual(["open H cross short 8 at 50: undefined"]);
    expect(answer.steps[0]?.payments).toMatchObject([{ from: "balance.wallet_balance", to: "venue", amount: "4", purpose: "trading_fee" }]);
    expect(answer.after?.positions).toMatchObject([{ id: "p1", contracts: "9" }, { id: "H cross short", symbol: "H", side: "short", contracts: "8", entryPrice: "50", marginMode: "cross" }]);
  });

  // Net of 7: 6 more, at 50 like the 2 that were at 80: (6 · 50 + 2 · 80) ÷ 8.
  test("adds to a position of that side, its entry averaged", () => {
    const { answer, lines } = planOf(policy, account("-150", [held("p1", { contracts: "9" }), held("h", { symbol: "H", side: "short", contracts: "2", entryPrice: "80" })], { instruments: sunk.instruments }));
    expect(lines).toEqual(["open h 6 at 50: undefined"]);
    expect(answer.after?.positions?.[1]).toMatchObject({ id: "h", contracts: "8", entryPrice: "57.5" });
  });

  test("does nothing where no contract is meant or none is needed, and decides nothing where two are meant", () => {
    expect(planOf(policy, { ...sunk, instruments: [instrument()] }).lines).toEqual([]);
    expect(planOf(policy, { ...sunk, positions: [held("p1", { side: "short", contracts: "9" })] }).lines).toEqual([]);
    const { answer } = planOf(policy, { ...sunk, instruments: [instrument(), hedge, { ...hedge, symbol: "H2" }] });
    expect(answer.cannotDecide?.[0]?.reason).toContain("H and H2");
  });
});

describe("a plan that sets facts", () => {
  test("sets them for each position, and for the account once", () => {
    const policy = policyWith({ payment, facts, cross: plan("first set position.limit to 2 * position.notional  then set account.round to account.round + 1  finally set position.limit to 2 * position.notional") });
    const { answer, lines } = planOf(policy, sunk);
    expect(lines).toEqual(["set", "set"]);
    expect(answer.after?.positions?.[0]).toMatchObject({ facts: { limit: "1800" } });
    expect(answer.after?.account).toMatchObject({ facts: { round: "2" } });
  });
});

describe("what the checker says", () => {
  const codes = (cross: string, more: { readonly isolated?: string } = {}): readonly string[] => {
    try {
      policyWith({ payment, facts, cross: plan(cross), ...more });
      return [];
    } catch (error) {
      return String(error).replace(/^Error: /, "").split("\n").map((line) => line.split(":")[0] ?? "");
    }
  };

  test("a position is opened by contracts, in a pool that is shared, on one of two sides, at a price that exists", () => {
    expect(codes("finally open short in instrument where (instrument.hedge) by 5 USDT")).toEqual(["unit-mismatch"]);
    expect(codes("finally open sideways in instrument where (instrument.hedge) by 5 contracts")).toEqual(["unknown-word"]);
    expect(codes("finally open long in instrument where (instrument.hedge) by 5 contracts at bankruptcy price")).toEqual(["not-here"]);
    expect(codes("finally close all positions", { isolated: plan("finally open long in instrument where (instrument.hedge) by 5 contracts") })).toEqual(["not-here"]);
    expect(codes("first open long in instrument where (instrument.hedge) by 5 contracts, repeat  finally close all positions")).toEqual(["repeat-endless"]);
  });

  test("a plan sets what the policy declares, in its unit", () => {
    expect(codes("finally set position.margin to 5 USDT")).toEqual(["unknown-name"]);
    expect(codes("finally set position.limit to 5%")).toEqual(["unit-mismatch"]);
    expect(codes("finally set position.leverage to 5x")).toEqual([]);
  });

  test("`account.now` is an instant", () => {
    const text = (body: string): string => `language 1 policy t.t { version 1 definitions { position.age = ${body} } }`;
    expect(readPolicy(text("account.now - position.opened_at")).diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code)).not.toContain("unit-mismatch");
    expect(readPolicy(text("account.now - 5")).diagnostics.map(({ code }) => code)).toContain("unit-mismatch");
  });
});
