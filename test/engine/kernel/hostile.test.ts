import { expect, test } from "vitest";
import { compiled } from "../../../bench/certified/policies.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { prepare } from "../../../engine/program.ts";

/** What every module exports. */
interface Module {
  readonly decide: (snapshot: object) => object;
  readonly prepareMarket: (snapshot: object) => object;
  readonly decideAccount: (market: object, account: object) => { readonly status: string | undefined; readonly because: string | undefined };
  readonly accountPrices: (market: object, account: object, ticks: Float64Array) => string | undefined;
}

const loaded: Promise<Module> = import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(prepare(compiled("binance/usdm.margin")))).toString("base64")}`) as Promise<Module>; // as above

const tiers = [{ maxNotional: "5000", maintenanceMarginRate: "0.005", maintenanceAmount: "0" }, { maintenanceMarginRate: "0.01", maintenanceAmount: "25" }];
const market = { instruments: ["S", "__proto__", "\ud800", "toString"].map((symbol) => ({ symbol, contract: "linear", settle: "USDT", contractSize: "1", tickSize: "0.01", markPrice: "101.5", tiers })) };
const positions = (over: object): object[] => [
  { id: "p0", symbol: "S", marginMode: "cross", side: "long", contracts: "3", entryPrice: "100" },
  { id: "p1", symbol: "toString", marginMode: "cross", side: "short", contracts: "0.25", entryPrice: "99.75", ...over },
];
const accountOf = (balance: object, over: object = {}): Record<string, unknown> => ({ asOf: "2026-11-29T00:00:00Z", selectors: {}, account: { id: "a", balances: [{ asset: "USDT", walletBalance: "50", bonus: "0", ...balance }] }, positions: positions(over) });

const texts = [
  "", "-", ".", "-.", ".5", "5.", "-.5", "1e5", "1E5", "1e-5", "+1", " 1", "1 ", "1_000", "1,5", "0x10", "0b1", "NaN", "Infinity", "-Infinity", "1.2.3", "--1", "1-", "1n", "١", "１", "𝟏", "\ud800", "1\udfff", "1\u0000",
  "0", "-0", "-0.000", "0.000", "00", "000.50", "-00012.5", "0000000000000000000000001", "00000000000000000001", "00000000000000000001.000000000000000000", "1.000000000000000000", "0.000000000000000001", "0.0000000000000000001",
  "9007199254740991", "9007199254740992", "9007199254740993", "-9007199254740993", "90071992547409.91", "90071992547409.93", "0.9007199254740993", "900719925474099.3", "99999999999999999999", "99999999999999999999.999999999999999999", "100000000000000000000",
  "1234567890123456", "12345678901234567", "1".repeat(400), `0.${"1".repeat(400)}`, `${"0".repeat(400)}1`, "5", "17.25",
  5, 0, -0, NaN, true, null, undefined, {}, [], ["1"], 1n, { toString: () => "1" }, Object.assign(() => "1", {}), new String("1"),
];

test("whatever a decimal is said to be, an account in a market decides as its whole snapshot does, read by nobody before", async () => {
  const { decide, prepareMarket, decideAccount } = await loaded;
  const prepared = prepareMarket(market);
  let decided = 0;
  for (const text of texts) {
    for (const account of [accountOf({ walletBalance: text }), accountOf({ bonus: text }), accountOf({}, { contracts: text }), accountOf({}, { entryPrice: text }), accountOf({}, { margin: text, marginMode: "isolated" })]) {
      const expected = decide({ ...account, ...market, instruments: [...market.instruments] });
      const found = decideAccount(prepared, account);
      expect([text, found]).toEqual([text, expected]);
      decided += Number(found.status !== undefined);
    }
  }
  expect(decided).toBeGreaterThan(60);
});

test("names that objects have of themselves, and halves of letters, are names like others", async () => {
  const { decide, prepareMarket, decideAccount } = await loaded;
  const prepared = prepareMarket(market);
  for (const name of ["__proto__", "toString", "\ud800", "constructor", "hasOwnProperty", ""]) {
    for (const account of [accountOf({ asset: name }), accountOf({}, { symbol: name }), accountOf({}, { id: name, marginMode: "isolated" }), accountOf({}, { marginMode: name }), accountOf({}, { side: name }), { ...accountOf({}), selectors: { voucher: name } }]) {
      expect([name, decideAccount(prepared, account)]).toEqual([name, decide({ ...account, ...market, instruments: [...market.instruments] })]);
    }
  }
});

/** The same with a getter for each value, or behind a proxy. */
const behind = (json: unknown, wrap: (object: object) => object): unknown => {
  if (typeof json !== "object" || json === null) return json;
  if (Array.isArray(json)) return json.map((each) => behind(each, wrap));
  return wrap(Object.fromEntries(Object.entries(json).map(([key, inner]) => [key, behind(inner, wrap)])));
};
const withGetters = (object: object): object => Object.defineProperties({}, Object.fromEntries(Object.entries(object).map(([key, value]) => [key, { enumerable: true, get: (): unknown => value }])));
const proxied = (object: object): object => new Proxy(object, {});

test("getters and proxies are read as what they give", async () => {
  const { decide, prepareMarket, decideAccount } = await loaded;
  const prepared = prepareMarket(market);
  for (const plain of [accountOf({}), accountOf({ walletBalance: "-500.25" }), accountOf({}, { contracts: "1e5" })]) {
    const expected = decide({ ...plain, instruments: [...market.instruments] });
    for (const wrap of [withGetters, proxied]) expect(decideAccount(prepared, behind(plain, wrap) as object)).toEqual(expected); // it is an object
  }
});

test("a getter that decides another account meanwhile changes neither", async () => {
  const { prepareMarket, decideAccount, accountPrices } = await loaded;
  const prepared = prepareMarket(market);
  const other = accountOf({ walletBalance: "-90000" }, { contracts: "2000" });
  const [alone, others] = [accountOf({}), decideAccount(prepared, other)];
  const [expected, ticks, own] = [decideAccount(prepared, alone), new Float64Array(2), new Float64Array(2)];
  const status = accountPrices(prepared, alone, ticks);
  let asked = 0;
  for (const key of ["contracts", "entryPrice", "marginMode", "symbol", "side", "margin"] as const) {
    const [first, second] = positions({}) as [Record<string, unknown>, Record<string, unknown>]; // there are two
    const value = second[key];
    Object.defineProperty(second, key, { enumerable: true, get: () => {
      asked += 1;
      expect(decideAccount(prepared, other)).toEqual(others);
      return value;
    } });
    const account = { ...alone, positions: [first, second] };
    expect([key, decideAccount(prepared, account)]).toEqual([key, expected]);
    expect([key, accountPrices(prepared, account, own), ...own]).toEqual([key, status, ...ticks]);
  }
  expect(asked).toBeGreaterThan(10);
});
