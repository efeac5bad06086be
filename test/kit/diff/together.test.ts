import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { basesOf } from "../../../conformance/accounts/index.ts";
import { Budget } from "../../../conformance/diff/budget.ts";
import { Pair } from "../../../conformance/diff/pair.ts";
import { togetherFor } from "../../../conformance/diff/together/index.ts";
import { rareAccounts } from "../../../conformance/diff/rare-accounts.ts";
import { smallPolicy, type Otherwise } from "../prove/small-policy.ts";
import { edited, policyOf } from "./policies.ts";

const harrow = readFileSync("test/kit/diff/texts/harrow.margin", "utf8");

/** What the first few accounts show that were made of conditions which hold together. A search along one number at a time finds none of these with 8,000 evaluations. */
function shown(...edits: readonly (readonly [string, string])[]): readonly string[] {
  const [before, after] = [policyOf(harrow), policyOf(edited(harrow, ...edits))];
  const pair = new Pair(before, after, new Budget(1000));
  const bases = basesOf([before, after], { positions: 2, seed: 1 });
  return [...new Set(togetherFor(before, after, bases, 24).flatMap(({ snapshot, ask }) => pair.differences(snapshot, ask)).map(({ key, direction }) => `${key} ${direction}`))];
}

describe("what must hold at once is solved together", () => {
  test("a class of account, a fill that gains nothing and no money", () => {
    expect(shown(["fill.profit < 0 [R Fees]", "fill.profit <= 0 [R Fees]"])).toEqual(["cross.plan changed"]);
  });

  test("a flag of a position and a charge", () => {
    expect(shown(["first balance.wallet_balance down to 0 when not position.frozen", "first balance.wallet_balance down to 0"])).toEqual(expect.arrayContaining(["isolated.pay.funding_fee.balance.wallet_balance more", "isolated.pay.funding_fee.position.margin less"]));
  });

  test("two positions that lost as much, of which one is larger, in a liquidation", () => {
    expect(shown(["ties by largest position.notional", "ties by smallest position.notional"])).toEqual(["cross.plan changed"]);
  });

  test("a flag, a moment, what left today and an amount", () => {
    const limit = "forbid trader to withdraw when request.amount + account.withdrawn_today > account.limit";
    const lower = "forbid trader to withdraw when request.amount + account.withdrawn_today > (if account.now < account.password_changed_at + 72h and any of (instrument.delisting) then 20_000 USDT else account.limit)";
    expect(shown([limit, lower])).toContain("account.permit.withdraw stricter");
  });

  test("a wallet that has as much as is asked about when the money has left, where nothing else allows it", () => {
    expect(shown(["balance.wallet_balance >= 10 USDT or", "balance.wallet_balance > 10 USDT or"])).toContain("account.permit.withdraw stricter");
  });

  test("a limit that binds only where a condition still holds after it", () => {
    expect(shown(["pool.equity - 110% * pool.maintenance_margin))", "pool.equity - 109% * pool.maintenance_margin))"])).toContain("isolated.permit.remove_margin.largest looser");
  });

  test("a list of payers that a liquidation comes to, of which the two read another kind of credit", () => {
    const pays = (kind: string): Otherwise => ({ isolated: { pay: `pay realized_loss { first credit.amount up to 50% of charge when credit.kind ${kind} then position.margin finally insurance_fund } pay trading_fee { first position.margin finally insurance_fund }` } });
    const [before, after] = [smallPolicy(pays("is welcome")), smallPolicy(pays("is not welcome"))];
    const pair = new Pair(before, after, new Budget(1000));
    const bases = basesOf([before, after], { positions: 2, seed: 1 });
    const spots = togetherFor(before, after, [...bases, ...rareAccounts([before, after], bases, "credit")], 60);
    expect(spots.flatMap(({ snapshot, ask }) => pair.differences(snapshot, ask)).map(({ key }) => key)).toContain("isolated.plan");
  });

  test("accounts have a market as it is, where one suffices", () => {
    const [before, after] = [policyOf(harrow), policyOf(edited(harrow, ["ties by largest position.notional", "ties by smallest position.notional"]))];
    const bases = basesOf([before, after], { positions: 2, seed: 1 });
    const rates = new Set(bases.flatMap(({ instruments }) => (instruments ?? []).map(({ takerFeeRate }) => takerFeeRate)));
    for (const { snapshot } of togetherFor(before, after, bases, 24)) for (const { takerFeeRate } of snapshot.instruments ?? []) expect(rates).toContain(takerFeeRate);
  });
});
