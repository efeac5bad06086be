import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { compared, type Decide } from "../../../bench/certified/compare.ts";
import { ontoEdge } from "../../../bench/certified/edges.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { comparedPrices, type Price } from "../../../bench/certified/prices.ts";
import { compiledKernels } from "../../../engine/kernel/compiled.ts";
import { deciderOf } from "../../../engine/kernel/decider.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { bounded } from "../../../engine/kernel/interpret/bounded.ts";
import { interpreter } from "../../../engine/kernel/interpret/decide.ts";
import { planOf } from "../../../engine/kernel/plan/plan.ts";
import { prepare } from "../../../engine/program.ts";

const seed = 5;

test.each(["reference/reference.margin", "binance/usdm.margin", "cases/11-hysteresis/hysteresis.margin", "deribit/standard.margin", "cases/04-funding-may-not-liquidate/funding-may-not-liquidate.margin"])(
  "%s: interpreted, boundaries are decided exactly, and what is left is silent",
  (file) => {
    const policy = compiled(file);
    const program = prepare(policy);
    const { decideColumns } = deciderOf(policy);
    const accounts = new RandomAccounts(policy, seed);
    const chance = new Chance(seed);
    const found = compared(program, decideColumns, Array.from({ length: 90 }, (_, index) => (index % 3 === 0 ? accounts.next() : ontoEdge(program, accounts.next(), chance))));
    expect(found.wrong).toEqual([]);
    expect(found.decided).toBeGreaterThan(30);
  },
);

test("the interpreter of doubles and the emitted module decide the same accounts, and alike", async () => {
  const policy = compiled("binance/usdm.margin");
  const program = prepare(policy);
  const text = emitModule(program);
  const { decideColumns } = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`)) as { readonly decideColumns: Decide }; // what every module exports
  const accounts = new RandomAccounts(policy, seed);
  const batch = deciderOf(policy).columnsOf(Array.from({ length: 300 }, () => accounts.next()));
  const interpreted = interpreter(planOf(program), batch, bounded, false);
  expect(Array.from({ length: batch.accounts }, (_, account) => interpreted(account).account)).toEqual(Array.from(decideColumns(batch).accountStatus));
});

test.each([["reference/reference.margin", 0.3], ["binance/usdm.margin", 0.5], ["deribit/standard.margin", 0], ["hyperliquid/hyperliquid.margin", 0.5]])("%s: interpreted prices are those of the engine, and those of the module where it is certain", async (file, least) => {
  const policy = compiled(file);
  const program = prepare(policy);
  const decider = deciderOf(policy);
  const { priceColumns } = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(program)).toString("base64")}`)) as { readonly priceColumns: Price }; // as above
  const accounts = new RandomAccounts(policy, 47);
  const chance = new Chance(47);
  const snapshots = Array.from({ length: 24 }, (_, index) => (index % 3 > 0 ? accounts.next() : ontoEdge(program, accounts.next(), chance)));
  const found = comparedPrices(program, decider.priceColumns, snapshots);
  expect(found.wrong).toEqual([]);
  expect(found.decided).toBeGreaterThanOrEqual(least * found.prices);
  const batch = decider.columnsOf(snapshots);
  const [certified, interpreted] = [priceColumns(batch).ticks, decider.priceColumns(batch).ticks];
  for (const [row, count] of certified.entries()) if (!Number.isNaN(count) && !Number.isNaN(interpreted[row]!)) expect([row, interpreted[row]]).toEqual([row, count]); // as many
});

test.each(["bitget/usdt.margin", "drift/cross.margin", "cases/19-a-model-from-outside/a-model-from-outside.margin", "binance-portfolio-margin/pro.margin"])("%s: totals by key have compiled kernels without a module", (file) => {
  const policy = compiled(file);
  const program = prepare(policy);
  const decider = deciderOf(policy);
  const accounts = new RandomAccounts(policy, 67, { positions: () => 5 });
  const snapshots = Array.from({ length: 70 }, () => accounts.next());
  const batch = decider.columnsOf(snapshots);
  const found = compiledKernels(planOf(program))(batch, false);
  const interpreted = interpreter(planOf(program), batch, bounded, false);
  expect(Array.from({ length: batch.accounts }, (_, account) => interpreted(account).account)).toEqual(Array.from(found?.accountStatus ?? []));
  expect(compared(program, decider.decideColumns, snapshots).wrong).toEqual([]);
});

test.each(["reference/reference.margin", "hyperliquid/hyperliquid.margin", "binance/usdm.margin", "deribit/standard.margin"])("%s: with WebAssembly and without, the same statuses and prices", (file) => {
  const policy = compiled(file);
  const accounts = new RandomAccounts(policy, 61, { positions: () => 4 });
  const chance = new Chance(61);
  const program = prepare(policy);
  const decider = deciderOf(policy);
  const batch = decider.columnsOf(Array.from({ length: 90 }, (_, index) => (index % 8 > 0 ? accounts.next() : ontoEdge(program, accounts.next(), chance))));
  const bound = compiledKernels(planOf(program))(batch, true);
  expect(bound?.ticks.some((each) => each > 0) === true || file.startsWith("deribit")).toBe(true);
  const [quick, priced] = [decider.decideColumns(batch), decider.priceColumns(batch)];
  const none = globalThis as { WebAssembly?: unknown };
  const there = none.WebAssembly;
  none.WebAssembly = undefined;
  try {
    const interpreted = deciderOf(policy);
    const [plain, plainlyPriced] = [interpreted.decideColumns(batch), interpreted.priceColumns(batch)];
    expect(quick.accountStatus).toEqual(plain.accountStatus);
    expect(quick.poolStatus).toEqual(plain.poolStatus);
    expect(quick.ambiguous).toEqual(plain.ambiguous);
    expect(priced.accountStatus).toEqual(plain.accountStatus);
    for (const [row, count] of plainlyPriced.ticks.entries()) if (!Number.isNaN(count)) expect([row, priced.ticks[row]]).toEqual([row, count]);
  } finally {
    none.WebAssembly = there;
  }
});
