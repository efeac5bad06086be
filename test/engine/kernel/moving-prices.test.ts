/** Prices of stages that bend and jump as the price moves: those that are found are the engine's, also where bends, bounds and boundaries fall together. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { comparedPrices, type Price } from "../../../bench/certified/prices.ts";
import { movingText, rounded } from "../../../bench/wild/moving.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { deciderOf } from "../../../engine/kernel/decider.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { planFor } from "../../../engine/kernel/plan/plan.ts";
import { prepare } from "../../../engine/program.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { compile } from "../../../index.ts";

async function imported(text: string): Promise<{ readonly priceColumns: Price }> {
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`)) as { readonly priceColumns: Price }; // what every module exports
}

function accountsOf(policy: CompiledPolicy, seed: number, count: number, share: number): readonly Snapshot[] {
  const [accounts, chance] = [new RandomAccounts(policy, seed, { distinct: true }), new Chance(seed)];
  return Array.from({ length: count }, () => {
    const snapshot = accounts.next();
    return chance.often(share) ? rounded(snapshot, chance) : snapshot;
  });
}

/** By what bends or jumps: which share of prices must be found at least. */
const shipped: Readonly<Record<string, readonly [file: string, least: number]>> = {
  "the larger side of a hedged symbol, and two comparisons of the same": ["bitget/usdt.margin", 0.8],
  "the larger of two tiers": ["kraken/multi-collateral.margin", 0.9],
  "losses that count and profits that do not, of both kinds of contract": ["bybit-cross/usdt.margin", 0.6],
  "two prices, which move as one": ["bingx/perpetual.margin", 0.8],
  "tiers by more than a multiple of the price": ["weex/usdt.margin", 0.8],
  "slices of an instrument's tiers": ["phemex/usdt.margin", 0.8],
  "orders at the mark, and all positions of the account": ["bitrue/usdt.margin", 0.85],
  "the losses of orders": ["drift/cross.margin", 0.9],
  "a stage in which no price moves anything": ["gmx/v2.margin", 0.9],
};

test.each(Object.entries(shipped))("%s", async (_, [file, least]) => {
  const policy = compiled(file);
  const program = prepare(policy);
  const snapshots = accountsOf(policy, 5, 24, 0.2);
  const found = comparedPrices(program, (await imported(emitModule(program))).priceColumns, snapshots);
  expect(found.wrong).toEqual([]);
  expect(found.decided / (found.prices - found.silent)).toBeGreaterThanOrEqual(least);
  expect(comparedPrices(program, deciderOf(policy).priceColumns, snapshots).wrong).toEqual([]);
});

/** Policies that nobody wrote, as far as `check` lets them pass. */
function* moving(seed: number): Generator<CompiledPolicy> {
  for (const text of texts(seed)) {
    try {
      yield compile(text);
    } catch {
      // Refused.
    }
  }
}

const seed = Number(process.env["WILD_SEED"] ?? 5);

test("policies that nobody wrote, on accounts of round numbers", async () => {
  const sum = { policies: 0, decided: 0, interpreted: 0 };
  for (const policy of moving(seed)) {
    const program = prepare(policy);
    const snapshots = accountsOf(policy, sum.policies, 10, 0.8);
    const [emitted, interpreted] = [comparedPrices(program, (await imported(emitModule(program))).priceColumns, snapshots), comparedPrices(program, deciderOf(policy).priceColumns, snapshots)];
    expect([...emitted.wrong.slice(0, 1), ...interpreted.wrong.slice(0, 1)], `policy ${sum.policies}; WILD_SEED=${seed}`).toEqual([]);
    sum.decided += emitted.decided;
    sum.interpreted += interpreted.decided;
    if ((sum.policies += 1) === 6) break;
  }
  expect(sum.decided).toBeGreaterThan(30);
  expect(sum.interpreted).toBeGreaterThanOrEqual(sum.decided);
}, 120_000);

/** One of these policies with another stage. */
function withStage(when: string): CompiledPolicy {
  const text = [...texts(1)].find((each) => each.includes("prices to tick half even") && each.includes("applies to contract linear\n")) ?? "";
  return compile(text.replace(/start when [^\n]*/g, `start when ${when} [HOUSE assumptions]`));
}

function* texts(seed: number): Generator<string> {
  for (let id = 0; id < 60; id += 1) yield movingText(new Chance(seed + id * 104_729), id);
}

const profit = "sum of (profit of position from position.entry_price to instrument.last_price)";

/** By what the code asks: a stage, and the code without it. */
const without: Readonly<Record<string, readonly [when: string, lame: (text: string) => string]>> = {
  "whether several events fall together": [`${profit} + 10 USDT <= 0 and 3 * ${profit} + 30 USDT >= 0`, (text) => text.replaceAll("if (isTied) break;", "")],
  "whether a number may be 0 where the piece begins": [`${profit} < 0`, (text) => text.replace(/else if \(gone\d+\)/g, "else if (true)")],
};

test.each(Object.entries(without))("without %s, the same code finds wrong prices: the accounts can tell", async (_, [when, lame]) => {
  const policy = withStage(when);
  const text = emitModule(prepare(policy));
  expect(lame(text)).not.toBe(text);
  // Of few positions at a time, so that it is JavaScript which decides.
  const wrongOf = async (code: string): Promise<number> => {
    const { priceColumns } = await imported(code);
    return accountsOf(policy, 1, 40, 1).reduce((sum, each) => sum + comparedPrices(prepare(policy), priceColumns, [each]).wrong.length, 0);
  };
  expect(await wrongOf(text)).toBe(0);
  expect(await wrongOf(lame(text))).toBeGreaterThan(0);
}, 120_000);

test("a stage that may hold at one price alone is left to the engine", () => {
  expect(planFor(withStage("pool.equity <= pool.maintenance_margin and pool.equity >= pool.maintenance_margin")).modes[0]?.price).toBe("the stage may hold at one price alone");
});
