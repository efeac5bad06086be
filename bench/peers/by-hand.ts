import { bigInts, decimalJs, isLiquidatable, type Arithmetic, type PeerAccount } from "../kernel/peers.ts";
import type { PlainAccount, PlainPosition } from "./accounts.ts";

/** A way to decide an account: what it holds of one, outside of what is timed, and the decision; from texts it does both in turn. */
export interface ByHand {
  readonly name: string;
  readonly cannot: string;
  readonly ready: () => Held;
}

export interface Held {
  /** Holds accounts and gives the function that decides the one with that index. */
  readonly hold: (accounts: readonly PlainAccount[]) => (index: number) => boolean;
  readonly fromText: (account: PlainAccount) => boolean;
}

function held<H>(read: (account: PlainAccount) => H, decide: (account: H) => boolean): Held {
  return {
    hold: (accounts) => {
      const all = accounts.map(read);
      return (index) => decide(all[index]!); // asked of those that were given
    },
    fromText: (account) => decide(read(account)),
  };
}

/** What is known of the market by symbol: made when a symbol is first met. */
export function known<M>(read: (position: PlainPosition) => M): (position: PlainPosition) => M {
  const markets = new Map<string, M>();
  return (position) => {
    const found = markets.get(position.symbol);
    if (found !== undefined) return found;
    const made = read(position);
    markets.set(position.symbol, made);
    return made;
  };
}

/** A library of numbers, by the program that a person writes with it. */
export function byLibrary<N>(name: string, arithmetic: Arithmetic<N>, cannot: string): ByHand {
  const { read } = arithmetic;
  const zero = read("0");
  const one = read("1");
  // Tables and prices are shared, as in a program that knows its market.
  const markOf = known(({ mark }) => read(mark));
  const tables = new WeakMap<object, PeerAccount<N>["pools"][number]["positions"][number]["tiers"]>();
  const tiersOf = ({ tiers }: PlainAccount["positions"][number]): PeerAccount<N>["pools"][number]["positions"][number]["tiers"] => {
    const known = tables.get(tiers) ?? tiers.map(({ upTo, rate, amount }) => ({ upTo: upTo === undefined ? undefined : read(upTo), rate: read(rate), amount: read(amount) }));
    tables.set(tiers, known);
    return known;
  };
  return {
    name,
    cannot,
    ready: () => held<PeerAccount<N>>(
      ({ wallet, positions }) => ({ pools: [{ money: read(wallet), positions: positions.map((each) => ({ contracts: read(each.contracts), size: one, mark: markOf(each), entry: read(each.entry), isShort: each.side === -1, tiers: tiersOf(each) })) }] }),
      (account) => isLiquidatable(arithmetic, zero, account),
    ),
  };
}

interface FloatTier { readonly upTo: number; readonly rate: number; readonly amount: number }
interface FloatAccount { readonly wallet: number; readonly positions: readonly { readonly contracts: number; readonly mark: number; readonly entry: number; readonly side: number; readonly tiers: readonly FloatTier[] }[] }

const floatTables = new WeakMap<object, readonly FloatTier[]>();
const floatTiers = ({ tiers }: PlainAccount["positions"][number]): readonly FloatTier[] => {
  const known = floatTables.get(tiers) ?? tiers.map(({ upTo, rate, amount }) => ({ upTo: upTo === undefined ? Infinity : Number(upTo), rate: Number(rate), amount: Number(amount) }));
  floatTables.set(tiers, known);
  return known;
};

function floats(): Held {
  const markOf = known(({ mark }) => +mark);
  return held<FloatAccount>(
    ({ wallet, positions }) => ({ wallet: +wallet, positions: positions.map((each) => ({ contracts: +each.contracts, mark: markOf(each), entry: +each.entry, side: each.side, tiers: floatTiers(each) })) }),
    ({ wallet, positions }) => {
      let equity = wallet;
      let requirement = 0;
      for (const { contracts, mark, entry, side, tiers } of positions) {
        const value = contracts * mark;
        equity += side * contracts * (mark - entry);
        let row = 0;
        while (value > tiers[row]!.upTo) row += 1; // the last has no bound
        const tier = tiers[row]!; // as above
        requirement += value * tier.rate - tier.amount;
      }
      return equity < requirement;
    },
  );
}

interface BigTier { readonly upTo: bigint | undefined; readonly rate: bigint; readonly amount: bigint }
interface BigAccount { readonly wallet: bigint; readonly positions: readonly { readonly contracts: bigint; readonly mark: bigint; readonly entry: bigint; readonly isShort: boolean; readonly tiers: readonly BigTier[] }[] }

/** The decimal in units of the last of `places` decimals, which it does not go beyond. */
function units(text: string, places: number): bigint {
  const point = text.indexOf(".");
  if (point < 0) return BigInt(text + "0".repeat(places));
  return BigInt(text.slice(0, point) + text.slice(point + 1).padEnd(places, "0"));
}

const bigTables = new WeakMap<object, readonly BigTier[]>();
const bigTiers = ({ tiers }: PlainAccount["positions"][number]): readonly BigTier[] => {
  const known = bigTables.get(tiers) ?? tiers.map(({ upTo, rate, amount }) => ({ upTo: upTo === undefined ? undefined : units(upTo, 7), rate: units(rate, 4), amount: units(amount, 11) }));
  bigTables.set(tiers, known);
  return known;
};

/** Contracts have 3 decimals, prices 4, rates 4: so 7 in a value and 11 in what it takes of margin. */
function scaledBigInts(): Held {
  const markOf = known(({ mark }) => units(mark, 4));
  return held<BigAccount>(
    ({ wallet, positions }) => ({ wallet: units(wallet, 11), positions: positions.map((each) => ({ contracts: units(each.contracts, 3), mark: markOf(each), entry: units(each.entry, 4), isShort: each.side === -1, tiers: bigTiers(each) })) }),
    ({ wallet, positions }) => {
      let profit = 0n;
      let requirement = 0n;
      for (const { contracts, mark, entry, isShort, tiers } of positions) {
        const value = contracts * mark;
        const gain = value - contracts * entry;
        profit = isShort ? profit - gain : profit + gain;
        let row = 0;
        for (let { upTo } = tiers[0]!; upTo !== undefined && value > upTo; { upTo } = tiers[row]!) row += 1; // the last has no bound
        const tier = tiers[row]!; // as above
        requirement += value * tier.rate - tier.amount;
      }
      return wallet + profit * 10_000n < requirement;
    },
  );
}

export const byHands: readonly ByHand[] = [
  { name: "float64 by hand, on objects", cannot: "exact decimals; rules as data", ready: floats },
  { name: "BigInt by hand, scaled by field", cannot: "a field with one decimal more: its scales are written for these accounts, whose numbers fit 64 bits; rules as data", ready: scaledBigInts },
  byLibrary("BigInt, each number with its scale", bigInts, "divide exactly; rules as data: a program for each policy"),
  byLibrary("decimal.js", decimalJs, "divide exactly; rules as data: a program for each policy"),
];
