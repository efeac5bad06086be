import { expect, test } from "vitest";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { proofsOf } from "../../../conformance/diff/same-rules.ts";
import { validateSnapshot, type Snapshot } from "../../../engine/snapshot/index.ts";
import { smallPolicy } from "../prove/small-policy.ts";

const ladder = `warn when pool.equity < 3 * pool.maintenance_margin
  stage narrow when pool.equity < 2 * pool.maintenance_margin
  start when pool.equity < pool.maintenance_margin
  stage lost when pool.equity < 0`;

/** One kind of account, of which no stage before is known. Policies of which accounts are told apart by more than that have some in each stage, but not with an order, or not of either side. */
const shapes: readonly Snapshot[] = [{
  asOf: "2026-01-01T00:00:00Z",
  account: { id: "a", balances: [{ asset: "USDT", walletBalance: "1000" }] },
  instruments: [{ symbol: "BTC/USDT:USDT", contract: "linear", base: "BTC", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", markPrice: "50000", takerFeeRate: "0.0006" }],
  positions: [{ id: "p", symbol: "BTC/USDT:USDT", marginMode: "cross", side: "short", contracts: "1", entryPrice: "50000", leverage: "10" }],
  orders: [{ id: "o", symbol: "BTC/USDT:USDT", marginMode: "cross", side: "long", contracts: "1", price: "50000", leverage: "10" }],
}].flatMap((account) => validateSnapshot(account).snapshot ?? []);

/** Directions of what is answered to an action that are proved never to be, where it is forbidden otherwise. */
function never(action: "place order" | "reduce", [old, now]: readonly [string, string], [stages, later] = [ladder, ladder]): readonly string[] {
  const [before, after] = ([[old, stages], [now, later]] as const).map(([when, ofStages]) => smallPolicy({ stages: ofStages, adjustment: `forbid trader to ${action} when ${when} [R A] allow trader to ${action}, close [R A]` })) as [ReturnType<typeof smallPolicy>, ReturnType<typeof smallPolicy>]; // two of two
  const decisions = decisionsOf(before, after).filter(({ key }) => key === `cross.permit.${action.replace(" ", "_")}`);
  expect([shapes.length, decisions.length, proofsOf(before, after, decisions).size]).toEqual([1, 1, 0]);
  return directionsOfPair(before, after, decisions, shapes).impossible.map(({ direction }) => direction);
}

test("what a stage was is any stage, also of a pool with an order", () => {
  expect(never("place order", ["pool.status is liquidatable or pool.status is lost", "pool.status is liquidatable and pool.status is lost"])).toEqual(["stricter"]);
});

test("and of a position of either side, by either name", () => {
  expect(never("reduce", ["position.status is lost", "pool.status is lost and position.side is long"])).toEqual(["stricter"]);
  expect(never("reduce", ["position.status is lost and pool.status is warning", "position.status is lost and not (pool.status is lost)"])).toEqual(["stricter", "looser"]);
  expect(never("reduce", ["account.status is lost", "account.status is lost or account.status is narrow"])).toEqual(["looser"]);
});

test("a stage that one of the two alone has may have been before, and a word that neither has", () => {
  const longer = ladder.replace("stage lost", "stage frozen when 2 * pool.equity < pool.maintenance_margin\n stage lost");
  const known = "pool.status is healthy or pool.status is warning or pool.status is narrow or pool.status is liquidatable or pool.status is lost";
  expect(never("reduce", [known, "pool.status is not lost or pool.status is lost"], [ladder, longer])).toEqual(["looser"]);
});
