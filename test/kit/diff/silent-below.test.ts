import { expect, test } from "vitest";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { methods, proofsOf } from "../../../conformance/diff/same-rules.ts";
import { smallPolicy, type Otherwise } from "../prove/small-policy.ts";

/** How a decision is proved to be the same by the form of the rules. */
function proof(decision: string, old: Otherwise, now: Otherwise): string | undefined {
  const [before, after] = [smallPolicy(old), smallPolicy(now)];
  return proofsOf(before, after, decisionsOf(before, after)).get(decision);
}

const staged = (warn: string): Otherwise => ({ stages: `warn when ${warn}\n start when pool.equity < pool.maintenance_margin` });
const indexed = "pool.equity < 2 * pool.maintenance_margin or pool.equity < sum of (value of position at instrument.index_price)";

// Without an index price nobody can say whether the pool is to be warned, and so not whether it is in any stage: of `liquidatable`, which held no, it cannot be decided.
test("a stage is not the same by its own condition where a less severe one may be undecided that was not", () => {
  expect(proof("cross.stage.liquidatable", staged("pool.equity < 2 * pool.maintenance_margin"), staged(indexed))).toBeUndefined();
  expect(proof("cross.stage.liquidatable", staged(indexed), staged("pool.equity < 2 * pool.maintenance_margin"))).toBeUndefined();
});

test("where the less severe one reads what this one reads too it is, but for the order in which conditions are asked", () => {
  expect(proof("cross.stage.liquidatable", staged("pool.equity < 2 * pool.maintenance_margin"), staged("pool.equity < 3 * pool.maintenance_margin"))).toBe(methods.unordered);
  expect(proof("cross.stage.liquidatable", staged("pool.equity < 2 * pool.maintenance_margin"), staged("2 * pool.maintenance_margin > pool.equity"))).toBe(methods.same);
});

test("a condition of the account that has a name is the condition, wherever it is read", () => {
  const blocked: Otherwise = { blocks: "facts { account.blocked_until: instant default 2026-01-01 }", definitions: "account.is_blocked = account.now < account.blocked_until [R A]" };
  const withdraw = (when: string): Otherwise => ({ ...blocked, account: `allow trader to withdraw when ${when} up to balance.wallet_balance [R A]`, stages: `start when pool.equity < pool.maintenance_margin and ${when}` });
  const [named, said] = [withdraw("not account.is_blocked"), withdraw("account.now >= account.blocked_until")];
  for (const decision of ["account.permit.withdraw", "account.permit.withdraw.largest", "cross.stage.liquidatable", "cross.plan"]) expect(proof(decision, named, said), decision).toBe(methods.same);
});
