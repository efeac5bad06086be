import { expect, test } from "vitest";
import { accountItems } from "../../conformance/report/account-items.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";

const snapshot: Snapshot = {
  asOf: "2026-01-01T00:00:00Z",
  account: { id: "A", balances: [{ asset: "BTC", walletBalance: "12345.5", debt: "3", facts: { haircut: "0.1" } }], facts: { vip: "yes" } },
  selectors: { bonus: "yes" },
  instruments: [
    { symbol: "X", contract: "inverse", base: "BTC", quote: "USD", settle: "BTC", contractSize: "100", tickSize: "0.5", markPrice: "50000", takerFeeRate: "0.0006", tiers: [{ minNotional: "0", maintenanceMarginRate: "0.004" }] },
    { symbol: "Y", contract: "linear", base: "ETH", quote: "USD", settle: "USD", contractSize: "1", tickSize: "0.5", markPrice: "2000" },
  ],
  positions: [{ id: "p1", symbol: "X", marginMode: "isolated", side: "short", contracts: "1000", entryPrice: "51000", leverage: "10", margin: "2500", facts: { strict: "yes" } }],
};

test("an account is told with all that an answer may depend on: what kind of contract it is, its size and rates, facts and options", () => {
  expect(accountItems({ id: "a", snapshot, expect: {} } as unknown as Parameters<typeof accountItems>[0])).toEqual([
    "wallet: 12,345.5 BTC",
    "p1: isolated short 1,000 X from 51,000, now at 50,000, at 10x, with 2,500 of margin",
    "X at 50,000, inverse contract, contract_size 100, taker_fee_rate 0.0006, 1 tier (from 0: maintenance_margin_rate 0.004)",
    "p1 strict yes",
    "BTC debt 3, haircut 0.1",
    "account vip yes",
    "with bonus yes",
  ]);
});
