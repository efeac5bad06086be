/** The whole decision by the programs that a person writes: whether an account is liquidatable and, where it is not, the liquidation price of each position, half even to its step. */
import { bigInts, decimalJs, halfEven, type PricedArithmetic } from "../kernel/peers.ts";
import { step, type PlainAccount } from "./accounts.ts";
import { known } from "./by-hand.ts";

/** A way to decide accounts; the market, of which there is one, is known before. */
export interface PricedByHand {
  readonly name: string;
  readonly cannot: string;
  /** Its prices are the true ones; else one in many may be a step beside. */
  readonly isExact: boolean;
  readonly ready: () => Priced;
}

export interface Priced {
  /** Holds accounts and gives the function that decides the one with that index. */
  readonly hold: (accounts: readonly PlainAccount[]) => (index: number) => boolean;
  /** Reads what an account has as text, and decides. */
  readonly fromText: (account: PlainAccount) => boolean;
  /** The price of a position of the account that was decided last, in steps. */
  readonly tick: (position: number) => number;
}

function priced<H>(read: (account: PlainAccount) => H, decide: (account: H) => boolean, tick: (position: number) => number): Priced {
  return {
    hold: (accounts) => {
      const all = accounts.map(read);
      return (index) => decide(all[index]!); // asked of those that were given
    },
    fromText: (account) => decide(read(account)),
    tick,
  };
}

interface Tier<N> { readonly upTo: N | undefined; readonly rate: N; readonly amount: N }
interface Market<N> { readonly mark: N; readonly tiers: readonly Tier<N>[] }
interface Position<N> { readonly contracts: N; readonly entry: N; readonly isShort: boolean; readonly mark: N; readonly tiers: readonly Tier<N>[] }
interface Account<N> { readonly wallet: N; readonly positions: readonly Position<N>[] }

/** How accounts are read where the number of a text hangs on nothing else. */
function reader<N>(number: (text: string, places: number) => N): (account: PlainAccount) => Account<N> {
  const marketOf = known<Market<N>>(({ mark, tiers }) => ({
    mark: number(mark, 4), tiers: tiers.map(({ upTo, rate, amount }) => ({ upTo: upTo === undefined ? undefined : number(upTo, 7), rate: number(rate, 4), amount: number(amount, 11) })),
  }));
  return ({ wallet, positions }) => ({
    wallet: number(wallet, 11),
    positions: positions.map((position) => {
      const { mark, tiers } = marketOf(position);
      return { contracts: number(position.contracts, 3), entry: number(position.entry, 4), isShort: position.side === -1, mark, tiers };
    }),
  });
}

/** A library of numbers, by the program that a person writes with it. */
export function pricedByLibrary<N>(name: string, arithmetic: PricedArithmetic<N>, cannot: string): PricedByHand {
  const { read, add, subtract, multiply, isLess, priceAt } = arithmetic;
  return {
    name, cannot, isExact: true,
    ready: () => {
      const [zero, one, minusOne, perStep] = [read("0"), read("1"), read("-1"), read(String(10 ** step.places))];
      const rates: N[] = [];
      const prices: N[] = [];
      const decide = ({ wallet, positions }: Account<N>): boolean => {
        let equity = wallet;
        let requirement = zero;
        for (let index = 0; index < positions.length; index += 1) {
          const { contracts, entry, isShort, mark, tiers } = positions[index]!; // an index of it
          const value = multiply(contracts, mark);
          const profit = subtract(value, multiply(contracts, entry));
          equity = isShort ? subtract(equity, profit) : add(equity, profit);
          const tier = tiers.find(({ upTo }) => upTo === undefined || isLess(value, upTo))!; // the last has no bound
          requirement = add(requirement, subtract(multiply(value, tier.rate), tier.amount));
          rates[index] = tier.rate;
        }
        if (isLess(equity, requirement)) return true;
        const left = subtract(equity, requirement);
        for (let index = 0; index < positions.length; index += 1) {
          const { contracts, isShort, mark } = positions[index]!; // as above
          prices[index] = priceAt(mark, left, multiply(contracts, subtract(rates[index]!, isShort ? minusOne : one))); // each was given one
        }
        return false;
      };
      return priced(reader(read), decide, (position) => Number(textOf(multiply(prices[position]!, perStep)))); // asked of positions that were decided
    },
  };
}

/** Every value of a decision, by decimal.js: what `explain` of a module gives of these accounts. */
export interface EveryValue {
  readonly pool: Readonly<Record<"equity" | "maintenanceMargin" | "marginRatio", unknown>>;
  readonly positions: readonly Readonly<Record<"notional" | "unrealizedPnl" | "maintenanceMargin" | "liquidationPrice", unknown>>[];
}

/** Holds accounts and gives the function that explains the one with that index. */
export function everyValue(accounts: readonly PlainAccount[]): (index: number) => EveryValue {
  const { read, priceAt } = decimalJs;
  const [zero, one, minusOne] = [read("0"), read("1"), read("-1")];
  const all = accounts.map(reader(read));
  return (index) => {
    const { wallet, positions } = all[index]!; // asked of those that were given
    let [equity, requirement] = [wallet, zero];
    const found = positions.map(({ contracts, entry, isShort, mark, tiers }) => {
      const notional = contracts.times(mark);
      const profit = notional.minus(contracts.times(entry));
      const unrealizedPnl = isShort ? profit.neg() : profit;
      const tier = tiers.find(({ upTo }) => upTo === undefined || notional.lt(upTo))!; // the last has no bound
      const maintenanceMargin = notional.times(tier.rate).minus(tier.amount);
      equity = equity.plus(unrealizedPnl);
      requirement = requirement.plus(maintenanceMargin);
      return { notional, unrealizedPnl, maintenanceMargin, rate: tier.rate };
    });
    const isHealthy = !equity.lt(requirement);
    const left = equity.minus(requirement);
    return {
      pool: { equity, maintenanceMargin: requirement, marginRatio: equity.gt(zero) ? requirement.div(equity) : undefined },
      positions: found.map(({ rate, ...values }, at) => {
        const { contracts, isShort, mark } = positions[at]!; // an index of it
        return { ...values, liquidationPrice: isHealthy ? priceAt(mark, left, contracts.times(rate.minus(isShort ? minusOne : one))) : null };
      }),
    };
  };
}

/** A whole number as text, of a library or as a bigint with its scale. */
function textOf(number: unknown): string {
  const { n, scale } = number as { readonly n?: bigint; readonly scale?: number }; // absent in numbers of libraries
  return n === undefined ? String(number) : String(n / 10n ** BigInt(scale ?? 0));
}

function floats(): Priced {
  const rates = new Float64Array(1000);
  const ticks = new Float64Array(1000);
  const perStep = 10 ** step.places;
  const decide = ({ wallet, positions }: Account<number>): boolean => {
    let equity = wallet;
    let requirement = 0;
    for (let index = 0; index < positions.length; index += 1) {
      const { contracts, entry, isShort, mark, tiers } = positions[index]!; // an index of it
      const value = contracts * mark;
      const profit = contracts * (mark - entry);
      equity += isShort ? -profit : profit;
      let row = 0;
      while (value > (tiers[row]!.upTo ?? Infinity)) row += 1; // the last has no bound
      const { rate, amount } = tiers[row]!; // as above
      requirement += value * rate - amount;
      rates[index] = rate;
    }
    if (equity < requirement) return true;
    const left = equity - requirement;
    for (let index = 0; index < positions.length; index += 1) {
      const { contracts, isShort, mark } = positions[index]!; // as above
      ticks[index] = Math.round((mark + left / (contracts * (rates[index]! + (isShort ? 1 : -1)))) * perStep); // as above
    }
    return false;
  };
  return priced(reader((text) => +text), decide, (position) => ticks[position]!); // as above
}

/** The decimal in units of the last of `places` decimals, which it does not go beyond. */
function units(text: string, places: number): bigint {
  const point = text.indexOf(".");
  if (point < 0) return BigInt(text + "0".repeat(places));
  return BigInt(text.slice(0, point) + text.slice(point + 1).padEnd(places, "0"));
}

/** Contracts have 3 decimals, prices 4, rates 4: so 7 in a value, 11 in what it takes of margin, and 4 in the quotient of that and of contracts times a rate. */
function scaledBigInts(): Priced {
  const rates: bigint[] = [];
  const ticks: bigint[] = [];
  const decide = ({ wallet, positions }: Account<bigint>): boolean => {
    let profit = 0n;
    let requirement = 0n;
    for (let index = 0; index < positions.length; index += 1) {
      const { contracts, entry, isShort, mark, tiers } = positions[index]!; // an index of it
      const value = contracts * mark;
      const gain = value - contracts * entry;
      profit = isShort ? profit - gain : profit + gain;
      const tier = tiers.find(({ upTo }) => upTo === undefined || value <= upTo)!; // the last has no bound
      requirement += value * tier.rate - tier.amount;
      rates[index] = tier.rate;
    }
    const left = wallet + profit * 10_000n - requirement;
    if (left < 0n) return true;
    for (let index = 0; index < positions.length; index += 1) {
      const { contracts, isShort, mark } = positions[index]!; // as above
      const slope = contracts * (rates[index]! + (isShort ? 10_000n : -10_000n)); // as above
      ticks[index] = halfEven(mark * slope + left, slope);
    }
    return false;
  };
  return priced(reader(units), decide, (position) => Number(ticks[position]));
}

export const pricedByHands: readonly PricedByHand[] = [
  { name: "float64 by hand, on objects", cannot: "exact decimals; rules as data", isExact: false, ready: floats },
  { name: "BigInt by hand, scaled by field", cannot: "a field with one decimal more: its scales are written for these accounts; rules as data", isExact: true, ready: scaledBigInts },
  pricedByLibrary("BigInt, each number with its scale", bigInts, "rules as data: a program for each policy"),
  pricedByLibrary("decimal.js", decimalJs, "rules as data: a program for each policy"),
];
