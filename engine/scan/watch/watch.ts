import type { CompiledPolicy } from "../../../dsl/ir.ts";
import type { Decision } from "../../../schemas/generated/decision.ts";
import { ownMarginOf } from "../../own-margin.ts";
import { prepare } from "../../program.ts";
import { accountOf, type LineReader } from "../account-line.ts";
import { exactDecider, type Decider } from "../decide.ts";
import { MarketAround, type Market } from "../market.ts";
import { Certifier, type Certified } from "./certify.ts";
import { readFeedLine, type Change } from "./feed.ts";
import { Holdings } from "./holdings.ts";

type Json = Readonly<Record<string, unknown>>;

/** An account that was decided, statuses alone. */
export interface Decided {
  /** Of its line, from 1. */
  readonly row: number;
  /** The line. */
  readonly text: string;
  /** The decision as a line of JSON says it. */
  readonly decision: string;
}

/** What a line of a feed comes to: decisions that are no longer what they were, in the order of the rows, or why it is none. */
export type Told = { readonly changed: readonly string[] } | { readonly reason: string };

/** What a feed has come to. */
export interface WatchCounts {
  lines: number;
  rejected: number;
  /** How often an account held what a line changed, or could be concerned by it otherwise. */
  concerned: number;
  /** How often one of them was looked at, since a number left its bounds or nothing was sure of it. */
  looked: number;
  /** How often the exact engine was asked. */
  asked: number;
  changed: number;
}

interface Account {
  readonly row: number;
  readonly text: string;
  decision: string;
  codes: readonly number[] | undefined;
  radius: number;
}

const batch = 256;

/**
 * Accounts whose statuses follow a market that moves. Each has bounds for the prices that it depends on, within which no status of it can change, by interval arithmetic over
 * the policy's plan; only whoever's bounds a price leaves is looked at again, and only who is not as sure as before is decided by the exact engine. After each line every
 * decision is what the exact engine says of it in the market as it is then. A class because it keeps accounts, market and bounds.
 */
export class Watch {
  readonly counts: WatchCounts = { lines: 0, rejected: 0, concerned: 0, looked: 0, asked: 0, changed: 0 };
  private readonly certifier: Certifier;
  private readonly decider: Decider;
  private readonly reader: LineReader;
  private readonly around: MarketAround;
  private readonly holdings: Holdings;
  private readonly accounts: Account[] = [];
  /** Those of whom nothing is sure: what they depend on, nobody has said. */
  private readonly unsure = new Set<number>();
  private market: Market;

  constructor(policy: CompiledPolicy, market: Market) {
    this.market = market;
    this.around = new MarketAround(market, policy.meaning);
    this.reader = { market: this.around, ownMargin: ownMarginOf(policy.meaning) };
    this.decider = exactDecider(policy, "statuses");
    this.certifier = new Certifier(prepare(policy));
    this.holdings = new Holdings(Math.max(this.certifier.instrumentKeys.length, this.certifier.currencies.length, 1));
  }

  /** Takes up accounts that were decided in the market as it is. */
  add(decided: readonly Decided[]): void {
    const first = this.accounts.length;
    for (const { row, text, decision } of decided) {
      const json = JSON.parse(text.replace(/^\ufeff/, "")) as Json; // it was decided
      this.accounts.push({ row, text: text.replace(/^\ufeff/, ""), decision, codes: undefined, radius: 1 / 16 });
      this.holdings.add(this.thingsOf(json));
    }
    for (let from = first; from < this.accounts.length; from += batch) this.certify(Array.from({ length: Math.min(batch, this.accounts.length - from) }, (_, index) => from + index));
  }

  /** How many accounts there are. */
  get size(): number {
    return this.accounts.length;
  }

  /** A line of the feed that cannot be read, for this reason. */
  refuse(reason: string): { readonly reason: string } {
    this.counts.lines += 1;
    this.counts.rejected += 1;
    return { reason };
  }

  /** Reads a line of the feed. */
  feed(text: string): Told {
    const change = readFeedLine(text, this.market);
    if ("reason" in change) return this.refuse(change.reason);
    this.counts.lines += 1;
    this.market = change.market;
    this.around.change(change.market, change.instrument === undefined ? [] : [change.instrument.now]);
    const concerned = [...this.concernedBy(change)].sort((a, b) => a - b);
    this.counts.looked += concerned.length;
    const changed: string[] = [];
    for (let from = 0; from < concerned.length; from += batch) this.look(concerned.slice(from, from + batch), changed);
    this.counts.changed += changed.length;
    return { changed };
  }

  /** All decisions as they are, in the order of the rows. */
  decisions(): readonly string[] {
    return this.accounts.map(({ decision }) => decision);
  }

  private concernedBy({ instrument, asset, isLater }: Change): ReadonlySet<number> {
    const found = new Set<number>();
    const all = (accounts: Iterable<number>): void => {
      for (const account of accounts) found.add(account);
    };
    if (isLater) all(this.certifier.readsTime ? this.accounts.keys() : this.unsure);
    if (isLater && this.certifier.readsTime) this.counts.concerned += this.accounts.length;
    if (instrument !== undefined) this.concernedByThing(`symbol ${instrument.now.symbol}`, instrument.keys, this.certifier.readKeys.instrument, this.certifier.instrumentKeys, instrument.now as unknown as Json, all);
    if (instrument !== undefined && instrument.keys.length > 0 && this.around.needsAll) all(this.unsure);
    if (asset !== undefined) {
      const prices = asset.keys.includes("prices") ? this.certifier.currencies : [];
      this.concernedByThing(`asset ${asset.now.asset}`, asset.keys, this.certifier.readKeys.asset, prices, (asset.now.prices ?? {}) as Json, all);
      if (asset.keys.length > 0) all(this.unsure);
    }
    return found;
  }

  /** `moving` are the keys of the numbers with bounds, by their column; what changed of others is looked at where the policy reads it, or nothing is sure. */
  private concernedByThing(thing: string, keys: readonly string[], read: ReadonlySet<string>, moving: readonly string[], now: Json, all: (accounts: Iterable<number>) => void): void {
    if (keys.length === 0) return;
    const holders = this.holdings.holders(thing);
    this.counts.concerned += holders.length;
    if (keys.some((key) => read.has(key))) return all(holders);
    all(holders.filter((account) => this.unsure.has(account)));
    const values = new Map(moving.flatMap((key, column) => (keys.includes(key) || keys.includes("prices") ? [[column, Number(now[key] ?? NaN)] as const] : [])));
    if (values.size > 0) all(this.holdings.crossed(thing, values));
  }

  private look(accounts: readonly number[], changed: string[]): void {
    const before = accounts.map((account) => this.accounts[account]!.codes); // of the accounts
    this.certify(accounts);
    for (const [index, account] of accounts.entries()) {
      const at = this.accounts[account]!; // as above
      const [was, is] = [before[index], at.codes];
      if (was !== undefined && is !== undefined && was.length === is.length && was.every((code, place) => code === is[place])) continue;
      const decision = this.decide(at);
      if (decision === at.decision) continue;
      at.decision = decision;
      changed.push(decision);
    }
  }

  private decide({ row, text }: Account): string {
    this.counts.asked += 1;
    const found = accountOf(JSON.parse(text), this.reader);
    if ("reason" in found) return JSON.stringify({ row, reason: found.reason });
    const [decision] = this.decider.decide([{ row, snapshot: found.snapshot }]);
    return JSON.stringify(decision satisfies Decision | undefined);
  }

  private certify(accounts: readonly number[]): void {
    const snapshots = accounts.map((account) => this.around.around(JSON.parse(this.accounts[account]!.text) as Json)); // as above
    const found = this.certifier.certify(snapshots, accounts.map((account) => this.accounts[account]!.radius)); // as above
    for (const [index, account] of accounts.entries()) this.keep(account, found[index]);
  }

  private keep(account: number, found: Certified | undefined): void {
    const at = this.accounts[account]!; // as above
    at.codes = found?.codes;
    this.holdings.forget(account);
    if (found === undefined) return void this.unsure.add(account);
    this.unsure.delete(account);
    at.radius = found.radius;
    for (const { of, column, low, high } of found.bounds) this.holdings.bound(account, of, column, low, high);
  }

  /** What of the market a line depends on, as far as anything is sure of it: what it says itself stands in the market's place. */
  private thingsOf(json: Json): readonly string[] {
    const seen = this.around.around(json);
    const list = (of: Json, key: string): readonly Json[] => (of[key] ?? []) as readonly Json[]; // it was decided
    const instruments = list(seen, "instruments");
    const assets = new Set([...list((json["account"] ?? {}) as Json, "balances").map(({ asset }) => asset), ...instruments.map(({ settle }) => settle)]); // as above
    return [
      ...(json["instruments"] === undefined ? instruments.map(({ symbol }) => `symbol ${String(symbol)}`) : []),
      ...(json["assets"] === undefined ? [...assets].map((asset) => `asset ${String(asset)}`) : []),
    ];
  }
}
