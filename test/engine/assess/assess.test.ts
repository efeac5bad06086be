import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Expression } from "../../../dsl/ir.ts";
import { assessParts } from "../../../engine/assess-parts.ts";
import { assess, standingsOf } from "../../../engine/assess.ts";
import { prepare } from "../../../engine/program.ts";
import { loadState } from "../../../engine/state/load.ts";
import { validateSnapshot, type Snapshot } from "../../../engine/snapshot/index.ts";
import { compare, crossMode, equity, figure, isolatedMode, multiply, num, policyOf, stage, usualLiquidation } from "./ir.ts";

const sample = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../../policies/reference/accounts/sample.json"), "utf8")) as Snapshot;
const rounded = policyOf({ rounding: { prices: { to: "tick", mode: "against_trader" } } });

describe("the sample account under the usual rules", () => {
  const answer = assess(rounded, sample);

  test("is itself a snapshot that the boundary accepts", () => {
    expect(validateSnapshot(sample).issues).toEqual([]);
  });

  test("has the cross pool of the contract: 4050 for maintaining, 4000 for opening, 2900 + 570 initial, 530 available, 116 maintenance", () => {
    expect(answer.pools[0]).toEqual({
      id: "cross:USDT", mode: "cross", key: "USDT", asset: "USDT", positions: ["p1"], orders: ["o1"],
      equity: "4050", equityForOpening: "4000", equityForWithdrawing: "4000", available: "530", initialMargin: "3470", maintenanceMargin: "116",
      marginRatio: "0.028641975308641975", status: "healthy",
    });
  });

  test("has the isolated pool of the contract: 400 against 290 and 23.2", () => {
    expect(answer.pools[1]).toMatchObject({ id: "isolated:p2", positions: ["p2"], equity: "400", initialMargin: "290", maintenanceMargin: "23.2", status: "healthy" });
  });

  test("has the liquidation price 24950/0.498, on the tick against the trader, and exact without rounding", () => {
    expect(answer.positions[0]).toMatchObject({ liquidationPrice: "50100.5", bankruptcyPrice: "49900" });
    expect(assess(policyOf(), sample).positions[0]).toMatchObject({ liquidationPrice: "50100.401606425702811245" });
  });

  test("has a short position's liquidation price above the mark: (300 + 5900) / (0.1 · 1.004)", () => {
    expect(answer.positions[1]).toMatchObject({ liquidationPrice: "61752.9", bankruptcyPrice: "62000" });
  });

  test("leaves nothing undecided", () => {
    expect(answer.cannotDecide).toEqual([]);
    expect(answer.account).toMatchObject({ id: "A-17", status: "healthy", balances: [{ asset: "USDT", walletBalance: "5000", bonus: "50", available: "530" }] });
  });
});

test("what the account's own stages leave open is no silence where a last stage of a pool outweighs it", () => {
  const open: Expression = { kind: "compare", operator: "<", left: { kind: "fact", path: "account.paid" }, right: { kind: "number", value: "0" } };
  const policy = policyOf({ facts: [{ path: "account.paid", dimension: { kind: "number" } }], account: { permissions: [], liquidation: { ...usualLiquidation("cross"), of: "account", stages: [stage("account", "liquidatable", open)] } } });
  const silent = assess(policy, sample);
  expect([silent.account.status, silent.cannotDecide.map(({ answer }) => answer)]).toEqual(["cannot_decide", ["account.status"]]);
  const lost: Snapshot = { ...sample, account: { ...sample.account, balances: [{ asset: "USDT", walletBalance: "0", bonus: "0" }] } };
  const program = prepare(policy);
  const state = loadState(lost, program.declared);
  const said = [assess(policy, lost), assessParts(program, state, new Set(["status"]))].map(({ account, cannotDecide }) => ({ status: account.status, cannotDecide }));
  for (const { status, cannotDecide } of [...said, standingsOf(program, state)]) expect([status, cannotDecide.filter(({ answer }) => answer === "account.status")]).toEqual(["liquidatable", []]);
});

describe("an isolated order whose position is still to come", () => {
  const waiting: Snapshot = { ...sample, positions: [], orders: [{ id: "o9", symbol: "BTC/USDT:USDT", marginMode: "isolated", side: "long", contracts: "0.1", price: "57000", leverage: "10", reduceOnly: false }] };
  const atOrBelow = policyOf({ modes: [crossMode(), isolatedMode({ liquidation: { ...usualLiquidation("isolated"), stages: [stage("isolated", "liquidatable", compare(equity, "<=", figure("pool.maintenance_margin")))] } })] });

  test("is a pool in no stage, though 0 is not above 0", () => {
    const { pools, account } = assess(atOrBelow, waiting);
    expect(pools.find(({ id }) => id === "isolated:order o9")).toMatchObject({ equity: "0", maintenanceMargin: "0", status: "healthy" });
    expect(account.status).toBe("healthy");
  });

  test("and its position, without margin, is in one", () => {
    const filled = { ...waiting, orders: [], positions: [{ id: "p9", symbol: "BTC/USDT:USDT", marginMode: "isolated", side: "long", contracts: "0.1", entryPrice: "58000", leverage: "10", margin: "0" }] } satisfies Snapshot;
    expect(assess(atOrBelow, filled).pools.find(({ id }) => id === "isolated:p9")).toMatchObject({ status: "liquidatable" });
  });
});

describe("what is not there", () => {
  test("a missing leverage costs only the answers that need it", () => {
    const without = { ...sample, positions: sample.positions!.map(({ leverage: _, ...rest }) => rest) };
    const answer = assess(policyOf(), without);
    expect(answer.positions[0]).toMatchObject({ notional: "29000", maintenanceMargin: "116", status: "healthy" });
    expect(answer.positions[0]?.initialMargin).toBeUndefined();
    const silence = answer.cannotDecide.find((entry) => entry.answer === "positions.p1.initialMargin");
    expect(silence).toMatchObject({ reason: "The fact `position.leverage` of p1 is missing. Give `leverage` in the snapshot.", clause: "definitions/position.initial_margin" });
    expect(answer.pools[0]?.available).toBeUndefined();
  });

  test("a bonus that is read and absent is a silence, an absent balance is nothing", () => {
    const noBonus = { ...sample, account: { id: "A", balances: [{ asset: "USDT", walletBalance: "5000" }] } };
    expect(assess(policyOf(), noBonus).pools[0]).toMatchObject({ status: "cannot_decide" });
    const noBalance = { ...sample, account: { id: "A" } };
    expect(assess(policyOf(), noBalance).pools[0]).toMatchObject({ equity: "-1000", status: "liquidatable" });
  });

  test("above the last tier the table does not say, and the status is never healthy", () => {
    const bounded = sample.instruments!.map((each) => ({ ...each, tiers: [{ ...each.tiers![0]!, maxNotional: "20000" }] }));
    const answer = assess(policyOf(), { ...sample, instruments: bounded });
    expect(answer.pools[0]?.status).toBe("cannot_decide");
    expect(answer.account.status).toBe("cannot_decide");
    expect(answer.pools[1]?.status).toBe("healthy");
  });

  test("a mode that leaves liquidation unspecified has no status, and says which clause", () => {
    const silent = crossMode({ liquidation: undefined, unspecified: [{ section: "liquidation", id: "cross/liquidation" }] });
    const answer = assess(policyOf({ modes: [silent, isolatedMode()] }), sample);
    expect(answer.pools[0]).toMatchObject({ equity: "4050", status: "cannot_decide" });
    expect(answer.cannotDecide[0]).toMatchObject({ answer: "pools.cross:USDT.status", clause: "cross/liquidation" });
  });

  test("where the policy does not apply, it has no prices either", () => {
    const answer = assess(policyOf({ applies: [{ key: "contract", values: ["inverse"] }] }), sample);
    expect(answer.positions[0]).toMatchObject({ status: "cannot_decide" });
    expect(answer.positions[0]).not.toHaveProperty("liquidationPrices");
    expect(answer.cannotDecide.map((each) => each.answer)).toContain("positions.p1.liquidationPrice");
  });

  test("a position in a mode the policy does not have is named, and its account is not healthy", () => {
    const answer = assess(policyOf({ modes: [crossMode()] }), sample);
    expect(answer.account.status).toBe("cannot_decide");
    expect(answer.positions[1]).toEqual({ id: "p2", status: "cannot_decide" });
    expect(answer.cannotDecide).toContainEqual({ answer: "positions.p2", reason: "The policy has no mode `isolated`." });
  });

  test("an order in a mode the policy does not have is named", () => {
    const [order] = sample.orders ?? [];
    const answer = assess(policyOf(), { ...sample, orders: [{ ...order!, marginMode: "portfolio" }] }); // the sample has one
    expect(answer.cannotDecide).toEqual([{ answer: "orders.o1", reason: "The policy has no mode `portfolio`." }]);
  });
});

describe("statuses", () => {
  const at = (markPrice: string, more: Partial<Snapshot> = {}): Snapshot => ({ ...sample, ...more, instruments: sample.instruments!.map((each) => ({ ...each, markPrice })) });

  test("`<` leaves the boundary itself healthy enough: at 50100.5 it warns, one tick lower it liquidates", () => {
    expect(assess(policyOf(), at("50100.5")).pools[0]?.status).toBe("warning");
    expect(assess(policyOf(), at("50100.4")).pools[0]?.status).toBe("liquidatable");
  });

  test("a gap far through the liquidation price is liquidatable with the equity that is really left", () => {
    expect(assess(policyOf(), at("40000")).pools[0]).toMatchObject({ status: "liquidatable", equity: "-4950" });
  });

  test("a cross pool does not count an isolated position, and the isolated pool does not count the wallet", () => {
    const answer = assess(policyOf(), at("62100"));
    expect(answer.pools[0]?.equity).toBe("6100");
    expect(answer.pools[1]).toMatchObject({ equity: "-10", status: "liquidatable" });
    expect(answer.account.status).toBe("liquidatable");
  });

  test("with `until`, a pool that was liquidatable stays so until it has recovered", () => {
    const recovered = compare(equity, ">=", multiply(num("2"), figure("pool.maintenance_margin")));
    const sticky = crossMode({
      liquidation: usualLiquidation("cross", { stages: [stage("cross", "liquidatable", compare(equity, "<", figure("pool.maintenance_margin")), recovered)] }),
    });
    const policy = policyOf({ modes: [sticky, isolatedMode()] });
    const near = at("50200"); // equity 150, maintenance 100.4
    expect(assess(policy, near).pools[0]?.status).toBe("healthy");
    expect(assess(policy, { ...near, pools: [{ id: "cross:USDT", status: "liquidatable" }] }).pools[0]?.status).toBe("liquidatable");
    expect(assess(policy, { ...at("50400"), pools: [{ id: "cross:USDT", status: "liquidatable" }] }).pools[0]?.status).toBe("healthy");
  });
});
