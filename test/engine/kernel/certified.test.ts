/** Decisions in doubles against the exact engine: few accounts here, as many as wanted by `bench/certified.ts`. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { compared, type Decide } from "../../../bench/certified/compare.ts";
import { ontoEdge } from "../../../bench/certified/edges.ts";
import { comparedPrices, type Price } from "../../../bench/certified/prices.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { prepare } from "../../../engine/program.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

const seed = 7;

interface Made {
  readonly decideColumns: Decide;
  readonly priceColumns: Price;
}

async function imported(text: string): Promise<Made> {
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`)) as Made; // what every module exports
}

const policies = ["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin"];

test.each(policies)("%s: what is decided is what the exact engine decides, and what is not is on a boundary or silent", async (file) => {
  const policy = compiled(file);
  const program = prepare(policy);
  const { decideColumns: decide, priceColumns } = await imported(emitModule(program));
  const accounts = new RandomAccounts(policy, seed);
  const random = compared(program, decide, Array.from({ length: 80 }, () => accounts.next()));
  expect(random.wrong).toEqual([]);
  expect(random.decided + random.silent).toBe(random.accounts);
  const chance = new Chance(seed);
  const edges = compared(program, decide, Array.from({ length: 80 }, () => ontoEdge(program, accounts.next(), chance)));
  expect(edges.wrong).toEqual([]);
  expect(edges.decided + edges.silent).toBeLessThan(edges.accounts);
  const prices = comparedPrices(program, priceColumns, Array.from({ length: 30 }, () => accounts.next()));
  expect(prices.wrong).toEqual([]);
  expect(prices.decided).toBeGreaterThan(prices.prices / 3);
});

/** Tiers that ask for little and for much in turns, so that many positions are liquidated where one begins, and not between. */
const jumping = Array.from({ length: 18 }, (_, tier) => {
  const rate = tier % 2 === 0 ? "0.01" : "0.6";
  return { ...(tier < 17 && { maxNotional: String(20 * 2 ** tier) }), maintenanceMarginRate: rate, initialMarginRate: rate, maintenanceAmount: "0", maxLeverage: "1" };
});

test.each(policies)("%s: where a tier begins and asks for more than there is, there is the price, and it is certain", async (file) => {
  const program = prepare(compiled(file));
  const { priceColumns } = await imported(emitModule(program));
  const accounts = new RandomAccounts(compiled(file), seed, { positions: () => 1 });
  const snapshots = Array.from({ length: 60 }, () => accounts.next()).map((snapshot) => ({ ...snapshot, instruments: snapshot.instruments?.map((instrument) => ({ ...instrument, tiers: jumping })) }) as Snapshot); // with what tiers may say
  const found = comparedPrices(program, priceColumns, snapshots);
  expect(found.wrong).toEqual([]);
  expect(found.decided + found.silent).toBe(found.prices);
});

test("without its bound, the same code decides boundaries wrongly: the accounts can tell", async () => {
  const policy = compiled("binance/usdm.margin");
  const program = prepare(policy);
  const text = emitModule(program).replace(/const U\d+ = [^;]+;/g, (line) => line.replace(/= .*;/, "= 0;")).replaceAll(/\* 1\.1102230246251565e-16/g, "* 0").replace(/const machineCode = "[^"]*"/, 'const machineCode = ""');
  const { decideColumns } = await imported(text);
  const accounts = new RandomAccounts(policy, seed);
  const chance = new Chance(seed);
  expect(compared(program, decideColumns, Array.from({ length: 150 }, () => ontoEdge(program, accounts.next(), chance))).wrong.length).toBeGreaterThan(0);
});

test("the same policy gives the same module", () => {
  const once = emitModule(prepare(compiled("reference/reference.margin")));
  expect(emitModule(prepare(structuredClone(compiled("reference/reference.margin"))))).toBe(once);
});

test("a policy in which no profit counts has prices all the same", async () => {
  const policy = compiled("binance/usdm.margin");
  const definitions = policy.meaning.definitions.map((definition) => (definition.path === "position.unrealized_pnl" ? { ...definition, body: { kind: "number", value: "0" } as const } : definition));
  const program = prepare({ ...policy, meaning: { ...policy.meaning, definitions } });
  const { priceColumns } = await imported(emitModule(program));
  const accounts = new RandomAccounts(policy, seed);
  const found = comparedPrices(program, priceColumns, Array.from({ length: 20 }, () => accounts.next()));
  expect(found.wrong).toEqual([]);
  expect(found.decided).toBeGreaterThan(0);
});
