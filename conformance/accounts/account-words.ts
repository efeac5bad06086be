import { showNumber } from "../../engine/report/numbers.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";

type Instrument = NonNullable<Snapshot["instruments"]>[number];
type Entry = Readonly<Record<string, unknown>>;

/** What an account holds, on one line: money, positions, orders. */
export function accountWords({ positions, orders, account }: Snapshot): string {
  const money = (account.balances ?? []).map(({ asset, walletBalance, bonus }) => `${walletBalance === undefined ? "no" : exact(walletBalance)} ${asset}${bonus === undefined || bonus === "0" ? "" : ` and bonus ${exact(bonus)} ${asset}`}`);
  const held = (positions ?? []).map(({ id, marginMode, side, contracts, symbol, entryPrice, margin }) => `${id} ${marginMode} ${side} ${exact(contracts)} ${symbol}${entryPrice === undefined ? "" : ` from ${exact(entryPrice)}`}${margin === undefined ? "" : ` with margin ${exact(margin)}`}`);
  const waiting = (orders ?? []).map(({ marginMode, side, contracts, symbol, price, reduceOnly }) => `order ${marginMode} ${side} ${exact(contracts)} ${symbol}${price === undefined ? "" : ` at ${exact(price)}`}${reduceOnly === true ? ", only to reduce" : ""}`);
  const all = [...money, ...held, ...waiting];
  return all.length === 0 ? "an account that holds nothing" : all.join("; ");
}

/** What an account's line does not say and an answer may depend on: prices, rates and limits of the contracts that it holds, leverage, declared facts, options. */
export function marketWords(snapshot: Snapshot): string {
  return marketItems(snapshot, true).join("; ");
}

/** The same one by one, leverages of positions where nothing else says them. */
export function marketItems({ account, instruments, positions, orders, selectors }: Snapshot, withLeverage: boolean): readonly string[] {
  const held = new Set([...(positions ?? []), ...(orders ?? [])].map(({ symbol }) => symbol));
  const contracts = (instruments ?? []).filter(({ symbol }) => held.has(symbol)).map((each) => [`${each.symbol} at ${exact(each.markPrice)}`, ...(each.contract === "linear" ? [] : [`${each.contract} contract`]), ...contractWords(each)].join(", "));
  const positionWords = (positions ?? []).map(({ id, leverage, facts }) => named(id, [...(leverage === undefined || !withLeverage ? [] : [`leverage ${leverage}`]), ...entries(facts)]));
  const balanceWords = (account.balances ?? []).map(({ asset, debt, facts }) => named(asset, [...(debt === undefined || debt === "0" ? [] : [`debt ${debt}`]), ...entries(facts)]));
  return [...contracts, ...positionWords, ...balanceWords, named("account", entries(account.facts)), named("with", entries(selectors))].filter((words) => words !== "");
}

const saidElsewhere: ReadonlySet<string> = new Set(["symbol", "contract", "base", "quote", "settle", "tickSize", "amountStep", "minAmount", "markPrice"]);

/** Numbers of a contract, those left out that are what anybody would take them for. */
function contractWords({ contractSize, lastPrice, indexPrice, tiers, facts, ...rest }: Instrument): readonly string[] {
  const numbers = { ...(contractSize === "1" ? {} : { contractSize }), ...(lastPrice === rest.markPrice ? {} : { lastPrice }), ...(indexPrice === rest.markPrice ? {} : { indexPrice }), ...rest };
  return [
    ...entries(Object.fromEntries(Object.entries(numbers).filter(([name]) => !saidElsewhere.has(name)))),
    ...(tiers === undefined ? [] : [tierWords(tiers)]),
    ...entries(facts),
  ];
}

/** Tiers with their rates; of many the first, and how many there are. */
function tierWords(tiers: NonNullable<Instrument["tiers"]>): string {
  const told = tiers.slice(0, mostTiers).map(({ minNotional, maxNotional: _, ...rates }) => `from ${exact(minNotional)}: ${entries(rates).join(", ")}`);
  return `${tiers.length} ${tiers.length === 1 ? "tier" : "tiers"} (${told.join("; ")}${tiers.length > mostTiers ? "; …" : ""})`;
}
const mostTiers = 4;

/** Thousands grouped, and every decimal: the account is what a reader reckons with. */
export const exact = (value: string): string => showNumber(value, Infinity);

function entries(values: Entry | undefined): readonly string[] {
  return Object.entries(values ?? {}).flatMap(([name, value]) => (typeof value === "string" || typeof value === "boolean" ? [`${spoken(name)} ${typeof value === "string" ? exact(value) : value ? "yes" : "no"}`] : []));
}

/** `takerFeeRate` as policies write it. */
function spoken(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function named(of: string, words: readonly string[]): string {
  return words.length === 0 ? "" : `${of} ${words.join(", ")}`;
}
