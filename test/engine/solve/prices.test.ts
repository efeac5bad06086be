import { describe, expect, test } from "vitest";
import type { CompiledPolicy, Definition, Expression } from "../../../dsl/ir.ts";
import { assess } from "../../../engine/assess.ts";
import type { AssessedPosition, Instrument, Position, Snapshot } from "../../../engine/snapshot/index.ts";
import { atMark } from "../assess/accounts.ts";
import { compare, crossMode, definition, figure, mark, multiply, num, policyOf, stage, sumOf, usualDefinitions, usualLiquidation } from "../assess/ir.ts";

const flat = [{ minNotional: "0", maintenanceMarginRate: "0.005", maintenanceAmount: "0" }];
const instrument = (more: Partial<Instrument> = {}): Instrument => ({
  symbol: "S", contract: "linear", base: "B", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", markPrice: "100", tiers: flat, ...more,
});
const held = (more: Partial<Position> = {}): Position => ({ id: "p1", symbol: "S", marginMode: "cross", side: "long", contracts: "10", entryPrice: "100", leverage: "10", ...more });
const account = (walletBalance: string, positions: Position[], instruments = [instrument()]): Snapshot => ({
  asOf: "2026-01-01T00:00:00Z",
  account: { id: "A", balances: [{ asset: "USDT", walletBalance, bonus: "0" }] },
  instruments,
  positions,
});
const first = (policy: CompiledPolicy, snapshot: Snapshot): AssessedPosition => assess(policy, snapshot).positions[0]!;
const defining = (changed: Definition): Definition[] => usualDefinitions.map((each) => (each.path === changed.path ? changed : each));
const rounded = { prices: { to: "tick", mode: "against_trader" as const } };

describe("a liquidation price that no formula of one position gives", () => {
  test("a long that its wallet backs to a price of 0 has none", () => {
    const answer = first(policyOf(), account("2000", [held()]));
    expect(answer.liquidationPrice).toBeUndefined();
    expect(answer.liquidationPrices).toEqual([]);
    expect(answer.bankruptcyPrice).toBeUndefined();
  });

  test("another cross position's maintenance margin is in it: (100·10 + 50 − 100)/(10·0.995)", () => {
    const other = instrument({ symbol: "T", markPrice: "1000" });
    const alone = first(policyOf({ rounding: rounded }), account("100", [held()]));
    const beside = first(policyOf({ rounding: rounded }), account("100", [held(), held({ id: "p2", symbol: "T", entryPrice: "1000" })], [instrument(), other]));
    expect(alone.liquidationPrice).toBe("90.5"); // 900 / 9.95 = 90.45…
    expect(beside.liquidationPrice).toBe("95.5"); // 950 / 9.95 = 95.47…
  });

  test("two hedge legs share one boundary on each side, and both report the ranges", () => {
    const answer = assess(policyOf(), account("20", [held(), held({ id: "p2", side: "short", contracts: "8" })]));
    expect(answer.positions[0]?.liquidationPrices).toEqual(answer.positions[1]?.liquidationPrices);
    expect(answer.positions[0]?.liquidationPrice).toBe("94.240837696335078534"); // 20 + 2(P − 100) = 0.09P
    expect(answer.positions[1]?.liquidationPrice).toBeUndefined();
  });

  test("a wholly hedged pool may be liquidated upwards only, by its growing requirement", () => {
    const answer = assess(policyOf(), account("20", [held(), held({ id: "p2", side: "short" })]));
    expect(answer.positions[0]?.liquidationPrice).toBeUndefined();
    expect(answer.positions[1]?.liquidationPrice).toBe("200"); // 20 = 2·10·0.005·P
  });

  test("a tier that jumps makes the boundary the tier's own edge", () => {
    const jump = [{ ...flat[0]!, maxNotional: "1100" }, { minNotional: "1100", maintenanceMarginRate: "0.3", maintenanceAmount: "0" }];
    const answer = first(policyOf(), account("300", [held({ side: "short" })], [instrument({ tiers: jump })]));
    expect(answer.liquidationPrice).toBe("110"); // equity 300 − 100 = 200 < 330 just above 1100
    expect(answer.liquidationPrices?.[0]).toEqual({ from: "110", fromIncluded: false, exact: true });
  });

  test("the trigger may hold in several ranges, and each is reported", () => {
    const profit = sumOf("position", "position.unrealized_pnl");
    const twoSided = crossMode({
      liquidation: usualLiquidation("cross", {
        stages: [stage("cross", "liquidatable", { kind: "logic", operator: "or", operands: [compare(profit, "<", num("-200")), compare(profit, ">", num("200"))] })],
      }),
    });
    const answer = first(policyOf({ modes: [twoSided] }), account("100", [held()]));
    expect(answer.liquidationPrices).toEqual([{ to: "80", toIncluded: false, exact: true }, { from: "120", fromIncluded: false, exact: true }]);
    expect(answer.liquidationPrice).toBe("80");
  });

  test("a term at the current mark stays where it is while the price is solved for", () => {
    const pinned = (body: Expression): Expression => ({ kind: "pinned", operand: body });
    const requirement = definition("pool.maintenance_margin", pinned(usualDefinitions.find((each) => each.path === "pool.maintenance_margin")!.body));
    const answer = first(policyOf({ definitions: defining(requirement) }), account("100", [held()]));
    expect(answer.liquidationPrice).toBe("90.5"); // 100 + 10(P − 100) = 5
  });

  test("a square of the price has an irrational boundary, printed to 18 digits and said to be inexact", () => {
    const requirement = definition("position.maintenance_margin", multiply(multiply(mark, mark), num("0.01")));
    const answer = first(policyOf({ definitions: defining(requirement) }), account("100", [held()]));
    expect(answer.liquidationPrices?.[0]).toMatchObject({ to: "100", exact: true });
    const short = first(policyOf({ definitions: defining(requirement) }), account("200", [held({ side: "short" })]));
    expect(short.liquidationPrice).toBe("108.2762530298219689"); // 0.01P² + 10P − 1200 = 0
    expect(short.liquidationPrices?.at(-1)).toMatchObject({ exact: false });
  });

  test("a rounding inside the rule is solved on the tick grid: the boundary found is the one a walk along the ticks finds", () => {
    const own = usualDefinitions.find((each) => each.path === "position.maintenance_margin")!;
    const requirement = definition("position.maintenance_margin", { kind: "round", operand: own.body, step: num("1"), mode: "up" });
    const policy = policyOf({ definitions: defining(requirement), rounding: rounded });
    const snapshot = account("100", [held()]);
    let price = 1000;
    while (first(policy, atMark(snapshot, "S", String(price / 10))).status !== "liquidatable") price -= 1;
    expect(first(policy, snapshot).liquidationPrice).toBe(String(price / 10));
  });
});

describe("other stages, and what cannot be solved", () => {
  test("each other stage has its own price", () => {
    const answer = first(policyOf(), account("100", [held()]));
    expect(answer.stagePrices).toMatchObject([{ stage: "warning", price: "90.566037735849056604" }]); // 0.05P = 0.8(10P − 900)
  });

  test("prices beyond a bounded table are a silence on the way there, not a boundary", () => {
    const bounded = instrument({ tiers: [{ ...flat[0]!, maxNotional: "1200" }] });
    const answer = assess(policyOf(), account("1000", [held({ side: "short" })], [bounded]));
    expect(answer.positions[0]?.liquidationPrice).toBeUndefined();
    expect(answer.cannotDecide.map((entry) => entry.answer)).toContain("positions.p1.liquidationPrice");
  });

  test("a pool's figures stay decided although a price cannot be solved", () => {
    const root: Expression = { kind: "root", degree: 2, operand: figure("position.notional"), digits: 2, mode: "half_even" };
    const answer = assess(policyOf({ definitions: defining(definition("position.maintenance_margin", root)) }), account("100", [held()]));
    expect(answer.pools[0]).toMatchObject({ status: "healthy", maintenanceMargin: "31.62" });
    expect(answer.cannotDecide.find((entry) => entry.answer === "positions.p1.liquidationPrice")?.reason).toContain("A root depends on the price being solved for.");
  });

  test("a liquidation of each position asks of each position alone", () => {
    const single = crossMode({
      liquidation: usualLiquidation("cross", { of: "position", stages: [stage("cross", "liquidatable", compare(figure("position.unrealized_pnl"), "<", num("-50")))] }),
    });
    const answer = assess(policyOf({ modes: [single] }), account("100", [held({ entryPrice: "106" }), held({ id: "p2", entryPrice: "101" })]));
    expect(answer.positions.map((position) => position.status)).toEqual(["liquidatable", "healthy"]);
    expect(answer.positions[1]?.liquidationPrice).toBe("96");
    expect(answer.pools[0]?.status).toBe("liquidatable");
  });
});
