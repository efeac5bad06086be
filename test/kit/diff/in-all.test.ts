import { expect, test } from "vitest";
import { differencesOf } from "../../../conformance/diff/compare.ts";
import { saidBy } from "../../../conformance/diff/said.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { smallPolicy } from "../prove/small-policy.ts";

const account: Snapshot = {
  asOf: "2026-01-01T00:00:00Z",
  account: { id: "a", balances: [{ asset: "USDT", walletBalance: "100", bonus: "20" }] },
  instruments: [{ symbol: "BTC/USDT:USDT", contract: "linear", base: "BTC", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", markPrice: "800", takerFeeRate: "0.001" }],
  positions: [{ id: "p", symbol: "BTC/USDT:USDT", marginMode: "cross", side: "long", contracts: "1", entryPrice: "1000", leverage: "10" }],
};
const asks = [{ ask: "permit", request: { action: "close", position: "p" } }, { ask: "liquidate" }] as const;
const paying = (loss: string) => smallPolicy({ pay: `pay realized_loss { ${loss} } pay trading_fee { finally balance.wallet_balance }` });
const differing = (old: string, now: string): readonly string[] => asks.flatMap((ask) => differencesOf(saidBy(paying(old), account, ask), saidBy(paying(now), account, ask)).map(({ key }) => key));

test("a fund that pays in two steps what it paid in one does the same", () => {
  expect(differing("first insurance_fund up to 50 USDT finally socialised", "first insurance_fund up to 20 USDT then insurance_fund up to 30 USDT finally socialised")).toEqual([]);
});

test("payers that are named in another order and pay what they did do the same", () => {
  expect(differing("first balance.bonus then balance.wallet_balance down to 0 finally socialised", "first balance.wallet_balance down to 0 then balance.bonus finally socialised")).toEqual([]);
});

test("who pays otherwise is told", () => {
  expect(differing("first insurance_fund up to 50 USDT finally socialised", "first insurance_fund up to 20 USDT then insurance_fund up to 20 USDT finally socialised")).toEqual(["cross.permit.close.effects", "cross.plan"]);
});
