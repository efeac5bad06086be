import { Decimal } from "decimal.js";
import type { Snapshot } from "../../engine/snapshot/index.ts";

/** The arithmetic of a peer: what a decision of linear contracts needs of it. */
export interface Arithmetic<N> {
  /** A decimal as a number, outside of what is timed. */
  readonly read: (text: string) => N;
  readonly add: (a: N, b: N) => N;
  readonly subtract: (a: N, b: N) => N;
  readonly multiply: (a: N, b: N) => N;
  readonly isLess: (a: N, b: N) => boolean;
}

/** Of one who gives prices too. */
export interface PricedArithmetic<N> extends Arithmetic<N> {
  /** mark + left ÷ slope, rounded half even to so many decimals: 4, that of all prices of bench/peers. */
  readonly priceAt: (mark: N, left: N, slope: N) => N;
}

/** More digits than a decision of these accounts has, and no more: quotients cost by the digit. */
const Exact = Decimal.clone({ precision: 40 });

export const decimalJs: PricedArithmetic<Decimal> = {
  read: (text) => new Exact(text),
  add: (a, b) => a.plus(b),
  subtract: (a, b) => a.minus(b),
  multiply: (a, b) => a.times(b),
  isLess: (a, b) => a.lt(b),
  priceAt: (mark, left, slope) => mark.plus(left.div(slope)).toDecimalPlaces(4, Decimal.ROUND_HALF_EVEN),
};

/** An integer times 10 to the power of −scale: exact, and as small as the decimals are. */
interface Scaled {
  readonly n: bigint;
  readonly scale: number;
}

const powers = Array.from({ length: 120 }, (_, scale) => 10n ** BigInt(scale));
const lifted = ({ n, scale }: Scaled, to: number): bigint => (scale === to ? n : n * powers[to - scale]!); // scales add up to less than 120

export const bigInts: PricedArithmetic<Scaled> = {
  read: (text) => {
    const point = text.indexOf(".");
    return point < 0 ? { n: BigInt(text), scale: 0 } : { n: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
  },
  add: (a, b) => {
    const scale = Math.max(a.scale, b.scale);
    return { n: lifted(a, scale) + lifted(b, scale), scale };
  },
  subtract: (a, b) => {
    const scale = Math.max(a.scale, b.scale);
    return { n: lifted(a, scale) - lifted(b, scale), scale };
  },
  multiply: (a, b) => ({ n: a.n * b.n, scale: a.scale + b.scale }),
  isLess: (a, b) => {
    const scale = Math.max(a.scale, b.scale);
    return lifted(a, scale) < lifted(b, scale);
  },
  priceAt: (mark, left, slope) => {
    const scale = Math.max(mark.scale + slope.scale, left.scale);
    const above = lifted({ n: mark.n * slope.n, scale: mark.scale + slope.scale }, scale) + lifted(left, scale);
    // Of 4 decimals: above ÷ 10^scale ÷ (slope ÷ 10^its scale) · 10⁴.
    return { n: halfEven(above * powers[slope.scale + 4]!, slope.n * powers[scale]!), scale: 4 }; // as above
  },
};

/** The quotient of integers, rounded to the nearest, of two to the even one. */
export function halfEven(above: bigint, below: bigint): bigint {
  const [n, d] = below < 0n ? [-above, -below] : [above, below];
  const whole = n / d;
  const rest = 2n * (n - whole * d);
  if (n >= 0n) return rest > d || (rest === d && (whole & 1n) === 1n) ? whole + 1n : whole;
  return -rest > d || (-rest === d && (whole & 1n) === 1n) ? whole - 1n : whole;
}

/** An account as a program that decides with a library of numbers holds it. */
export interface PeerAccount<N> {
  readonly pools: readonly { readonly money: N; readonly positions: readonly PeerPosition<N>[] }[];
}

interface PeerPosition<N> {
  readonly contracts: N;
  readonly size: N;
  readonly mark: N;
  readonly entry: N;
  readonly isShort: boolean;
  readonly tiers: readonly { readonly upTo: N | undefined; readonly rate: N; readonly amount: N }[];
}

type PeerMarket<N> = Pick<PeerPosition<N>, "size" | "mark" | "tiers">;

/** The numbers of an instrument that a decision needs. */
export function peerMarket<N>({ read }: Arithmetic<N>, { contractSize, markPrice, tiers }: NonNullable<Snapshot["instruments"]>[number]): PeerMarket<N> {
  return {
    size: read(contractSize), mark: read(markPrice),
    tiers: (tiers ?? []).map((tier) => ({ upTo: tier.maxNotional === undefined ? undefined : read(tier.maxNotional), rate: read(tier.maintenanceMarginRate ?? "0"), amount: read(tier.maintenanceAmount ?? "0") })),
  };
}

/** Cross pools of linear contracts by settlement asset; `undefined` where the account has anything else or something is absent. With `known` the numbers of instruments are not read again. */
export function peerAccount<N>(arithmetic: Arithmetic<N>, snapshot: Snapshot, bonusOption: string, known?: ReadonlyMap<string, PeerMarket<N>>): PeerAccount<N> | undefined {
  const { read, add } = arithmetic;
  const markets = new Map((snapshot.instruments ?? []).map((instrument) => [instrument.symbol, instrument]));
  if ((snapshot.positions ?? []).some(({ marginMode, entryPrice, symbol }) => marginMode !== "cross" || entryPrice === undefined || markets.get(symbol)?.contract !== "linear")) return undefined;
  const hasBonus = snapshot.selectors?.[bonusOption] === "yes";
  const assets = new Set([...(snapshot.positions ?? []).map(({ symbol }) => markets.get(symbol)!.settle), ...(snapshot.account.balances ?? []).map(({ asset }) => asset)]); // the line above has looked
  const pools = [...assets].map((asset) => {
    const balance = snapshot.account.balances?.find((each) => each.asset === asset);
    const wallet = read(balance?.walletBalance ?? "0");
    const positions = (snapshot.positions ?? []).flatMap((position) => {
      const market = markets.get(position.symbol)!; // as above
      if (market.settle !== asset) return [];
      return [{ ...(known?.get(position.symbol) ?? peerMarket(arithmetic, market)), contracts: read(position.contracts), entry: read(position.entryPrice ?? "0"), isShort: position.side === "short" }];
    });
    return { money: hasBonus ? add(wallet, read(balance?.bonus ?? "0")) : wallet, positions };
  });
  return { pools };
}

/** Whether a pool of the account has less equity than its requirement. */
export function isLiquidatable<N>({ add, subtract, multiply, isLess }: Arithmetic<N>, zero: N, { pools }: PeerAccount<N>): boolean {
  return pools.some(({ money, positions }) => {
    let equity = money;
    let requirement = zero;
    for (const { contracts, size, mark, entry, isShort, tiers } of positions) {
      const units = multiply(contracts, size);
      const value = multiply(units, mark);
      const profit = subtract(value, multiply(units, entry));
      equity = isShort ? subtract(equity, profit) : add(equity, profit);
      // The policy includes the lower bound.
      const tier = tiers.find(({ upTo }) => upTo === undefined || isLess(value, upTo));
      if (tier === undefined) throw new Error("The last tier has no bound.");
      requirement = add(requirement, subtract(multiply(value, tier.rate), tier.amount));
    }
    return isLess(equity, requirement);
  });
}
