/** What is taken over from one assessment to the next, where only prices move, is what would be computed. */
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { accountOf } from "../../../bench/engine/account.ts";
import { assess } from "../../../engine/assess.ts";
import { gathered } from "../../../engine/replay/guarded.ts";
import { rulesOf } from "../../../engine/replay/rules.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { compile } from "../../../index.ts";
import type { PoolStanding } from "../../../schemas/generated/replay-answer.ts";
import { eventsOf } from "./events.ts";

const policies = ["reference/reference", "binance/usdm", "bitmex/perpetual"].map((name) => compile(readFileSync(`policies/${name}.margin`, "utf8")));
const accounts = fc.record({ seed: fc.nat(10_000), positions: fc.integer({ min: 1, max: 8 }), instruments: fc.integer({ min: 1, max: 4 }), cross: fc.constantFrom(0, 50, 100), health: fc.constantFrom(1.1, 4), orders: fc.constantFrom(0, 3) }).map((options): Snapshot => accountOf(options));
const moves = fc.array(fc.record({ of: fc.nat(3), field: fc.constantFrom("markPrice", "markPrice", "lastPrice", "indexPrice"), factor: fc.integer({ min: 90, max: 110 }) }), { minLength: 1, maxLength: 6 });

test("after each move of prices, every pool stands as assess says", () => {
  fc.assert(
    fc.property(fc.constantFrom(...policies), accounts, moves, (policy, snapshot, steps) => {
      const instruments = snapshot.instruments ?? [];
      const events = eventsOf(
        steps.map(({ of, field, factor }, index) => {
          const { symbol, markPrice } = instruments[of % instruments.length]!; // there is one
          return { at: `${snapshot.asOf.slice(0, 17)}${String(index).padStart(2, "0")}Z`, prices: { [symbol]: { [field]: String((BigInt(Math.round(Number(markPrice) * 100)) * BigInt(factor)) / 10_000n + 1n) } } };
        }),
        { ...snapshot, asOf: `${snapshot.asOf.slice(0, 17)}00Z` },
      );
      const start = { ...snapshot, asOf: `${snapshot.asOf.slice(0, 17)}00Z` };
      const known = new Map<string, PoolStanding>();
      const { entries } = gathered(rulesOf(policy), start, events, { liquidate: "report" });
      for (const entry of entries) {
        for (const pool of entry.pools) known.set(pool.id, pool);
        if (entry.kind === "liquidation") continue;
        const { after } = gathered(rulesOf(policy), start, events.slice(0, (entry.event ?? -1) + 1), { liquidate: "report" });
        const expected = assess(policy, after);
        expect(entry.status).toBe(expected.account.status);
        for (const pool of expected.pools) expect(known.get(pool.id)).toMatchObject({ status: pool.status, ...(pool.equity === undefined ? {} : { equity: pool.equity }), ...(pool.marginRatio === undefined ? {} : { marginRatio: pool.marginRatio }), ...(pool.initialMargin === undefined ? {} : { initialMargin: pool.initialMargin }) });
      }
    }),
    { numRuns: 40 },
  );
});
