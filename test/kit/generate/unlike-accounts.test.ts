import { expect, test } from "vitest";
import { basesOf } from "../../../conformance/accounts/index.ts";
import { inRows } from "../../../conformance/accounts/in-rows.ts";
import { variantsOf } from "../../../conformance/accounts/variants.ts";
import { atTheEnds } from "../../../conformance/generate/at-the-ends.ts";
import { Budget } from "../../../conformance/generate/budget.ts";
import type { Chosen } from "../../../conformance/generate/compact.ts";
import { toldOfEachSide } from "../../../conformance/generate/each-side.ts";
import { Hunt } from "../../../conformance/generate/hunt.ts";
import { isTold, tellingMistakes } from "../../../conformance/generate/misread.ts";
import { obligationsOf } from "../../../conformance/generate/obligations.ts";
import { sizedLike } from "../../../conformance/generate/questions.ts";
import { targetsOf, targetsOfMistakes } from "../../../conformance/generate/targets.ts";
import { mistakesOf } from "../../../conformance/mistakes/index.ts";
import { fraction, multiply, parseDecimal, toDecimalString } from "../../../engine/number/index.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { compile, type CompiledPolicy } from "../../../index.ts";
import { reference } from "../reference.ts";

/** All money of one account in dollars, requirements by a table or by leverage, whichever is more; no examples, so that every account is made up. */
const unified = compile(`language 1

policy own.unified "Unified margin" {
  version   1
  applies   to contract linear
  applies   to settle USD
  effective from 2026-01-01
  source    RULES "Rulebook"  dated 2026-01-01  sections all
  round     amounts to 0.000001 half even, prices to tick half even

  tiers risk upper bound included {                                     [RULES all]
    up to 50_000 USD: rate 2%,  required 1%
    above:            rate 10%, required 5%
  }

  definitions {
    position.notional           = value of position at instrument.mark_price                       [RULES all]
    position.unrealized_pnl     = profit of position from position.entry_price to instrument.mark_price  [RULES all]
    position.level              = risk by position.notional, upper bound included                  [RULES all]
    position.initial_margin     = max(position.notional / position.leverage, position.notional * position.level.rate)  [RULES all]
    position.maintenance_margin = position.notional * position.level.required                      [RULES all]
    order.initial_margin        = (value of order at order.price) * 5%                             [RULES all]
    pool.initial_margin         = sum of position.initial_margin + sum of order.initial_margin     [RULES all]
    pool.maintenance_margin     = sum of position.maintenance_margin                               [RULES all]
  }

  account {
    allow trader to withdraw  up to amount that keeps pool.equity for withdrawing >= pool.initial_margin  [RULES all]
  }

  mode cross "Unified" {
    sharing {
      share margin across all positions                                                            [RULES all]
      count sum of value of balance.wallet_balance in USD after haircut                            [RULES all]
      count sum of position.unrealized_pnl                                                         [RULES all]
    }
    adjustment unspecified  because "not said"
    liquidation of pool {
      start   when pool.equity < pool.maintenance_margin                                           [RULES all]
      finally close all positions                                                                  [RULES all]
    }
    payment unspecified  because "not said"
  }
}
`);

const bases = basesOf([unified], { positions: 2, seed: 1 });
const huntOf = (policy: CompiledPolicy): Hunt => new Hunt(policy, obligationsOf(policy.meaning), [], new Budget(Infinity));
const standing = (hunt: Hunt, snapshot: Snapshot): Chosen => ({ candidate: hunt.ask({ snapshot, ask: { ask: "assess" } }), tells: [], shows: [] });

test("where money of any asset counts, accounts have money of another one, held and owed", () => {
  const others = variantsOf(unified, bases).map(({ account }) => account.balances ?? []).filter((balances) => new Set(balances.map(({ asset }) => asset)).size > 1);
  expect(others.some((balances) => balances.every(({ walletBalance = "" }) => !walletBalance.startsWith("-")))).toBe(true);
  expect(others.some((balances) => balances.some(({ walletBalance = "" }) => walletBalance.startsWith("-")))).toBe(true);
  const hunt = huntOf(unified);
  const standings = variantsOf(unified, bases).slice(0, 8).map((snapshot) => standing(hunt, snapshot));
  for (const words of ["one unit of every asset were worth one of any other", "there were only the first wallet", "no asset had a haircut"]) {
    const [mistake] = targetsOfMistakes(mistakesOf(unified)).filter(({ mutant }) => mutant.after.includes(words));
    expect([words, standings.some(({ candidate }) => isTold(hunt, mistake!, candidate))]).toEqual([words, true]); // each is a mistake of every such policy
  }
});

test("a suite holds such an account, whatever else it has evaluations for, and none of a policy that values no money", () => {
  const other = (policy: CompiledPolicy) => atTheEnds(huntOf(policy), basesOf([policy], { positions: 2, seed: 1 })).filter(({ noticed = "" }) => noticed.includes("another asset"));
  expect(other(unified).length).toBe(2);
  expect(other(reference)).toEqual([]);
});

test("a rate that counts only beyond a leverage is read at one", () => {
  const hunt = huntOf(unified);
  const rates = targetsOf(unified).filter(({ mutant: { kind, before } }) => kind === "constant" && ["2%", "10%"].includes(before));
  const rows = inRows(unified, bases).map((snapshot) => hunt.ask({ snapshot, ask: { ask: "assess" } }));
  expect(rates.length).toBeGreaterThan(2);
  expect(rates.filter((rate) => !rows.some((candidate) => isTold(hunt, rate, candidate))).map(({ mutant: { before, after } }) => `${before} → ${after}`)).toEqual([]);
});

test("a bound that belongs to the other tier for one side alone is told by accounts of either side", () => {
  const hunt = huntOf(unified);
  const longs = inRows(unified, bases).filter(({ positions = [] }) => positions.every(({ side }) => side === "long")).map((snapshot) => standing(hunt, snapshot));
  const bounds = targetsOf(unified).filter(({ mutant: { kind } }) => kind === "tier_boundary");
  const sides = (list: readonly Chosen[]) => new Set(list.filter(({ candidate }) => bounds.some((bound) => isTold(hunt, bound, candidate))).flatMap(({ candidate: { snapshot } }) => (snapshot.positions ?? []).map(({ side }) => side)));
  expect(sides(longs)).toEqual(new Set(["long"]));
  const more = toldOfEachSide(hunt, bounds, longs);
  expect(sides([...longs, ...more])).toEqual(new Set(["long", "short"]));
  expect(more.length).toBe(1);
  // Where a case tells it by another question, or one of both sides, what was asked on the way stands in.
  const permit = huntOf(unified);
  permit.asked.push(...inRows(unified, bases).map((snapshot) => permit.ask({ snapshot, ask: { ask: "assess" } })));
  expect(sides(toldOfEachSide(permit, bounds, []))).toEqual(new Set(["long", "short"]));
});

test("orders to sell are held as well as orders to buy", () => {
  const hunt = huntOf(unified);
  const own = bases.filter(({ orders = [] }) => orders.length > 0).slice(0, 2).map((snapshot) => standing(hunt, snapshot));
  const forgotten = targetsOfMistakes(mistakesOf(unified)).filter(({ mutant }) => mutant.after.includes("there were no orders to sell"));
  expect(tellingMistakes(hunt, forgotten, own)).toHaveLength(1);
});

test("amounts are asked for on the grid that the policy keeps, or the asset has", () => {
  const hunt = huntOf(unified);
  const [base] = bases.filter(({ positions = [] }) => positions.length > 0).map((each) => ({ ...each, account: { ...each.account, balances: [{ asset: "USD", walletBalance: "20000" }] } }));
  const asked = (snapshot: Snapshot) => sizedLike(unified, hunt.ask({ snapshot, ask: { ask: "permit", request: { action: "withdraw", asset: "USD" } } }))?.sizes ?? [];
  expect(asked(base!).length).toBeGreaterThan(2); // one is there
  expect(asked(base!).filter((amount) => toDecimalString(multiply(parseDecimal(amount)!, fraction(1_000_000n))).includes("."))).toEqual([]);
  const whole = { ...base!, assets: (base!.assets ?? []).map((asset) => ({ ...asset, step: "1" })) };
  expect(asked(whole).filter((amount) => amount.includes("."))).toEqual([]);
});
