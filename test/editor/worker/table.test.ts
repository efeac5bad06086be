import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { validateSnapshot, type Snapshot } from "../../../engine/snapshot/index.ts";
import { readPasted } from "../../../editor/worker/paste.ts";

const market = validateSnapshot(JSON.parse(readFileSync("policies/reference/accounts/sample.json", "utf8"))).snapshot;
const positionsOf = (text: string): Snapshot["positions"] => (JSON.parse(readPasted([{ name: "table", text }], market, "2026-11-22T08:00:00Z").json ?? "{}") as Snapshot).positions;

describe("a table of positions", () => {
  const plain = positionsOf("symbol,marginMode,side,contracts,entryPrice,leverage,margin\nBTC/USDT:USDT,isolated,short,0.2,59000.5,20,600\n");

  test("is the same whatever its columns and words are called", () => {
    expect(plain).toEqual([{ id: "row 1", symbol: "BTC/USDT:USDT", marginMode: "isolated", side: "short", contracts: "0.2", entryPrice: "59000.5", leverage: "20", margin: "600" }]);
    expect(positionsOf("Symbol;Side;Size;Entry Price;Leverage;Margin Mode;Margin\nBTC/USDT:USDT;SELL;0.2;59000.5;20x;Isolated;600\n")).toEqual(plain);
    expect(positionsOf("合约\t方向\t数量\t开仓均价\t杠杆\t保证金模式\t保证金\nBTC/USDT:USDT\t空\t0.2\t59000.5\t20倍\t逐仓\t600\n")).toEqual(plain);
  });

  test("says what was read as what, and what was not read", () => {
    const { notes } = readPasted([{ name: "table", text: "Symbol,Side,Size,Entry,Margin Mode,Colour\nBTC/USDT:USDT,long,1,60000,cross,red\n" }], market, "2026-11-22T08:00:00Z");
    expect(notes.join(" ")).toContain("Size as contracts");
    expect(notes.join(" ")).toContain("Not read: Colour.");
  });

  test("a number in which a comma may stand for either is refused, not guessed", () => {
    const { json, issues } = readPasted([{ name: "table", text: 'symbol,marginMode,side,contracts,entryPrice\nBTC/USDT:USDT,cross,long,"1,000",60000\n' }], market, "2026-11-22T08:00:00Z");
    expect([json, issues.length]).toEqual([undefined, 1]);
  });
});
