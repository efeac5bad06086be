import { describe, expect, test } from "vitest";
import { curve as guarded, SnapshotError } from "../../../engine/index.ts";
import { Mismatch } from "../../../engine/mismatch.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { curve } from "../../../engine/what-if/index.ts";
import type { CurveQuestion, PoolCurve } from "../../../engine/what-if/index.ts";
import { atMark } from "../assess/accounts.ts";
import { crossMode, definition, figure, isolatedMode, multiply, num, policyOf, stage, usualDefinitions, usualLiquidation } from "../assess/ir.ts";
import { sample } from "../payment/lists.ts";

const policy = policyOf();
const btc = "BTC/USDT:USDT";
const ask = (question: Partial<CurveQuestion> = {}, snapshot: Snapshot = sample, rules = policy) => curve(rules, snapshot, { symbol: btc, ...question });
const cross = (question: Partial<CurveQuestion> = {}, snapshot: Snapshot = sample, rules = policy): PoolCurve => ask(question, snapshot, rules).pools.find(({ pool }) => pool === "cross:USDT")!;

describe("a curve over price", () => {
  test("has both pools of the instrument, and the figures at the mark", () => {
    const answer = ask();
    expect(answer).toMatchObject({ symbol: btc, quote: "USDT", mark: "58000", from: "29000", to: "87000" });
    expect(answer.pools.map(({ pool, positions }) => [pool, positions])).toEqual([["cross:USDT", ["p1"]], ["isolated:p2", ["p2"]]]);
    expect(answer.pools.map(({ now }) => now)).toMatchObject([
      { price: "58000", equity: "4050", maintenanceMargin: "116", initialMargin: "3470" },
      { price: "58000", equity: "400", maintenanceMargin: "23.2", initialMargin: "290" },
    ]);
  });

  // 5,050 + 0.5 · (P − 60,000) < 0.002 · P below 24,950 ÷ 0.498; equity 0 at 49,900; 0.8 · equity = 0.002 · P at 19,960 ÷ 0.398.
  test("knows where each stage and bankruptcy begins", () => {
    const pool = cross({ from: "40000", to: "60000" });
    expect(pool.marks).toEqual([
      { what: "bankruptcy", price: "49900", holds: "below" },
      { what: "liquidatable", price: "50100.401606425702811245", holds: "below", marginRatio: "1" },
      { what: "warning", price: "50150.753768844221105528", holds: "below", marginRatio: "0.8" },
    ]);
    expect(pool.stages.map(({ stage: name, clause, ranges }) => [name, clause, ranges[0]!.to])).toEqual([
      ["warning", "cross/liquidation/stage/warning", "50150.753768844221105528"],
      ["liquidatable", "cross/liquidation/stage/liquidatable", "50100.401606425702811245"],
    ]);
    expect(pool.zones.map(({ status, from, to }) => [status, from, to])).toEqual([
      ["liquidatable", undefined, "50100.401606425702811245"],
      ["warning", "50100.401606425702811245", "50150.753768844221105528"],
      ["healthy", "50150.753768844221105528", undefined],
    ]);
    expect(pool.bankrupt).toMatchObject([{ to: "49900", toIncluded: true, exact: true }]);
  });

  test("has no ratio where there is no equity", () => {
    const samples = cross({ from: "40000", to: "60000", points: 21 }).samples;
    expect(samples.find(({ price }) => price === "49000")).toEqual({ price: "49000", equity: "-450", maintenanceMargin: "98", initialMargin: "3020" });
    expect(samples.find(({ price }) => price === "60000")).toMatchObject({ equity: "5050", marginRatio: "0.023762376237623762" });
  });

  // 0.5 · P = 50,000 at 100,000; the amounts of the sample make margin continuous there.
  test("marks the edges of tiers, and goes through them where margin does not jump", () => {
    const pool = cross({ from: "90000", to: "110000", points: 3 });
    expect(pool.tiers).toEqual([{ price: "100000", below: 1, above: 2 }]);
    expect(pool.breaks).toEqual(["100000"]);
    expect(pool.samples.map(({ price, maintenanceMargin, side }) => [price, maintenanceMargin, side])).toEqual([["90000", "180", undefined], ["100000", "200", undefined], ["110000", "225", undefined]]);
  });

  test("has two rows where a figure jumps", () => {
    const jumping: Snapshot = { ...sample, instruments: sample.instruments!.map((each) => ({ ...each, tiers: each.tiers!.map((tier) => ({ ...tier, maintenanceAmount: "0" })) })) };
    const pool = cross({ from: "90000", to: "110000", points: 3 }, jumping);
    expect(pool.samples.map(({ price, maintenanceMargin, side }) => [price, maintenanceMargin, side])).toEqual([["90000", "180", undefined], ["100000", "200", "below"], ["100000", "250", "above"], ["110000", "275", undefined]]);
  });

  test("shows the nearest liquidation price, be it far away, and no farther than five marks", () => {
    const small = (contracts: string): Snapshot => ({ ...sample, positions: [{ ...sample.positions![0]!, contracts, side: "short" }] });
    expect(ask({}, small("0.05")).to).toBe("168376.5"); // 1.05 · (5,050 + 3,000) ÷ (0.05 · 1.004)
    expect(ask({}, small("0.001")).to).toBe("290000");
    const long: Snapshot = { ...sample, positions: [{ ...sample.positions![0]!, contracts: "0.11" }] };
    expect(Number(ask({}, long).from)).toBeLessThan(29000 / 2);
  });

  test("says why a figure is missing, and has the others", () => {
    const { leverage: _, ...rest } = sample.positions![0]!;
    const pool = cross({ points: 5 }, { ...sample, positions: [rest] });
    expect(pool.holes).toMatchObject([{ figure: "initialMargin", clause: "definitions/position.initial_margin" }]);
    expect(pool.holes[0]!.reason).toContain("position.leverage");
    expect(pool.samples[0]).toMatchObject({ equity: "-10450", maintenanceMargin: "58" });
    expect(pool.samples[0]).not.toHaveProperty("initialMargin");
  });

  test("ends where a table ends, and says so", () => {
    const ending: Snapshot = { ...sample, instruments: sample.instruments!.map((each) => ({ ...each, tiers: [{ ...each.tiers![0]!, maxNotional: "40000" }] })) };
    const pool = cross({ from: "70000", to: "90000", points: 3 }, ending);
    expect(pool.samples.map(({ maintenanceMargin }) => maintenanceMargin)).toEqual(["140", "160", undefined, undefined]);
    expect(pool.holes[0]).toMatchObject({ figure: "maintenanceMargin", from: "80000", fromIncluded: false });
    expect(pool.zones.at(-1)).toMatchObject({ status: "cannot_decide", from: "80000" });
    expect(pool.zones.at(-1)!.reason).toContain("tier");
  });

  test("a policy that does not apply, or leaves liquidation open, decides no status", () => {
    expect(cross({}, sample, policyOf({ applies: [{ key: "contract", values: ["inverse"] }] })).zones).toMatchObject([{ status: "cannot_decide" }]);
    const open = policyOf({ modes: [crossMode({ liquidation: undefined, unspecified: [{ section: "liquidation", id: "cross/liquidation" }] }), isolatedMode()] });
    expect(cross({}, sample, open).zones).toMatchObject([{ status: "cannot_decide", reason: "The policy leaves liquidation in mode `cross` unspecified." }]);
  });

  test("where each position has its own liquidation, each has its stages, and the worst counts", () => {
    const own = usualLiquidation("cross", { of: "position", stages: [stage("cross", "liquidatable", { kind: "compare", operator: "<", left: figure("position.unrealized_pnl"), right: multiply(num("-1"), num("1000")) })] });
    const two: Snapshot = { ...sample, positions: [sample.positions![0]!, { ...sample.positions![0]!, id: "p3", side: "short" }] };
    const pool = cross({}, two, policyOf({ modes: [crossMode({ liquidation: own }), isolatedMode()] }));
    expect(pool.stages.map(({ position, ranges }) => [position, ranges[0]!.from, ranges[0]!.to])).toEqual([["p1", undefined, "58000"], ["p3", "62000", undefined]]);
    expect(pool.zones.map(({ status }) => status)).toEqual(["liquidatable", "healthy", "liquidatable"]);
  });

  test("rounded figures are sampled exactly, and said not to be solved exactly", () => {
    const rounded = policyOf({ definitions: usualDefinitions.map((each) => (each.path === "position.maintenance_margin" ? definition(each.path, { kind: "round", operand: each.body, step: num("1"), mode: "up" }) : each)) });
    const pool = cross({ from: "50001", to: "50003", points: 3 }, sample, rounded);
    expect(pool.exact).toBe(false);
    expect(pool.samples.map(({ maintenanceMargin }) => maintenanceMargin)).toEqual(["101", "101", "101"]); // 100.002 … 100.006
  });

  test("while only the price moves, the curve is not drawn anew, unless the policy asks for the price of now", () => {
    const window = { from: "40000", to: "60000" };
    const moved = atMark(sample, btc, "59000");
    const rules = policyOf();
    expect(cross(window, moved, rules).samples).toBe(cross(window, sample, rules).samples);
    expect(cross(window, moved, rules).now.equity).toBe("4550");
    const pinned = policyOf({ definitions: usualDefinitions.map((each) => (each.path === "position.maintenance_margin" ? definition(each.path, { kind: "pinned", operand: multiply(figure("position.notional"), num("1", "percent")) }) : each)) });
    expect(cross(window, sample, pinned).samples[0]!.maintenanceMargin).toBe("290");
    expect(cross(window, moved, pinned).samples[0]!.maintenanceMargin).toBe("295");
  });

  test("draws so many pools and says how many are left out; one can be asked for", () => {
    const many: Snapshot = { ...sample, positions: Array.from({ length: 60 }, (_, index) => ({ ...sample.positions![1]!, id: `i${index}` })) };
    expect(ask({ points: 2 }, many)).toMatchObject({ more: 10 });
    expect(ask({ points: 2, pool: "isolated:i59" }, many).pools.map(({ pool }) => pool)).toEqual(["isolated:i59"]);
  });

  test("behind the gate, what is no snapshot is refused, and a policy not in force draws nothing", () => {
    expect(() => guarded(policy, { asOf: "now" }, { symbol: btc })).toThrow(SnapshotError);
    expect(() => guarded(policy, sample, { symbol: "ETH" })).toThrow(SnapshotError);
    expect(guarded(policy, sample, { symbol: btc })).toEqual(ask());
    const later = guarded(policyOf({ effective: { from: "2027-01-01" } }), sample, { symbol: btc });
    expect(later.pools).toEqual([]);
    expect(later.cannotDecide![0]!.reason).toContain("in force from 2027-01-01");
  });

  test.each<[string, Partial<CurveQuestion>, string]>([
    ["an instrument that is not there", { symbol: "ETH" }, "symbol"],
    ["a pool that is not there", { pool: "cross:BTC" }, "pool"],
    ["a range that runs backwards", { from: "2", to: "1" }, "to"],
    ["a range from 0", { from: "0" }, "from"],
    ["a range to a word", { to: "infinity" }, "to"],
  ])("refuses %s", (_, question, path) => {
    try {
      ask(question);
      expect.unreachable();
    } catch (fault) {
      expect(fault).toBeInstanceOf(Mismatch);
      expect((fault as Mismatch).issues[0]!.path).toBe(path); // the line above
    }
  });
});
