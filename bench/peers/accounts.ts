import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { Chance } from "../certified/chance.ts";

/**
 * Decimals as text. `rate` and `amount` are those of the tier that the value at the mark price is in: for peers that cannot look it up. The liquidation price in steps of
 * 0.0001 is that within this tier, the truth from integers, rounded half even; `isWithin` says whether the value at that price is in this tier indeed.
 */
export interface PlainPosition {
  readonly symbol: string;
  readonly contracts: string;
  readonly mark: string;
  readonly entry: string;
  readonly side: 1 | -1;
  readonly rate: string;
  readonly amount: string;
  readonly tiers: readonly PlainTier[];
  readonly tick: number;
  readonly isWithin: boolean;
}

/** The smallest step of all prices, and how many decimals that is. */
export const step = { text: "0.0001", places: 4 } as const;

/** `upTo` is absent in the last; the maintenance margin is value · `rate` − `amount`, without a jump at a bound. */
export interface PlainTier {
  readonly upTo: string | undefined;
  readonly rate: string;
  readonly amount: string;
}

/** An account of one cross pool, in the form that everybody who is measured makes his own from, and the snapshot that says the same. */
export interface PlainAccount {
  readonly wallet: string;
  readonly positions: readonly PlainPosition[];
  /** The truth, from integers: whether the pool's equity is below what it must maintain. */
  readonly isLiquidatable: boolean;
  readonly snapshot: Snapshot;
}

/** How far the equity is from the requirement: a random multiple of it, or so many units of the eleventh decimal, the last that it can have. */
export type Distance = "random" | 0 | 1 | -1 | 2000 | -2000;

/** Leverages whose half has a finite decimal as its inverse, so that each peer could be exact. */
const rows = [
  { upTo: 5_000, leverage: 100 }, { upTo: 20_000, leverage: 50 }, { upTo: 50_000, leverage: 40 }, { upTo: 250_000, leverage: 25 }, { upTo: 1_000_000, leverage: 20 },
  { upTo: 2_000_000, leverage: 10 }, { upTo: 5_000_000, leverage: 8 }, { upTo: 10_000_000, leverage: 5 }, { upTo: 20_000_000, leverage: 4 }, { upTo: undefined, leverage: 2 },
];
const rate4 = (leverage: number): bigint => BigInt(10_000 / (2 * leverage));

interface Tier11 { readonly upTo7: bigint | undefined; readonly rate4: bigint; readonly amount11: bigint; readonly leverage: number }

/** In integers: values with 7 decimals, rates with 4, amounts with 11. */
const table: readonly Tier11[] = rows.reduce<Tier11[]>((before, { upTo, leverage }) => {
  const last = before.at(-1);
  const amount11 = last === undefined ? 0n : last.amount11 + last.upTo7! * (rate4(leverage) - last.rate4); // only the last row has no bound
  return [...before, { upTo7: upTo === undefined ? undefined : BigInt(upTo) * 10n ** 7n, rate4: rate4(leverage), amount11, leverage }];
}, []);

const tiers: readonly PlainTier[] = table.map((row) => ({ upTo: row.upTo7 === undefined ? undefined : decimal(row.upTo7, 7), rate: decimal(row.rate4, 4), amount: decimal(row.amount11, 11) }));

/** mark + left ÷ slope, in units of the fourth decimal, since `left` has 11 of them and `slope` 7; half even. */
function priceWithin(mark4: bigint, contracts3: bigint, slope7: bigint, left11: bigint, tier: Tier11): { readonly tick: number; readonly isWithin: boolean } {
  const [above, below] = slope7 < 0n ? [-(mark4 * slope7 + left11), -slope7] : [mark4 * slope7 + left11, slope7];
  const floor = above / below - (above % below < 0n ? 1n : 0n);
  const rest = 2n * (above - floor * below);
  const tick4 = rest > below || (rest === below && floor % 2n !== 0n) ? floor + 1n : floor;
  const from7 = table[table.indexOf(tier) - 1]?.upTo7 ?? 0n;
  const isWithin = [tick4 - 1n, tick4 + 1n].every((each) => contracts3 * each > from7 && (tier.upTo7 === undefined || contracts3 * each < tier.upTo7));
  return { tick: Number(tick4), isWithin };
}

/** So many units of the last of `places` decimals, as text. */
export function decimal(units: bigint, places: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, "");
  return units < 0n ? `-${text}` : text;
}

/** Accounts that a policy of linear contracts applies to; the same for the same seed. A class because chance goes on. */
export class PeerAccounts {
  private readonly chance: Chance;
  private readonly policy: CompiledPolicy;
  private readonly settle: string;
  private readonly markets: readonly { readonly mark4: bigint; readonly json: object; readonly symbol: string }[];
  private count = 0;

  constructor(policy: CompiledPolicy, seed: number) {
    this.chance = new Chance(seed);
    this.policy = policy;
    this.settle = this.words("settle")?.[0] ?? "USDT";
    this.markets = Array.from({ length: 20 }, (_, index) => {
      const mark4 = this.integer(5_000, 600_000_000);
      const symbol = `S${index}/${this.settle}:${this.settle}`;
      const mark = decimal(mark4, 4);
      const json = {
        symbol, contract: "linear", base: `S${index}`, quote: this.settle, settle: this.settle, contractSize: "1", tickSize: step.text, markPrice: mark, lastPrice: mark, indexPrice: mark, takerFeeRate: "0.0005",
        tiers: table.map((row, at) => ({
          minNotional: at === 0 ? "0" : decimal(table[at - 1]!.upTo7!, 7), ...(row.upTo7 !== undefined && { maxNotional: decimal(row.upTo7, 7) }), // a row before, which has a bound
          maintenanceMarginRate: decimal(row.rate4, 4), maintenanceAmount: decimal(row.amount11, 11), maxLeverage: String(row.leverage),
        })),
      };
      return { mark4, json, symbol };
    });
  }

  /** An account of so many positions, each in another instrument as long as there are enough. */
  next(positions: number, distance: Distance): PlainAccount {
    const { chance } = this;
    this.count += 1;
    const first = chance.below(this.markets.length);
    const held = Array.from({ length: positions }, (_, index) => {
      const market = this.markets[(first + index) % this.markets.length]!; // a remainder by the length
      const contracts3 = this.integer(Math.max(1, 2e8 / Number(market.mark4)), 5e13 / Number(market.mark4));
      const entry4 = BigInt(Math.round(Number(market.mark4) * (0.85 + 0.3 * chance.unit())));
      const value7 = contracts3 * market.mark4;
      const tier = table.find(({ upTo7 }) => upTo7 === undefined || value7 <= upTo7)!; // the last has no bound
      return { market, contracts3, entry4, side: chance.often(0.5) ? 1n : -1n, tier, maintenance11: value7 * tier.rate4 - tier.amount11 };
    });
    const profit11 = held.reduce((sum, { market, contracts3, entry4, side }) => sum + side * contracts3 * (market.mark4 - entry4) * 10_000n, 0n);
    const needed11 = held.reduce((sum, { maintenance11 }) => sum + maintenance11, 0n);
    // Money has 8 decimals, but where it must make up for what positions come to.
    const wallet11 = distance === "random" ? ((this.wallet(needed11) - profit11) / 1000n) * 1000n : needed11 - profit11 + BigInt(distance);
    const wallet = decimal(wallet11, 11);
    return {
      wallet,
      isLiquidatable: wallet11 + profit11 < needed11,
      positions: held.map(({ market, contracts3, entry4, side, tier }) => ({
        symbol: market.symbol, contracts: decimal(contracts3, 3), mark: decimal(market.mark4, 4), entry: decimal(entry4, 4), side: side === 1n ? 1 : -1, rate: decimal(tier.rate4, 4), amount: decimal(tier.amount11, 11), tiers,
        ...priceWithin(market.mark4, contracts3, contracts3 * (tier.rate4 - side * 10_000n), wallet11 + profit11 - needed11, tier),
      })),
      snapshot: {
        asOf: "2026-11-29T00:00:00Z",
        selectors: Object.fromEntries(this.policy.meaning.applies.filter(({ key }) => key !== "contract" && key !== "settle").map(({ key, values }) => [key, values[0]!])), // a rule has values
        account: { id: `a${this.count}`, balances: [{ asset: this.settle, walletBalance: wallet, bonus: "0" }] },
        instruments: held.map(({ market }) => market.json).filter((each, index, all) => all.indexOf(each) === index),
        positions: held.map(({ market, contracts3, entry4, side }, index) => ({
          id: `p${index}`, symbol: market.symbol, marginMode: "cross", side: side === 1n ? "long" : "short", contracts: decimal(contracts3, 3), entryPrice: decimal(entry4, 4), leverage: "2",
        })),
      } as unknown as Snapshot, // what the schema says, built from words
    };
  }

  /** From 0.3 to 30 times the requirement, even in its logarithm, and never within a hundredth of it. */
  private wallet(needed11: bigint): bigint {
    const times = 0.3 * 100 ** this.chance.unit();
    return (needed11 * BigInt(Math.round((Math.abs(times - 1) < 0.01 ? 1.5 : times) * 1e6))) / 1_000_000n;
  }

  private integer(low: number, high: number): bigint {
    return BigInt(Math.round(low * (high / low) ** this.chance.unit()));
  }

  private words(key: string): readonly string[] | undefined {
    return this.policy.meaning.applies.find((rule) => rule.key === key)?.values;
  }
}
