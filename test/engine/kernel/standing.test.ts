/** Accounts that stay, in a memory of WebAssembly, against the same in arrays: every status and every price, in whatever order they are asked. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { ontoEdge } from "../../../bench/certified/edges.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { prepare } from "../../../engine/program.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

interface Prepared {
  readonly seat: { readonly batch: { readonly poolStart: Uint32Array; readonly positions: number }; readonly room: { readonly accountStatus: Uint8Array } };
  readonly row: number;
}

interface Module {
  readonly prepareMarket: (snapshot: object) => object;
  readonly prepareAccount: (market: object, account: object) => Prepared;
  readonly statusOf: (account: Prepared) => string | undefined;
  readonly pricesOf: (account: Prepared, ticks: Float64Array) => string | undefined;
  readonly explanationOf: (account: Prepared) => object;
}

/** A module of its own, since each is the same text to the loader otherwise. */
const moduleOf = async (file: string, name: string): Promise<Module> =>
  (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(`${emitModule(prepare(compiled(file)))}// ${name}`).toString("base64")}`)) as Module; // what `emitModule` says

const isInMemory = ({ seat }: Prepared): boolean => seat.batch.poolStart.buffer === seat.room.accountStatus.buffer;

/** What runs as where there is no WebAssembly. */
function without<T>(run: () => T): T {
  const none = globalThis as { WebAssembly?: unknown };
  const there = none.WebAssembly;
  none.WebAssembly = undefined;
  try {
    return run();
  } finally {
    none.WebAssembly = there;
  }
}

function accountsOf(file: string, count: number): { readonly market: Snapshot; readonly accounts: readonly Snapshot[] } {
  const policy = compiled(file);
  const [source, chance, program] = [new RandomAccounts(policy, 41, { distinct: true }), new Chance(41), prepare(policy)];
  const accounts = Array.from({ length: count }, (_, at) => (at % 4 > 0 ? source.next() : ontoEdge(program, source.next(), chance)));
  return { market: { ...accounts[0]!, instruments: [...new Map(accounts.flatMap(({ instruments = [] }) => instruments).map((each) => [each.symbol, each])).values()] }, accounts }; // there are some
}

test.each(["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin", "deribit/standard.margin", "okx/usdt.margin", "bingx/perpetual.margin"])("%s: as in arrays", async (file) => {
  const { market, accounts } = accountsOf(file, 300);
  const [quick, plain] = [await moduleOf(file, "quick"), await moduleOf(file, "plain")];
  const read = (module: Module): readonly Prepared[] => { const known = module.prepareMarket(market); return accounts.map((account) => module.prepareAccount(known, account)); };
  const [there, here] = [read(quick), without(() => read(plain))];
  expect(here.some(isInMemory)).toBe(false);
  // What the reader of one account leaves to `rowsOf` has columns of its own.
  const moved = there.filter(isInMemory).length;
  if (file !== "okx/usdt.margin" && file !== "bingx/perpetual.margin") expect(moved).toBeGreaterThan(100);
  const [ours, theirs] = [new Float64Array(100), new Float64Array(100)];
  for (const round of [0, 1, 2]) {
    for (let step = 0; step < accounts.length; step += 1) {
      const at = (step * 7 + round) % accounts.length; // 7 and 300 have no divisor in common
      const [mine, other] = [there[at]!, here[at]!]; // as many as accounts
      if (round !== 1) expect([at, quick.statusOf(mine)]).toEqual([at, plain.statusOf(other)]);
      if (round === 0 && step % 3 > 0) continue;
      ours.fill(-5);
      theirs.fill(-5);
      expect([at, quick.pricesOf(mine, ours)]).toEqual([at, plain.pricesOf(other, theirs)]);
      expect([at, ...ours]).toEqual([at, ...theirs]);
      if (step % 40 === 0) expect(quick.explanationOf(mine)).toEqual(plain.explanationOf(other));
    }
  }
});

test("where memories are many, or forbidden, the rest stand in arrays and are decided alike", async () => {
  const file = "binance/usdm.margin";
  const { market, accounts } = accountsOf(file, 300);
  const module = await moduleOf(file, "many");
  const markets = Array.from({ length: 36 }, () => module.prepareMarket(market));
  const prepared = markets.map((each) => accounts.map((account) => module.prepareAccount(each, account)));
  const last = prepared.map((each) => each.at(-1)!); // there are some
  const moved = last.filter(isInMemory).length;
  expect(moved).toBeGreaterThan(0);
  expect(moved).toBeLessThan(36);
  for (const [at] of accounts.entries()) expect(new Set(prepared.map((each) => module.statusOf(each[at]!))).size).toBe(1);
});
