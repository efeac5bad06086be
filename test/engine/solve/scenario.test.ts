import { describe, expect, test } from "vitest";
import { assess } from "../../../engine/assess.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { compile } from "../../../index.ts";

/** Maintenance is the worst loss when every price moves by 20 % either way. */
const policy = compile(`language 1

policy test.scenario {
  version 1
  source H "House" sections R

  definitions {
    position.notional = value of position at instrument.mark_price [H R]
    position.unrealized_pnl = profit of position from position.entry_price to instrument.mark_price [H R]
    position.initial_margin = position.notional / position.leverage [H R]
    position.maintenance_margin = position.notional * 1% [H R]
    pool.initial_margin = sum of position.initial_margin [H R]
    pool.maintenance_margin = (sum of position.unrealized_pnl)
      - worst of price moves (-20%, 0%, +20%) of sum of position.unrealized_pnl [H R]
  }

  mode cross {
    sharing {
      share margin across positions with same instrument.settle [H R]
      count balance.wallet_balance [H R]
      count sum of position.unrealized_pnl [H R]
    }
    adjustment unspecified because "not of interest"
    liquidation of pool {
      start when pool.equity < pool.maintenance_margin [H R]
      finally close all positions [H R]
    }
    payment unspecified because "not of interest"
  }
}
`);

const at = (mark: string): Snapshot => ({
  asOf: "2026-11-22T08:00:00Z",
  account: { id: "A", balances: [{ asset: "USDT", walletBalance: "1500" }] },
  instruments: [
    { symbol: "BTC/USDT:USDT", contract: "linear", base: "BTC", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", markPrice: mark },
    { symbol: "ETH/USDT:USDT", contract: "linear", base: "ETH", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", markPrice: "2000" },
  ],
  positions: [
    { id: "p1", symbol: "BTC/USDT:USDT", marginMode: "cross", side: "long", contracts: "0.1", entryPrice: "50000", leverage: "10" },
    { id: "p2", symbol: "ETH/USDT:USDT", marginMode: "cross", side: "short", contracts: "1", entryPrice: "2000", leverage: "10" },
  ],
});

describe("solving through scenarios", () => {
  // 1,500 + 0.1 · P − 5,000 = 20 % · (0.1 · P − 2,000) at P = 3,100 / 0.08.
  test("the unknown price moves with each scenario too", () => {
    const position = assess(policy, at("50000")).positions[0]!;
    expect(position.liquidationPrices).toEqual([{ to: "38750", toIncluded: false, exact: true }]);
  });

  test("the account is liquidatable below that price and not at it", () => {
    expect(assess(policy, at("38750")).account.status).toBe("healthy");
    expect(assess(policy, at("38749.9")).account.status).toBe("liquidatable");
  });
});
