import { expect, test } from "vitest";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { smallPolicy } from "../prove/small-policy.ts";

const first = "allow trader to withdraw when pool.equity >= pool.initial_margin and pool.equity <= 100 USDT [R A]";
const second = "allow trader to withdraw when pool.equity >= 2 * pool.initial_margin [R A]";

/** Directions of withdrawing that are proved never to be, where the second clause is otherwise. */
function never(now: string, share?: string): readonly string[] {
  const [before, after] = [second, now].map((other) => smallPolicy({ account: `${first} ${other}`, ...(share === undefined ? {} : { share, count: "count sum of position.unrealized_pnl" }) })) as [ReturnType<typeof smallPolicy>, ReturnType<typeof smallPolicy>]; // two of two
  return directionsOfPair(before, after, decisionsOf(before, after).filter(({ key }) => key === "account.permit.withdraw")).impossible.map(({ direction }) => direction);
}
const higher = second.replace("2 *", "3 *");

test("where money is shared in one pool, several clauses that allow it are one condition", () => {
  expect(never(higher)).toEqual(["looser"]);
  expect(never(higher, "share margin across all positions")).toEqual(["looser"]);
});

// Of two pools one may meet the one clause and the other the other: no clause holds in both, and it is refused.
test("in several pools they are not", () => {
  expect(never(higher, "share margin across positions with same instrument.symbol")).toEqual([]);
});
