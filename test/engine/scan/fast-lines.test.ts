/** Lines read by WebAssembly against the reader of any object: where it reads a line, the same columns; what it does not read is left to the others. */
import { afterEach, expect, test, vi } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { shapeOf } from "../../../engine/kernel/runtime/shape.ts";
import { prepare } from "../../../engine/program.ts";
import { AccountLine } from "../../../engine/scan/bytes/line.ts";
import type { ObjectReader } from "../../../engine/scan/bytes/objects.ts";
import { WordTable } from "../../../engine/scan/bytes/words.ts";
import { moduleText } from "../../../engine/scan/wasm/module.generated.ts";

afterEach(() => vi.unstubAllGlobals());

const tables = () => ({ symbol: new WordTable(Array.from({ length: 40 }, (_, index) => `S${index}/${index % 2 === 0 ? "USDT:USDT" : "USDC:USDC"}`)), marginMode: new WordTable(["cross", "isolated"], "word"), asset: new WordTable(["USDT", "USDC", "A", "AB", "a name that is longer than sixteen"]) });

const spaced = (json: unknown): string => JSON.stringify(json, undefined, 1).replace(/\n */g, (_, offset: number, text: string) => ("}]".includes(text[offset + _.length] ?? "") || "{[".includes(text[offset - 1] ?? "") ? "" : " "));
const encoder = new TextEncoder();

function rowsOf({ numbers, words, called, status, symbol, marginMode, asset, isShort, hasMargin, hasMoney }: ObjectReader, count: number): unknown {
  const spans = [called.from.list, called.to.list, called.hash.list, status.to.list];
  const remembered = [...status.to.list.subarray(0, count)].map((to, row) => (to === 0 ? 0 : status.from.list[row]));
  return [remembered, ...[...numbers.map(({ rows }) => rows.list), ...words.map(({ rows }) => rows.list), ...spans, symbol.list, marginMode.list, asset.list, isShort.list, hasMargin.list, hasMoney.list].map((list) => [...list.subarray(0, count)])];
}

/** Without facts, which are for the others. */
const withoutFacts = (json: unknown): unknown => JSON.parse(JSON.stringify(json, (key, value: unknown) => (key === "facts" || key === "entryNotional" || key === "credits" ? undefined : value)));

const said = (line: AccountLine): unknown => [line.cursor.at, rowsOf(line.account, 1), rowsOf(line.balances, line.balanceCount), rowsOf(line.positions, line.positionCount), rowsOf(line.orders, line.orderCount)];

/** Two readers of the same lines. `compare` says whether WebAssembly read the line, after it was looked at whether both say the same. */
function pairOf(file: string): { readonly compare: (line: Uint8Array) => boolean; readonly random: RandomAccounts } {
  const policy = compiled(file);
  const shape = shapeOf(prepare(policy));
  const [fast, any] = [new AccountLine(shape, tables(), undefined, true), new AccountLine(shape, tables())];
  return {
    random: new RandomAccounts(policy, 41),
    compare: (bytes) => {
      for (const line of [fast, any]) line.open(bytes);
      const isRead = any.read(0);
      expect(fast.read(0)).toBe(isRead);
      if (isRead) expect(said(fast)).toEqual(said(any));
      const end = fast.fast!.read(0); // there is WebAssembly where this runs
      if (end >= 0) expect(bytes[end]).toBe(0x0a);
      return end >= 0;
    },
  };
}

const policies = ["binance/usdm.margin", "mexc/usdt.margin", "gmx/v2.margin", "drift/cross.margin"];

test.each(policies)("%s: whole lines are read, compact and spaced, in any order", (file) => {
  const { random, compare } = pairOf(file);
  let read = 0;
  let tried = 0;
  for (let round = 0; round < 60; round += 1) {
    const { account, positions, orders } = random.next();
    for (const json of [{ account, positions, orders }, { positions, account }, { orders: orders ?? [], account, positions: positions?.map((each) => Object.fromEntries(Object.entries(each).reverse())) }]) {
      for (const text of [JSON.stringify(withoutFacts(json)), spaced(withoutFacts(json))]) {
        tried += 1;
        if (compare(encoder.encode(`${text}\n`))) read += 1;
      }
    }
  }
  expect(read).toBeGreaterThan(0.8 * tried);
});

const pieces = ['"', "{", "}", "[", "]", ",", ":", "\\", "-", ".", "0", "9", "5", "e", "E5", " ", "\t", "\r", "é", "\u{1F600}", "\u0000", "\u007f", "null", "true", '"id":"p0"', '"id":"p0",', '"contracts":"12345678901.5"', '"side":"short"', '"margin":"-0"', "00", "1".repeat(8), "1".repeat(17), "1".repeat(40), "\\u0041", "[".repeat(100), '{"a":'.repeat(50), "\u0000".repeat(21), "x".repeat(130), "long", "short\"", "2024-02-29T00:00:00Z", "2023-02-29", "2026-11-31"];

test.each(policies)("%s: lines that are damaged anywhere are said to be the same", (file) => {
  const { random, compare } = pairOf(file);
  const chance = new Chance(43);
  let read = 0;
  for (let round = 0; round < 700; round += 1) {
    const { account, positions, orders } = random.next();
    const whole = { account, positions: positions?.slice(0, 3), orders };
    const json = chance.often(0.8) ? withoutFacts(whole) : whole;
    let text = chance.often(0.3) ? spaced(json) : JSON.stringify(json);
    for (let times = 1 + chance.below(3); times > 0; times -= 1) {
      const [at, size] = [chance.below(text.length), chance.below(chance.often(0.8) ? 3 : 20)];
      text = `${text.slice(0, at)}${chance.often(0.2) ? "" : chance.among(pieces)}${text.slice(at + size)}`;
    }
    // What stood there before is longer, mostly.
    if (compare(encoder.encode(`${text.replaceAll("\n", "")}\n`))) read += 1;
  }
  expect(read).toBeGreaterThan(5);
});

const usual = '{"account":{"id":"a1","balances":[{"asset":"USDT","walletBalance":"0.10","bonus":"1"}]},"positions":[{"id":"p1","symbol":"S2/USDT:USDT","marginMode":"cross","side":"long","contracts":"1.5","entryPrice":"20","openedAt":"2026-11-20T00:00:00Z"}]}';

test("every place of a line, cut and overwritten", () => {
  const { compare } = pairOf("binance/usdm.margin");
  expect(compare(encoder.encode(`${usual}\n`))).toBe(true);
  const bytes = encoder.encode(`${usual}\n`);
  for (let at = 0; at < bytes.length - 1; at += 1) {
    expect(compare(Uint8Array.of(...bytes.subarray(0, at), 0x0a))).toBe(false);
    for (const byte of [0, 0x0a, 0x0d, 0x20, 0x22, 0x2c, 0x2d, 0x2e, 0x2f, 0x30, 0x39, 0x3a, 0x5c, 0x7d, 0x7f, 0x80, 0xff]) {
      const other = bytes.slice();
      other[at] = byte;
      compare(other);
    }
  }
});

test("decimals of any length are the nearest doubles", () => {
  const { compare } = pairOf("binance/usdm.margin");
  const chance = new Chance(7);
  const digits = (count: number): string => Array.from({ length: count }, () => chance.below(10)).join("");
  let read = 0;
  for (let round = 0; round < 1_500; round += 1) {
    const number = `${chance.often(0.2) ? "-" : ""}${digits(chance.below(20))}${chance.often(0.7) ? `.${digits(chance.below(20))}` : ""}`;
    if (compare(encoder.encode(`${usual.replace(chance.among(['"0.10"', '"1.5"', '"20"', '"1"']), `"${number}"`)}\n`))) read += 1;
  }
  expect(read).toBeGreaterThan(250);
  for (const number of ["-0", "-0.0", "0", "0.00000000", "9007199254740991", "9007199254740992", "9007199254740993", "0.9007199254740993", "00000000000000001.5", "99999999.99999999", "123456789.123456789"]) compare(encoder.encode(`${usual.replace("0.10", number)}\n`));
});

test("instants that the calendar has, in seconds", () => {
  const { compare } = pairOf("gmx/v2.margin");
  for (const instant of ["1970-01-01T00:00:00Z", "2000-02-28T23:59:59Z", "2000-02-29T00:00:00Z", "2100-03-01T12:00:00Z", "0000-01-01T00:00:00Z", "0001-03-01T00:00:00Z", "9999-12-31T23:59:59Z", "2026-11-31T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:60:00Z", "2026-01-01T00:00:60Z", "2026-01-01T00:00:00.5Z", "2026-01-01 00:00:00Z", "2026-01-01T00:00:00", "\u0000".repeat(20)]) {
    for (let time = 0; time < 2; time += 1) compare(encoder.encode(`${usual.replace("2026-11-20T00:00:00Z", instant)}\n`));
  }
});

test("more objects than an account may have, and more bytes than there is room for, are for the others", () => {
  const { compare } = pairOf("binance/usdm.margin");
  const balances = (count: number): Uint8Array => encoder.encode(`{"account":{"id":"a","balances":[${Array.from({ length: count }, (_, index) => `{"asset":"B${index}"}`).join(",")}]}}\n`);
  expect(compare(balances(1_000))).toBe(true);
  expect(compare(balances(1_001))).toBe(false);
  const policy = compiled("binance/usdm.margin");
  const line = new AccountLine(shapeOf(prepare(policy)), tables(), undefined, true);
  const bytes = encoder.encode(`${usual}\n`.repeat(10_000));
  line.open(bytes);
  expect(line.cursor.bytes.buffer).not.toBe(line.fast!.arena.buffer); // as above
  expect(line.read(0)).toBe(true);
});

test("without WebAssembly, or where it may not be compiled, all is left to the others", () => {
  const shape = shapeOf(prepare(compiled("binance/usdm.margin")));
  const reads = (): boolean => {
    const line = new AccountLine(shape, tables(), undefined, true);
    expect(line.fast).toBeUndefined();
    line.open(encoder.encode(`${usual}\n`));
    return line.read(0);
  };
  vi.stubGlobal("WebAssembly", undefined);
  expect(reads()).toBe(true);
  const refused = class { constructor() { throw new RangeError("not here"); } };
  vi.stubGlobal("WebAssembly", { Module: class {}, Memory: refused, Instance: class {} });
  expect(reads()).toBe(true);
});

test("what stands in the module is what its source says", async () => {
  const { assembled } = await import("../../../engine/scan/wasm/assemble.mjs");
  expect(await assembled()).toContain(moduleText);
});
