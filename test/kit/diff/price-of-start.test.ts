import { expect, test } from "vitest";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { smallPolicy, type Otherwise } from "../prove/small-policy.ts";

/** The directions of the stage and of the price in cross mode that are proved never to be. */
function never(old: Otherwise, now: Otherwise): readonly string[] {
  const [before, after] = [smallPolicy(old), smallPolicy(now)];
  const { impossible } = directionsOfPair(before, after, decisionsOf(before, after).filter(({ key }) => key === "cross.stage.liquidatable" || key === "cross.liquidation_price"));
  return impossible.map(({ decision, direction }) => `${decision.slice("cross.".length)} ${direction}`).sort();
}

const less: Otherwise = { poolMaintenance: "90% * sum of position.maintenance_margin" };

test("a price follows its stage in one direction", () => {
  expect(never({}, less)).toEqual(["liquidation_price stricter", "stage.liquidatable stricter"]);
});

// A short of 1 from 1.1 with the last price at 1 stands at 1.2 of equity; with all prices at the mark of 1.1 it stands at 1.1, below 1.155: it has no price under the old rule, and 1.1 under a looser one.
test("where profit is reckoned at the last price it does not: a start that holds at the mark alone has no price", () => {
  const last: Otherwise = { count: "count balance.wallet_balance count sum of (profit of position from position.entry_price to instrument.last_price)" };
  expect(never(last, { ...last, ...less })).toEqual(["stage.liquidatable stricter"]);
});

test("where a stage is more severe it does not: the price is that of the start", () => {
  const stages = (first: string, second: string): Otherwise => ({ stages: `start when pool.equity < ${first} * pool.maintenance_margin\n stage bankrupt when pool.equity < ${second} * pool.maintenance_margin` });
  expect(never(stages("100%", "50%"), stages("50%", "100%"))).toEqual(["stage.liquidatable looser", "stage.liquidatable stricter"]);
});
