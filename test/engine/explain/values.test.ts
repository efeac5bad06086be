import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../../dsl/index.ts";
import { assess } from "../../../engine/assess.ts";
import { Values } from "../../../engine/explain/values.ts";
import { showAmount } from "../../../engine/report/numbers.ts";
import { validateSnapshot } from "../../../engine/snapshot/index.ts";
import { facts } from "../../../schemas/generated/facts.ts";

const root = join(import.meta.dirname, "../../..");
const policy = compile(readFileSync(join(root, "policies/reference/reference.margin"), "utf8"));
const json = JSON.parse(readFileSync(join(root, "policies/reference/accounts/sample.json"), "utf8")) as Record<string, unknown>;
const snapshotOf = (more: object = {}) => validateSnapshot({ ...json, ...more }).snapshot!; // the sample is sound, and so is what is changed
const values = new Values(policy, snapshotOf());

describe("what paths are worth in a snapshot", () => {
  test("figures agree with the assessment, object by object", () => {
    const answer = assess(policy, snapshotOf());
    const money = (value: string | undefined): string => showAmount(value, "USDT");
    expect(values.of("position.notional")).toEqual(answer.positions.map(({ id, notional }) => ({ of: id, value: money(notional) })));
    expect(values.of("position.unrealized_pnl")).toEqual(answer.positions.map(({ id, unrealizedPnl }) => ({ of: id, value: money(unrealizedPnl) })));
    expect(values.of("pool.equity")).toEqual(answer.pools.map(({ id, equity }) => ({ of: id, value: money(equity) })));
    expect(values.of("pool.equity for opening")).toEqual(answer.pools.map(({ id, equityForOpening }) => ({ of: id, value: money(equityForOpening) })));
    expect(values.of("pool.available")).toEqual(answer.pools.map(({ id, available }) => ({ of: id, value: money(available) })));
    expect(values.of("pool.maintenance_margin")).toEqual(answer.pools.map(({ id, maintenanceMargin }) => ({ of: id, value: money(maintenanceMargin) })));
  });

  test("facts are shown in their units", () => {
    expect(values.of("position.leverage")).toEqual([{ of: "p1", value: "10x" }, { of: "p2", value: "20x" }]);
    expect(values.of("position.sign")).toEqual([{ of: "p1", value: "1" }, { of: "p2", value: "-1" }]);
    expect(values.of("position.side")).toEqual([{ of: "p1", value: "long" }, { of: "p2", value: "short" }]);
    expect(values.of("position.opened_at")?.[0]).toEqual({ of: "p1", value: "2026-11-01T00:00:00Z" });
    expect(values.of("instrument.mark_price")).toEqual([{ of: "BTC/USDT:USDT", value: "58,000 USDT" }]);
    expect(values.of("instrument.taker_fee_rate")).toEqual([{ of: "BTC/USDT:USDT", value: "0.06 %" }]);
    expect(values.of("balance.wallet_balance")).toEqual([{ of: "USDT", value: "5,000 USDT" }]);
    expect(values.of("order.reduce_only")).toEqual([{ of: "o1", value: "no" }]);
  });

  test("a field of the tier that each object is in", () => {
    expect(values.of("position.tier.maintenance_margin_rate")).toEqual([{ of: "p1", value: "0.4 %" }, { of: "p2", value: "0.4 %" }]);
    expect(values.of("position.tier.max_leverage")?.[0]).toEqual({ of: "p1", value: "125x" });
    expect(values.of("position.tier.maintenance_amount")?.[0]).toEqual({ of: "p1", value: "0 USDT" });
    expect(values.of("position.tier.nothing")).toBeUndefined();
    const tables = "tiers risk upper bound included { [HELP Cross] up to 10_000 USDT: rate 1%, cap 20x, floor 5 USDT  above: rate 2%, cap 10x, floor 9 USDT }";
    const figures = "definitions { position.bracket = risk by position.notional, upper bound included [HELP Cross]";
    const text = readFileSync(join(root, "policies/reference/reference.margin"), "utf8").replace("  definitions {", `applies to settle USDT ${tables} ${figures}`);
    const tabled = new Values(compile(text), snapshotOf());
    expect(tabled.of("position.bracket.cap")).toEqual([{ of: "p1", value: "10x" }, { of: "p2", value: "20x" }]);
    expect(tabled.of("position.bracket.rate")?.[0]).toEqual({ of: "p1", value: "2 %" });
    expect(tabled.of("position.bracket.floor")?.[1]).toEqual({ of: "p2", value: "5 USDT" });
  });

  test("what is not known is said, and costs no other value", () => {
    const [first, second] = json["positions"] as Record<string, unknown>[];
    const { leverage: _, ...without } = first as { leverage: string };
    const some = new Values(policy, snapshotOf({ positions: [without, second] }));
    expect(some.of("position.initial_margin")).toEqual([{ of: "p1", value: expect.stringMatching(/^cannot be decided: /) as string }, { of: "p2", value: "290 USDT" }]);
  });

  test("what has no value by itself has none, and no path throws", () => {
    for (const path of ["position.tier", "instrument.tiers", "tier.max_leverage", "request.amount", "charge.amount", "fill.price", "position.nothing", "nothing.at_all", "nothing", "", "pool.equity for nothing", "__proto__.x"]) {
      expect([path, values.of(path)]).toEqual([path, undefined]);
    }
    for (const { path } of facts) values.of(path);
  });

  test("no more objects are worked out than are asked for", () => {
    expect(values.of("position.notional", 1)).toHaveLength(1);
  });
});
