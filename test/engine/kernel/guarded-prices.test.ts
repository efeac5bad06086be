/** Prices of stages that are more than one comparison of what moves: those that are found are the engine's, in tables of any rates. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { comparedPrices, type Price } from "../../../bench/certified/prices.ts";
import type { CompiledPolicy, Expression } from "../../../dsl/ir.ts";
import { deciderOf } from "../../../engine/kernel/decider.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { prepare } from "../../../engine/program.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

const equity: Expression = { kind: "equity", purpose: "maintaining" };
const requirement: Expression = { kind: "figure", path: "pool.maintenance_margin" };
const nothing: Expression = { kind: "number", value: "0" };
const short: Expression = { kind: "compare", operator: "<=", left: equity, right: requirement };
const guard: Expression = { kind: "compare", operator: ">", left: requirement, right: nothing };
const until: Expression = { kind: "compare", operator: ">", left: equity, right: { kind: "binary", operator: "multiply", left: { kind: "number", value: "1.1" }, right: requirement } };

/** By name: when stages hold, whether they have a way out, and which share of prices must be found at least. */
const stages: Readonly<Record<string, readonly [when: Expression, until: Expression | undefined, least: number]>> = {
  "a requirement that is above 0": [{ kind: "logic", operator: "and", operands: [short, guard] }, undefined, 0.85],
  "the same in front": [{ kind: "logic", operator: "and", operands: [{ kind: "compare", operator: "<", left: nothing, right: requirement }, short] }, undefined, 0.5],
  "a way out": [short, until, 0.85],
  "a way out, and a requirement that is above 0": [{ kind: "logic", operator: "and", operands: [short, guard] }, until, 0.85],
  "a guard that may be negative": [{ kind: "logic", operator: "and", operands: [short, { kind: "compare", operator: ">", left: equity, right: nothing }] }, undefined, 0.5],
};

function against(when: Expression, out: Expression | undefined): CompiledPolicy {
  const policy = compiled("binance/usdm.margin");
  const modes = policy.meaning.modes.map((mode) => (mode.liquidation === undefined ? mode : { ...mode, liquidation: { ...mode.liquidation, stages: mode.liquidation.stages.map((stage) => ({ ...stage, when, ...(out !== undefined && { until: out }) })) } }));
  return { ...policy, meaning: { ...policy.meaning, modes } };
}

/** The snapshot in tables in which some rows ask for nothing, or for all. */
function withTiers(snapshot: Snapshot, chance: Chance): Snapshot {
  const tiers = Array.from({ length: 8 }, (_, tier) => {
    const rate = chance.among(["0", "0.01", "0.02", "0.5"]);
    return { minNotional: String(tier === 0 ? 0 : 500 * 4 ** tier), ...(tier < 7 && { maxNotional: String(500 * 4 ** (tier + 1)) }), maintenanceMarginRate: rate, initialMarginRate: "0.5", maintenanceAmount: "0", maxLeverage: "2" };
  });
  return { ...snapshot, instruments: snapshot.instruments?.map((instrument) => ({ ...instrument, tiers })) } as Snapshot; // with what tiers may say
}

async function imported(text: string): Promise<{ readonly priceColumns: Price }> {
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`)) as { readonly priceColumns: Price }; // what every module exports
}

test.each(Object.entries(stages))("%s", async (_, [when, out, least]) => {
  const policy = against(when, out);
  const program = prepare(policy);
  const emitted = await imported(emitModule(program));
  const [accounts, chance] = [new RandomAccounts(policy, 5), new Chance(6)];
  const usual = Array.from({ length: 25 }, () => accounts.next());
  const odd = Array.from({ length: 25 }, () => withTiers(accounts.next(), chance));
  const found = comparedPrices(program, emitted.priceColumns, usual);
  expect(found.wrong).toEqual([]);
  expect(found.decided / (found.prices - found.silent)).toBeGreaterThanOrEqual(least);
  expect(comparedPrices(program, emitted.priceColumns, odd).wrong).toEqual([]);
  expect(comparedPrices(program, deciderOf(policy).priceColumns, [...usual.slice(0, 8), ...odd.slice(0, 8)]).wrong).toEqual([]);
});

test("without its guard, the same code finds wrong prices: the accounts can tell", async () => {
  const [when] = stages["a guard that may be negative"] ?? [short];
  const policy = against(when, undefined);
  const text = emitModule(prepare(policy));
  const bare = text.replace(/else if \([^\n]*\* root > [^\n]*\{/g, "else {");
  expect(bare).not.toBe(text);
  const [accounts, chance] = [new RandomAccounts(policy, 5), new Chance(6)];
  const snapshots = Array.from({ length: 80 }, (_, index) => (index < 25 ? accounts.next() : withTiers(accounts.next(), chance)));
  expect(comparedPrices(prepare(policy), (await imported(bare)).priceColumns, snapshots).wrong.length).toBeGreaterThan(0);
});
