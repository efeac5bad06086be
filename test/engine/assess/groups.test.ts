import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../../engine/assess.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { compile } from "../../../index.ts";

/** Offsets between expiries, a scenario of each underlying by itself, and orders that net with positions of their contract. */
const policy = compile(`language 1

policy test.groups {
  version 1
  applies to settle USDT
  source H "House" sections R

  definitions {
    position.notional = value of position at instrument.mark_price [H R]
    position.unrealized_pnl = profit of position from position.entry_price to instrument.mark_price [H R]
    position.initial_margin = position.notional / position.leverage [H R]
    position.maintenance_margin = position.notional * 1% [H R]
    pool.initial_margin = sum of max(sum of position.notional where (position.side is long), sum of position.notional where (position.side is short))
      for each instrument.base [H R]
    pool.maintenance_margin = sum of (sum of position.unrealized_pnl - worst of price moves (-10%, 0%, +10%) of (sum of position.unrealized_pnl))
      for each instrument.base [H R]
    pool.all_in_all = sum of position.notional [H R]
    pool.by_symbol = sum of (sum of position.notional) for each instrument.symbol [H R]
    pool.by_two = sum of (sum of (sum of position.notional) for each position.side) for each instrument.symbol [H R]
    pool.largest_group = max of (sum of position.notional) for each instrument.base [H R]
    pool.exposure = sum of (instrument.mark_price * max(
        abs(sum of (position.sign * position.contracts) + sum of order.contracts where (order.side is long)),
        abs(sum of (position.sign * position.contracts) - sum of order.contracts where (order.side is short))))
      for each instrument.symbol [H R]
    # A figure of the pool is of the whole pool, also where a group reads it.
    pool.groups = sum of (if pool.all_in_all > 0 then (sum of position.notional) / pool.all_in_all else 0) for each instrument.base [H R]
    account.gross = sum of (sum of position.notional) for each instrument.base [H R]
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

const contracts = { "BTC/USDT:USDT": "1000", "BTC/USDT:USDT-260327": "1010", "ETH/USDT:USDT": "100" } as const;
type Symbol = keyof typeof contracts;
type Held = readonly [symbol: Symbol, side: "long" | "short", contracts: number];

const at = (held: readonly Held[], orders: readonly Held[] = []): Snapshot => ({
  asOf: "2026-11-22T08:00:00Z",
  account: { id: "A", balances: [{ asset: "USDT", walletBalance: "1000" }] },
  instruments: Object.entries(contracts).map(([symbol, markPrice]) => ({ symbol, contract: "linear" as const, base: symbol.slice(0, 3), quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", markPrice })),
  positions: held.map(([symbol, side, size], index) => ({ id: `p${index}`, symbol, marginMode: "cross", side, contracts: String(size), entryPrice: contracts[symbol], leverage: "10" })),
  orders: orders.map(([symbol, side, size], index) => ({ id: `o${index}`, symbol, marginMode: "cross", side, contracts: String(size), price: contracts[symbol] })),
});

const sides: readonly Held[] = [["BTC/USDT:USDT", "long", 2], ["BTC/USDT:USDT-260327", "short", 1], ["ETH/USDT:USDT", "short", 5]];

// The larger side of BTC is 2 · 1,000 against 1,010, ETH has 500. All prices 10 % lower: BTC loses 200 − 101, ETH gains; higher: ETH loses 50.
test("each underlying counts its larger side, and its own worst scenario", () => {
  expect(assess(policy, at(sides)).pools[0]).toMatchObject({ initialMargin: "2500", maintenanceMargin: "149" });
  expect(assess(policy, at(sides)).pools[0]?.figures).toMatchObject({ largestGroup: "3010", groups: "1" });
});

// Equity 1,000 − 2 · (1,000 − P) meets 0.1 · (2 · P − 1,010) + 50 at 1.8 · P = 949: the long leg falls by itself.
test("a price is solved through groups", () => {
  const found = assess(policy, at(sides)).positions[0]?.liquidationPrices?.[0];
  expect(found).toMatchObject({ to: "527.222222222222222222", toIncluded: false });
});

// BTC: |2 + 1| against |2 − 4|; ETH: |−5 + 7| against |−5 − 0|.
test("orders net with the positions of their contract, each side by itself", () => {
  const orders: readonly Held[] = [["BTC/USDT:USDT", "long", 1], ["BTC/USDT:USDT", "short", 4], ["ETH/USDT:USDT", "long", 7]];
  const positions = sides.filter(([symbol]) => symbol !== "BTC/USDT:USDT-260327");
  expect(assess(policy, at(positions, orders)).pools[0]?.figures).toMatchObject({ exposure: "3500" });
  // A contract with orders alone is a group, too.
  expect(assess(policy, at([], orders)).pools[0]?.figures).toMatchObject({ exposure: "4700" });
});

test("a pool of orders alone has no position to take the largest of, in silence; sums over no group are 0", () => {
  const none = assess(policy, at([]));
  expect(none.pools[0]).toMatchObject({ initialMargin: "0", maintenanceMargin: "0" });
  expect(none.cannotDecide.map(({ answer }) => answer)).toContain("pools.cross:USDT.figures.largestGroup");
});

test("groups take each position once, however they are nested", () => {
  const symbol = fc.constantFrom<Symbol>("BTC/USDT:USDT", "BTC/USDT:USDT-260327", "ETH/USDT:USDT");
  const held = fc.array(fc.tuple(symbol, fc.constantFrom<"long" | "short">("long", "short"), fc.integer({ min: 0, max: 50 })), { maxLength: 6 });
  fc.assert(
    fc.property(held, (list) => {
      const { pools, account } = assess(policy, at(list));
      const figures = pools[0]?.figures;
      expect([figures?.["bySymbol"], figures?.["byTwo"], account.figures?.["gross"]]).toEqual([figures?.["allInAll"], figures?.["allInAll"], figures?.["allInAll"]]);
    }),
    { numRuns: 60 },
  );
});
