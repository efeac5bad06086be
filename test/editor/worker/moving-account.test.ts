import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { accountOf } from "../../../bench/engine/account.ts";
import { EngineDesk } from "../../../editor/worker/engine-desk.ts";
import { pricesBetween } from "../../../editor/worker/moving-account.ts";
import { assess } from "../../../engine/index.ts";
import type { Change, Snapshot } from "../../../engine/snapshot/index.ts";
import { applyChanges } from "../../../engine/what-if/index.ts";
import { compile } from "../../../index.ts";

const policy = compile(readFileSync("policies/reference/reference.margin", "utf8"));
const plain = accountOf({ positions: 6, instruments: 3 });
const snapshot: Snapshot = { ...plain, instruments: plain.instruments!.map((each, index) => (index === 0 ? { ...each, lastPrice: each.markPrice, indexPrice: each.markPrice } : each)) }; // it has three
const symbols = snapshot.instruments!.map(({ symbol }) => symbol);

function deskWith(account: Snapshot): EngineDesk {
  const desk = new EngineDesk();
  desk.take("current", 1, policy);
  expect(desk.open("wide", JSON.stringify(account)).issues).toEqual([]);
  return desk;
}

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ change: fc.constant("mark_price" as const), symbol: fc.constantFrom(...symbols), to: fc.constantFrom("50000", "58000.5", "3000", "1") }) },
  { weight: 2, arbitrary: fc.record({ change: fc.constant("all_prices" as const), by: fc.constantFrom("-0.1", "0.05") }) },
  fc.record({ change: fc.constant("leverage" as const), position: fc.constantFrom("p1", "p2"), to: fc.constantFrom("5", "20") }),
  fc.record({ change: fc.constant("wallet_balance" as const), asset: fc.constant("USDT"), to: fc.constantFrom("0", "12345.6") }),
);
const walk = fc.array(fc.array(change, { maxLength: 4 }), { minLength: 1, maxLength: 6 });

describe("an account under sliders", () => {
  test("stands as one that is assessed afresh, byte for byte, whatever is changed in whatever order", async () => {
    await fc.assert(
      fc.asyncProperty(walk, async (steps) => {
        const desk = deskWith(snapshot);
        for (const changes of steps) {
          const found = await desk.assess({ revision: 1, account: "wide", changes });
          const wanted = applyChanges(policy, snapshot, changes).snapshot!; // these can be made
          expect(found.snapshot).toEqual(wanted);
          expect(JSON.stringify(found.answer)).toBe(JSON.stringify(assess(policy, wanted)));
        }
      }),
      { numRuns: 40 },
    );
  });

  test("takes over what a price does not concern, also where something else is different from how it was opened", async () => {
    const desk = deskWith(snapshot);
    const other: Change = { change: "leverage", position: "p1", to: "7" };
    const at = async (to: string) => (await desk.assess({ revision: 1, account: "wide", changes: [other, { change: "mark_price", symbol: symbols[0]!, to }] })).answer; // there are three
    const [before, after] = [await at("50000"), await at("51000")];
    const still = before.pools.filter((pool) => after.pools.includes(pool));
    expect(still.length).toBeGreaterThan(0);
    expect(still.length).toBeLessThan(before.pools.length);
  });

  test("a change that cannot be made is refused, and the next is answered", async () => {
    const desk = deskWith(snapshot);
    const asked = (to: string) => desk.assess({ revision: 1, account: "wide", changes: [{ change: "mark_price", symbol: symbols[0]!, to }] }); // as above
    await expect(asked("-1")).rejects.toThrow();
    expect((await asked("50000")).answer.account.id).toBe(snapshot.account.id);
  });
});

describe("the prices between two snapshots", () => {
  test("are told where nothing else is different", () => {
    const moved = applyChanges(policy, snapshot, [{ change: "mark_price", symbol: symbols[0]!, to: "60000" }]).snapshot!; // it can be made
    expect(Object.keys(pricesBetween(snapshot, moved) ?? {})).toEqual([symbols[0]]);
    expect(Object.keys(pricesBetween(snapshot, moved)?.[symbols[0]!] ?? {}).sort()).toEqual(["indexPrice", "lastPrice", "markPrice"]);
    expect(pricesBetween(snapshot, snapshot)).toEqual({});
  });

  test.each<readonly [string, Snapshot]>([
    ["another wallet", { ...snapshot, account: { ...snapshot.account } }],
    ["an instrument less", { ...snapshot, instruments: snapshot.instruments!.slice(1) }],
    ["another grid", { ...snapshot, instruments: snapshot.instruments!.map((each) => ({ ...each, tickSize: "7" })) }],
    ["a price that was not there", { ...snapshot, instruments: snapshot.instruments!.map((each) => ({ ...each, lastPrice: "1" })) }],
    ["no orders any more", { ...snapshot, orders: undefined }],
  ])("are not told for %s", (_, other) => {
    expect(pricesBetween(snapshot, other)).toBeUndefined();
  });
});
