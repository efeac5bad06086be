import { expect, test } from "vitest";
import { compile } from "../../../index.ts";
import { deleverages, exhausted, paysBehindFunds } from "../../../conformance/accounts/exhausted.ts";
import { basesOf } from "../../../conformance/accounts/index.ts";
import { generate } from "../../../conformance/generate/index.ts";
import { askOf, outcomeOf, type Suite } from "../../../conformance/index.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

/** A policy without examples, whose accounts are all made up; `payers` bear the losses that the wallet does not. */
function policyOf(payers: string, closing = "instrument.mark_price"): ReturnType<typeof compile> {
  return compile(`language 1

policy test.adl "Deleveraging behind a fund" {
  version 1
  effective from 2026-01-01
  applies to contract linear
  source RULE "The rule" dated 2026-01-01 sections pool
  round amounts to 0.00000001 half even, prices to tick half even

  definitions {
    position.unrealized_pnl = profit of position from position.entry_price to instrument.mark_price [RULE pool]
    position.notional = value of position at instrument.mark_price [RULE pool]
    position.initial_margin = 10% * position.notional [RULE pool]
    position.maintenance_margin = 1% * position.notional [RULE pool]
    pool.unrealized_pnl = sum of position.unrealized_pnl [RULE pool]
    pool.initial_margin = sum of position.initial_margin [RULE pool]
    pool.maintenance_margin = sum of position.maintenance_margin [RULE pool]
  }

  account { allow trader to deposit [RULE pool] }

  mode cross "Cross" {
    sharing {
      share margin across positions with same instrument.settle [RULE pool]
      count balance.wallet_balance [RULE pool]
      count pool.unrealized_pnl [RULE pool]
    }

    adjustment { allow trader to close [RULE pool] }

    liquidation of pool {
      start when pool.equity < pool.maintenance_margin [RULE pool]
      finally close all positions at ${closing} [RULE pool]
    }

    payment {
      pay realized_loss { first balance.wallet_balance down to 0 ${payers} [RULE pool] }
      unspecified funding_fee, trading_fee, liquidation_fee, interest, bonus_clawback because "this is about losses"
      receive realized_profit { to balance.wallet_balance [RULE pool] }
    }
  }
}
`);
}

const policy = policyOf("[RULE pool] then insurance_fund [RULE pool] finally adl");
const { suite, mistakes } = generate(policy, { positions: 2, seed: 1, evaluations: 600 });

/** How many cases of the suite are answered otherwise. */
const noticed = (cases: Suite["cases"], says: (snapshot: Snapshot) => readonly [typeof policy, Snapshot]): number =>
  cases.filter((each) => JSON.stringify(outcomeOf(...says(each.snapshot), askOf(each))) !== JSON.stringify(outcomeOf(policy, each.snapshot, askOf(each)))).length;

const others = (snapshot: Snapshot, change: (position: NonNullable<Snapshot["positions"]>[number]) => Partial<typeof position>): Snapshot =>
  ({ ...snapshot, counterparties: (snapshot.counterparties ?? []).map((other) => ({ ...other, positions: (other.positions ?? []).map((position) => ({ ...position, ...change(position) })) })) });

test.each<[string, (snapshot: Snapshot) => readonly [typeof policy, Snapshot]]>([
  ["never lets a fund run out", (snapshot) => [policy, { ...snapshot, funds: [] }]],
  ["deleverages before the fund pays", (snapshot) => [policyOf("[RULE pool] finally adl"), snapshot]],
  ["has somebody else bear what the fund cannot", (snapshot) => [policyOf("[RULE pool] then insurance_fund [RULE pool] finally socialised"), snapshot]],
  ["deleverages nobody", (snapshot) => [policy, { ...snapshot, counterparties: [] }]],
  ["deleverages those on the same side", (snapshot) => [policy, others(snapshot, ({ side }) => ({ side: side === "long" ? "short" : "long" }))]],
  ["takes more from an account than it holds", (snapshot) => [policy, others(snapshot, () => ({ contracts: "1000000" }))]],
])("a generated suite notices a platform that %s", (_, says) => {
  expect(noticed(suite.cases, says)).toBeGreaterThan(0);
});

// Closed at bankruptcy nothing is ever lost beyond the pool: a charge alone goes over the fund.
const atBankruptcy = (payers: string) => policyOf(payers, "bankruptcy price shared by position.maintenance_margin");
const bankrupt = atBankruptcy("[RULE pool] then insurance_fund [RULE pool] finally adl");
const { suite: made, mistakes: looked } = generate(bankrupt, { positions: 2, seed: 1, evaluations: 600 });

test.each<[string, (snapshot: Snapshot) => readonly [typeof policy, Snapshot]]>([
  ["deleverages before the fund pays", (snapshot) => [atBankruptcy("[RULE pool] finally adl"), snapshot]],
  ["never deleverages", (snapshot) => [atBankruptcy("[RULE pool] finally insurance_fund"), snapshot]],
  ["has all bear what a few are deleveraged for", (snapshot) => [atBankruptcy("[RULE pool] then insurance_fund [RULE pool] finally socialised"), snapshot]],
])("and where the policy closes at bankruptcy, one that %s", (_, says) => {
  expect(made.cases.filter((each) => JSON.stringify(outcomeOf(...says(each.snapshot), askOf(each))) !== JSON.stringify(outcomeOf(bankrupt, each.snapshot, askOf(each)))).length).toBeGreaterThan(0);
  expect(looked.filter(({ mistake, toldBy }) => /\bfunds?\b/.test(mistake.after) && toldBy === undefined).map(({ mistake }) => mistake.after)).toEqual([]);
});

test("such mistakes are told by name, and looked for only where rules come to them", () => {
  const told = new Map(mistakes.map(({ mistake, toldBy }) => [mistake.after, toldBy]));
  for (const words of ["no fund had an end", "no fund ran out that has less than the account", "every fund were empty", "there were nobody to deleverage", "those who are deleveraged stood on the side of what is closed", "those who are deleveraged held without end"]) expect(told.get(words), words).toBeDefined();
  const endless = policyOf("[RULE pool] finally insurance_fund");
  expect([paysBehindFunds(endless.meaning), deleverages(endless.meaning)]).toEqual([false, false]);
  expect(basesOf([endless], { positions: 2, seed: 1 }).flatMap((base) => exhausted(endless, base))).toEqual([]);
});
