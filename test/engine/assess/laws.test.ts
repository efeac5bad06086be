import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../../engine/assess.ts";
import { add, compare, parseDecimal, sumAll, toDecimalString } from "../../../engine/number/index.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { accounts, atMark } from "./accounts.ts";
import { policyOf } from "./ir.ts";

const policy = policyOf();
const any = fc.oneof(accounts("linear", "cross", "quanto"), accounts("inverse", "cross"), accounts("quanto", "cross"), accounts("linear", "isolated"), accounts("inverse", "isolated"));
const severity: Record<string, number> = { healthy: 0, warning: 1, liquidatable: 2 };
const more = (amount: string | undefined, extra: number): string => toDecimalString(add(parseDecimal(amount ?? "0")!, parseDecimal(String(extra))!));

function statuses(snapshot: Snapshot): ReadonlyMap<string, number> {
  return new Map(assess(policy, snapshot).pools.map((pool) => [pool.id, severity[pool.status!]!]));
}

describe("laws of assessment", () => {
  test("more margin never makes a pool worse", () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 1000 }), (snapshot, extra) => {
        const richer: Snapshot = {
          ...snapshot,
          account: { ...snapshot.account, balances: snapshot.account.balances!.map((each) => ({ ...each, walletBalance: more(each.walletBalance, extra) })) },
          positions: snapshot.positions!.map((each) => (each.margin === undefined ? each : { ...each, margin: more(each.margin, extra) })),
        };
        const before = statuses(snapshot);
        for (const [id, after] of statuses(richer)) expect(after).toBeLessThanOrEqual(before.get(id) ?? after);
      }),
    );
  });

  test("a cross pool's figures are the sums of its positions' figures", () => {
    fc.assert(
      fc.property(fc.oneof(accounts("linear", "cross", "quanto"), accounts("linear", "isolated")), (snapshot) => {
        const answer = assess(policy, snapshot);
        for (const pool of answer.pools) {
          const own = answer.positions.filter((position) => position.pool === pool.id);
          const total = sumAll(own.map((position) => parseDecimal(position.maintenanceMargin!)!));
          expect(compare(total, parseDecimal(pool.maintenanceMargin!)!)).toBe(0);
        }
      }),
    );
  });

  test("what happens to an isolated position changes nothing of another", () => {
    fc.assert(
      fc.property(accounts("linear", "isolated"), fc.integer({ min: 0, max: 100 }), (snapshot, margin) => {
        const [first, ...rest] = snapshot.positions!;
        const changed = { ...snapshot, positions: [{ ...first!, margin: String(margin) }, ...rest] };
        const others = (from: Snapshot) => assess(policy, from).positions.slice(1);
        expect(others(changed)).toEqual(others(snapshot));
      }),
    );
  });

  test("the order of positions changes no pool", () => {
    fc.assert(
      fc.property(accounts("linear", "cross", "quanto"), (snapshot) => {
        const answer = assess(policy, snapshot).pools[0]!;
        const turned = assess(policy, { ...snapshot, positions: [...snapshot.positions!].reverse() }).pools[0]!;
        expect({ ...turned, positions: [] }).toEqual({ ...answer, positions: [] });
      }),
    );
  });

  test("the same policy and snapshot give the same bytes, and the snapshot is left alone", () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 2000 }), (snapshot, mark) => {
        const moved = atMark(snapshot, snapshot.instruments![0]!.symbol, String(mark));
        const before = JSON.stringify(moved);
        const answer = JSON.stringify(assess(policy, moved));
        expect(JSON.stringify(assess(policy, moved))).toBe(answer);
        expect(JSON.stringify(moved)).toBe(before);
      }),
    );
  });
});
