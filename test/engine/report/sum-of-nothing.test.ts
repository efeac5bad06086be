import { expect, test } from "vitest";
import { reckonedLines } from "../../../engine/report/reckoned.ts";
import { explain } from "../../../index.ts";
import { smallPolicy } from "../../kit/prove/small-policy.ts";

test("a sum of nothing is written as 0, within a sum and by itself", () => {
  const policy = smallPolicy({ definitions: "pool.shorts = sum of position.notional where (position.side is short) [R A]\n pool.rest = pool.initial_margin - sum of (value of order at order.price) [R A]", stages: "start when pool.equity < pool.rest - pool.shorts" });
  const account = {
    asOf: "2026-01-01T00:00:00Z", account: { id: "a", balances: [{ asset: "USDT", walletBalance: "1000" }] },
    instruments: [{ symbol: "BTC/USDT:USDT", contract: "linear" as const, base: "BTC", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", markPrice: "100" }],
    positions: [{ id: "p", symbol: "BTC/USDT:USDT", marginMode: "cross", side: "long" as const, contracts: "1", entryPrice: "100", leverage: "10" }],
  };
  const lines = ["pools.cross:USDT.rest", "pools.cross:USDT.shorts"].flatMap((question) => reckonedLines(explain(policy, account, question).answers, () => undefined));
  expect(lines.join("\n")).not.toMatch(/\(\)|= 0 = 0/);
  expect(lines).toContain("pool.shorts of cross:USDT = 0 USDT");
});
