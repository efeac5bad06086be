import fc from "fast-check";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../../dsl/index.ts";
import { charge } from "../../../engine/charge.ts";
import { liquidate } from "../../../engine/liquidate.ts";
import { parseDecimal, sumAll, toDecimalString } from "../../../engine/number/index.ts";
import type { Payment } from "../../../engine/snapshot/index.ts";
import { flowsOf, planPictureOf } from "../../../engine/what-if/index.ts";
import { atMark } from "../assess/accounts.ts";
import { sample } from "../payment/lists.ts";

const reference = compile(readFileSync(resolve(import.meta.dirname, "../../../policies/reference/reference.margin"), "utf8"));
const added = (list: readonly string[]): string => toDecimalString(sumAll(list.map((text) => parseDecimal(text)!)));

describe("flows of money", () => {
  test("are legs with shares, and the clause of each", () => {
    const { payments } = charge(reference, sample, [{ purpose: "realized_loss", position: "p1", asset: "USDT", amount: "80" }]);
    expect(flowsOf(reference, payments)).toEqual([
      {
        asset: "USDT",
        total: "80",
        legs: [
          { from: "balance.bonus", to: "counterparty", amount: "50", share: "0.625", purpose: "realized_loss", clause: "cross/payment/1/step/1", words: "first balance.bonus when option bonus", citation: "HOUSE assumptions", assumed: true },
          expect.objectContaining({ from: "balance.wallet_balance", amount: "30", share: "0.375", words: "then balance.wallet_balance" }),
        ],
      },
    ]);
  });

  test("are apart by asset, and none of nothing", () => {
    const payment = (asset: string, amount: string): Payment => ({ from: "balance.wallet_balance", to: "venue", asset, amount, purpose: "trading_fee" });
    expect(flowsOf(reference, [payment("USDT", "1"), payment("BTC", "0"), payment("USDT", "3")]).map(({ asset, total, legs }) => [asset, total, legs.map(({ share }) => share)])).toEqual([["USDT", "4", ["0.25", "0.75"]], ["BTC", "0", ["0"]]]);
    expect(flowsOf(reference, [])).toEqual([]);
  });

  test("have shares that add up to 1, digit by digit", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 9 }), (amounts) => {
        const [flow] = flowsOf(reference, amounts.map((amount): Payment => ({ from: "a", to: "b", asset: "USDT", amount: String(amount), purpose: "interest" })));
        expect(added(flow!.legs.map(({ share }) => share))).toBe("1");
        expect(added(flow!.legs.map(({ amount }) => amount))).toBe(flow!.total);
      }),
    );
  });
});

describe("a plan as a picture", () => {
  // At 48,000 the cross pool has 5,050 − 6,000: its orders go, then all closes at bankruptcy.
  test("has the steps in order, with clauses, flows and the pool after each", () => {
    const plan = planPictureOf(reference, liquidate(reference, atMark(sample, "BTC/USDT:USDT", "48000")));
    expect(plan.ways).toBe(1);
    expect(plan.steps.map(({ number, effect, position, words }) => [number, effect, position, words])).toEqual([
      [1, "cancel_orders", undefined, "first cancel orders in pool"],
      [2, "close", "p1", "finally close all positions at bankruptcy price shared by position.maintenance_margin"],
    ]);
    expect(plan.steps[0]!.after).toMatchObject({ asset: "USDT", equity: "-950", maintenanceMargin: "96", status: "liquidatable" });
    expect(plan.steps[1]!.flows.map(({ asset, total }) => [asset, total])).toEqual([["USDT", "5050"]]);
    expect(plan.steps[1]!.citation).toBe("HELP Cross");
  });

  test("of an account that is not liquidated has no steps", () => {
    expect(planPictureOf(reference, liquidate(reference, sample))).toEqual({ steps: [], ways: 1 });
  });
});
