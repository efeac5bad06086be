/** Lines decided in columns against the same lines decided by the exact engine: the same bytes, whatever a line looks like. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { ontoEdge } from "../../../bench/certified/edges.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { prepare } from "../../../engine/program.ts";
import type { CompiledReader } from "../../../engine/scan/bytes/quick.ts";
import { CertifiedScanner, readerSource } from "../../../engine/scan/certified.ts";
import type { CompiledDecisions } from "../../../engine/scan/compiled.ts";
import { LineScanner, type ScannedLines } from "../../../engine/scan/lines.ts";
import type { Market } from "../../../engine/scan/market.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

type Json = Readonly<Record<string, unknown>>;

const policies = ["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin", "deribit/standard.margin", "bybit-cross/usdt.margin", "bitunix/usdt.margin", "orderly/perpetual.margin"];

/** Accounts of one market, on boundaries too, and that market. */
function accountsOf(policy: CompiledPolicy, count: number, seed: number): { readonly accounts: readonly Json[]; readonly market: Market } {
  const random = new RandomAccounts(policy, seed);
  const chance = new Chance(seed);
  const program = prepare(policy);
  const snapshots: Snapshot[] = Array.from({ length: count }, () => random.next());
  const first = snapshots[0]!; // there are some
  const named = new Map(snapshots.flatMap((each) => each.instruments ?? []).map((instrument) => [instrument.symbol, instrument]));
  const market: Market = { asOf: first.asOf, selectors: first.selectors ?? {}, assets: first.assets ?? [], instruments: [...named.values()] };
  const accounts = snapshots.map((snapshot, index) => (index % 3 === 0 ? ontoEdge(program, { ...snapshot, selectors: market.selectors ?? {} }, chance) : snapshot)).map(({ account, positions, orders }) => ({ account, positions, orders }) as unknown as Json); // a part of a snapshot
  return { accounts, market };
}

const imported = async (text: string): Promise<unknown> => import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);

async function columnsOf(policy: CompiledPolicy, market: Market, asked: "statuses" | "prices"): Promise<CertifiedScanner> {
  const [module, reader] = [(await imported(emitModule(prepare(policy)))) as CompiledDecisions, (await imported(readerSource(policy))) as CompiledReader]; // as they were emitted
  return CertifiedScanner.over(policy, market, module, asked, reader)!; // these markets stand in columns
}

async function scannersOf(policy: CompiledPolicy, market: Market): Promise<{ readonly columns: CertifiedScanner; readonly exact: LineScanner }> {
  return { columns: await columnsOf(policy, market, "prices"), exact: new LineScanner(policy, market) };
}

function said({ decisions, rejects, tally }: ScannedLines): unknown {
  return { decisions: new TextDecoder().decode(decisions).split("\n"), rejects, tally };
}

const bytesOf = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.map((line) => `${line}\n`).join(""));

/** The same JSON with its keys in another order, and space here and there. */
function shuffled(json: unknown, chance: Chance): string {
  const space = (): string => (chance.often(0.9) ? "" : chance.among([" ", "  ", "\t", "\r"]));
  if (Array.isArray(json)) return `[${json.map((each: unknown) => space() + shuffled(each, chance) + space()).join(",")}]`;
  if (typeof json !== "object" || json === null) return JSON.stringify(json);
  const entries = Object.entries(json).filter(([, value]) => value !== undefined);
  for (let at = entries.length - 1; at > 0; at -= 1) {
    const other = chance.below(at + 1);
    [entries[at], entries[other]] = [entries[other]!, entries[at]!]; // both are inside
  }
  return `{${entries.map(([key, value]) => `${space()}${JSON.stringify(key)}${space()}:${space()}${shuffled(value, chance)}${space()}`).join(",")}}`;
}

test.each(policies)("%s: the same bytes, in any order of keys, on boundaries too", async (file) => {
  const policy = compiled(file);
  const { accounts, market } = accountsOf(policy, 120, 11);
  const { columns, exact } = await scannersOf(policy, market);
  const chance = new Chance(3);
  const lines = bytesOf(accounts.map((account, index) => (index % 2 === 0 ? JSON.stringify(account) : shuffled(account, chance))));
  expect(said(columns.scan({ bytes: lines, first: 1 }))).toEqual(said(exact.scan({ bytes: lines, first: 1 })));
  // A second time, when lists are used again.
  expect(said(columns.scan({ bytes: lines, first: 90 }))).toEqual(said(exact.scan({ bytes: lines, first: 90 })));
});

const strange: readonly ((line: string, chance: Chance) => string)[] = [
  (line, chance) => line.slice(0, chance.below(line.length + 1)),
  (line, chance) => `${line.slice(0, chance.below(line.length))}${chance.among(['"', "{", "}", "[", "]", ",", ":", "\\", "0", "-", ".", "é", "\u0001", " ", "null", "\\u0041", "order "])}${line.slice(chance.below(line.length))}`,
  (line, chance) => {
    const at = chance.below(line.length);
    return `${line.slice(0, at)}${chance.among(['"', "{", "}", "[", "]", ",", ":", "\\", "9", "-", ".", "ü", " "])}${line.slice(at + 1)}`;
  },
  (line) => line.replace(/"id":"p0"/, '"id":"p1"'),
  (line) => line.replace(/"id":"p0"/, '"id":"order o0"'),
  (line) => line.replace(/"id":"(a\d+)"/, '"id":"\\u0041\\"$1"'),
  (line) => line.replace(/"id":"(a\d+)"/, '"id":"Ünï $1"'),
  (line, chance) => line.replace(/"(walletBalance|contracts|entryPrice|leverage|margin|bonus)":"[^"]*"/, (_, key: string) => `"${key}":${chance.among(['"0"', '"-0"', '"-1"', '"00012.50"', '"1e3"', '"99999999999999999999.999999999999999999"', '"0.000000000000000001"', '"123456789012345678.9"', '""', "1", "null", '"1."', '".5"'])}`),
  (line, chance) => line.replace(/"(side|marginMode|symbol)":"[^"]*"/, (_, key: string) => `"${key}":${chance.among(['"long"', '"LONG"', '"cross"', '"isolated"', '"nothing"', '"S0/USDT:USDT"', '"x"', "5"])}`),
  (line) => line.replace('"positions":', '"pools":[],"positions":'),
  (line) => line.replace('"orders":', '"positions":'),
  (line) => line.replace(/"balances":\[.*?\]/, '"balances":[]'),
  (line) => line.replace(/"side":/, '"openedAt":"2026-02-30T00:00:00Z","side":'),
  (line) => line.replace(/"entryPrice":/, '"entryNotional":"5","entryPrice":'),
  (line) => line.replace(/"asset":/, '"credits":[],"asset":'),
  (line) => `${line}x`,
  (line) => `${line}\r`,
  (line) => `\ufeff${line}`,
  (line) => line.replace('"id"', '"i\\u0064"'),
  (line) => line.replace('"side":', '"note":{"a":[[[[{"b":"]}"}]]]]},"side":'),
  (line) => line.replace(/"contracts":"([^"]*)"/, '"contracts":"$1","contracts":"$1"'),
  () => "",
  () => "  ",
];

test("statuses alone are the same without prices", async () => {
  const policy = compiled("reference/reference.margin");
  const { accounts, market } = accountsOf(policy, 60, 29);
  const bytes = bytesOf(accounts.map((account) => JSON.stringify(account)));
  const [found, exact, priced] = [await columnsOf(policy, market, "statuses"), new LineScanner(policy, market, "statuses"), new LineScanner(policy, market)].map((scanner) => said(scanner.scan({ bytes, first: 1 })));
  expect(found).toEqual(exact);
  const bare = (text: unknown): unknown => JSON.parse(JSON.stringify(text).replace(/,\\"liquidationPrice\\":\\"[^"]*\\"/g, ""));
  expect((found as { decisions: string[] }).decisions.filter((line) => !line.includes("cannotDecide"))).toEqual((bare(priced) as { decisions: string[] }).decisions.filter((line) => !line.includes("cannotDecide"))); // as said
});

test.each(policies.slice(0, 2))("%s: the same of lines that are strange or broken", async (file) => {
  const policy = compiled(file);
  const { accounts, market } = accountsOf(policy, 400, 5);
  const { columns, exact } = await scannersOf(policy, market);
  const chance = new Chance(17);
  const lines = accounts.map((account, index) => strange[index % strange.length]!(JSON.stringify(account), chance).replaceAll("\n", " ")); // inside the list
  const bytes = bytesOf(lines);
  const found = exact.scan({ bytes, first: 1 });
  expect(found.rejects.length).toBeGreaterThan(50);
  expect(found.tally.accounts).toBeGreaterThan(50);
  expect(said(columns.scan({ bytes, first: 1 }))).toEqual(said(found));
});

test("what is usual is decided in columns, without the exact engine", async () => {
  const policy = compiled("binance/usdm.margin");
  const { accounts, market } = accountsOf(policy, 200, 23);
  const columns = await columnsOf(policy, market, "statuses");
  let asked = 0;
  const { exactly, asJson } = columns as unknown as { readonly exactly: LineScanner; readonly asJson: LineScanner }; // what is looked at here is how it is done
  for (const inner of [exactly, asJson]) {
    const read = inner.accounts.bind(inner);
    inner.accounts = (lines) => {
      const found = read(lines);
      // A silence is always the exact engine's.
      for (const said of found.values()) if (!("reason" in said) && said.cannotDecide === undefined) asked += 1;
      return found;
    };
  }
  const inside = accounts.filter((_, index) => index % 3 !== 0);
  columns.scan({ bytes: bytesOf(inside.map((each) => JSON.stringify(each))), first: 1 });
  expect(asked).toBeLessThan(inside.length / 4);
});

test("one price that is not found in columns is solved by itself, and a price that rounds to 0 is one", async () => {
  const policy = compiled("binance/usdm.margin");
  const { accounts, market } = accountsOf(policy, 60, 31);
  const columns = await columnsOf(policy, market, "prices");
  const inner = (columns as unknown as { readonly exactly: LineScanner }).exactly; // as above
  const prices = inner.prices.bind(inner);
  let [lines, positions] = [0, 0];
  inner.prices = (line, places) => {
    [lines, positions] = [lines + 1, positions + places.length];
    return prices(line, places);
  };
  // Its equity is gone when the price is a fifth of a tick.
  const { symbol, settle, markPrice, contractSize, tickSize } = market.instruments![0]!; // there are some
  const wallet = (1_000 * Number(contractSize) * (Number(markPrice) - 0.2 * Number(tickSize))).toFixed(8);
  const low = { account: { id: "low", balances: [{ asset: settle, walletBalance: wallet, bonus: "0" }] }, positions: [{ id: "p", symbol, marginMode: "cross", side: "long", contracts: "1000", entryPrice: markPrice }] };
  const bytes = bytesOf([...accounts, low].map((account) => JSON.stringify(account)));
  const { decisions } = columns.scan({ bytes, first: 1 });
  expect(new TextDecoder().decode(decisions)).toBe(new TextDecoder().decode(new LineScanner(policy, market).scan({ bytes, first: 1 }).decisions));
  expect(lines).toBeGreaterThan(0);
  expect(positions).toBeLessThan(lines * 3);
  expect(new TextDecoder().decode(decisions)).toContain('"liquidationPrice":"0"');
});

test("a stretch that is too long to be read fast is written as it is read", async () => {
  const policy = compiled("reference/reference.margin");
  const { accounts, market } = accountsOf(policy, 40, 12);
  const { columns, exact } = await scannersOf(policy, market);
  const few = bytesOf(accounts.map((account) => JSON.stringify(account)));
  // A line of more than a mebibyte, and others in the same stretch.
  const many = bytesOf([...accounts, { ...accounts[0], orders: [] }].map((account, index) => JSON.stringify(account).padEnd(index === 20 ? 1_200_000 : 0)));
  for (const bytes of [few, many, few]) expect(said(columns.scan({ bytes, first: 1 }))).toEqual(said(exact.scan({ bytes, first: 1 })));
});

test("money that stands in several modes makes a pool in each, however many balances there are", async () => {
  const reference = compiled("reference/reference.margin");
  const modes = reference.meaning.modes.flatMap((mode) => (mode.name === "cross" ? [mode, { ...mode, name: "second" }, { ...mode, name: "third" }] : [mode]));
  const policy: CompiledPolicy = { ...reference, meaning: { ...reference.meaning, modes } };
  const { accounts, market } = accountsOf(policy, 12, 37);
  const { columns, exact } = await scannersOf(policy, market);
  const many = accounts.map((each, index) => {
    const account = each["account"] as Snapshot["account"]; // accounts have one
    return { ...each, account: { ...account, balances: [...(account.balances ?? []), ...Array.from({ length: 9 * index }, (_, at) => ({ asset: `Z${at}`, walletBalance: "5", bonus: "0" }))] } };
  });
  const bytes = bytesOf(many.map((each) => JSON.stringify(each)));
  expect(said(columns.scan({ bytes, first: 1 }))).toEqual(said(exact.scan({ bytes, first: 1 })));
});
