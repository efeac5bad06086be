import { expect, test } from "vitest";
import { assess } from "../../../engine/index.ts";
import { compile } from "../../../index.ts";
import { deciderOf } from "../../../engine/kernel/decider.ts";

/** A requirement that stays where it is while the price is solved for. */
const policyOf = (requirement: string): string => `language 1
policy test.current "At the current mark" {
  version 1
  applies to contract linear
  applies to settle USDT
  source H "own" dated 2026-01-01 sections a
  round prices to tick half up
  definitions {
    position.notional = value of position at instrument.mark_price [H a]
    position.unrealized_pnl = profit of position from position.entry_price to instrument.mark_price [H a]
    position.initial_margin = position.notional / position.leverage [H a]
    position.maintenance_margin = ${requirement} [H a]
    pool.initial_margin = sum of position.initial_margin [H a]
    pool.maintenance_margin = sum of position.maintenance_margin [H a]
  }
  mode isolated "Isolated" {
    sharing { [H a]
      share margin with nothing
      count position.margin
      count position.unrealized_pnl
    }
    adjustment { allow trader to close [H a] }
    liquidation of pool { [H a]
      start when pool.equity < pool.maintenance_margin
      finally close position
    }
    payment unspecified because "nobody asks"
  }
}`;

const snapshot = {
  asOf: "2026-11-29T00:00:00Z",
  account: { id: "A" },
  instruments: [{ symbol: "S/USDT:USDT", contract: "linear" as const, base: "S", quote: "USD", settle: "USDT", contractSize: "1", tickSize: "0.1", markPrice: "100" }],
  positions: [{ id: "p", symbol: "S/USDT:USDT", marginMode: "isolated", side: "long" as const, contracts: "10", entryPrice: "100", leverage: "10", margin: "900" }],
};

test.each(["5% * (position.notional at current mark)", "1% * position.notional + 5% * (position.notional at current mark)", "5% * value of position at (instrument.mark_price at current mark)"])("no certified price is other than that of the engine where %s is required", (requirement) => {
  const policy = compile(policyOf(requirement));
  const price = assess(policy, snapshot).positions[0]?.liquidationPrice;
  const decider = deciderOf(policy);
  const batch = decider.columnsOf([snapshot]);
  const ticks = decider.priceColumns(batch).ticks[0];
  expect(price).toBeDefined();
  const exact = Math.round(Number(price) * 10);
  expect(Number.isNaN(ticks) ? exact : ticks).toBe(exact);
});
