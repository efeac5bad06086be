import { expect, test } from "vitest";
import { readPolicy } from "../../../dsl/index.ts";
import { charge, compile } from "../../../index.ts";
import { shippedBases } from "../../support/shipped.ts";

const text = (payer: string): string => `language 1
policy test.funds based on cases.base version 1 {
  version 1
  applies to contract linear
  applies to settle USDT
  mode cross { payment { pay realized_loss { first ${payer}  finally adl } } }
}`;

const account = (funds: readonly { readonly name: string; readonly amount: string }[]) => ({
  asOf: "2026-01-01T00:00:00Z",
  account: { id: "A", balances: [{ asset: "USDT", walletBalance: "100" }] },
  instruments: [{ symbol: "S", contract: "linear", base: "B", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", markPrice: "10" }],
  positions: [{ id: "p", symbol: "S", marginMode: "cross", side: "long", contracts: "1", entryPrice: "10", leverage: "10" }],
  funds: funds.map((fund) => ({ ...fund, asset: "USDT" })),
});
const loss = { purpose: "realized_loss", position: "p", asset: "USDT", amount: "50" };
const paid = (payer: string, funds: readonly { readonly name: string; readonly amount: string }[]) =>
  charge(compile(text(payer), { bases: shippedBases }), account(funds), loss).payments.map(({ from, amount }) => `${amount} ${from}`);

test("each fund pays what it has, and what is declared under another name is not asked", () => {
  const both = [{ name: "insurance", amount: "1000" }, { name: "isolated", amount: "20" }];
  expect(paid("isolated_fund", both)).toEqual(["20 isolated_fund", "30 adl"]);
  expect(paid("insurance_fund", both)).toEqual(["50 insurance_fund"]);
  // One that is not declared has no bottom, as the insurance fund has none.
  expect(paid("market_fund", both)).toEqual(["50 market_fund"]);
});

test("a slip of another word is no fund", () => {
  const codes = (payer: string): readonly string[] => readPolicy(text(payer), { bases: shippedBases, lints: false }).diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  expect(codes("insurence_fund")).toEqual(["unknown-word"]);
  expect(codes("insurance_funds")).toEqual(["unknown-word"]);
  expect(codes("fund")).toEqual(["unknown-word"]);
  expect(codes("market_fund")).toEqual([]);
});
