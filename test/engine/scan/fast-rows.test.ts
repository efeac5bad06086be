/** Rows filled and decisions written by WebAssembly against those without: the same batch and the same bytes, whatever lines stand one behind the other. */
import { afterEach, expect, test, vi } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { prepare } from "../../../engine/program.ts";
import type { CompiledReader } from "../../../engine/scan/bytes/quick.ts";
import { CertifiedScanner, readerSource } from "../../../engine/scan/certified.ts";
import type { CompiledDecisions } from "../../../engine/scan/compiled.ts";
import type { Market } from "../../../engine/scan/market.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

afterEach(() => vi.unstubAllGlobals());

const imported = async (text: string): Promise<unknown> => import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
const encoder = new TextEncoder();
const spaced = (json: unknown): string => JSON.stringify(json, undefined, 1).replace(/\n */g, (_, offset: number, text: string) => ("}]".includes(text[offset + _.length] ?? "") || "{[".includes(text[offset - 1] ?? "") ? "" : " "));

type Account = Pick<Snapshot, "account" | "positions" | "orders">;

/** What the rows of a scanner are after it has read. */
function batchOf(scanner: CertifiedScanner, bytes: Uint8Array): unknown {
  scanner["read"](bytes);
  const batch = scanner["rows"].finish();
  const names = ["accountFrom", "accountTo", "idFrom", "idTo", "poolKey", "poolFrom", "poolTo"] as const;
  const lists = [...names.map((name) => scanner["rows"][name]), scanner["starts"], scanner["ends"], scanner["accounts"]];
  return { ...batch, lists: lists.map((list) => [...list.finish()]) };
}

/** `tickSizes`: of instruments in turn, in place of their own; `ticks`: of positions in turn, in place of those that are found. */
interface Otherwise {
  readonly tickSizes?: readonly string[];
  readonly ticks?: readonly number[];
}

async function scannersOf(file: string, accounts: readonly Snapshot[], asked: "statuses" | "prices" = "statuses", { tickSizes, ticks }: Otherwise = {}): Promise<{ readonly fast: CertifiedScanner; readonly slow: CertifiedScanner }> {
  const policy = compiled(file);
  const named = new Map(accounts.flatMap((each) => each.instruments ?? []).map((instrument) => [instrument.symbol, instrument]));
  const { asOf, selectors, assets } = accounts[0]!; // there are some
  const market: Market = { asOf, selectors: selectors ?? {}, assets: assets ?? [], instruments: [...named.values()].map((each, index) => ({ ...each, tickSize: tickSizes?.[index % tickSizes.length] ?? each.tickSize })) };
  const [emitted, reader] = [(await imported(emitModule(prepare(policy)))) as CompiledDecisions, (await imported(readerSource(policy))) as CompiledReader]; // as they were emitted
  const module: CompiledDecisions = ticks === undefined ? emitted : { ...emitted, priceColumns: (batch) => ({ ...emitted.priceColumns(batch), ticks: Float64Array.from({ length: batch.positions }, (_, index) => ticks[index % ticks.length]!) }) }; // there are some
  const scanner = (): CertifiedScanner => CertifiedScanner.over(policy, market, module, asked, reader)!; // these markets stand in columns
  const fast = scanner();
  vi.stubGlobal("WebAssembly", undefined);
  const slow = scanner();
  vi.unstubAllGlobals();
  expect([fast["line"].fast === undefined, slow["line"].fast === undefined]).toEqual([false, true]);
  return { fast, slow };
}

/** Accounts as they come, and otherwise: without balances or positions, with what is called the same, unknown, or as a pool is, with margin where none belongs. */
function changed({ account, positions = [], orders }: Snapshot, chance: Chance): Account {
  switch (chance.below(13)) {
    case 0:
      return { account: { ...account, balances: [] }, positions };
    case 1:
      return { account, positions: [] };
    case 2:
      return { account: { id: account.id } };
    case 3:
      return { account, positions: positions.map((each) => ({ ...each, id: "same" })) };
    case 4:
      return { account, positions: positions.map((each, index) => (index === 1 ? { ...each, symbol: "NOT/THERE" } : each)) };
    case 5:
      return { account, positions: positions.map((each) => ({ ...each, id: `order ${each.id}` })) };
    case 6:
      return { account, positions, orders };
    case 7:
      return { account, positions: Array.from({ length: 30 }, (_, index) => positions.map((each) => ({ ...each, id: `${each.id}.${index}` }))).flat().slice(0, 20 + chance.below(10)) };
    case 8:
      return { account: { ...account, balances: [...(account.balances ?? []), { asset: "UNKNOWN", walletBalance: "5" }] }, positions };
    case 9:
      return { account: { ...account, balances: account.balances?.map((each) => ({ ...each, walletBalance: "0", bonus: "0" })) }, positions: positions.slice(0, 1) };
    case 10:
      return { account, positions: positions.map((each) => ({ ...each, margin: each.margin === undefined ? "5" : undefined })) };
    default:
      return { account, positions };
  }
}

const policies = ["binance/usdm.margin", "reference/reference.margin", "hyperliquid/hyperliquid.margin", "binance-multi-assets/multi-assets.margin", "deribit/standard.margin", "gmx/v2.margin", "coinbase-international/perpetual.margin"];

test.each(policies)("%s: the same rows", async (file) => {
  const random = new RandomAccounts(compiled(file), 19);
  const snapshots = Array.from({ length: 250 }, () => random.next());
  const { fast, slow } = await scannersOf(file, snapshots);
  const chance = new Chance(23);
  const bare = (json: Account): Account => JSON.parse(JSON.stringify(json, (key, value: unknown) => (key === "facts" && chance.often(0.9) ? undefined : value))) as Account; // as it was
  const counted = vi.spyOn(fast["rows"], "add");
  let rows = 0;
  for (let round = 0; round < 4; round += 1) {
    const lines = snapshots.map((snapshot) => {
      const json = bare(chance.often(0.6) ? changed(snapshot, chance) : { account: snapshot.account, positions: snapshot.positions });
      const text = chance.often(0.2) ? spaced(json) : JSON.stringify(json);
      if (chance.often(0.95)) return text;
      return chance.among(["", " ", text.slice(0, chance.below(text.length)), `${text} `, text.replace('"id"', '"i\\u0064"'), text.replace('"cross"', '"CROSS"')]);
    });
    const bytes = encoder.encode(lines.map((line) => `${line}\n`).join(""));
    expect(batchOf(fast, bytes)).toEqual(batchOf(slow, bytes));
    rows += fast["rows"].accounts;
  }
  expect(rows).toBeGreaterThan(300);
  // Most of them without the others.
  expect(counted.mock.calls.length).toBeLessThan(0.5 * rows);
});

/** Of what decisions say, lines, for who reads what differs. */
function saidBy(scanner: CertifiedScanner, bytes: Uint8Array, first: number): unknown {
  const { decisions, rejects, tally } = scanner.scan({ bytes, first });
  return { decisions: new TextDecoder().decode(decisions).split("\n"), rejects, tally };
}

test.each(policies.flatMap((file) => [[file, "statuses"], [file, "prices"]] as const))("%s, %s: the same decisions", async (file, asked) => {
  const random = new RandomAccounts(compiled(file), 31);
  const snapshots = Array.from({ length: 60 }, () => random.next());
  const { fast, slow } = await scannersOf(file, snapshots, asked);
  const chance = new Chance(37);
  for (const first of [1, 999_999_990, 2 ** 32 - 20, 2 ** 53 - 100]) {
    const lines = snapshots.map((snapshot) => JSON.stringify(chance.often(0.5) ? changed(snapshot, chance) : { account: { ...snapshot.account, id: "x".repeat(1 + chance.below(128)) }, positions: snapshot.positions }, (key, value: unknown) => (key === "facts" && chance.often(0.9) ? undefined : value)));
    const bytes = encoder.encode(lines.map((line) => `${line}\n`).join(""));
    expect(saidBy(fast, bytes, first)).toEqual(saidBy(slow, bytes, first));
  }
});

test("prices of any size and with any number of digits behind the point", async () => {
  const file = "reference/reference.margin";
  const random = new RandomAccounts(compiled(file), 61);
  const snapshots = Array.from({ length: 150 }, () => random.next());
  const ticks = [0, -1, 1, 9, 10, 11, 99, 100, 101, 12_345_678, 99_999_999, 1e8, 1e8 + 1, 123_456_700_000, 1e15 - 1, 1e15, 2 ** 52 + 1, 2 ** 53 - 1, 2 ** 53, 1e17];
  for (const tickSizes of [["1", "0.1", "0.00000001", "0.5", "2.5"], ["0.000000000000001", "0.0000000000000001", "0.000000000000000001"], ["0.01", "100", "0.00000000000001", "0.000000125"]]) {
    const { fast, slow } = await scannersOf(file, snapshots, "prices", { tickSizes, ticks });
    const bytes = encoder.encode(snapshots.map(({ account, positions }) => `${JSON.stringify({ account, positions }, (key, value: unknown) => (key === "facts" ? undefined : value))}\n`).join(""));
    expect(saidBy(fast, bytes, 1)).toEqual(saidBy(slow, bytes, 1));
    expect(fast["fastWriter"]!.positions).toBeGreaterThan(20); // there is WebAssembly where this runs
  }
});

test("decisions may stand where the lines stood", async () => {
  const random = new RandomAccounts(compiled("reference/reference.margin"), 67);
  const snapshots = Array.from({ length: 12 }, () => random.next());
  const { fast, slow } = await scannersOf("reference/reference.margin", snapshots);
  const text = snapshots.map(({ account, positions }, index) => `${JSON.stringify({ account: index % 5 === 0 ? { ...account, id: `${account.id}"` } : account, positions })}\nnothing\n`).join("");
  const given = encoder.encode(text);
  const said = new TextDecoder().decode(slow.scan({ bytes: given, first: 1 }).decisions);
  for (const [scanner, buffer, from] of [fast, slow].flatMap((each) => [[each, new ArrayBuffer(2 ** 20), 3] as const, ...Array.from({ length: 9 }, (_, from) => [each, new SharedArrayBuffer(2 ** 20), from] as const)])) {
    const room = new Uint8Array(buffer);
    room.set(given, from);
    const { decisions } = scanner.scan({ bytes: room.subarray(from, from + given.length), first: 1 }, room);
    expect(decisions.buffer).toBe(buffer);
    expect(new TextDecoder().decode(decisions.slice())).toBe(said);
  }
});

test("an output that has grown is written by the others, until it is given away", async () => {
  const random = new RandomAccounts(compiled("reference/reference.margin"), 29);
  const snapshots = Array.from({ length: 20 }, () => random.next());
  const { fast, slow } = await scannersOf("reference/reference.margin", snapshots);
  const bytes = encoder.encode(snapshots.map(({ account, positions }) => `${JSON.stringify({ account, positions })}\n`).join(""));
  fast["output"].room(2 ** 23);
  expect(fast["output"].isHome).toBe(false);
  expect(saidBy(fast, bytes, 1)).toEqual(saidBy(slow, bytes, 1));
  expect(fast["fastWriter"]!.positions).toBe(0); // there is WebAssembly where this runs
  expect(fast["output"].isHome).toBe(true);
  expect(saidBy(fast, bytes, 1)).toEqual(saidBy(slow, bytes, 1));
  expect(fast["fastWriter"]!.positions).toBeGreaterThan(0); // as above
});

test("lines of which none is read fast, and more rows than there is room for", async () => {
  const file = "reference/reference.margin";
  const random = new RandomAccounts(compiled(file), 29);
  const snapshots = Array.from({ length: 40 }, () => random.next());
  const { fast, slow } = await scannersOf(file, snapshots);
  const escaped = encoder.encode(snapshots.map(({ account, positions }) => `${JSON.stringify({ account: { ...account, id: `${account.id}"` }, positions })}\n`).join(""));
  expect(batchOf(fast, escaped)).toEqual(batchOf(slow, escaped));
  // Empty lines have no rows, and are more than lists have room for.
  const usual = snapshots.map(({ account, positions }) => `${JSON.stringify({ account, positions })}\n`).join("");
  const empty = encoder.encode(`${`${usual}${"\n".repeat(10)}`.repeat(3)}${"\n".repeat(2 ** 16)}${usual}`);
  expect(batchOf(fast, empty)).toEqual(batchOf(slow, empty));
  // From now on lists stand elsewhere.
  const again = encoder.encode(usual);
  expect(batchOf(fast, again)).toEqual(batchOf(slow, again));
});
