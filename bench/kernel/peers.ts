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

const Exact = Decimal.clone({ precision: 60 });

export const decimalJs: Arithmetic<Decimal> = {
  read: (text) => new Exact(text),
  add: (a, b) => a.plus(b),
  subtract: (a, b) => a.minus(b),
  multiply: (a, b) => a.times(b),
  isLess: (a, b) => a.lt(b),
};

/** An integer times 10 to the power of −scale: exact, and as small as the decimals are. */
interface Scaled {
  readonly n: bigint;
  readonly scale: number;
}

const powers = Array.from({ length: 120 }, (_, scale) => 10n ** BigInt(scale));
const lifted = ({ n, scale }: Scaled, to: number): bigint => (scale === to ? n : n * powers[to - scale]!); // scales add up to less than 120

export const bigInts: Arithmetic<Scaled> = {
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
};

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
