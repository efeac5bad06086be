import { describe, expect, test } from "vitest";
import { tell } from "./support.ts";

const codes = (place: Parameters<typeof tell>[0], snippet: string): string[] => tell(place, snippet).map(({ code }) => code);
const only = (place: Parameters<typeof tell>[0], snippet: string) => {
  const told = tell(place, snippet);
  expect(told, JSON.stringify(told, null, 1)).toHaveLength(1);
  return told[0]!; // just counted
};

describe("levels", () => {
  test("a position reads its pool, its account, its instrument and the balance it settles in", () => {
    expect(codes("definitions", "position.a = position.margin + balance.wallet_balance + pool.equity  position.b = position.contracts > 0 * instrument.amount_step")).toEqual([]);
  });

  test("a pool reads a position only through an aggregate, and the message offers one", () => {
    const told = only("definitions", "pool.a = position.margin");
    expect(told).toMatchObject({ code: "mixed-levels", text: "position.margin", message: expect.stringMatching(/a position.*level of the pool/) as string });
    expect(told.help).toContain("`sum of position.margin`");
  });

  test("an account reads a pool only through an aggregate", () => {
    expect(only("definitions", "account.a = pool.equity > 0").code).toBe("mixed-levels");
    expect(codes("definitions", "account.a = all of (pool.equity > 0)")).toEqual([]);
  });

  test("a pool where each position stands alone reads the position and its instrument", () => {
    const mode = (share: string): string => `mode m { sharing { share margin ${share}  count position.margin } adjustment unspecified liquidation of pool unspecified payment unspecified }`;
    const required = "definitions { position.notional = value of position at instrument.mark_price  position.unrealized_pnl = 0  position.initial_margin = 0  position.maintenance_margin = 0  pool.initial_margin = 0  pool.maintenance_margin = 0 }";
    expect(codes("policy", required + mode("with nothing"))).toEqual([]);
    expect(codes("policy", required + mode("across positions with same instrument.symbol"))).toEqual(["mixed-levels"]);
  });

  test("a pool that may hold several assets reads balances only through a valued aggregate", () => {
    const mode = (count: string): string => `mode m { sharing { share margin across all positions  count ${count} } adjustment unspecified liquidation of pool unspecified payment unspecified }`;
    const required = "definitions { position.notional = value of position at instrument.mark_price  position.unrealized_pnl = 0  position.initial_margin = 0  position.maintenance_margin = 0  pool.initial_margin = 0  pool.maintenance_margin = 0 }";
    expect(only("policy", required + mode("balance.wallet_balance"))).toMatchObject({ code: "mixed-levels", help: expect.stringContaining("sum of value of balance.wallet_balance in USD") as string });
    expect(codes("policy", required + mode("sum of balance.wallet_balance"))).toEqual(["mixed-assets"]);
    expect(codes("policy", required + mode("sum of value of balance.wallet_balance in USD"))).toEqual([]);
  });

  test("what credits hold is one asset's money at their balance, and the message says so", () => {
    expect(only("definitions", "account.coupons = sum of credit.amount")).toMatchObject({ code: "mixed-assets", help: expect.stringContaining("balance.NAME = sum of credit.amount") as string });
    expect(codes("definitions", "balance.coupons = sum of credit.amount")).toEqual([]);
  });

  test("a balance sums positions that settle in its asset", () => {
    expect(only("definitions", "balance.used = sum of position.margin")).toMatchObject({ code: "mixed-assets", help: expect.stringContaining("with same balance.asset") as string });
    expect(codes("definitions", "balance.used = balance.wallet_balance - sum of position.margin with same balance.asset")).toEqual([]);
    expect(codes("definitions", "asset.held = sum of balance.wallet_balance with same asset.asset + sum of position.margin with same asset.asset")).toEqual([]);
    expect(codes("definitions", "asset.held = sum of balance.wallet_balance")).toEqual(["mixed-assets"]);
    for (const level of ["position", "order", "balance", "credit", "pool", "instrument", "asset"]) expect(codes("definitions", `account.all = number of ${level} in account`), level).toEqual([]);
    expect(codes("definitions", "position.others = number of position with same instrument.symbol")).toEqual([]);
    expect(codes("definitions", "position.others = number of position with same instrument.mark_price")).toEqual(["aggregate-range"]);
    expect(codes("definitions", "position.others = number of position with same instrument.tiers")).toEqual(["aggregate-range"]);
  });

  test("a pool of one asset counts the credits of its balance", () => {
    const mode = (share: string): string => `mode m { sharing { share margin ${share}  count sum of credit.amount } adjustment unspecified liquidation of pool unspecified payment unspecified }`;
    const required = "definitions { position.notional = value of position at instrument.mark_price  position.unrealized_pnl = 0  position.initial_margin = 0  position.maintenance_margin = 0  pool.initial_margin = 0  pool.maintenance_margin = 0 }";
    expect(codes("policy", required + mode("across positions with same instrument.settle"))).toEqual([]);
    expect(codes("policy", required + mode("across all positions"))).not.toEqual([]);
  });

  test("groups are made by words of positions, orders and contracts, and hold sums of their own", () => {
    expect(codes("definitions", "pool.a = sum of max(sum of position.margin, sum of position.margin where (position.side is long)) for each instrument.base")).toEqual([]);
    expect(codes("definitions", "pool.a = sum of (instrument.mark_price * sum of position.contracts) for each instrument.symbol")).toEqual([]);
    expect(codes("definitions", "pool.a = sum of (instrument.mark_price * sum of position.contracts) for each instrument.base")).toEqual(["mixed-levels"]);
    expect(codes("definitions", "pool.a = sum of position.margin for each instrument.base")).toEqual(["mixed-levels"]);
    expect(codes("definitions", "pool.a = sum of (sum of position.margin) for each instrument.mark_price")).toEqual(["aggregate-range"]);
    expect(codes("definitions", "pool.a = sum of (sum of position.margin) for each balance.asset")).toEqual(["aggregate-range"]);
    expect(only("definitions", "pool.a = sum of (sum of position.margin) for each instrument.base where (position.side is long)").help).toContain("behind the sums inside");
    expect(codes("definitions", "pool.a = number of (sum of position.margin) for each instrument.base")).toEqual(["aggregate-range"]);
    // Groups of an account may settle in different assets, unless that is what tells them apart.
    expect(codes("definitions", "account.a = sum of (sum of position.margin) for each instrument.base")).toEqual(["mixed-assets"]);
    expect(codes("definitions", "account.a = sum of value of (sum of position.margin) in USD for each instrument.settle")).toEqual([]);
  });

  test("nothing is aggregated that is at hand once, and nothing that reads no object", () => {
    expect(only("definitions", "position.a = sum of instrument.mark_price").code).toBe("aggregate-range");
    expect(only("definitions", "pool.a = sum of (1 + 2)").code).toBe("aggregate-range");
    expect(only("definitions", "position.a = sum of pool.equity")).toMatchObject({ code: "aggregate-range", help: expect.stringContaining("in account") as string });
  });

  test("orders are counted by their level", () => {
    expect(codes("definitions", "pool.a = number of order where (order.reduce_only)")).toEqual([]);
    expect(only("definitions", "pool.a = number of orders")).toMatchObject({ code: "unknown-word", message: expect.stringContaining("Did you mean `order`?") as string });
  });

  test("a condition under `any of` stands in parentheses, and the message shows how", () => {
    expect(only("definitions", "pool.a = any of position.contracts > 0").help).toBe("Put the comparison into parentheses: `any of (position.contracts > 0)`.");
  });

  test("the state before an action exists only in permissions", () => {
    expect(only("definitions", "position.a = before position.margin").code).toBe("not-here");
    expect(codes("adjustment", "allow trader to change leverage when request.leverage >= before position.leverage")).toEqual([]);
  });

  test("a charge is read in payment, an amount in permissions that move money, a fill in fees", () => {
    expect(only("definitions", "pool.a = charge * 2").code).toBe("not-here");
    expect(codes("payment", "pay realized_loss { first balance.bonus up to 30% of charge  finally debt }")).toEqual([]);
    expect(codes("adjustment", "allow trader to add to position when amount > 0")).toEqual([]);
    expect(only("adjustment", "allow trader to open when amount > 0").code).toBe("not-here");
    expect(codes("liquidation", "start when pool.equity < 0  finally close all positions  fee fill.value * instrument.taker_fee_rate")).toEqual([]);
    expect(only("liquidation", "start when fill.value > 0").code).toBe("not-here");
  });

  test("withdrawing sees the pool that shares the balance", () => {
    expect(codes("policy", "account { allow trader to withdraw up to min(balance.wallet_balance, pool.available) also forfeit balance.bonus }")).toEqual([]);
    expect(only("policy", "account { allow trader to withdraw when position.margin > 0 }").code).toBe("mixed-levels");
  });
});
