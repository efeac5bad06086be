/** Accounts whose statuses follow a feed: after each line, what the exact engine says of all of them in the market as it is then. */
import { describe, expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { ontoEdge } from "../../../bench/certified/edges.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { parseDecimal, subtract, add, toDecimalString } from "../../../engine/number/index.ts";
import { prepare } from "../../../engine/program.ts";
import { LineScanner } from "../../../engine/scan/lines.ts";
import type { Market } from "../../../engine/scan/market.ts";
import { Watch, type Decided } from "../../../engine/scan/watch/watch.ts";

type Json = Readonly<Record<string, unknown>>;

/** Lines of one market, a third of them on a boundary in it, and that market. */
function linesOf(policy: CompiledPolicy, count: number, seed: number): { readonly lines: readonly string[]; readonly market: Market } {
  const [random, chance] = [new RandomAccounts(policy, seed), new Chance(seed)];
  const snapshots = Array.from({ length: count }, () => random.next());
  const first = snapshots[0]!; // there are some
  const named = new Map(snapshots.flatMap((each) => each.instruments ?? []).map((instrument) => [instrument.symbol, instrument]));
  const market: Market = { asOf: first.asOf, selectors: first.selectors ?? {}, assets: first.assets ?? [], instruments: [...named.values()] };
  const accounts = snapshots.map((snapshot, index) => (index % 3 === 0 ? ontoEdge(prepare(policy), { ...snapshot, selectors: market.selectors ?? {} }, chance) : snapshot));
  return { market, lines: accounts.map(({ account, positions, orders, pools }) => JSON.stringify({ account, positions, orders, ...(pools === undefined ? {} : { pools }) })) };
}

/** What the exact engine says of each line, decision or reason. */
function fullScan(policy: CompiledPolicy, market: Market, lines: readonly string[]): readonly string[] {
  const { decisions, rejects } = new LineScanner(policy, market, "statuses").scan({ bytes: new TextEncoder().encode(lines.map((line) => `${line}\n`).join("")), first: 1 });
  expect(rejects).toEqual([]);
  return new TextDecoder().decode(decisions).trimEnd().split("\n");
}

const decided = (lines: readonly string[], decisions: readonly string[]): readonly Decided[] => lines.map((text, index) => ({ row: index + 1, text, decision: decisions[index]! })); // one each

/** Prices at which some position is liquidated, as the exact engine rounds them to ticks. */
function criticalPrices(policy: CompiledPolicy, market: Market, lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const { decisions } = new LineScanner(policy, market, "prices").scan({ bytes: new TextEncoder().encode(lines.map((line) => `${line}\n`).join("")), first: 1 });
  const found = new Map<string, string[]>();
  for (const [index, text] of new TextDecoder().decode(decisions).trimEnd().split("\n").entries()) {
    const { positions } = JSON.parse(text) as { positions: readonly { id: string; liquidationPrice?: string }[] };
    const held = (JSON.parse(lines[index]!) as { positions: readonly { id: string; symbol: string }[] }).positions; // one each
    for (const { id, liquidationPrice } of positions) {
      const symbol = held.find((each) => each.id === id)?.symbol;
      if (symbol !== undefined && liquidationPrice !== undefined) found.set(symbol, [...(found.get(symbol) ?? []), liquidationPrice]);
    }
  }
  return found;
}

/** A feed that walks, jumps, comes back to prices that were, and stands on prices where somebody is liquidated and one unit beside them. */
function* feedOf(market: Market, critical: ReadonlyMap<string, readonly string[]>, chance: Chance, count: number): Generator<Json> {
  const instruments = market.instruments ?? [];
  const now = new Map(instruments.map(({ symbol, markPrice }) => [symbol, markPrice]));
  for (let line = 0; line < count; line += 1) {
    const { symbol, markPrice: first } = chance.among(instruments);
    const kind = chance.unit();
    if (kind < 0.08) {
      const { asset } = chance.among(market.assets ?? []);
      yield chance.often(0.3) ? { asset, haircut: chance.decimal(0.01, 0.9, 3) } : { asset, prices: { USD: chance.decimal(0.5, 2, 4), USDT: chance.decimal(0.9, 1.1, 6) } };
    } else if (kind < 0.12) yield { symbol, fundingRate: chance.decimal(0.00001, 0.01, 6), openInterest: "5" };
    else if (kind < 0.15) yield { asOf: `2026-11-${29 + chance.below(2)}T0${chance.below(9)}:00:00Z` };
    else if (kind < 0.18) yield { symbol, indexPrice: chance.decimal(0.5, 60_000, 3), lastPrice: "1" };
    else {
      const near = critical.get(symbol) ?? [];
      const walked = (Number(now.get(symbol)) * (1 + (chance.unit() - 0.5) * chance.among([0.0002, 0.002, 0.02, 0.3]))).toFixed(6);
      const chosen = kind < 0.3 ? first : kind < 0.5 && near.length > 0 ? beside(chance.among(near), chance) : walked;
      const markPrice = Number(chosen) > 0 ? chosen : first;
      now.set(symbol, markPrice);
      yield { symbol, markPrice };
    }
  }
}

function beside(price: string, chance: Chance): string {
  const [at, by] = [parseDecimal(price)!, parseDecimal(chance.among(["0", "0.000000000000000001", "0.000001", "0.01"]))!]; // decimals
  return toDecimalString(chance.often(0.5) ? add(at, by) : subtract(at, by));
}

/** Of the last nothing is ever sure, since its plan does not hold what assets are worth: everybody is looked at. */
const policies = [["reference/reference.margin", 0.6, 32], ["binance/usdm.margin", 0.4, 32], ["hyperliquid/hyperliquid.margin", 0.4, 32], ["deribit/standard.margin", 0.4, 32], ["binance-multi-assets/multi-assets.margin", 1, 8]] as const;

describe.each(policies)("%s", (file, most, count) => {
  test(`after each line every status is what the exact engine says, and at most ${most} of those who hold what changed are looked at`, () => {
    const policy = compiled(file);
    const { lines, market } = linesOf(policy, 14, 5);
    const watch = new Watch(policy, market);
    watch.add(decided(lines, fullScan(policy, market, lines)));
    let at = market;
    for (const said of feedOf(market, criticalPrices(policy, market, lines), new Chance(9), count)) {
      const before = watch.decisions();
      const told = watch.feed(JSON.stringify(said));
      expect("reason" in told ? [said, told.reason] : undefined).toBeUndefined();
      at = after(at, said);
      const whole = fullScan(policy, at, lines);
      expect({ said, decisions: watch.decisions() }).toEqual({ said, decisions: whole });
      expect("changed" in told && told.changed).toEqual(whole.filter((decision, index) => decision !== before[index]));
    }
    const { looked, concerned, changed } = watch.counts;
    expect(looked).toBeLessThanOrEqual(most * concerned);
    if (most < 1) expect(changed).toBeGreaterThan(0);
  });
});

describe("a feed", () => {
  const policy = compiled("reference/reference.margin");
  const { lines, market } = linesOf(policy, 6, 3);
  const watching = (): Watch => {
    const watch = new Watch(policy, market);
    watch.add(decided(lines, fullScan(policy, market, lines)));
    return watch;
  };
  const symbol = market.instruments?.[0]?.symbol ?? "";

  test.each([
    ["{", /expected/], ["[]", /an object with symbol or asset/], ["7", /an object/], ["{}", /symbol, asset or asOf/], [`{"symbol":"?"}`, /^symbol: expected the symbol of one of the market's instruments, but found "\?"/], [`{"asset":"?"}`, /^asset: expected one/],
    [`{"symbol":${JSON.stringify(symbol)},"asset":"USDT"}`, /found both/], [`{"symbol":${JSON.stringify(symbol)},"markPrice":1}`, /^markPrice: .*Numbers lose digits/], [`{"symbol":${JSON.stringify(symbol)},"markPrice":"-1"}`, /^markPrice:/],
    [`{"symbol":${JSON.stringify(symbol)},"markPrice":"1","markPrice":"2"}`, /markPrice/], [`{"symbol":${JSON.stringify(symbol)},"bid":"1"}`, /bid/], [`{"symbol":${JSON.stringify(symbol)},"settle":"BTC"}`, /^settle: expected what the instrument is/],
    [`{"symbol":${JSON.stringify(symbol)},"__proto__":{"markPrice":"1"}}`, /__proto__/], [`{"asOf":"yesterday"}`, /asOf/], [`{"symbol":${JSON.stringify(symbol)},"tiers":[{}]}`, /^tiers/],
  ])("%s changes no market, and says why", (line, says) => {
    const watch = watching();
    const before = watch.decisions();
    const told = watch.feed(line);
    expect("reason" in told ? told.reason : "none").toMatch(says);
    expect(watch.decisions()).toEqual(before);
    expect(watch.counts).toMatchObject({ lines: 1, rejected: 1, looked: 0 });
  });

  test("that says what was known asks nobody", () => {
    const watch = watching();
    expect(watch.feed(JSON.stringify({ symbol, markPrice: market.instruments?.[0]?.markPrice }))).toEqual({ changed: [] });
    expect(watch.counts).toMatchObject({ concerned: 0, looked: 0, asked: 0 });
  });

  test("about instruments that a line states itself concerns it in nothing", () => {
    const [line = "{}"] = lines;
    const own = JSON.stringify({ ...(JSON.parse(line) as object), instruments: market.instruments, assets: market.assets });
    const watch = new Watch(policy, market);
    watch.add(decided([own], fullScan(policy, market, [own])));
    expect(watch.feed(JSON.stringify({ symbol, markPrice: "0.01" }))).toEqual({ changed: [] });
    expect(watch.counts.looked).toBe(0);
  });
});

/** The same market with what a line says in place of what it said. */
function after(market: Market, said: Json): Market {
  const put = <Each extends object>(all: readonly Each[] | undefined, key: keyof Each & string): readonly Each[] => (all ?? []).map((each) => (each[key] === said[key] ? { ...each, ...said, ...("prices" in said ? { prices: { ...(each as Json)["prices"] as object, ...said["prices"] as object } } : {}) } : each));
  const { asOf } = said;
  return { ...market, ...(typeof asOf === "string" ? { asOf } : {}), ...("symbol" in said ? { instruments: put(market.instruments, "symbol") } : {}), ...("asset" in said ? { assets: put(market.assets, "asset") } : {}) } as Market; // what the schema says, built from words
}
