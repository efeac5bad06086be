import { expect, test } from "vitest";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { prove } from "../../../conformance/prove/index.ts";
import { smallPolicy, type Otherwise } from "../prove/small-policy.ts";

/** A pair of which the new policy asks for twice the rate, beside what hangs on what few accounts say: what is proved never to be of stages and margins. */
function proved(more: string, otherwise: Otherwise = {}): readonly string[] {
  const [before, after] = [1, 2].map((times) => smallPolicy({ ...otherwise, maintenance: `position.notional * 0.5% * ${times} + ${more}` })) as [ReturnType<typeof smallPolicy>, ReturnType<typeof smallPolicy>]; // two of two
  return directionsOfPair(before, after, decisionsOf(before, after)).impossible.filter(({ decision }) => /stage|maintenance_margin/.test(decision)).map(({ decision, direction }) => `${decision} ${direction}`);
}

const fact = 'facts { instrument.fee_share: ratio "What closing costs." }';

test.each<[what: string, more: string, otherwise: Otherwise]>([
  ["when contracts end", "position.notional * (if instrument.expires_at <= account.now then 1% else 2%)", {}],
  ["when positions were opened", "position.notional * (if position.opened_at <= account.now then 1% else 2%)", {}],
  ["a fact without a default", "position.notional * instrument.fee_share", { blocks: fact }],
])("a rule that asks for %s: what becomes stricter is not proved never to be", (_, more, otherwise) => {
  const never = proved(more, otherwise);
  expect(never.filter((each) => each.endsWith("stricter"))).toEqual([]);
  expect(never).toContain("cross.maintenance_margin looser");
});

test("what all accounts lack that are looked at proves nothing of those that say it", () => {
  // The two have other defaults, so that no made-up account says the fact, and one of them does not decide without.
  const [before, after] = [smallPolicy({ blocks: fact.replace("ratio", "ratio default 1%"), maintenance: "position.notional * instrument.fee_share" }), smallPolicy({ blocks: fact, maintenance: "position.notional * instrument.fee_share * 2" })];
  expect(directionsOfPair(before, after, decisionsOf(before, after)).impossible.filter(({ decision, direction }) => direction === "stricter" && /stage|maintenance_margin/.test(decision))).toEqual([]);
});

test.each(["position.entry_notional * 1%", "position.notional * (if instrument.expires_at <= account.now then 1% else 2%)"])("that more money never hurts is not proved where it does, and margin is %s", (maintenance) => {
  const policy = smallPolicy({ maintenance, stages: "start when pool.equity > pool.maintenance_margin" });
  expect(prove(policy, { budget: 100, properties: ["more_margin_never_hurts"] }).map(({ verdict }) => verdict)).not.toContain("proved");
});

test("that somebody pays is not proved to be the same where one list alone reads what may not be there", () => {
  const pay = (share: string) => `pay realized_loss, trading_fee { first balance.wallet_balance up to ${share} * charge finally debt }`;
  const never = (before: Otherwise, after: Otherwise) => {
    const [old, now] = [smallPolicy(before), smallPolicy(after)];
    return directionsOfPair(old, now, decisionsOf(old, now)).impossible.some(({ decision }) => decision === "cross.pay.realized_loss");
  };
  const fact = 'facts { account.fee_share: ratio "What of a charge is paid." }';
  const given = fact.replace("ratio", "ratio default 1%");
  expect(never({ blocks: given, pay: pay("account.fee_share") }, { blocks: given, pay: pay("2 * account.fee_share") })).toBe(true);
  expect(never({ blocks: fact, pay: pay("account.fee_share") }, { blocks: fact, pay: pay("2 * account.fee_share") })).toBe(true);
  expect(never({ blocks: given, pay: pay("account.fee_share") }, { blocks: fact, pay: pay("2 * account.fee_share") })).toBe(false);
  expect(never({ blocks: fact, pay: pay("50%") }, { blocks: fact, pay: pay("account.fee_share") })).toBe(false);
});
