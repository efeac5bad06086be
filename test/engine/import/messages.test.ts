import { describe, expect, test } from "vitest";
import { importSnapshot } from "../../../engine/import/index.ts";
import type { Imported } from "../../../engine/import/index.ts";
import { renderIssue } from "../../../engine/snapshot/index.ts";
import { bent, documentFrom, fixture, fixturesOf } from "./support.ts";

function messages(imported: Imported): readonly string[] {
  expect(imported.snapshot).toBeUndefined();
  return imported.issues.map(renderIssue);
}

describe("what is not understood is an issue", () => {
  test("a format that there is not", () => {
    expect(messages(importSnapshot("constructor", []))).toEqual([
      'expected a format that can be imported, but found "constructor". Known are binance-usdm, bybit-v5, ccxt, hyperliquid, okx-v5.',
    ]);
  });

  test("no document at all", () => {
    expect(messages(importSnapshot("ccxt", []))[0]).toMatch(/^expected at least one document, but found none\. Known are the answers of loadMarkets or fetchMarkets, /);
  });

  test("a document of another format", () => {
    expect(messages(importSnapshot("okx-v5", [fixture("ccxt", "positions.json")]))[0]).toMatch(
      /^positions\.json: expected one of the documents of OKX v5 derivatives, but found a list of objects with info, id, symbol, timestamp, datetime, hedged\. Known are /,
    );
  });

  test.each([[null, "null"], ["text", '"text"'], [[null, null], "a list of null"], [[[]], "a list of a list"], [{ a: 1 }, "an object with a"]])("%j", (json, found) => {
    for (const format of ["ccxt", "binance-usdm", "bybit-v5", "hyperliquid", "okx-v5"]) {
      expect(messages(importSnapshot(format, [{ name: "x.json", json }]))[0]).toContain(`but found ${found}`);
    }
  });

  test("a refusal says what the platform said", () => {
    expect(messages(importSnapshot("binance-usdm", [documentFrom("account.json", { code: -2015, msg: "Invalid API-key" })]))).toEqual([
      "account.json: expected data, but found the refusal -2015 Invalid API-key. Ask again for the document.",
    ]);
    expect(messages(importSnapshot("bybit-v5", [documentFrom("p.json", { retCode: 10003, retMsg: "API key is invalid.", result: {} })]))[0]).toContain("the refusal 10003 API key");
  });

  test("a text where a number should stand", () => {
    const spoiled = bent(fixture("okx-v5", "positions.json"), ["data", 0, "pos"], "lots");
    expect(messages(importSnapshot("okx-v5", [...fixturesOf("okx-v5", "positions.json"), spoiled]))).toEqual(['positions.json: data[0]: expected a number for amount, but found "lots".']);
  });
});

describe("a fact that is missing names the document that gives it", () => {
  test("the mark price", () => {
    expect(messages(importSnapshot("binance-usdm", [fixture("binance-usdm", "account.json")], { asOf: "2026-11-23T00:00:00Z" }))).toContainEqual(
      "instruments[0].markPrice: expected a value for BTC/USDT:USDT, but none of the documents gives it. Give also the answer of GET /fapi/v1/premiumIndex.",
    );
  });

  test("the contract size, without which contracts are no amount", () => {
    expect(messages(importSnapshot("okx-v5", fixturesOf("okx-v5", "instruments.json")))).toContainEqual(
      "instruments[0].contractSize: expected a value for BTC-USDT-SWAP, but none of the documents gives it. Give also the answer of GET /api/v5/public/instruments.",
    );
  });

  test("the moment", () => {
    const documents = [fixture("binance-usdm", "positionRisk.json"), fixture("binance-usdm", "account.json")];
    expect(messages(importSnapshot("binance-usdm", documents))).toEqual([
      "asOf: expected the moment of the snapshot, but none of the documents says it. Give it with --as-of, such as 2026-11-22T08:00:00Z.",
    ]);
  });
});

describe("what people hold at the least is enough", () => {
  test("positions, balance and leverage tiers of ccxt; the tick size is assumed, and named", () => {
    const { snapshot, unmapped, issues } = importSnapshot("ccxt", ["positions.json", "balance.json", "tiers.json"].map((file) => fixture("ccxt", file)));
    expect(issues).toEqual([]);
    expect(snapshot?.instruments?.map((each) => [each.symbol, each.contract, each.contractSize, each.tickSize])).toEqual([
      ["BTC/USDT:USDT", "linear", "1", "0.00000001"], ["ETH/USDT:USDT", "linear", "1", "0.00000001"], ["BTC/USD:BTC", "inverse", "100", "0.00000001"],
    ]);
    expect(unmapped).toContainEqual(expect.objectContaining({ value: "0.00000001", why: expect.stringContaining("give also the answer of loadMarkets or fetchMarkets (2 more like it)") }));
  });

  test("account and position risk", () => {
    const { snapshot, issues } = importSnapshot("binance-usdm", ["account.json", "positionRisk.json"].map((file) => fixture("binance-usdm", file)), { asOf: "2026-11-23T00:00:00Z", account: "A-17" });
    expect(issues).toEqual([]);
    expect(snapshot?.account.id).toBe("A-17");
    expect(snapshot?.instruments?.map((each) => each.symbol)).toEqual(["BTC/USDT:USDT", "ETH/USDT:USDT", "SOL/USDT:USDT", "BTC/USDT:USDT-261225"]);
  });

  test("positions and wallet; the margin mode of a unified account is assumed, and named", () => {
    const { snapshot, unmapped, issues } = importSnapshot("bybit-v5", ["positions.json", "positions-inverse.json", "wallet-balance.json"].map((file) => fixture("bybit-v5", file)));
    expect(issues).toEqual([]);
    expect(snapshot?.positions?.map((each) => [each.symbol, each.marginMode, each.margin])).toEqual([
      ["BTC/USDT:USDT", "cross", undefined], ["BTC/USDT:USDT", "cross", undefined], ["ETH/USDC:USDC", "cross", undefined], ["BTC/USD:BTC", "cross", undefined],
    ]);
    expect(unmapped).toContainEqual(expect.objectContaining({ value: "cross", why: expect.stringContaining("give also the answer of GET /v5/account/info") }));
  });

  test("position risk of the third version, which has neither leverage nor margin type", () => {
    const second = fixture("binance-usdm", "positionRisk.json");
    const places = (second.json as readonly object[]).flatMap((_, index) => ["leverage", "marginType", "isAutoAddMargin", "maxNotionalValue"].map((field) => [index, field]));
    const third = places.reduce((document, place) => bent(document, place, undefined), second);
    const config = documentFrom("symbolConfig.json", [{ symbol: "BTCUSDT", marginType: "CROSSED", isAutoAddMargin: false, leverage: 21, maxNotionalValue: "1000000" }]);
    const { snapshot } = importSnapshot("binance-usdm", [...fixturesOf("binance-usdm", "positionRisk.json"), third, config]);
    expect(snapshot?.positions?.slice(0, 2).map((each) => [each.marginMode, each.leverage, each.margin])).toEqual([["cross", "21", undefined], ["isolated", undefined, "260.12345678"]]);
  });

  test("an account without positions", () => {
    const { snapshot, issues } = importSnapshot("ccxt", [documentFrom("positions.json", []), fixture("ccxt", "balance.json")]);
    expect(issues).toEqual([]);
    expect(snapshot).toMatchObject({ positions: [], account: { balances: [{ asset: "USDT" }, { asset: "BTC" }] } });
  });

  test("one position and one ticker, asked for alone", () => {
    const [position] = fixture("ccxt", "positions.json").json as readonly unknown[];
    const ticker = Object.values(fixture("ccxt", "tickers.json").json as object)[0] as unknown;
    expect(importSnapshot("ccxt", [{ name: "p.json", json: position }, { name: "t.json", json: ticker }]).snapshot?.positions).toHaveLength(1);
  });
});

describe("what is knowingly left out is named once it says something", () => {
  test("another page, money in no bucket, multi-assets mode", () => {
    const paged = bent(fixture("bybit-v5", "positions.json"), ["result", "nextPageCursor"], "page2");
    expect(importSnapshot("bybit-v5", [paged]).unmapped).toContainEqual(expect.objectContaining({ path: "positions.json: result.nextPageCursor", why: "there is another page of the answer; give it too" }));
    const lent = bent(fixture("okx-v5", "balance.json"), ["data", 0, "details", 0, "stgyEq"], "150");
    expect(importSnapshot("okx-v5", [lent]).unmapped).toContainEqual(expect.objectContaining({ path: "balance.json: data[0].details[0].stgyEq", value: "150" }));
    const multi = bent(fixture("binance-usdm", "account.json"), ["multiAssetsMargin"], true);
    expect(importSnapshot("binance-usdm", [multi]).unmapped).toContainEqual(expect.objectContaining({ path: "account.json: multiAssetsMargin", value: "true" }));
  });

  test("an entry that does not say what it is of", () => {
    const nameless = bent(bent(fixture("ccxt", "orders.json"), [0, "id"], undefined), [1], null);
    const { unmapped } = importSnapshot("ccxt", [...fixturesOf("ccxt", "orders.json"), nameless]);
    expect(unmapped).toContainEqual(expect.objectContaining({ path: "orders.json: [0]", why: "the entry does not say which order it is of (1 more like it)" }));
  });
});
