import fc from "fast-check";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../../dsl/index.ts";
import { assess } from "../../../engine/assess.ts";
import { parts as guarded, SnapshotError } from "../../../engine/index.ts";
import { Mismatch } from "../../../engine/mismatch.ts";
import { parseDecimal, sumAll, toDecimalString } from "../../../engine/number/index.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { parts, type Breakdown } from "../../../engine/what-if/index.ts";
import { accounts } from "../assess/accounts.ts";
import { add, countFor, crossMode, fact, isolatedMode, multiply, num, policyOf, subtract, sumOf } from "../assess/ir.ts";
import { sample } from "../payment/lists.ts";

const root = resolve(import.meta.dirname, "../../..");
const reference = compile(readFileSync(resolve(root, "policies/reference/reference.margin"), "utf8"));
const added = (list: readonly { readonly amount?: string }[]): string => toDecimalString(sumAll(list.map(({ amount }) => parseDecimal(amount!)!)));
const shown = ({ parts: list }: Breakdown) => list.map(({ label, clause, amount }) => [label, clause, amount]);

describe("what equity and requirements are made of", () => {
  test("clause by clause, with names, sources and positions", () => {
    const answer = parts(reference, sample, "cross:USDT");
    expect(answer).toMatchObject({ pool: "cross:USDT", mode: "cross", asset: "USDT" });
    expect(answer.equity.maintaining.total).toBe("4050");
    expect(shown(answer.equity.maintaining)).toEqual([
      ["wallet balance", "cross/sharing/count/1", "5000"],
      ["bonus", "cross/sharing/count/2", "50"],
      ["unrealized pnl", "cross/sharing/count/3", "-1000"],
    ]);
    expect(answer.equity.maintaining.parts[2]).toMatchObject({ words: "sum of position.unrealized_pnl", path: "position.unrealized_pnl", citation: "HELP Cross", of: [{ level: "position", id: "p1", amount: "-1000", clause: "definitions/position.unrealized_pnl" }] });
    expect(shown(answer.equity.opening).map(([label]) => label)).toEqual(["wallet balance", "unrealized pnl"]);
    expect(answer.maintenanceMargin).toMatchObject({ total: "116", parts: [{ clause: "definitions/pool.maintenance_margin", of: [{ id: "p1", amount: "116" }] }] });
    expect(answer.initialMargin.parts.map(({ label, of }) => [label, of])).toEqual([
      ["initial margin", [{ level: "position", id: "p1", amount: "2900", clause: "definitions/position.initial_margin" }]],
      ["initial margin", [{ level: "order", id: "o1", amount: "570", clause: "definitions/order.initial_margin" }]],
    ]);
  });

  test("a clause whose condition does not hold is listed with nothing, and the condition", () => {
    const { equity: found } = parts(reference, { ...sample, selectors: { bonus: "no" } }, "cross:USDT");
    expect(found.maintaining.total).toBe("4000");
    expect(found.maintaining.parts[1]).toMatchObject({ label: "bonus", amount: "0", notApplied: "option bonus" });
  });

  test("what is reserved takes away, sums of several things are taken apart, and what is no sum stays whole", () => {
    const counts = [
      { ...countFor("c/1", add(fact("balance.wallet_balance"), sumOf("position", "position.unrealized_pnl"))), label: "own money" },
      { ...countFor("c/2", subtract(sumOf("position", "position.initial_margin"), num("100"))), sign: "reserve" as const },
      countFor("c/3", multiply(num("2"), sumOf("position", "position.unrealized_pnl"))),
    ];
    const rules = policyOf({ modes: [crossMode({ sharing: { ...crossMode().sharing!, counts } }), isolatedMode()] });
    const { maintaining } = parts(rules, sample, "cross:USDT").equity;
    expect(maintaining.parts.map(({ label, amount, of }) => [label, amount, of.map(({ id, amount: share }) => `${id} ${share}`)])).toEqual([
      ["own money", "4000", ["balance.wallet_balance 5000", "p1 -1000"]],
      ["(sum of position.initial_margin) - 100", "-2800", ["p1 -2900", "100 100"]],
      ["2 * (sum of position.unrealized_pnl)", "-2000", []],
    ]);
    expect(maintaining.total).toBe("-800");
  });

  test("a silence costs its clause and the total, no more", () => {
    const unsaid: Snapshot = { ...sample, account: { id: "A", balances: [{ asset: "USDT", bonus: "50" }] } };
    const { maintaining } = parts(reference, unsaid, "cross:USDT").equity;
    expect(maintaining).not.toHaveProperty("total");
    expect(maintaining.cannotDecide).toMatchObject({ answer: "pools.cross:USDT.equity", clause: "cross/sharing/count/1" });
    expect(maintaining.parts.map(({ amount }) => amount)).toEqual([undefined, "50", "-1000"]);
    const { leverage: _, ...rest } = sample.positions![0]!;
    expect(parts(reference, { ...sample, positions: [rest] }, "cross:USDT").initialMargin).toMatchObject({ parts: [], cannotDecide: { clause: "definitions/position.initial_margin" } });
  });

  test("a mode that leaves sharing open has no parts", () => {
    const open = policyOf({ modes: [crossMode({ sharing: undefined, unspecified: [{ section: "sharing", id: "cross/sharing" }] }), isolatedMode()] });
    expect(parts(open, sample, "cross").equity.opening).toMatchObject({ parts: [], cannotDecide: { clause: "cross/sharing" } });
  });

  test("amounts beyond what the wire holds still add up", () => {
    const huge: Snapshot = { ...sample, positions: [{ ...sample.positions![0]!, contracts: "99999999999999999999" }] };
    const { maintaining } = parts(reference, huge, "cross:USDT").equity;
    expect(maintaining.total).toBe(assess(reference, huge).pools[0]!.equity);
  });

  test("a pool that is not there is refused, and a policy that is not in force has no parts", () => {
    expect(() => parts(reference, sample, "cross:BTC")).toThrow(Mismatch);
    expect(() => guarded(reference, sample, "cross:BTC")).toThrow(SnapshotError);
    expect(guarded(reference, sample, "cross:USDT")).toEqual(parts(reference, sample, "cross:USDT"));
    const early = guarded(reference, { ...sample, asOf: "2025-01-01T00:00:00Z" }, "cross:USDT");
    expect(early.equity.maintaining.cannotDecide!.reason).toContain("in force from 2026-01-01");
  });
});

describe("laws of parts", () => {
  const kinds = [accounts("linear", "cross", "quanto"), accounts("inverse", "cross"), accounts("linear", "isolated"), accounts("inverse", "isolated")] as const;

  test("parts add up to what assess answers, digit by digit, and shares to their part", () => {
    const policy = policyOf();
    fc.assert(
      fc.property(fc.oneof(...kinds), (snapshot) => {
        for (const pool of assess(policy, snapshot).pools) {
          const answer = parts(policy, snapshot, pool.id);
          const expected: readonly (readonly [Breakdown, string | undefined])[] = [
            [answer.equity.maintaining, pool.equity], [answer.equity.opening, pool.equityForOpening], [answer.equity.withdrawing, pool.equityForWithdrawing],
            [answer.maintenanceMargin, pool.maintenanceMargin], [answer.initialMargin, pool.initialMargin],
          ];
          for (const [breakdown, figureOfPool] of expected) {
            expect(breakdown.total).toBe(figureOfPool);
            expect(added(breakdown.parts)).toBe(figureOfPool);
            for (const part of breakdown.parts) if (part.of.length > 0) expect(added(part.of)).toBe(part.amount);
          }
        }
      }),
    );
  });
});
