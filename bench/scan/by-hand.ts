import { Decimal } from "decimal.js";
import type { Market } from "../../engine/scan/market.ts";
import type { Arithmetic } from "../kernel/peers.ts";

/** Plain doubles. */
export const doubles: Arithmetic<number> = { read: Number, add: (a, b) => a + b, subtract: (a, b) => a - b, multiply: (a, b) => a * b, isLess: (a, b) => a < b };

/** decimal.js with as many digits as these products need. */
const Exact = Decimal.clone({ precision: 60 });
export const decimals: Arithmetic<Decimal> = { read: (text) => new Exact(text), add: (a, b) => a.plus(b), subtract: (a, b) => a.minus(b), multiply: (a, b) => a.times(b), isLess: (a, b) => a.lt(b) };

export interface HandLine {
  readonly account: { readonly id: string; readonly balances?: readonly { readonly asset: string; readonly walletBalance?: string; readonly bonus?: string }[] };
  readonly positions?: readonly { readonly id: string; readonly symbol: string; readonly side: string; readonly contracts: string; readonly entryPrice: string }[];
}

/**
 * What a person writes: `JSON.parse`, the market read once, cross pools of linear contracts by settlement asset, one stage. Gives a function from a line to
 * whether a pool of the account has less equity than its requirement.
 */
export function byHand<N>({ read, add, subtract, multiply, isLess }: Arithmetic<N>, market: Market, hasBonus: boolean): (line: string) => boolean {
  const markets = new Map(
    (market.instruments ?? []).map(({ symbol, settle, contractSize, markPrice, tiers = [] }) => [
      symbol,
      { settle, size: read(contractSize), mark: read(markPrice), tiers: tiers.map((tier) => ({ upTo: tier.maxNotional === undefined ? undefined : read(tier.maxNotional), rate: read(tier.maintenanceMarginRate ?? "0"), amount: read(tier.maintenanceAmount ?? "0") })) },
    ]),
  );
  const zero = read("0");
  return (line) => {
    const { account, positions = [] } = JSON.parse(line) as HandLine; // the lines that are timed
    const pools = new Map<string, { equity: N; requirement: N }>();
    for (const { asset, walletBalance = "0", bonus = "0" } of account.balances ?? []) {
      const wallet = read(walletBalance);
      pools.set(asset, { equity: hasBonus ? add(wallet, read(bonus)) : wallet, requirement: zero });
    }
    for (const { symbol, side, contracts, entryPrice } of positions) {
      const { settle, size, mark, tiers } = markets.get(symbol)!; // the market has all
      let pool = pools.get(settle);
      if (pool === undefined) pools.set(settle, (pool = { equity: zero, requirement: zero }));
      const units = multiply(read(contracts), size);
      const value = multiply(units, mark);
      const profit = subtract(value, multiply(units, read(entryPrice)));
      pool.equity = side === "short" ? subtract(pool.equity, profit) : add(pool.equity, profit);
      const tier = tiers.find(({ upTo }) => upTo === undefined || isLess(value, upTo))!; // the last has no end
      pool.requirement = add(pool.requirement, subtract(multiply(value, tier.rate), tier.amount));
    }
    for (const { equity, requirement } of pools.values()) if (isLess(equity, requirement)) return true;
    return false;
  };
}

/**
 * What a person writes who wants the same decisions as a scan gives: `JSON.parse`, doubles, every status as text by `JSON.stringify`. Not exact, and
 * without reasons, rejects, isolated margin or orders.
 */
export function decisionsByHand(market: Market): (line: string, row: number) => string {
  const markets = new Map(
    (market.instruments ?? []).map(({ symbol, settle, contractSize, markPrice, tiers = [] }) => [
      symbol,
      { settle, size: Number(contractSize), mark: Number(markPrice), tiers: tiers.map((tier) => ({ upTo: Number(tier.maxNotional ?? Infinity), rate: Number(tier.maintenanceMarginRate), amount: Number(tier.maintenanceAmount) })) },
    ]),
  );
  return (line, row) => {
    const { account, positions = [] } = JSON.parse(line) as HandLine; // the lines that are timed
    const pools = new Map<string, { equity: number; requirement: number }>();
    for (const { symbol, side, contracts, entryPrice } of positions) {
      const { settle, size, mark, tiers } = markets.get(symbol)!; // the market has all
      let pool = pools.get(settle);
      if (pool === undefined) pools.set(settle, (pool = { equity: 0, requirement: 0 }));
      const units = Number(contracts) * size;
      const value = units * mark;
      pool.equity += (side === "short" ? -1 : 1) * (value - units * Number(entryPrice));
      const tier = tiers.find(({ upTo }) => value <= upTo)!; // the last has no end
      pool.requirement += value * tier.rate - tier.amount;
    }
    for (const { asset, walletBalance = "0", bonus = "0" } of account.balances ?? []) {
      const [pool, money] = [pools.get(asset), Number(walletBalance) + Number(bonus)];
      if (pool !== undefined) pool.equity += money;
      else if (money !== 0) pools.set(asset, { equity: money, requirement: 0 });
    }
    const statusOf = (pool: string): string => (pools.get(pool)!.equity < pools.get(pool)!.requirement ? "liquidatable" : "healthy"); // it was made
    const told = [...pools.keys()].map((pool) => ({ id: `cross:${pool}`, status: statusOf(pool) }));
    const held = positions.map(({ id, symbol }) => ({ id, status: statusOf(markets.get(symbol)!.settle) })); // as above
    return JSON.stringify({ row, account: account.id, status: told.some(({ status }) => status === "liquidatable") ? "liquidatable" : "healthy", pools: told, positions: held });
  };
}
