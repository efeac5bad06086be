/** What nobody traded: `delever` and `settle` are `reduce` and `close` without a fee. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { permit } from "../../../index.ts";
import { policyOf } from "../../conformance/policy.ts";

const policy = policyOf(["policies/bluefin/isolated.margin"]);
const symbol = "ETH/USDC:USDC";

function held(side: string, feeRate: string, delisted = "no"): object {
  return {
    asOf: "2026-11-22T00:00:00Z",
    account: { id: "a", balances: [{ asset: "USDC", walletBalance: "500" }] },
    instruments: [{ symbol, contract: "linear", base: "ETH", quote: "USDC", settle: "USDC", contractSize: "1", tickSize: "0.01", amountStep: "1", markPrice: "100", takerFeeRate: feeRate, facts: { initialMarginRequired: "0.01", maintenanceMarginRequired: "0.005", delisted, moneyLeft: "1000000" } }],
    positions: [{ id: "p", symbol, marginMode: "isolated", side, contracts: "10", entryPrice: "100", margin: "250", facts: { initialMarginFraction: "0.25" } }],
  };
}

const side = fc.constantFrom("long", "short");
const price = fc.integer({ min: 76, max: 124 }).map(String);

test("to deleverage is to reduce for nothing, at the price of the request", () => {
  fc.assert(
    fc.property(side, fc.integer({ min: 1, max: 9 }).map(String), price, (on, contracts, at) => {
      const delevered = permit(policy, held(on, "0.05"), { action: "delever", by: "venue", position: "p", contracts, price: at });
      const reduced = permit(policy, held(on, "0"), { action: "reduce", position: "p", contracts, price: at });
      expect(delevered.verdict).toBe("allowed");
      expect(delevered.after?.positions).toEqual(reduced.after?.positions);
      expect(delevered.after?.account).toEqual(reduced.after?.account);
      expect(delevered.payments.some(({ purpose }) => purpose === "trading_fee")).toBe(false);
    }),
  );
});

test("to settle is to close for nothing, with all contracts where none are said", () => {
  fc.assert(
    fc.property(side, price, (on, at) => {
      const settled = permit(policy, held(on, "0.05", "yes"), { action: "settle", position: "p", price: at });
      expect(settled.after?.positions ?? []).toEqual([]);
      expect(settled.after?.account).toEqual(permit(policy, held(on, "0"), { action: "close", position: "p", price: at }).after?.account);
    }),
  );
});

test("is refused to whom the policy does not name, and takes no more than is held", () => {
  expect(permit(policy, held("long", "0"), { action: "delever", position: "p", contracts: "1" }).verdict).toBe("refused");
  expect(() => permit(policy, held("long", "0"), { action: "delever", by: "venue", position: "p", contracts: "11" })).toThrow("at most the 10 contracts");
});
