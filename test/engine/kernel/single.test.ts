import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { exactly } from "../../../bench/certified/compare.ts";
import { ontoEdge } from "../../../bench/certified/edges.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { rowsOf } from "../../../engine/kernel/runtime/rows.ts";
import { shapeOf } from "../../../engine/kernel/runtime/shape.ts";
import { singleReader } from "../../../engine/kernel/runtime/single.ts";
import { prepare } from "../../../engine/program.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

interface Answer {
  readonly status: string | undefined;
  readonly ambiguous: boolean;
  readonly positions: readonly { readonly liquidationPrice: string | null | undefined }[];
}

interface Market {
  readonly reader: ReturnType<typeof singleReader>;
}

/** What every module exports. */
interface Module {
  readonly decide: (snapshot: object) => Answer;
  readonly prepareMarket: (snapshot: object) => Market;
  readonly decideAccount: (market: Market, account: object) => Answer;
  readonly accountStatus: (market: Market, account: object) => string | undefined;
  readonly prepareAccount: (market: Market, account: object) => object;
  readonly statusOf: (account: object) => string | undefined;
}

const moduleOf = async (file: string): Promise<Module> =>
  (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(prepare(compiled(file)))).toString("base64")}`)) as Module; // as above

/** The account alone, as it comes from somewhere else than the market. */
const alone = ({ instruments: _, assets: __, ...account }: Snapshot): object => account;

// The last of them have credits, ladders of their own, remembered statuses or one collateral for all: what the reader leaves to `rowsOf`.
test.each([
  ["reference/reference.margin", true], ["binance/usdm.margin", true], ["hyperliquid/hyperliquid.margin", true], ["deribit/standard.margin", true],
  ["bybit/isolated.margin", undefined], ["cases/11-hysteresis/hysteresis.margin", undefined], ["binance-multi-assets/multi-assets.margin", undefined], ["bitrue/usdt.margin", undefined], ["kraken/multi-collateral.margin", undefined],
] as const)("%s: one account after the other in a market decides as whole snapshots do, and as the engine", async (file, isRead) => {
  const policy = compiled(file);
  const program = prepare(policy);
  const module = await moduleOf(file);
  const accounts = new RandomAccounts(policy, 23);
  const chance = new Chance(23);
  // Instruments of many accounts, as one market has them all.
  const many = Array.from({ length: 3 }, () => Array.from({ length: 8 }, () => accounts.next()));
  const markets = many.map((each) => {
    const instruments = [...new Map(each.flatMap((one) => one.instruments ?? []).map((one) => [one.symbol, one])).values()];
    const snapshot: Snapshot = { ...each[0]!, instruments }; // there are eight
    return { snapshot, market: module.prepareMarket(snapshot) };
  });
  let [read, decided] = [0, 0];
  for (let round = 0; round < 36; round += 1) {
    const found = round % 3 === 0 ? accounts.next() : ontoEdge(program, accounts.next(), chance);
    const own = { snapshot: found, market: module.prepareMarket(found) };
    // An account in its own market, and in one that others were read in before.
    for (const { snapshot: { instruments, assets }, market } of [own, markets[round % markets.length]!]) { // an index of it
      const whole: Snapshot = { ...found, ...(instruments !== undefined && { instruments }), ...(assets !== undefined && { assets }) };
      const expected = module.decide(whole);
      const account = alone(found);
      if (market.reader?.read({ ...account }) !== undefined) read += 1;
      const prepared = module.prepareAccount(market, account);
      expect(module.accountStatus(market, account)).toBe(expected.status);
      expect(module.decideAccount(market, account)).toEqual(expected);
      expect(module.decideAccount(market, account)).toEqual(expected);
      // What was prepared does not change with the accounts that are read after it.
      module.accountStatus(market, alone(accounts.next()));
      expect(module.statusOf(prepared)).toBe(expected.status);
      if (market !== own.market || expected.ambiguous) continue;
      decided += 1;
      expect(expected.status).toBe(exactly(program, whole).status);
    }
  }
  if (isRead !== true) return;
  expect(decided).toBeGreaterThan(8);
  expect(read).toBeGreaterThan(30);
});

test("the reader fills the columns that rows of whole snapshots have", () => {
  const policy = compiled("reference/reference.margin");
  const shape = shapeOf(prepare(policy));
  const accounts = new RandomAccounts(policy, 29);
  for (let round = 0; round < 60; round += 1) {
    const snapshot = accounts.next();
    const columns = shape.columns.filter(({ table }) => table === "instrument" || table === "asset");
    const [instruments, assets] = [snapshot.instruments ?? [], snapshot.assets ?? []] as unknown as [Record<string, unknown>[], Record<string, unknown>[]]; // JSON, as it was parsed
    const base = rowsOf({ ...shape, columns, policy: { from: "", until: "" }, modes: [], applies: [] }, [{ instruments, assets }]);
    const found = singleReader(shape, base, instruments, assets)?.read({ ...snapshot });
    if (found === undefined) continue;
    const expected = rowsOf(shape, [snapshot]);
    for (const [path, { value, mantissa, scale }] of Object.entries(expected.numbers)) {
      const rows = value.length;
      const [values, mantissas, scales] = [found.numbers[path]!.value.subarray(0, rows), found.numbers[path]!.mantissa.subarray(0, rows), found.numbers[path]!.scale.subarray(0, rows)]; // the same columns
      expect([path, [...values], [...mantissas], [...scales]]).toEqual([path, [...value], [...mantissa], [...scale]]);
    }
    for (const [path, codes] of Object.entries(expected.words)) expect([path, ...found.words[path]!.subarray(0, codes.length)]).toEqual([path, ...codes]); // as above
    for (const link of ["poolStart", "positionStart", "orderStart", "balanceStart", "poolMode", "poolBalance", "poolInstrument", "positionInstrument", "orderInstrument", "balanceAsset", "positionSource"] as const)
      expect([link, ...found[link].subarray(0, expected[link].length)]).toEqual([link, ...expected[link]]);
  }
});

test("decimals are read as numbers of texts are, and what is none is left", () => {
  const policy = compiled("reference/reference.margin");
  const shape = shapeOf(prepare(policy));
  const chance = new Chance(31);
  const base = rowsOf({ ...shape, columns: [], modes: [], applies: [], policy: { from: "", until: "" } }, [{}]);
  const reader = singleReader(shape, base, [], [])!; // nothing that it cannot read
  const walletOf = (walletBalance: unknown) => reader.read({ asOf: "2026-11-28", account: { balances: [{ asset: "USDT", walletBalance }] } })?.numbers["balance.wallet_balance"];
  for (let round = 0; round < 3000; round += 1) {
    const digits = (least: number, most: number): string => Array.from({ length: least + chance.below(most - least + 1) }, () => String(chance.below(10))).join("");
    const text = `${chance.below(2) === 0 ? "-" : ""}${digits(1, 20)}${chance.below(4) === 0 ? "" : `.${digits(1, 18)}`}`;
    const short = text.slice(0, 1 + chance.below(18));
    for (const each of [text, short]) {
      const found = walletOf(each);
      if (!/^-?\d+(\.\d+)?$/.test(each)) {
        expect([each, found]).toEqual([each, undefined]);
        continue;
      }
      const mantissa = Number(each.replace(".", ""));
      expect([each, found?.value[2]]).toEqual([each, Number(each)]);
      expect([each, found?.mantissa[2]]).toEqual([each, Number.isSafeInteger(mantissa) ? mantissa : NaN]);
      if (Number.isSafeInteger(mantissa)) expect(found?.scale[2]).toBe(each.includes(".") ? each.length - each.indexOf(".") - 1 : 0);
    }
  }
  for (const none of ["", "-", ".", ".5", "5.", "1e5", "0x10", "1.2.3", " 1", "+1", "١", "Infinity", 5, {}]) expect(walletOf(none)).toBeUndefined();
});
