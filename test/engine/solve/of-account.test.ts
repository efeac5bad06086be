import { describe, expect, test } from "vitest";
import type { Expression } from "../../../dsl/ir.ts";
import { exact } from "../../../engine/algebras/exact.ts";
import type { Fraction } from "../../../engine/number/index.ts";
import { poolsOf } from "../../../engine/pools.ts";
import { prepare } from "../../../engine/program.ts";
import { Reading } from "../../../engine/reading.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { SharedReads, Solving, type Question } from "../../../engine/solve/trigger.ts";
import { loadState } from "../../../engine/state/load.ts";
import { compare, definition, equity, figure, multiply, num, policyOf, usualDefinitions } from "../assess/ir.ts";

const snapshot: Snapshot = {
  asOf: "2026-01-01T00:00:00Z",
  account: { id: "A", balances: [{ asset: "USDT", walletBalance: "100", bonus: "0" }] },
  instruments: [{ symbol: "S", contract: "linear", base: "B", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", markPrice: "100", tiers: [{ minNotional: "0", maintenanceMarginRate: "0.005", maintenanceAmount: "0" }] }],
  positions: ["p1", "p2", "p3"].map((id) => ({ id, symbol: "S", marginMode: "isolated", side: "long", contracts: "1", entryPrice: "100", leverage: "10", margin: "10" })),
};

const allNotional: Expression = { kind: "aggregate", which: "sum", over: "position", scope: "account", operand: figure("position.notional") };
const inAccount: Expression = { kind: "aggregate", which: "number", over: "position", scope: "account" };
const program = prepare(policyOf({
  definitions: [
    ...usualDefinitions,
    definition("account.n", inAccount, { dimension: { kind: "number" } }),
    definition("account.notional", allNotional),
    definition("account.rounded", { kind: "round", operand: allNotional, step: num("7"), mode: "half_even" }),
  ],
}));
const state = loadState(snapshot, program.declared);
const pools = poolsOf(program, state);

describe("what is the same for every pool is read once", () => {
  test.each([["a figure of the account", figure("account.n")], ["what ranges over its positions", inAccount]])("%s", (_, counted) => {
    let counts = 0;
    const usual = exact();
    const reading = new Reading<Fraction, boolean>(program, { ...usual, count: (conditions) => ((counts += 1), usual.count(conditions)) });
    expect(pools.map((pool) => reading.quantity(counted, { state, pool }).n)).toEqual(pools.map(() => 3n));
    expect(counts).toBe(1);
  });

  test("but an observer of each pool is told what is read there", () => {
    const seen: string[] = [];
    const reading = new Reading<Fraction, boolean>(program, exact(), (id) => seen.push(id));
    for (const pool of pools) reading.quantity(figure("account.notional"), { state, pool });
    expect(seen.filter((id) => id === "definitions/position.notional")).toHaveLength(pools.length * 3);
  });
});

describe("pools that share what their solving read of the account", () => {
  const below = (right: Expression): Question => (reading, scope) => reading.condition(compare(equity, "<", right), scope);
  const exactly = new Reading<Fraction, boolean>(program, exact());

  test.each([
    ["unrounded", figure("account.notional"), true],
    ["rounded", figure("account.rounded"), false],
  ])("have the answers that each has alone: %s", (_, of, isComplete) => {
    const question = below(multiply(num("0.01"), of));
    const alone = pools.map((pool) => new Solving(exactly, state, pool, "S").solve(question));
    const shared = new SharedReads();
    // All begin before one of them meets a rounding.
    const solvings = pools.map((pool) => new Solving(exactly, state, pool, "S", shared));
    for (const turn of [1, 2]) expect([turn, solvings.map((solving) => solving.solve(question))]).toEqual([turn, alone]);
    expect(alone.map(({ complete }) => complete)).toEqual(pools.map(() => isComplete));
  });
});
