/** What the exact stage is asked: stages that bounds leave open, one after the other, and never what is silent. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { compared, exactly, type Decide } from "../../../bench/certified/compare.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { comparedPrices, type Price } from "../../../bench/certified/prices.ts";
import { ontoBoundary } from "../../../bench/kernel/boundary.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { compile } from "../../../dsl/index.ts";
import type { Batch, Numbers } from "../../../engine/kernel/columns.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { prepare, type Program } from "../../../engine/program.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

interface Emitted {
  readonly decideColumns: Decide;
  readonly priceColumns: Price & Decide;
}

async function emitted(program: Program): Promise<Emitted> {
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(program)).toString("base64")}`)) as Emitted; // what every module exports
}

function onBoundaries(policy: CompiledPolicy, program: Program, count: number): readonly Snapshot[] {
  const accounts = new RandomAccounts(policy, 5, { positions: () => 3, modes: ["cross"], distinct: true });
  const chance = new Chance(5);
  return Array.from({ length: count }, () => ontoBoundary(program, accounts.next(), chance)).flatMap((each) => each ?? []);
}

/** Columns that claim an exact 0 for every fact that is absent: whoever reads them decides what nobody can. */
function withFalseMantissas(batch: Batch): Batch {
  const numbers = Object.fromEntries(Object.entries(batch.numbers).map(([path, column]): [string, Numbers] => [path, { ...column, mantissa: column.mantissa.map((each, row) => (Number.isNaN(column.value[row]) ? 0 : each)) }]));
  return { ...batch, numbers };
}

test.each(["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin"])("%s: what is silent is not asked of the exact stage, whatever its mantissas say", async (file) => {
  const policy = compiled(file);
  const program = prepare(policy);
  const { decideColumns, priceColumns } = await emitted(program);
  const accounts = new RandomAccounts(policy, 7, { positions: () => 3 });
  const snapshots = Array.from({ length: 40 }, () => accounts.next()).map((snapshot, index) => (index % 2 === 0 ? snapshot : { ...snapshot, positions: (snapshot.positions ?? []).map(({ entryPrice: _, ...rest }) => rest) }));
  for (const decide of [decideColumns, priceColumns]) {
    const found = compared(program, (batch) => decide(withFalseMantissas(batch)), snapshots);
    expect(found.wrong).toEqual([]);
    expect(found.silent).toBeGreaterThan(10);
    expect(found.decided).toBeGreaterThan(5);
  }
});

test("of many stages that are all open, each is decided as if it were alone", async () => {
  // So near to each other that bounds leave all of them open, and more than a byte keeps.
  const levels = Array.from({ length: 7 }, (_, index) => `stage level_${index} when pool.equity < ${(1 - (index + 1) * 1e-12).toFixed(12)} * pool.maintenance_margin because "near" [HOUSE assumptions]\n`).join("");
  const policy = compile(readFileSync("policies/reference/reference.margin", "utf8").replace(/(start {3}when pool\.equity < pool\.maintenance_margin.*\n)(?= {6}stop)/, (line) => line + levels));
  const program = prepare(policy);
  const { decideColumns, priceColumns } = await emitted(program);
  const snapshots = onBoundaries(policy, program, 70);
  const found = compared(program, decideColumns, snapshots);
  expect(found.wrong).toEqual([]);
  expect(found.decided).toBeGreaterThan(20);
  expect(new Set(snapshots.map((snapshot) => exactly(program, snapshot).status)).size).toBeGreaterThan(4);
  expect(comparedPrices(program, priceColumns, snapshots.slice(0, 20)).wrong).toEqual([]);
});

test("a comparison that has no exact stage leaves nothing behind for the next one", async () => {
  const policy = compiled("bybit-cross/usdt.margin");
  const program = prepare(policy);
  const { decideColumns } = await emitted(program);
  const accounts = new RandomAccounts(policy, 7, { positions: () => 3 });
  const found = compared(program, decideColumns, Array.from({ length: 40 }, () => accounts.next()));
  expect(found.wrong).toEqual([]);
  expect(found.decided).toBeGreaterThan(10);
});

test("a mode without stages, beside one that has some, is emitted like any other", async () => {
  const reference = compiled("reference/reference.margin");
  const modes = reference.meaning.modes.map((mode) => (mode.name === "cross" && mode.liquidation !== undefined ? { ...mode, liquidation: { ...mode.liquidation, stages: [] } } : mode));
  const policy: CompiledPolicy = { ...reference, meaning: { ...reference.meaning, modes } };
  const program = prepare(policy);
  const { decideColumns } = await emitted(program);
  const accounts = new RandomAccounts(policy, 3, { positions: () => 3 });
  const found = compared(program, decideColumns, Array.from({ length: 30 }, () => accounts.next()));
  expect(found.wrong).toEqual([]);
});
