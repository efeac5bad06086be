import { expect, test } from "vitest";
import { basesOf } from "../../../conformance/accounts/index.ts";
import { Budget } from "../../../conformance/diff/budget.ts";
import { followed } from "../../../conformance/diff/follow.ts";
import { Pair } from "../../../conformance/diff/pair.ts";
import { diff } from "../../../conformance/diff/index.ts";
import { compile } from "../../../dsl/index.ts";
import { shippedBases, shippedPolicies } from "../../support/shipped.ts";
import { edited, policyOf, referenceText } from "./policies.ts";

const start = "start   when pool.equity < pool.maintenance_margin ";
const until = (share: string) => policyOf(edited(referenceText, [start, `start   when pool.equity < pool.maintenance_margin until pool.equity >= pool.maintenance_margin + ${share} * sum of position.notional `]));

test("where a liquidation price differs the account is asked between the two prices, where only one liquidates it", () => {
  const [old, now] = [until("2%"), until("2.01%")];
  const pair = new Pair(old, now, new Budget(1000));
  const account = basesOf([old, now], { positions: 1, seed: 1 }).find(({ positions }) => positions?.length === 1 && positions[0]?.marginMode === "cross" && positions[0].side === "long");
  if (account === undefined) throw new Error("no account with one long position was made");
  const liquidated = { ...account, pools: [{ id: "cross:USDT", status: "liquidatable" }], account: { ...account.account, balances: [{ asset: "USDT", walletBalance: "2000", bonus: "0" }] }, orders: [] };
  const price = pair.differences(liquidated, { ask: "assess" }).find(({ kind }) => kind === "price");
  if (price === undefined) throw new Error("the two have one price");
  expect(pair.differences(liquidated, { ask: "assess" }).some(({ kind }) => kind === "stage")).toBe(false);
  const next = followed(liquidated, { ask: "assess" }, price);
  expect(next.flatMap(({ snapshot, ask }) => pair.differences(snapshot, ask)).map(({ key, direction }) => `${key} ${direction}`)).toContain("cross.stage.liquidatable stricter");
});

test("where a stage reads the price of an index, that is moved to between the two liquidation prices too", () => {
  const text = shippedPolicies.get("jupiter/perps.margin") ?? "";
  const [old, now] = [text, edited(text, ["position.maintenance_margin = position.size / 500", "position.maintenance_margin = position.notional / 500"])].map((each) => compile(each, { bases: shippedBases })) as [ReturnType<typeof compile>, ReturnType<typeof compile>]; // two of two
  const { decisions } = diff(old, now, { positions: 1, seed: 1, evaluations: 400 });
  // Below its entry a long position is worth less than it was, and a short one more.
  expect(decisions.filter(({ decision }) => decision === "isolated.stage.liquidatable" || decision === "isolated.liquidation_price").map(({ decision, verdict }) => `${decision} ${verdict}`)).toEqual(["isolated.stage.liquidatable incomparable", "isolated.liquidation_price incomparable"]);
});
