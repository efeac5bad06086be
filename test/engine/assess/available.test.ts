import { describe, expect, test } from "vitest";
import { assess } from "../../../engine/assess.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { compile } from "../../../index.ts";

const policy = compile(`language 1

policy test.dollars {
  version 1
  source H "House" sections R

  definitions {
    position.notional = value of position at instrument.mark_price [H R]
    position.unrealized_pnl = profit of position from position.entry_price to instrument.mark_price [H R]
    position.initial_margin = position.notional / position.leverage [H R]
    position.maintenance_margin = position.notional * 1% [H R]
    pool.initial_margin = sum of value of position.initial_margin in USD [H R]
    pool.maintenance_margin = sum of value of position.maintenance_margin in USD [H R]
  }

  mode cross {
    sharing {
      share margin across all positions [H R]
      count sum of value of balance.wallet_balance in USD [H R]
      count sum of value of position.unrealized_pnl in USD [H R]
    }
    adjustment unspecified because "not of interest"
    liquidation of pool unspecified because "not of interest"
    payment unspecified because "not of interest"
  }
}
`);

const snapshot: Snapshot = {
  asOf: "2026-11-22T08:00:00Z",
  account: {
    id: "A",
    balances: [
      { asset: "USDT", walletBalance: "1000" },
      { asset: "BTC", walletBalance: "0.05" },
      { asset: "XYZ", walletBalance: "0" },
    ],
  },
  assets: [
    { asset: "USDT", prices: { USD: "0.5" } },
    { asset: "BTC", prices: { USD: "50000" } },
    { asset: "XYZ", prices: { USD: "1" } },
  ],
};

describe("what is available of a balance where the pool is reckoned in a currency", () => {
  test("is in the balance's own asset, at the snapshot's price", () => {
    const { pools, account } = assess(policy, snapshot);
    expect(pools[0]).toMatchObject({ asset: "USD", available: "3000" });
    expect(account.balances).toMatchObject([{ available: "6000" }, { available: "0.06" }, { available: "3000" }]);
  });
});
