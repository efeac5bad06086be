import { expect, test } from "vitest";
import { readPolicy } from "../../../dsl/index.ts";
import { compile, liquidate, permit } from "../../../index.ts";
import { shippedBases } from "../../support/shipped.ts";

/** Fees and losses fall on the same bonus: who comes first gets it. */
const text = (lists: string): string => `language 1
policy test.order based on cases.base version 1 {
  version 1
  applies to contract linear
  applies to settle USDT
  mode cross {
    liquidation of pool {
      start when pool.equity < pool.maintenance_margin
      finally reduce all positions by 50%
      fee 1% of fill.value
    }
    payment { ${lists} }
  }
}`;
const policy = (lists: string) => compile(text(lists), { bases: shippedBases });
const list = (purpose: string, before = "") => `pay ${purpose} ${before} { first balance.bonus  finally balance.wallet_balance }`;
const early = policy(`${list("realized_loss")} ${list("trading_fee, liquidation_fee", "before realized_loss")}`);
const late = policy(`${list("realized_loss")} ${list("trading_fee, liquidation_fee")}`);

// Two contracts entered at 1,000, at 800: closing one loses 200 and costs 0.8, or 8 in a liquidation.
const account = (wallet: string) => ({
  asOf: "2026-01-01T00:00:00Z",
  account: { id: "A", balances: [{ asset: "USDT", walletBalance: wallet, bonus: "5" }] },
  instruments: [{ symbol: "S", contract: "linear", base: "B", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", amountStep: "1", markPrice: "800", takerFeeRate: "0.001" }],
  positions: [{ id: "p", symbol: "S", marginMode: "cross", side: "long", contracts: "2", entryPrice: "1000", leverage: "10" }],
});
const closing = { action: "reduce", position: "p", contracts: "1" };
const told = (payments: readonly { purpose: string; from: string; amount: string }[] = []) => payments.map(({ purpose, from, amount }) => `${purpose} ${amount} ${from.replace("balance.", "")}`);

test("a fill's fee takes the bonus before its loss does, where the policy says so", () => {
  expect(told(permit(early, account("1000"), closing).payments)).toEqual(["trading_fee 0.8 bonus", "realized_loss 4.2 bonus", "realized_loss 195.8 wallet_balance"]);
  expect(told(permit(late, account("1000"), closing).payments)).toEqual(["realized_loss 5 bonus", "realized_loss 195 wallet_balance", "trading_fee 0.8 wallet_balance"]);
});

test("a profit is there before any fee is paid", () => {
  const short = { ...account("1000"), positions: [{ ...account("1000").positions[0]!, side: "short" }] }; // there is one
  expect(told(permit(early, short, closing).payments)).toEqual(["realized_profit 200 counterparty", "trading_fee 0.8 bonus"]);
});

test("and so in a liquidation", () => {
  expect(told(liquidate(early, account("400")).steps[0]?.payments)).toEqual(["liquidation_fee 5 bonus", "liquidation_fee 3 wallet_balance", "realized_loss 200 wallet_balance"]);
  expect(told(liquidate(late, account("400")).steps[0]?.payments)).toEqual(["realized_loss 5 bonus", "realized_loss 195 wallet_balance", "liquidation_fee 8 wallet_balance"]);
});

test("only fees of fills come before losses", () => {
  const codes = (lists: string): readonly string[] => readPolicy(text(lists), { bases: shippedBases, lints: false }).diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  expect(codes(list("trading_fee", "before realized_loss"))).toEqual([]);
  expect(codes(list("funding_fee", "before realized_loss"))).toEqual(["not-here"]);
  expect(codes(list("trading_fee", "before funding_fee"))).toEqual(["not-here"]);
  expect(codes("receive realized_profit before realized_loss { to balance.wallet_balance }")).toEqual(["not-here"]);
});
