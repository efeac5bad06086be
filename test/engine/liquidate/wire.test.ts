import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPolicy } from "../../../dsl/index.ts";
import { liquidate } from "../../../engine/liquidate.ts";
import { validateSnapshot, type Snapshot } from "../../../engine/snapshot/index.ts";
import { validate } from "../../../schemas/generated/validate-liquidate.ts";
import { accounts } from "../assess/accounts.ts";
import { lineOf, policyWith } from "./policies.ts";

const root = resolve(import.meta.dirname, "../../..");
const reference = readPolicy(readFileSync(`${root}/policies/reference/reference.margin`, "utf8")).policy!; // the shipped policy is sound
const sample = JSON.parse(readFileSync(`${root}/policies/reference/accounts/sample.json`, "utf8")) as Snapshot;
const at = (markPrice: string): Snapshot => ({ ...sample, instruments: sample.instruments!.map((each) => ({ ...each, markPrice })) }); // the sample has them

describe("the answer", () => {
  test("has the shape of its schema, and its `after` is a snapshot that the boundary accepts", () => {
    const some = fc.oneof(accounts("linear", "cross", "quanto"), accounts("inverse", "cross"), accounts("linear", "isolated"));
    const policy = policyWith({ cross: "start when pool.equity < pool.maintenance_margin until pool.equity >= 2 * pool.maintenance_margin  first close any position  then wait 90min  finally close all positions" });
    fc.assert(
      fc.property(some, (snapshot) => {
        const answer = liquidate(policy, snapshot);
        expect(validate(answer) ? [] : validate.errors).toEqual([]);
        expect(validateSnapshot(answer.after).issues).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("is the same bytes each time, and leaves the snapshot alone", () => {
    const before = JSON.stringify(at("49000"));
    const snapshot = JSON.parse(before) as Snapshot;
    expect(JSON.stringify(liquidate(reference, snapshot))).toBe(JSON.stringify(liquidate(reference, snapshot)));
    expect(JSON.stringify(snapshot)).toBe(before);
  });

  test("an observer is told of the clauses that ran, and changes nothing", () => {
    const seen = new Set<string>();
    const answer = liquidate(reference, at("50000"), undefined, { clause: (id) => seen.add(id), compare: () => undefined });
    expect(answer).toEqual(liquidate(reference, at("50000")));
    expect([...seen]).toEqual(expect.arrayContaining(["cross/liquidation/stage/liquidatable", "cross/liquidation/step/1", "cross/liquidation/step/3", "cross/payment/1/step/1"]));
    expect(seen.has("cross/liquidation/step/2")).toBe(false); // the position is in the lowest tier: nothing to cut
  });
});

describe("the sample account under the reference policy", () => {
  test("at 50100 the order goes, then everything at the bankruptcy price 49900", () => {
    const answer = liquidate(reference, at("50100"));
    expect(answer.steps.map(lineOf)).toEqual(["cancel_orders o1", "close p1 0.5 at 49900: -5050"]);
    expect(answer.after?.account.balances).toEqual([{ asset: "USDT", walletBalance: "0", bonus: "0" }]);
    expect(answer.after?.positions?.map((position) => position.id)).toEqual(["p2"]);
  });

  test("one tick above the liquidation price nothing happens, on the tick below everything", () => {
    expect(liquidate(reference, at("50100.5")).steps).toEqual([]);
    expect(liquidate(reference, at("50100.4")).steps).toHaveLength(2);
  });

  test("at 61800 only the isolated short is closed, at 62000, for its 300 of margin and no more", () => {
    const answer = liquidate(reference, at("61800"));
    expect(answer.steps.map(lineOf)).toEqual(["close p2 0.1 at 62000: -300"]);
    expect(answer.steps[0]?.payments).toEqual([{ from: "position.margin", to: "counterparty", asset: "USDT", amount: "300", purpose: "realized_loss", clause: "isolated/payment/1/step/1" }]);
    expect(answer.after?.account).toEqual(sample.account);
  });

  test("a bigger position is cut tier by tier until the requirement is met", () => {
    const positions = [{ ...sample.positions![0]!, contracts: "10", entryPrice: "58000" }]; // the sample has it
    const account = { id: "A", balances: [{ asset: "USDT", walletBalance: "1000", bonus: "0" }] };
    // 580,000 is in tier 3 and needs 3250; 499,960 in tier 2 needs 2449.80; 49,996 in tier 1 needs 199.984.
    const answer = liquidate(reference, { ...at("58000"), account, positions });
    expect(answer.steps.map(lineOf)).toEqual(["cancel_orders o1", "reduce p1 1.38 at 58000: 0", "reduce p1 7.758 at 58000: 0"]);
    expect(answer.steps.at(-1)?.poolAfter).toMatchObject({ equity: "1000", maintenanceMargin: "199.984", status: "healthy" });
  });
});
