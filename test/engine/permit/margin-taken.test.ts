/** What a position takes for its margin is on the grid of amounts, and never less than the policy asks. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { add, compare, divide, multiply, parseDecimal, subtract, type Fraction } from "../../../engine/number/index.ts";
import { permit } from "../../../index.ts";
import { policyOf } from "../../conformance/policy.ts";

const policy = policyOf(["policies/reference/reference.margin"]);
const symbol = "BTC/USDT:USDT";
const number = (text: string): Fraction => parseDecimal(text)!; // decimals of this test

test("with any leverage, a position that the wallet can pay for is opened", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }).map(String), fc.integer({ min: 1, max: 999 }).map(String), fc.integer({ min: 1, max: 90_000 }).map(String), (leverage, contracts, price) => {
      const snapshot = {
        asOf: "2026-11-22T00:00:00Z",
        account: { id: "a", balances: [{ asset: "USDT", walletBalance: "1000000000", bonus: "0" }] },
        instruments: [{ symbol, contract: "linear", base: "BTC", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", amountStep: "1", markPrice: price, takerFeeRate: "0", tiers: [{ minNotional: "0", maintenanceMarginRate: "0.004", maintenanceAmount: "0", maxLeverage: "125" }] }],
      };
      const { verdict, after } = permit(policy, snapshot, { action: "open", symbol, marginMode: "isolated", side: "long", contracts, price, leverage });
      expect(verdict).toBe("allowed");
      const [margin, needed] = [number(after?.positions?.[0]?.margin ?? "0"), divide(multiply(number(contracts), number(price)), number(leverage))];
      expect(compare(margin, needed)).toBeGreaterThanOrEqual(0);
      expect(compare(subtract(margin, needed), number("0.00000001"))).toBeLessThan(0);
      // What the position has, the wallet has given.
      expect(add(margin, number(after?.account.balances?.[0]?.walletBalance ?? "0"))).toEqual(number("1000000000"));
    }),
    { numRuns: 60 },
  );
});
