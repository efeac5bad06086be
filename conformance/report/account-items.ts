import { tierWords } from "../diff/market-words.ts";
import { askWords } from "../outcome/index.ts";
import { askOf, type SuiteCase } from "../suite/index.ts";

/** An account in words, a line for each wallet, position and order; the last one is what was asked where that is not how it stands. */
export function accountItems({ snapshot: { positions = [], orders = [], account, instruments = [] }, ask }: SuiteCase): readonly string[] {
  const mark = (symbol: string): string => {
    const price = instruments.find((each) => each.symbol === symbol)?.markPrice;
    return price === undefined ? "" : `, now at ${price}`;
  };
  return [
    ...(account.balances ?? []).map(({ asset, walletBalance, bonus }) => `wallet: ${walletBalance ?? "unknown"} ${asset}${bonus === undefined || bonus === "0" ? "" : `, and ${bonus} of bonus`}`),
    ...positions.map(({ id, marginMode, side, contracts, symbol, entryPrice, entryNotional, leverage, margin }) =>
      `${id}: ${marginMode} ${side} ${contracts} ${symbol} ${entryPrice === undefined ? `entered for ${entryNotional ?? "unknown"}` : `from ${entryPrice}`}${mark(symbol)}${leverage === undefined ? "" : `, at ${leverage}x`}${margin === undefined ? "" : `, with ${margin} of margin`}`),
    ...orders.map(({ id, marginMode, side, contracts, symbol, price, reduceOnly }) => `order ${id}: ${marginMode} ${side} ${contracts} ${symbol}${price === undefined ? "" : ` at ${price}`}${reduceOnly === true ? ", only to reduce" : ""}`),
    ...instruments.flatMap(({ symbol, tiers = [] }) => (tiers.length === 0 || [...positions, ...orders].every((each) => each.symbol !== symbol) ? [] : [`${symbol}: ${tierWords(tiers)}`])),
    ...(ask === undefined ? [] : [`asked: ${askWords(askOf({ ask }))}`]),
  ];
}
