import { expect, test } from "vitest";
import { generate } from "../../../conformance/generate/index.ts";
import { askOf, outcomeOf, type SuiteCase } from "../../../conformance/index.ts";
import { compile } from "../../../index.ts";

const text = `language 1

policy small.venue "A small venue" {
  version 1
  applies to contract linear
  source HELP "Its help" dated 2026-11-01 sections margin
  definitions {
    position.notional = value of position at instrument.mark_price [HELP margin]
    position.unrealized_pnl = profit of position from position.entry_price to instrument.mark_price [HELP margin]
    position.initial_margin = position.notional / position.leverage [HELP margin]
    position.maintenance_margin = position.notional * 1% [HELP margin]
    pool.initial_margin = sum of position.initial_margin [HELP margin]
    pool.maintenance_margin = sum of position.maintenance_margin [HELP margin]
  }
  account {
    allow trader to withdraw up to amount that keeps pool.equity for withdrawing >= pool.initial_margin [HELP margin]
  }
  mode cross "Cross" {
    sharing {
      share margin across positions with same instrument.settle [HELP margin]
      count balance.wallet_balance [HELP margin]
      count sum of position.unrealized_pnl [HELP margin]
    }
    adjustment unspecified because "not written yet"
    liquidation of pool {
      start when pool.equity < pool.maintenance_margin [HELP margin]
      finally close all positions [HELP margin]
    }
    payment {
      pay realized_loss keeping pool.equity >= 0 [HELP margin] {
        first balance.wallet_balance
        finally insurance_fund
      }
      receive realized_profit [HELP margin] { to balance.wallet_balance }
      unspecified funding_fee, trading_fee, liquidation_fee, interest, bonus_clawback because "not written yet"
    }
  }
}
`;
const { suite } = generate(compile(text), { positions: 2, seed: 1, evaluations: 4000 });

/** Whether a platform is told that has one line otherwise wherever it answers a question of this kind, and is right elsewhere. */
function isTold(before: string, after: string, isAsked: (asked: SuiteCase) => boolean): boolean {
  expect(text.split(before)).toHaveLength(2);
  const other = compile(text.replace(before, after));
  return suite.cases.filter(isAsked).some(({ snapshot, expect: { decisions, numbers }, ...rest }) => {
    const said = outcomeOf(other, snapshot, askOf(rest));
    return JSON.stringify([said.decisions, said.numbers]) !== JSON.stringify([decisions, numbers]);
  });
}

const withdraws = (asked: SuiteCase): boolean => {
  const ask = askOf(asked);
  return ask.ask === "permit" && ask.request.action === "withdraw";
};
const losses = (asked: SuiteCase): boolean => {
  const ask = askOf(asked);
  return ask.ask === "charge" && [ask.charges].flat().every(({ purpose }) => purpose === "realized_loss");
};

test.each([
  ["profits, in what may be withdrawn", "count sum of position.unrealized_pnl", "count min(0, sum of position.unrealized_pnl)", withdraws],
  ["losses, in what may be withdrawn", "count sum of position.unrealized_pnl", "count max(0, sum of position.unrealized_pnl)", withdraws],
  ["what positions need, in what may be withdrawn", "pool.initial_margin = sum of position.initial_margin", "pool.initial_margin = max of position.initial_margin", withdraws],
  ["the mark, in what may be withdrawn", "position.initial_margin = position.notional", "position.initial_margin = (value of position at position.entry_price)", withdraws],
  ["profits, in who pays a loss", "count sum of position.unrealized_pnl", "count min(0, sum of position.unrealized_pnl)", losses],
  ["the second position, in who pays a loss", "count sum of position.unrealized_pnl", "count max of position.unrealized_pnl", losses],
] as const)("a platform that forgets %s, and says all else right, is told", (_, before, after, isAsked) => {
  expect(isTold(before, after, isAsked)).toBe(true);
});

test("accounts that have nothing, nothing but money, and very much are asked about", () => {
  const accounts = suite.cases.filter((asked) => askOf(asked).ask === "assess").map(({ snapshot }) => snapshot);
  const isBare = ({ positions = [], orders = [] }: (typeof accounts)[number]): boolean => positions.length + orders.length === 0;
  expect(accounts.some((each) => isBare(each) && (each.account.balances ?? []).length === 0)).toBe(true);
  expect(accounts.some((each) => isBare(each) && (each.account.balances ?? []).some(({ walletBalance = "0" }) => Number(walletBalance) > 0))).toBe(true);
  expect(suite.cases.some(({ expect: { numbers } }) => Object.entries(numbers).some(([path, text]) => path.endsWith(".notional") && Number(text) > 2 ** 43))).toBe(true);
});
