import { expect, test } from "vitest";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { smallPolicy, type Otherwise } from "../prove/small-policy.ts";

/** For how many positions each direction of when liquidation starts is proved never to be, of a requirement that becomes 90 % of it. */
function proved(said: Otherwise): readonly string[] {
  const [before, after] = [smallPolicy(said), smallPolicy({ ...said, maintenance: "position.notional * 0.45%" })];
  const { impossible } = directionsOfPair(before, after, decisionsOf(before, after).filter(({ key }) => key === "cross.stage.liquidatable"));
  return impossible.filter(({ decision }) => decision === "cross.stage.liquidatable").map(({ direction, assuming }) => `${direction}: ${assuming[0] ?? ""}`);
}

const crowded = "pool.crowded = number of position > 3 [R A]";

test("a permission that counts positions leaves a stage proved for any number of them", () => {
  expect(proved({ definitions: crowded, adjustment: "allow trader to close when not pool.crowded" })).toEqual(["stricter: any number of positions and orders"]);
});

test("a figure of the largest position that no stage reads does too", () => {
  expect(proved({ definitions: "pool.largest = max of position.notional [R A]" })).toEqual(["stricter: any number of positions and orders"]);
});

test("a stage that counts positions is proved for as many as were looked at, whatever stands between it and the count", () => {
  const counting = "warn when pool.equity < 2 * pool.maintenance_margin\n start when pool.equity < pool.maintenance_margin and not pool.crowded";
  expect(proved({ definitions: crowded, stages: counting }).filter((each) => each.includes("any number"))).toEqual([]);
  const counted = "count balance.wallet_balance count sum of position.unrealized_pnl count 0 - balance.bonus when pool.crowded";
  expect(proved({ definitions: crowded, count: counted }).filter((each) => each.includes("any number"))).toEqual([]);
});
