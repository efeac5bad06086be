/** Pools over several assets are reckoned in a currency; what is filled is in the settlement asset. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { absolute, add, compare, fraction, multiply, parseDecimal, sumAll, type Fraction } from "../../../engine/number/index.ts";
import { liquidate } from "../../../index.ts";
import { policyOf } from "../../conformance/policy.ts";

const policy = policyOf(["policies/binance-multi-assets/multi-assets.margin"]);
const assets = ["USDT", "USDC"] as const;
const decimal = (text: string): Fraction => parseDecimal(text)!; // tests write decimals
const tenths = (least: number, most: number): fc.Arbitrary<string> => fc.integer({ min: least, max: most }).map((amount) => `${Math.trunc(amount / 10)}.${amount % 10}`);

test("bankruptcy prices that share what is missing leave nothing, whatever an asset is worth in the pool's currency", () => {
  fc.assert(
    fc.property(fc.tuple(tenths(2, 30), tenths(2, 30)), fc.tuple(tenths(5, 50), tenths(5, 50)), tenths(0, 500), (prices, contracts, owed) => {
      const snapshot = {
        asOf: "2026-11-28T00:00:00Z",
        account: { id: "a", balances: [{ asset: "USDT", walletBalance: `-${owed}` }, { asset: "USDC", walletBalance: "0" }] },
        assets: assets.map((asset, place) => ({ asset, haircut: "0", prices: { USD: prices[place] } })),
        instruments: assets.map((settle) => ({
          symbol: `BTC/${settle}:${settle}`, contract: "linear", base: "BTC", quote: settle, settle, contractSize: "1", tickSize: "0.01", markPrice: "1000", takerFeeRate: "0",
          tiers: [{ minNotional: "0", maintenanceMarginRate: settle === "USDT" ? "0.02" : "0.01", maintenanceAmount: "0" }],
          facts: { liquidationFeeRate: "0" },
        })),
        positions: assets.map((settle, place) => ({ id: settle, symbol: `BTC/${settle}:${settle}`, marginMode: "multi_assets", side: "long", contracts: contracts[place], entryPrice: "1000", leverage: "10" })),
      };
      const { after, steps } = liquidate(policy, snapshot);
      expect(steps.map(({ position }) => position)).toEqual(["USDT", "USDC"]);
      const left = after?.account.balances?.map(({ asset, walletBalance }) => multiply(decimal(walletBalance!), decimal(prices[asset === "USDT" ? 0 : 1]))) ?? []; // both are listed
      const rounding = multiply(fraction(1n, 100_000_000n), add(decimal(prices[0]), decimal(prices[1])));
      expect(left).toHaveLength(2);
      expect(compare(absolute(sumAll(left)), rounding)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 40 },
  );
});
