/** Lines read by a reader that is emitted for the order of their keys, against readers without WebAssembly: the same rows, of lines that are damaged anywhere. */
import { afterEach, expect, test, vi } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { prepare } from "../../../engine/program.ts";
import { CertifiedScanner, readerSource } from "../../../engine/scan/certified.ts";
import type { CompiledDecisions } from "../../../engine/scan/compiled.ts";
import type { CompiledReader } from "../../../engine/scan/bytes/quick.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

afterEach(() => vi.unstubAllGlobals());

const imported = async (text: string): Promise<unknown> => import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
const encoder = new TextEncoder();
const bytesOf = (lines: readonly string[]): Uint8Array => encoder.encode(lines.map((line) => `${line}\n`).join(""));
const spaced = (json: unknown): string => JSON.stringify(json, undefined, 1).replace(/\n */g, (_, offset: number, text: string) => ("}]".includes(text[offset + _.length] ?? "") || "{[".includes(text[offset - 1] ?? "") ? "" : " "));

/** What the rows of a scanner are after it has read. */
function batchOf(scanner: CertifiedScanner, bytes: Uint8Array): unknown {
  scanner["read"](bytes);
  const names = ["accountFrom", "accountTo", "idFrom", "idTo", "poolKey", "poolFrom", "poolTo"] as const;
  return { ...scanner["rows"].finish(), lists: [...names.map((name) => scanner["rows"][name]), scanner["starts"], scanner["ends"], scanner["accounts"]].map((list) => [...list.finish()]) };
}

type Account = Pick<Snapshot, "account" | "positions" | "orders">;

const longSymbol = "A NAME/THAT IS LONGER THAN SIXTEEN:LETTERS";

async function given(file: string): Promise<{ readonly fast: CertifiedScanner; readonly slow: CertifiedScanner; readonly accounts: readonly Account[]; readonly symbols: readonly string[] }> {
  const policy = compiled(file);
  const random = new RandomAccounts(policy, 47);
  const snapshots = Array.from({ length: 120 }, () => random.next());
  const named = new Map(snapshots.flatMap((each) => each.instruments ?? []).map((instrument) => [instrument.symbol, instrument]));
  const { asOf, selectors, assets } = snapshots[0]!; // there are some
  const some = [...named.values()][0]!; // as above
  const instruments = [...named.values(), { ...some, symbol: longSymbol }, { ...some, symbol: "FIFTEEN/LETTERS" }, { ...some, symbol: "SIXTEEN/LETTERS!" }, { ...some, symbol: "X" }];
  const [module, reader] = [(await imported(emitModule(prepare(policy)))) as CompiledDecisions, (await imported(readerSource(policy))) as CompiledReader]; // as they were emitted
  const scanner = (): CertifiedScanner => CertifiedScanner.over(policy, { asOf, selectors: selectors ?? {}, assets: assets ?? [], instruments }, module, "statuses", reader)!; // this market stands in columns
  const fast = scanner();
  vi.stubGlobal("WebAssembly", undefined);
  const slow = scanner();
  vi.unstubAllGlobals();
  const without = (json: unknown): unknown => JSON.parse(JSON.stringify(json, (key, value: unknown) => (key === "facts" || key === "entryNotional" || key === "credits" ? undefined : value)));
  return { fast, slow, symbols: instruments.map(({ symbol }) => symbol), accounts: snapshots.map(({ account, positions }) => without({ account, positions }) as Account) };
}

/** Of the lines that were read since the counts began anew: those that the emitted reader left to reader.as, and all. */
function counts(scanner: CertifiedScanner): { readonly others: number; readonly all: number } {
  const { fast, counts: place } = scanner["fastRows"]!["shaped"] as unknown as { fast: { arena: { view: DataView } }; counts: number }; // as they are inside
  const found = { others: fast.arena.view.getInt32(place, true), all: fast.arena.view.getInt32(place + 4, true) };
  for (const at of [place, place + 4]) fast.arena.view.setInt32(at, 0, true);
  return found;
}

const policies = ["binance/usdm.margin", "hyperliquid/hyperliquid.margin", "gmx/v2.margin", "deribit/standard.margin"];

test.each(policies)("%s: lines in one order are read by what was emitted for it, compact and spaced, with keys that are missing", async (file) => {
  const { fast, slow, accounts } = await given(file);
  const reversed = (json: object): object => Object.fromEntries(Object.entries(json).reverse());
  const turned = accounts.map(({ account, positions = [] }) => ({ positions: positions.map(({ id, ...rest }) => ({ id, ...reversed(rest) })), account }));
  for (const texts of [accounts.map((each) => JSON.stringify(each)), accounts.map(spaced), turned.map((each) => JSON.stringify(each))]) {
    const bytes = bytesOf([...texts, ...texts]);
    // The second time another reader is there, if the first was not for these lines.
    for (let time = 0; time < 2; time += 1) expect(batchOf(fast, bytes)).toEqual(batchOf(slow, bytes));
    counts(fast);
    expect(batchOf(fast, bytes)).toEqual(batchOf(slow, bytes));
    const { others, all } = counts(fast);
    expect(all).toBeGreaterThan(40);
    expect(others).toBeLessThan(all / 8);
  }
});

const pieces = ['"', "{", "}", "[", "]", ",", ":", "\\", "-", ".", "0", "9", "5", "e", "E5", " ", "\t", "\r", "é", "\u{1F600}", "\u0000", "\u007f", "null", "true", '"id":"p0",', '"contracts":"12345678901.5",', '"side":"short",', '"margin":"5",', '"margin":"-0",', "00", "1".repeat(8), "1".repeat(17), "\\u0041", "[".repeat(100), "x".repeat(130), "long", 'short"', "2024-02-29T00:00:00Z", "2026-11-31", '"__proto__":{},', '"constructor":"1",'];

test.each(policies)("%s: lines that are damaged anywhere", async (file) => {
  const { fast, slow, accounts } = await given(file);
  const chance = new Chance(53);
  const whole = accounts.map(chance.often(0.5) ? spaced : (each) => JSON.stringify(each));
  for (let round = 0; round < 6; round += 1) {
    const lines = Array.from({ length: 500 }, () => {
      let text = chance.among(whole);
      for (let times = chance.below(3); times > 0; times -= 1) {
        const [at, size] = [chance.below(text.length), chance.below(chance.often(0.8) ? 3 : 20)];
        text = `${text.slice(0, at)}${chance.often(0.2) ? "" : chance.among(pieces)}${text.slice(at + size)}`;
      }
      return text.replaceAll("\n", "");
    });
    const bytes = bytesOf([...whole.slice(0, 60), ...lines]);
    expect(batchOf(fast, bytes)).toEqual(batchOf(slow, bytes));
  }
  expect(fast["fastRows"]!["shaped"]["emitted"]).toBeDefined(); // there is WebAssembly where this runs
});

const usual = '{"account":{"id":"a1","balances":[{"asset":"USDT","walletBalance":"-0.10","bonus":"1"}]},"positions":[{"id":"p1","symbol":"X","marginMode":"cross","side":"long","contracts":"1.5","leverage":"3","openedAt":"2026-11-20T00:00:00Z","status":"healthy","entryPrice":"20"}]}';

test("every place of a line, cut and overwritten", async () => {
  const { fast, slow } = await given("binance/usdm.margin");
  const lines: string[] = [];
  for (let at = 0; at < usual.length; at += 1) {
    lines.push(usual.slice(0, at), usual.slice(0, at) + usual.slice(at + 1));
    for (const letter of ["\u0000", " ", '"', ",", "-", ".", "/", "0", "9", ":", "\\", "_", "z", "}", "\u007f"]) lines.push(usual.slice(0, at) + letter + usual.slice(at + 1));
  }
  for (let from = 0; from < lines.length; from += 1_500) {
    // Between lines that are read, since a stretch of which many one behind the other are not is left to the others.
    const bytes = bytesOf(lines.slice(from, from + 1_500).flatMap((line) => [usual, line]));
    expect(batchOf(fast, bytes)).toEqual(batchOf(slow, bytes));
  }
  // Behind a byte that is none of UTF-8 too.
  for (let at = 0; at < usual.length; at += 1) {
    const bytes = bytesOf([usual, usual, usual]);
    bytes[usual.length + 1 + at] = 0x80 + (at % 128);
    expect(batchOf(fast, bytes)).toEqual(batchOf(slow, bytes));
  }
});

test("decimals, names, words, sides and moments of any length and kind", async () => {
  const { fast, slow, symbols } = await given("binance/usdm.margin");
  const chance = new Chance(59);
  const digits = (count: number): string => Array.from({ length: count }, () => (chance.often(0.2) ? 0 : chance.below(10))).join("");
  const number = (): string => `${chance.often(0.2) ? "-" : ""}${digits(chance.below(chance.often(0.9) ? 9 : 20))}${chance.often(0.7) ? `.${digits(chance.below(chance.often(0.9) ? 9 : 20))}` : ""}${chance.often(0.02) ? chance.among([".", "e1", "-", " "]) : ""}`;
  const letters = (count: number): string => Array.from({ length: count }, () => String.fromCharCode(chance.often(0.98) ? 97 + chance.below(26) : 1 + chance.below(200))).join("").replaceAll("\n", "");
  const others: readonly [string, () => string][] = [
    ['"-0.10"', number], ['"1.5"', number], ['"20"', number], ['"1"', number], ['"3"', number], ['"a1"', () => letters(chance.below(140))], ['"p1"', () => letters(chance.below(40))], ['"USDT"', () => chance.among(["USDC", "BTC", letters(4)])],
    ['"X"', () => chance.among([...symbols, `${chance.among(symbols)}x`, chance.among(symbols).slice(1), letters(15)])], ['"cross"', () => chance.among(["isolated", "isolate", "crosss", "", letters(5)])], ['"long"', () => chance.among(["short", "shor", "longs", ""])],
    ['"healthy"', () => chance.among(["liquidatable", "a_1", "_a", "1a", "A", "", "partially_liquidating", letters(17), "x".repeat(64), "x".repeat(65)])],
    ['"2026-11-20T00:00:00Z"', () => chance.among(["2026-11-21T00:00:00Z", "2024-02-29T23:59:59Z", "2026-11-31T00:00:00Z", "2026-11-20T00:00:00.5Z", "2026-11-20"])],
  ];
  const lines = Array.from({ length: 2_500 }, () => {
    let text = usual;
    for (let times = 1 + chance.below(2); times > 0; times -= 1) {
      const [which, other] = chance.among(others);
      text = text.replace(which, () => `"${other()}"`);
    }
    return text;
  });
  const bytes = bytesOf([...Array.from({ length: 60 }, () => usual), ...lines]);
  counts(fast);
  expect(batchOf(fast, bytes)).toEqual(batchOf(slow, bytes));
  expect(fast["rows"].accounts).toBeGreaterThan(800);
});

test("where no other module may be made, and where lines are none at first, all is the same", async () => {
  const { fast, slow, accounts } = await given("hyperliquid/hyperliquid.margin");
  const junk = bytesOf(Array.from({ length: 60 }, (_, index) => ["", "[]", "null", '{"account":[]}', '{"positions":[{}]}', "x".repeat(70_000)][index % 6]!)); // there are six
  expect(batchOf(fast, junk)).toEqual(batchOf(slow, junk));
  const bytes = bytesOf(accounts.map((each) => JSON.stringify(each)));
  for (let time = 0; time < 2; time += 1) expect(batchOf(fast, bytes)).toEqual(batchOf(slow, bytes));
  expect(fast["fastRows"]!["shaped"]["emitted"]).toBeDefined(); // there is WebAssembly where this runs
  const { fast: other } = await given("hyperliquid/hyperliquid.margin");
  vi.spyOn(other["line"].fast!, "beside").mockReturnValue(undefined); // as above
  for (let time = 0; time < 8; time += 1) expect(batchOf(other, bytes)).toEqual(batchOf(slow, bytes));
  expect(other["fastRows"]!["shaped"]["emitted"]).toBeUndefined(); // as above
});
