import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { accountOf } from "../../../bench/engine/account.ts";
import { assess } from "../../../engine/assess.ts";
import { openSession, type Marks } from "../../../engine/session.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { compile } from "../../../index.ts";
import { policies } from "./policies.ts";

const shipped = ["reference/reference", "binance/usdm", "bitmex/perpetual"].map((name) => [name, compile(readFileSync(`policies/${name}.margin`, "utf8"))] as const);

/** Accounts with gaps: a fact that is missing, a table that ends, a position that nobody's mode has. */
const accounts: fc.Arbitrary<Snapshot> = fc
  .record({ seed: fc.nat(10_000), positions: fc.integer({ min: 1, max: 12 }), instruments: fc.integer({ min: 1, max: 4 }), cross: fc.constantFrom(0, 50, 100), health: fc.constantFrom(0.3, 1.1, 4), orders: fc.constantFrom(0, 3), gap: fc.constantFrom("none", "leverage", "table", "mode", "remembered", "last", "last and index") })
  .map(({ gap, ...wanted }) => withGap(accountOf(wanted), gap));

function withGap(snapshot: Snapshot, gap: string): Snapshot {
  const [first, ...rest] = snapshot.positions!; // these accounts have positions
  switch (gap) {
    case "leverage":
      return { ...snapshot, positions: [{ ...first!, leverage: undefined }, ...rest] };
    case "table":
      return { ...snapshot, instruments: snapshot.instruments!.map((each) => ({ ...each, tiers: each.tiers!.slice(0, 4) })) }; // and tables
    case "mode":
      return { ...snapshot, positions: [{ ...first!, marginMode: "portfolio" }, ...rest] };
    case "last":
    case "last and index":
      return { ...snapshot, instruments: snapshot.instruments!.map((each) => ({ ...each, lastPrice: each.markPrice, ...(gap === "last" ? {} : { indexPrice: each.markPrice }) })) }; // and instruments
    case "remembered":
      return { ...snapshot, pools: [{ id: "cross:USDT", status: "liquidatable" }] };
    default:
      return snapshot;
  }
}

/** Moves of one or two instruments, some of them far, some of them back to where they were. */
const moves = fc.array(fc.array(fc.record({ instrument: fc.nat(3), percent: fc.constantFrom(100, 101, 97, 60, 150) }), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 });

function marksOf(snapshot: Snapshot, move: readonly { instrument: number; percent: number }[]): Marks {
  const { instruments = [] } = snapshot;
  return Object.fromEntries(move.map(({ instrument, percent }) => {
    const { symbol, markPrice, lastPrice, indexPrice } = instruments[instrument % instruments.length]!; // a remainder
    const moved = (price: string): string => ((Number(price) * percent) / 100).toFixed(3);
    // Some tell the mark alone, some all prices that there are.
    if (percent % 2 === 0 || lastPrice === undefined) return [symbol, moved(markPrice)];
    return [symbol, { markPrice: moved(markPrice), lastPrice: moved(lastPrice), ...(indexPrice === undefined ? {} : { indexPrice: moved(indexPrice) }) }];
  }));
}

function toldOf(told: Marks[string] | undefined): object {
  return typeof told === "string" ? { markPrice: told } : (told ?? {});
}

function withMarks(snapshot: Snapshot, marks: Marks): Snapshot {
  return { ...snapshot, instruments: snapshot.instruments!.map((each) => ({ ...each, ...toldOf(marks[each.symbol]) })) }; // as above
}

describe.each([...Object.entries(policies), ...shipped])("a session under %s", (_, policy) => {
  test("says byte for byte what is said of the account afresh, wherever prices go and come back", () => {
    fc.assert(
      fc.property(accounts, moves, (snapshot, path) => {
        const session = openSession(policy, snapshot);
        expect(JSON.stringify(session.answer)).toBe(JSON.stringify(assess(policy, snapshot)));
        let at = snapshot;
        for (const move of path) {
          const marks = marksOf(snapshot, move);
          at = withMarks(at, marks);
          expect(JSON.stringify(session.reassess(marks))).toBe(JSON.stringify(assess(policy, at)));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("what a session takes over", () => {
  const policy = policies["the usual rules"];
  const snapshot = accountOf({ positions: 20, instruments: 4, cross: 50 });
  const [moved] = snapshot.instruments!; // as above
  const session = openSession(policy, snapshot);
  const before = session.answer;
  const after = session.reassess({ [moved!.symbol]: "61000" }); // these accounts have instruments

  test("isolated positions of other instruments are the very same objects", () => {
    const still = snapshot.positions!.flatMap((position, index) => (position.marginMode === "isolated" && position.symbol !== moved!.symbol ? [index] : []));
    expect(still.length).toBeGreaterThan(5);
    for (const index of still) expect(after.positions[index]).toBe(before.positions[index]);
  });

  test("a pool that holds the instrument is not", () => {
    const pool = after.pools.findIndex((each) => each.mode === "cross");
    expect(after.pools[pool]).not.toBe(before.pools[pool]);
    expect(after.pools[pool]!.equity).not.toBe(before.pools[pool]!.equity);
  });

  test("marks that are as they were change nothing at all", () => {
    expect(session.reassess({ [moved!.symbol]: "61000" })).toBe(after);
  });
});
