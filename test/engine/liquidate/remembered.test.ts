/** What a plan takes over from the state before a step is what would be worked out from nothing: the same plans, with a memory and without. */
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { accountOf, type Wanted } from "../../../bench/engine/account.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { liquidate } from "../../../engine/liquidate.ts";
import type { LiquidateAnswer, Snapshot } from "../../../engine/snapshot/index.ts";
import { compile } from "../../../index.ts";
import { policyWith } from "./policies.ts";

const memory = vi.hoisted(() => ({ keeps: true, found: 0 }));

vi.mock("../../../engine/note.ts", async (original) => {
  const { Note } = await original<typeof import("../../../engine/note.ts")>();
  class Forgetful<K extends object, T> extends Note<K, T> {
    override get(object: K): T | undefined {
      const kept = memory.keeps ? super.get(object) : undefined;
      if (kept !== undefined) memory.found += 1;
      return kept;
    }
  }
  return { Note: Forgetful };
});

function fromNothing<T>(work: () => T): T {
  memory.keeps = false;
  try {
    return work();
  } finally {
    memory.keeps = true;
  }
}

const start = "start when pool.equity < pool.maintenance_margin";
const stop = "stop when pool.equity >= pool.maintenance_margin";
const fee = "fee fill.value * 0.1%";
const oneByOne = `${start}  ${stop}  first cancel orders in pool  then close position with largest loss, ties by largest position.notional, repeat  ${fee}  surplus to insurance_fund`;

const written: Readonly<Record<string, CompiledPolicy>> = {
  "positions closed one by one": policyWith({ cross: oneByOne }),
  "positions cut by tiers, then all at once": policyWith({ isolated: `${start}  ${stop}  first reduce position by 1 tier, repeat  finally close position  ${fee}` }),
  "positions cut by shortage": policyWith({ cross: `${start}  ${stop}  first reduce position with largest position.notional by shortage, repeat  ${fee}` }),
  "hedges netted first": policyWith({ cross: `${start}  ${stop}  first net positions with same instrument.symbol  then close position with smallest profit, repeat` }),
  "an account that is liquidated after its pools": policyWith({ cross: `${start}  ${stop}  first reduce all positions by 30%`, account: "liquidation of account { start when any of (pool.equity < 0)  finally close all positions }" }),
};
const shipped = ["reference/reference", "binance/usdm", "bitmex/perpetual", "hyperliquid/hyperliquid", "dydx/dydx-v4"];
/** What these policies ask of an instrument beside the snapshot's own fields. */
const facts = { liquidationFeeRate: "0.01", baseMarginFraction: "0.05", maintenanceFraction: "0.6" };

const random = fc.record({
  seed: fc.nat(10_000),
  positions: fc.noBias(fc.integer({ min: 1, max: 10 })),
  instruments: fc.integer({ min: 1, max: 3 }),
  cross: fc.constantFrom(30, 100, 100),
  contract: fc.constantFrom("linear", "linear", "inverse", "quanto"),
  health: fc.constantFrom(0.1, 0.3, 0.6),
  orders: fc.constantFrom(0, 3),
  losing: fc.constantFrom(true, true, false),
});

function complete(wanted: Wanted, otherMode = false): Snapshot {
  const { instruments = [], positions = [], ...snapshot } = accountOf(wanted);
  const given = positions.map((each, index) => ({ ...each, unsettledFunding: "0.5", ...(otherMode && index === 0 ? { marginMode: "portfolio" } : {}) }));
  return { ...snapshot, instruments: instruments.map((each) => ({ ...each, facts })), positions: given };
}

const policies = [...Object.entries(written), ...shipped.map((name) => [name, compile(readFileSync(`policies/${name}.margin`, "utf8"))] as const)];

describe.each(policies)("a plan under %s", (_, policy) => {
  const money = policy.meaning.applies.some(({ values }) => values.includes("USDC")) ? "USDC" : "USDT";

  function sameFromNothing(snapshot: Snapshot): LiquidateAnswer {
    const answer = liquidate(policy, snapshot);
    expect(JSON.stringify(answer)).toBe(JSON.stringify(fromNothing(() => liquidate(policy, snapshot))));
    return answer;
  }

  test("is byte for byte the one in which nothing is remembered between steps", () => {
    fc.assert(fc.property(random, fc.boolean(), (wanted, otherMode) => void sameFromNothing(complete({ ...wanted, money }, otherMode))), { numRuns: 30 });
  });

  test("has steps, and remembers", () => {
    memory.found = 0;
    for (const cross of [0, 100]) expect(sameFromNothing(complete({ positions: 10, instruments: 3, cross, health: 0.3, losing: true, money })).cannotDecide ?? []).toEqual([]);
    expect(sameFromNothing(complete({ positions: 10, instruments: 3, cross: 100, health: 0.1, losing: true, money })).steps.length).toBeGreaterThan(0);
    expect(memory.found).toBeGreaterThan(500);
  });
});
