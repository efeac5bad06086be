import { expect, test } from "vitest";
import { compile, explain } from "../../../index.ts";

const policy = compile(`language 1
policy test {
  version 1
  definitions {
    position.notional           = value of position at instrument.mark_price
    position.unrealized_pnl     = profit of position from position.entry_price to instrument.mark_price
    position.tier               = instrument.tiers by position.notional, upper bound included
    position.initial_margin     = position.notional / position.leverage
    position.maintenance_margin = position.notional * position.tier.maintenance_margin_rate
    pool.initial_margin         = sum of position.initial_margin
    pool.maintenance_margin     = sum of position.maintenance_margin
    pool.covered                = pool.equity >= pool.initial_margin
  }
  mode cross {
    sharing { share margin across positions with same instrument.settle  count balance.wallet_balance }
    adjustment unspecified because "not asked"
    liquidation of pool { start when pool.equity < pool.maintenance_margin  finally close all positions }
    payment unspecified because "not asked"
  }
}
`);

const snapshot = {
  asOf: "2026-01-01T00:00:00Z",
  account: { id: "a", balances: [{ asset: "USDT", walletBalance: "99" }] },
  instruments: [{ symbol: "X/USDT:USDT", contract: "linear", base: "X", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", markPrice: "100", tiers: [{ minNotional: "0", maintenanceMarginRate: "0.05" }] }],
  positions: [{ id: "p", symbol: "X/USDT:USDT", marginMode: "cross", side: "long", contracts: "10", entryPrice: "100", leverage: "10" }],
};

test("a figure that is a condition is explained by what it compares", () => {
  const [answer] = explain(policy, snapshot, "pools.cross:USDT.figures.covered").answers;
  expect(answer).toMatchObject({ value: "no", children: [{ label: "pool.covered of cross:USDT", value: "no", children: [{ distance: "-1", unit: "USDT" }] }] });
});

test("a tier is no figure, and its explanation says so", () => {
  const [answer] = explain(policy, snapshot, "positions.p.figures.tier").answers;
  expect(answer).toMatchObject({ kind: "cannot_decide", note: "`position.tier` is a row of a table; ask for a figure that reads it." });
});
