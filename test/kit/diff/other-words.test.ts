import { expect, test } from "vitest";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { Interner, Signatures } from "../../../conformance/diff/normal/index.ts";
import { smallPolicy, type Otherwise } from "../prove/small-policy.ts";

/** The directions of a decision that are proved never to be. */
function never(key: string, old: Otherwise, now: Otherwise): readonly string[] {
  const [before, after] = [smallPolicy(old), smallPolicy(now)];
  const { impossible } = directionsOfPair(before, after, decisionsOf(before, after).filter((each) => each.key === key));
  return impossible.map(({ direction }) => direction).sort();
}

/** Whether when liquidation starts in cross mode says the same by the form of the rules. */
function isSame(old: Otherwise, now: Otherwise): boolean {
  const [before, after] = [smallPolicy(old), smallPolicy(now)];
  const interner = new Interner();
  const decision = decisionsOf(before, after).find(({ key }) => key === "cross.liquidation_price");
  return decision !== undefined && new Signatures(before, interner, false).of(decision) === new Signatures(after, interner, false).of(decision);
}

const counting = (more: string): Otherwise => ({ count: `count balance.wallet_balance ${more} count sum of position.unrealized_pnl` });

test("what is available is told by what counts and what is needed", () => {
  const ifs = counting("count if balance.bonus > balance.wallet_balance then balance.wallet_balance else balance.bonus for opening");
  const least = counting("count balance.bonus + balance.wallet_balance - max(balance.bonus, balance.wallet_balance) for opening");
  expect(never("cross.available", ifs, least)).toEqual(["looser", "stricter"]);
});

test("less that counts for opening is never more that is available, and the contrary is not shown", () => {
  expect(never("cross.available", counting("count balance.bonus for opening"), counting("count 50% * balance.bonus for opening"))).toEqual(["looser"]);
});

test("what counts for maintaining alone is nothing that is available", () => {
  expect(never("cross.available", counting("count balance.bonus for maintaining"), counting("count balance.bonus for opening"))).toEqual(["stricter"]);
});

test("the contrary of the worst is the best of the contrary", () => {
  const scenario = (which: string, of: string, sign = "0 - ", times = ""): Otherwise => ({ poolMaintenance: `${times}max(0, ${sign}${which} of price moves (-10%, 0%, +10%) of (${of}))` });
  const worst = scenario("worst", "sum of position.unrealized_pnl");
  expect(isSame(worst, scenario("best", "0 - sum of position.unrealized_pnl", ""))).toBe(true);
  expect(isSame(worst, scenario("worst", "sum of position.unrealized_pnl / 2", "0 - ", "2 * "))).toBe(true);
  expect(isSame(worst, scenario("best", "sum of position.unrealized_pnl"))).toBe(false);
  expect(isSame(worst, scenario("worst", "0 - sum of position.unrealized_pnl", ""))).toBe(false);
});

const bonusPays = (step: string): Otherwise => ({ pay: `pay realized_loss, trading_fee { first balance.bonus ${step} finally balance.wallet_balance }` });

test("a limit of 0 is a step that is passed over", () => {
  const passed = bonusPays("up to 50% of charge when balance.wallet_balance > 100 USDT");
  const bounded = (otherwise: string): Otherwise => bonusPays(`up to (if balance.wallet_balance > 100 USDT then 50% of charge else ${otherwise})`);
  expect(never("cross.pay.realized_loss.balance.bonus", passed, bounded("0"))).toEqual(["less", "more"]);
  expect(never("cross.pay.realized_loss.balance.bonus", passed, bounded("1 USDT"))).toEqual(["less"]);
});
