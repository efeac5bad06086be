import { expect, test } from "vitest";
import { generate } from "../../../conformance/generate/index.ts";
import { askOf, diagnose, diagnosisReport, outcomeOf } from "../../../conformance/index.ts";
import { compile } from "../../../index.ts";
import { answered, shown } from "../answered.ts";

/** A venue whose losses, funding and fees are paid by one clause. */
const venue = (payment: string): string => `language 1

policy small.venue "A small venue" {
  version 1
  applies to contract linear
  source HELP "Its help" dated 2026-11-01 sections margin
  round amounts to 0.00000001 half even, prices to tick half even
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
      count balance.bonus for opening, maintaining [HELP margin]
      count sum of position.unrealized_pnl [HELP margin]
    }
    adjustment unspecified because "not written yet"
    liquidation of pool {
      start when pool.equity < pool.maintenance_margin [HELP margin]
      finally close all positions [HELP margin]
    }
    payment {
      ${payment}
      receive realized_profit, funding_fee [HELP margin] { to balance.wallet_balance }
      unspecified liquidation_fee, interest, bonus_clawback because "not written yet"
    }
  }
}
`;
const pay = (purposes: string, ...payers: readonly string[]): string => `pay ${purposes} keeping pool.equity >= 0 [HELP margin] { first ${payers.join(" then ")} finally insurance_fund }`;
const [bonus, wallet] = ["balance.bonus", "balance.wallet_balance"];
const policy = compile(venue(pay("realized_loss, funding_fee, trading_fee", bonus, wallet)));
const { suite, survivors } = generate(policy, { positions: 2, seed: 1, evaluations: 3000 });

test.each([
  ["trading fees are paid by the wallet before the bonus", "trading_fee", "realized_loss, funding_fee", [wallet, bonus], "first balance.wallet_balance"],
  ["a bonus pays no funding", "funding_fee", "realized_loss, trading_fee", [wallet], "no balance.bonus"],
])("a platform has code of its own for each purpose of one clause: %s", (_, own, others, payers, named) => {
  const platform = compile(venue(`${pay(others, bonus, wallet)}\n${pay(own, ...payers)}`));
  const run = answered(suite.cases, ({ snapshot, ...rest }) => outcomeOf(platform, snapshot, askOf(rest)));
  const found = diagnose(policy, run);
  expect(found.differing).toBeGreaterThan(0);
  expect(found.explainsAll).toBe(true);
  expect(shown(diagnosisReport(found)).replaceAll("`", "")).toContain(`${named} for ${own} alone`);
});

test("every other way of rounding amounts is told: a charge is made that lies where they part", () => {
  expect(survivors.filter(({ clause }) => clause === "round amounts")).toEqual([]);
});
