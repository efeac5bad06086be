import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { exactly } from "../../../bench/certified/compare.ts";
import { ontoEdge } from "../../../bench/certified/edges.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { compile } from "../../../dsl/index.ts";
import type { Batch } from "../../../engine/kernel/columns.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { fraction, multiply, parseDecimal, toDecimalString } from "../../../engine/number/index.ts";
import { rowsOf } from "../../../engine/kernel/runtime/rows.ts";
import { shapeOf } from "../../../engine/kernel/runtime/shape.ts";
import { prepare } from "../../../engine/program.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

interface Answer {
  readonly status: string | undefined;
  readonly ambiguous: boolean;
  readonly pools: readonly object[];
  readonly positions: readonly { readonly liquidationPrice: string | null | undefined }[];
}

/** What a market holds besides what its type says: the reader of its accounts, where the policy has one. */
interface Market {
  readonly reader: { readonly read: (account: object) => boolean; readonly seat: { readonly batch: Batch } } | undefined;
}

/** What every module exports. */
interface Module {
  readonly decide: (snapshot: object) => Answer;
  readonly explain: (snapshot: object) => { readonly pools: readonly object[] };
  readonly prepareMarket: (snapshot: object) => Market;
  readonly decideAccount: (market: Market, account: object) => Answer;
  readonly accountStatus: (market: Market, account: object) => string | undefined;
  readonly prepareAccount: (market: Market, account: object) => object;
  readonly statusOf: (account: object) => string | undefined;
  readonly pricesOf: (account: object, ticks: Float64Array) => string | undefined;
  readonly accountPrices: (market: Market, account: object, ticks: Float64Array) => string | undefined;
}

const moduleOf = async (file: string): Promise<Module> =>
  (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(prepare(compiled(file)))).toString("base64")}`)) as Module; // as above

/** The account alone, as it comes from somewhere else than the market. */
const alone = ({ instruments: _, assets: __, ...account }: Snapshot): object => account;

// The last of them have credits, ladders of their own, remembered statuses or one collateral for all: what the reader of one account leaves to `rowsOf`.
test.each([
  ["reference/reference.margin", true], ["binance/usdm.margin", true], ["hyperliquid/hyperliquid.margin", true], ["deribit/standard.margin", true],
  ["bybit/isolated.margin", undefined], ["cases/11-hysteresis/hysteresis.margin", undefined], ["binance-multi-assets/multi-assets.margin", undefined], ["bitrue/usdt.margin", undefined], ["kraken/multi-collateral.margin", undefined],
] as const)("%s: one account after the other in a market decides as whole snapshots do, and as the engine", async (file, isRead) => {
  const policy = compiled(file);
  const program = prepare(policy);
  const module = await moduleOf(file);
  const step = program.meaning.rounding.prices?.to ?? "tick";
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
      if (market.reader?.read({ ...account }) === true) read += 1;
      const prepared = module.prepareAccount(market, account);
      expect(module.accountStatus(market, account)).toBe(expected.status);
      expect(module.decideAccount(market, account)).toEqual(expected);
      expect(module.decideAccount(market, account)).toEqual(expected);
      // What was prepared does not change with the accounts that are read after it.
      module.accountStatus(market, alone(accounts.next()));
      expect(module.statusOf(prepared)).toBe(expected.status);
      // In steps the prices are the same, once and again, from texts and of what was prepared.
      const prices = expected.positions.map(({ liquidationPrice }) => liquidationPrice);
      const ticks = new Float64Array(prices.length).fill(-5);
      const stepOf = (at: number): string => (step === "tick" ? (whole.instruments ?? []).find(({ symbol }) => symbol === found.positions?.[at]?.symbol)?.tickSize : step) ?? "1";
      const told = () => [...ticks].map((count, at) => (Number.isNaN(count) ? undefined : count === 0 ? null : toDecimalString(multiply(fraction(BigInt(Math.max(count, 0))), parseDecimal(stepOf(at))!)))); // −1: it rounds to 0; a step is a decimal
      for (const way of [() => module.pricesOf(prepared, ticks), () => module.pricesOf(prepared, ticks), () => module.accountPrices(market, account, ticks)]) {
        ticks.fill(-5);
        expect(way()).toBe(expected.status);
        expect(told()).toEqual(prices);
      }
      if (market !== own.market || expected.ambiguous) continue;
      decided += 1;
      expect(expected.status).toBe(exactly(program, whole).status);
    }
  }
  if (isRead !== true) return;
  expect(decided).toBeGreaterThan(8);
  expect(read).toBeGreaterThan(30);
});

test("the reader fills the columns that rows of whole snapshots have", async () => {
  const policy = compiled("reference/reference.margin");
  const shape = shapeOf(prepare(policy));
  const { prepareMarket } = await moduleOf("reference/reference.margin");
  const accounts = new RandomAccounts(policy, 29);
  let read = 0;
  for (let round = 0; round < 60; round += 1) {
    const snapshot = accounts.next();
    const { reader } = prepareMarket(snapshot);
    if (reader?.read({ ...snapshot }) !== true) continue;
    read += 1;
    const found = reader.seat.batch;
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
  expect(read).toBeGreaterThan(30);
});

test("decimals are read as numbers of texts are, and what is none is left", async () => {
  const chance = new Chance(31);
  const { reader } = (await moduleOf("reference/reference.margin")).prepareMarket({});
  const walletOf = (walletBalance: unknown) => (reader?.read({ asOf: "2026-11-28", account: { balances: [{ asset: "USDT", walletBalance }] } }) === true ? reader.seat.batch.numbers["balance.wallet_balance"] : undefined);
  for (let round = 0; round < 4000; round += 1) {
    const digits = (least: number, most: number): string => Array.from({ length: least + chance.below(most - least + 1) }, () => String(chance.below(round % 3 === 0 ? 2 : 10))).join("");
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
      expect([each, found?.scale[2]]).toEqual([each, Number.isSafeInteger(mantissa) && each.includes(".") ? each.length - each.indexOf(".") - 1 : 0]);
    }
  }
  for (const none of ["", "-", ".", ".5", "5.", "1e5", "0x10", "1.2.3", " 1", "+1", "١", "Infinity", "1".repeat(21), `0.${"1".repeat(19)}`, 5, {}]) expect([none, walletOf(none)]).toEqual([none, undefined]);
});

test("a market that comes again and again is read once, and again when something in it has changed", async () => {
  const policy = compiled("reference/reference.margin");
  const program = prepare(policy);
  const { decide } = await moduleOf("reference/reference.margin");
  const accounts = new RandomAccounts(policy, 37, { positions: () => 3, modes: ["cross"], distinct: true });
  let changed = 0;
  for (let round = 0; round < 5; round += 1) {
    const snapshot = accounts.next();
    const instruments = (snapshot.instruments ?? []) as unknown as Record<string, unknown>[]; // JSON, as it was parsed
    const first = instruments[0]!; // it has positions
    const before = decide(snapshot);
    for (let again = 0; again < 3; again += 1) expect(decide(snapshot)).toEqual(before);
    // In place: the price, then a rate of a tier, then what is there at all.
    const changes = [
      () => { first["markPrice"] = String(Math.round(Number(first["markPrice"]) * 3)); },
      () => { for (const tier of first["tiers"] as Record<string, unknown>[]) tier["maintenanceMarginRate"] = "0.9"; }, // each has some
      () => { first["tiers"] = (first["tiers"] as unknown[]).slice(0, 1); }, // as above
      () => { first["contract"] = "inverse"; },
    ];
    for (const change of changes) {
      change();
      // Somebody who was never seen before says what is right.
      const fresh = decide(structuredClone(snapshot));
      for (let again = 0; again < 12; again += 1) expect(decide(snapshot)).toEqual(fresh);
      if (!fresh.ambiguous) expect(fresh.status).toBe(exactly(program, snapshot).status);
      changed += Number(JSON.stringify(fresh) !== JSON.stringify(before));
    }
  }
  expect(changed).toBeGreaterThan(5);
});

test("words by which pools are kept apart may change in place as well as numbers", async () => {
  const text = readFileSync("policies/reference/reference.margin", "utf8")
    .replace("  definitions {", '  facts {\n    instrument.ring: one of inner, outer default inner "where it is"\n  }\n\n  definitions {')
    .replace("share margin across positions with same instrument.settle", "share margin across positions with same instrument.settle, instrument.base, instrument.ring");
  const policy = compile(text);
  const program = prepare(policy);
  const { decide } = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(program)).toString("base64")}`)) as Module; // as above
  const accounts = new RandomAccounts(policy, 41, { positions: () => 4, modes: ["cross"], distinct: true });
  let changed = 0;
  for (let round = 0; round < 12; round += 1) {
    const snapshot = accounts.next();
    const instruments = (snapshot.instruments ?? []) as unknown as Record<string, unknown>[]; // JSON, as it was parsed
    const before = decide(snapshot);
    for (let again = 0; again < 3; again += 1) expect(decide(snapshot)).toEqual(before);
    for (const change of [(each: Record<string, unknown>) => (each["base"] = "ONE"), (each: Record<string, unknown>) => (each["facts"] = { ring: "outer" })]) {
      for (const each of instruments.slice(1)) change(each);
      const fresh = decide(structuredClone(snapshot));
      for (let again = 0; again < 12; again += 1) expect(decide(snapshot)).toEqual(fresh);
      if (!fresh.ambiguous) expect(fresh.status).toBe(exactly(program, snapshot).status);
      changed += Number(JSON.stringify(fresh) !== JSON.stringify(before));
    }
  }
  expect(changed).toBeGreaterThan(8);
});

test("a position in a mode that the policy does not have is named, and has no price: not what stood in its place before", async () => {
  const { decide, decideAccount, accountPrices, prepareMarket, prepareAccount, pricesOf } = await moduleOf("reference/reference.margin");
  const accounts = new RandomAccounts(compiled("reference/reference.margin"), 43, { positions: () => 3, modes: ["cross"] });
  for (const at of [0, 1, 2]) {
    const given = accounts.next();
    const snapshot: Snapshot = { ...given, positions: (given.positions ?? []).map((each, index) => (index === at ? { ...each, marginMode: "of_another_policy" } : each)) };
    const market = prepareMarket(snapshot);
    for (const { status, positions } of [decide(snapshot), decideAccount(market, snapshot)]) expect([status, positions.map((each) => [(each as unknown as { id: string }).id, each.liquidationPrice])]).toEqual([undefined, ["p0", "p1", "p2"].map((id) => [id, undefined])]); // it has one
    const ticks = new Float64Array(3);
    for (const way of [() => accountPrices(market, snapshot, ticks), () => pricesOf(prepareAccount(market, snapshot), ticks)]) {
      ticks.fill(5);
      expect(way()).toBeUndefined();
      expect([...ticks]).toEqual([NaN, NaN, NaN]);
    }
  }
});

test("money makes a pool in each mode that shares it, of however many assets", async () => {
  const { decide, explain } = await moduleOf("cases/orders/orders.margin");
  const program = prepare(compiled("cases/orders/orders.margin"));
  const { modes } = shapeOf(program);
  const accounts = new RandomAccounts(compiled("cases/orders/orders.margin"), 47, { positions: () => 2 });
  for (const assets of [3, 19, 20, 33, 34, 50, 96]) {
    const given = accounts.next();
    const snapshot: Snapshot = { ...given, account: { ...given.account, balances: [...(given.account.balances ?? []), ...Array.from({ length: assets }, (_, at) => ({ asset: `Z${at}`, walletBalance: "1" }))] } };
    const { status, pools } = decide(snapshot);
    expect(pools.length).toBeGreaterThanOrEqual(assets * modes.filter(({ by, keys }) => by === "pool" && keys.includes("instrument.settle")).length);
    expect([undefined, exactly(program, snapshot).status]).toContain(status);
    expect(explain(snapshot).pools).toHaveLength(pools.length);
  }
});
