import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile, liquidate } from "../../index.ts";
import { missing } from "../../engine/words.ts";

test("a missing fact says where the snapshot would have it: declared ones stand under `facts`", () => {
  expect(missing("position.leverage", "p1").reason.help).toBe("Give `leverage` in the snapshot.");
  expect(missing("position.entry_price", "p1").reason.help).toBe("Give `entryPrice` in the snapshot.");
  expect(missing("account.cumulative_pnl", "A-17").reason.help).toBe("Give `cumulativePnl` under its `facts` in the snapshot.");
});

test("a declared fact that is given as something else is named with what was given, and is not told as missing", () => {
  const policy = readFileSync(new URL("../../policies/binance/usdm.margin", import.meta.url), "utf8");
  const account = (rate: string): unknown => ({
    asOf: "2026-01-05T00:00:00Z", account: { id: "a", balances: [{ asset: "USDT", walletBalance: "10" }] },
    instruments: [{ symbol: "X/USDT:USDT", contract: "linear", base: "X", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", amountStep: "1", markPrice: "10", facts: { liquidationFeeRate: rate }, tiers: [{ minNotional: "0", maintenanceMarginRate: "0.01", maintenanceAmount: "0" }] }],
    positions: [{ id: "p", symbol: "X/USDT:USDT", marginMode: "cross", side: "long", contracts: "100", entryPrice: "10.1", leverage: "10" }], orders: [],
  });
  const because = (rate: string): string => JSON.stringify(liquidate(compile(policy), account(rate), { action: "liquidate" }).cannotDecide ?? []);
  expect(because("high")).toContain("The fact `instrument.liquidation_fee_rate` of X/USDT:USDT is given as `high`, which is not what the policy declares: a number is a decimal such as");
  expect(because("high")).not.toContain("is missing");
  expect(because("0.01")).toBe("[]");
});
