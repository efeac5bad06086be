import { expect, test } from "vitest";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { compile } from "../../../dsl/index.ts";
import { shippedBases, shippedPolicies } from "../../support/shipped.ts";
import { edited } from "./policies.ts";
import { smallPolicy } from "../prove/small-policy.ts";

const drift = shippedPolicies.get("drift/cross.margin") ?? "";
const provedOf = (now: string): readonly string[] => {
  const [before, after] = [drift, now].map((text) => compile(text, { bases: shippedBases })) as [ReturnType<typeof compile>, ReturnType<typeof compile>];
  return directionsOfPair(before, after, decisionsOf(before, after).filter(({ kind }) => kind === "plan")).impossible.map(({ decision }) => decision);
};

test("a plan that remembers its stage starts and stops alike where figures of the pool are put in place", () => {
  const start: readonly [string, string] = ["until pool.equity >= pool.safe_margin", "until pool.equity - pool.maintenance_margin >= account.liquidation_buffer * sum of position.notional"];
  const stop: readonly [string, string] = ["stop    when pool.equity >= pool.safe_margin", "stop    when not (pool.safe_margin > pool.equity)"];
  expect(provedOf(edited(drift, start, stop))).toContain("cross.plan");
  // The buffer of one is not that of the other.
  expect(provedOf(edited(drift, start, [stop[0], "stop    when pool.equity >= pool.maintenance_margin"]))).not.toContain("cross.plan");
  expect(provedOf(edited(drift, [start[0], start[1].replace(">=", ">")], stop))).not.toContain("cross.plan");
});

test("credits are in no pool: a rule that adds them up is proved to say the same as another form of it", () => {
  const counted = (what: string) => smallPolicy({ definitions: "balance.live = sum of credit.amount [R A]", count: `count balance.wallet_balance count sum of position.unrealized_pnl ${what}` });
  const proved = (old: string, now: string): readonly string[] => {
    const [before, after] = [counted(old), counted(now)];
    return directionsOfPair(before, after, decisionsOf(before, after)).impossible.filter(({ decision }) => decision === "cross.equity").map(({ direction }) => direction);
  };
  const one = "count min(balance.live, 50% * balance.wallet_balance) for maintaining when balance.wallet_balance > 0";
  expect([...proved(one, "count max(0, min(balance.live, 50% * balance.wallet_balance)) for maintaining")].sort()).toEqual(["looser", "stricter"]);
  expect(proved(one, "count min(balance.live, 60% * balance.wallet_balance) for maintaining when balance.wallet_balance > 0")).toEqual(["stricter"]);
});
