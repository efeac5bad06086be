import { expect, test } from "vitest";
import { readPolicy } from "../../../dsl/index.ts";
import { compile, liquidate, permit } from "../../../index.ts";
import { shippedBases } from "../../support/shipped.ts";

/** What one fill costs as one amount: a limit, a share and a rounding fall on the loss and the fee together. */
const text = (lists: string): string => `language 1
policy test.together based on cases.base version 1 {
  version 1
  applies to contract linear
  applies to settle USDT
  round amounts to 0.1 up
  mode cross {
    liquidation of pool {
      start when pool.equity < pool.maintenance_margin
      finally reduce all positions by 50%
      fee 1% of fill.value
      fee 0.5% of fill.value
    }
    payment { ${lists} }
  }
}`;
const policy = (lists: string) => compile(text(lists), { bases: shippedBases });
const steps = "{ first balance.bonus up to 5 USDT  finally balance.wallet_balance }";
const netted = policy(`pay realized_loss, trading_fee, liquidation_fee together ${steps}`);
const each = policy(`pay realized_loss, trading_fee, liquidation_fee ${steps}`);

// Two contracts entered at 1,000, at 800: closing one loses 200 and costs 0.8, or 8 and 4 in a liquidation.
const account = { asOf: "2026-01-01T00:00:00Z", account: { id: "A", balances: [{ asset: "USDT", walletBalance: "400", bonus: "50" }] }, instruments: [{ symbol: "S", contract: "linear", base: "B", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", amountStep: "1", markPrice: "800", takerFeeRate: "0.001" }], positions: [{ id: "p", symbol: "S", marginMode: "cross", side: "long", contracts: "2", entryPrice: "1000", leverage: "10" }] };
const closing = { action: "reduce", position: "p", contracts: "1" };
const told = (payments: readonly { purpose: string; from: string; to: string; amount: string }[] = []) => payments.map(({ purpose, from, to, amount }) => `${purpose} ${amount} ${from.replace("balance.", "")} > ${to}`);

test("a loss and its fee share one limit, and each goes to whom it is owed", () => {
  expect(told(permit(netted, account, closing).payments)).toEqual(["realized_loss 5 bonus > counterparty", "realized_loss 195 wallet_balance > counterparty", "trading_fee 0.8 wallet_balance > venue"]);
  expect(told(permit(each, account, closing).payments)).toEqual(["realized_loss 5 bonus > counterparty", "realized_loss 195 wallet_balance > counterparty", "trading_fee 0.8 bonus > venue"]);
});

test("the fees of a liquidation too, all of them", () => {
  expect(told(liquidate(netted, account).steps[0]?.payments)).toEqual(["realized_loss 5 bonus > counterparty", "realized_loss 195 wallet_balance > counterparty", "liquidation_fee 8 wallet_balance > venue", "liquidation_fee 4 wallet_balance > venue"]);
  expect(told(liquidate(each, account).steps[0]?.payments).filter((one) => one.includes("bonus"))).toEqual(["realized_loss 5 bonus > counterparty", "liquidation_fee 5 bonus > venue", "liquidation_fee 4 bonus > venue"]);
});

test("they are rounded once", () => {
  const odd = { ...account, instruments: [{ ...account.instruments[0]!, markPrice: "799.97", takerFeeRate: "0.00003" }] }; // there is one
  const sums = [netted, each].map((one) => told(permit(one, odd, closing).payments).map((line) => Number(line.split(" ")[1])).reduce((a, b) => a + b).toFixed(1));
  expect(sums).toEqual(["200.1", "200.2"]); // 200.03 + 0.024 up, against 200.03 up and 0.024 up
});

test("a fee without a loss is paid by the same list, and a rebate joins nothing", () => {
  const gain = { ...account, positions: [{ ...account.positions[0]!, side: "short" }] }; // there is one
  expect(told(permit(netted, gain, closing).payments)).toEqual(["realized_profit 200 counterparty > balance.wallet_balance", "trading_fee 0.8 bonus > venue"]);
  const rebate = { ...account, instruments: [{ ...account.instruments[0]!, takerFeeRate: "-0.001" }] }; // as above
  expect(told(permit(netted, rebate, closing).payments)).toEqual(["realized_loss 5 bonus > counterparty", "realized_loss 195 wallet_balance > counterparty", "trading_fee 0.8 venue > balance.wallet_balance"]);
});

test("the list that applies to the loss decides; one without the word pays each by itself", () => {
  const some = policy(`pay realized_loss, trading_fee together when charge > 1_000 USDT ${steps} pay realized_loss, trading_fee when charge <= 1_000 USDT ${steps}`);
  expect(told(permit(some, account, closing).payments)).toEqual(told(permit(each, account, closing).payments));
});

test("a list says it of a loss and a fee, and loses the word with one of them", () => {
  const read = (lists: string) => readPolicy(text(lists), { bases: shippedBases, lints: false });
  const codes = (lists: string): readonly string[] => read(lists).diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  expect(codes(`pay realized_loss, trading_fee together ${steps}`)).toEqual([]);
  expect(codes(`pay realized_loss, funding_fee together ${steps}`)).toEqual(["not-here"]);
  expect(codes(`pay trading_fee, liquidation_fee together ${steps}`)).toEqual(["not-here"]);
  expect(codes("receive realized_profit together { to balance.wallet_balance }")).toEqual(["not-here"]);
  const base = text(`pay realized_loss, trading_fee together ${steps}`);
  const own = `language 1 policy test.fees based on test.together version 1 { version 1 applies to contract linear applies to settle USDT mode cross { payment { pay trading_fee { finally balance.wallet_balance } } } }`;
  const taken = readPolicy(own, { bases: [...shippedBases, { text: base }], lints: false });
  expect(taken.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});
