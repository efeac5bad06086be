import { Decimal } from "decimal.js";
import type { Market } from "../../engine/scan/market.ts";
import type { Arithmetic } from "../kernel/peers.ts";
import { doubles, type HandLine } from "./by-hand.ts";

/** What prices need besides. */
interface PriceArithmetic<N> extends Arithmetic<N> {
  divide(a: N, b: N): N;
  /** To the nearest multiple of a step. */
  toStep(value: N, step: N): N;
}

export const doublePrices: PriceArithmetic<number> = { ...doubles, divide: (a, b) => a / b, toStep: (value, step) => Math.round(value / step) * step };

/** As many digits as these prices need, and no more. */
const Exact = Decimal.clone({ precision: 40 });
export const decimalPrices: PriceArithmetic<Decimal> = {
  read: (text) => new Exact(text), add: (a, b) => a.plus(b), subtract: (a, b) => a.minus(b), multiply: (a, b) => a.times(b), isLess: (a, b) => a.lt(b), divide: (a, b) => a.div(b),
  toStep: (value, step) => value.toNearest(step, Exact.ROUND_HALF_EVEN),
};

/** What is said of a position. */
export interface PricedPosition<N> {
  readonly isLiquidatable: boolean;
  /** Absent where there is none above 0. */
  readonly price: N | undefined;
  /** Whether the price lies in the tier of the mark price, which is where the formula holds. */
  readonly isInTier: boolean;
}

/**
 * What a person writes who wants statuses and prices: `JSON.parse`, the market read once, cross pools of linear contracts by settlement asset, and for each position the price at
 * which its pool has as much equity as requirement, everything else and the tier as they are, rounded to the tick. In the order of the line.
 */
export function pricesByHand<N>({ read, add, subtract, multiply, isLess, divide, toStep }: PriceArithmetic<N>, market: Market): (line: string) => readonly PricedPosition<N>[] {
  const markets = new Map(
    (market.instruments ?? []).map(({ symbol, settle, contractSize, markPrice, tickSize, tiers = [] }) => [
      symbol,
      { settle, size: read(contractSize), mark: read(markPrice), tick: read(tickSize), tiers: tiers.map((tier) => ({ upTo: tier.maxNotional === undefined ? undefined : read(tier.maxNotional), rate: read(tier.maintenanceMarginRate ?? "0"), amount: read(tier.maintenanceAmount ?? "0") })) },
    ]),
  );
  const [zero, long, short] = [read("0"), read("1"), read("-1")];
  return (line) => {
    const { account, positions = [] } = JSON.parse(line) as HandLine; // the lines that are timed
    const pools = new Map<string, { equity: N; requirement: N }>();
    for (const { asset, walletBalance = "0", bonus = "0" } of account.balances ?? []) pools.set(asset, { equity: add(read(walletBalance), read(bonus)), requirement: zero });
    const held = positions.map(({ symbol, side, contracts, entryPrice }) => {
      const { settle, size, mark, tick, tiers } = markets.get(symbol)!; // the market has all
      let pool = pools.get(settle);
      if (pool === undefined) pools.set(settle, (pool = { equity: zero, requirement: zero }));
      const units = multiply(read(contracts), size);
      const value = multiply(units, mark);
      const profit = subtract(value, multiply(units, read(entryPrice)));
      pool.equity = side === "short" ? subtract(pool.equity, profit) : add(pool.equity, profit);
      const at = tiers.findIndex(({ upTo }) => upTo === undefined || isLess(value, upTo));
      const { rate, amount, upTo } = tiers[at]!; // the last has no end
      pool.requirement = add(pool.requirement, subtract(multiply(value, rate), amount));
      return { pool, units, mark, tick, turn: subtract(rate, side === "short" ? short : long), from: at === 0 ? zero : (tiers[at - 1]?.upTo ?? zero), upTo };
    });
    return held.map(({ pool, units, mark, tick, turn, from, upTo }) => {
      const isLiquidatable = isLess(pool.equity, pool.requirement);
      if (isLiquidatable || !isLess(zero, units)) return { isLiquidatable, price: undefined, isInTier: true };
      const price = add(mark, divide(subtract(pool.equity, pool.requirement), multiply(units, turn)));
      const value = multiply(units, price);
      const isInTier = isLess(from, value) && (upTo === undefined || isLess(value, upTo));
      return { isLiquidatable, price: isLess(zero, price) ? toStep(price, tick) : undefined, isInTier };
    });
  };
}
