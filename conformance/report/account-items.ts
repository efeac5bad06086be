import { exact, marketItems } from "../accounts/account-words.ts";
import { askWords } from "../outcome/index.ts";
import { askOf, type SuiteCase } from "../suite/index.ts";

/** An account in words, a line for each wallet, position, order and contract, and for what else an answer may depend on; the last one is what was asked where that is not how it stands. */
export function accountItems({ snapshot, ask }: SuiteCase): readonly string[] {
  const { positions = [], orders = [], account, instruments = [] } = snapshot;
  const mark = (symbol: string): string => {
    const price = instruments.find((each) => each.symbol === symbol)?.markPrice;
    return price === undefined ? "" : `, now at ${exact(price)}`;
  };
  return [
    ...(account.balances ?? []).map(({ asset, walletBalance, bonus }) => `wallet: ${walletBalance === undefined ? "unknown" : exact(walletBalance)} ${asset}${bonus === undefined || bonus === "0" ? "" : `, and ${exact(bonus)} of bonus`}`),
    ...positions.map(({ id, marginMode, side, contracts, symbol, entryPrice, entryNotional, leverage, margin }) =>
      `${id}: ${marginMode} ${side} ${exact(contracts)} ${symbol} ${entryPrice === undefined ? `entered for ${entryNotional === undefined ? "unknown" : exact(entryNotional)}` : `from ${exact(entryPrice)}`}${mark(symbol)}${leverage === undefined ? "" : `, at ${leverage}x`}${margin === undefined ? "" : `, with ${exact(margin)} of margin`}`),
    ...orders.map(({ id, marginMode, side, contracts, symbol, price, reduceOnly }) => `order ${id}: ${marginMode} ${side} ${exact(contracts)} ${symbol}${price === undefined ? "" : ` at ${exact(price)}`}${reduceOnly === true ? ", only to reduce" : ""}`),
    ...marketItems(snapshot, false),
    ...(ask === undefined ? [] : [`asked: ${askWords(askOf({ ask }))}`]),
  ];
}
