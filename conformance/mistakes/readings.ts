import type { CompiledPolicy, Meaning } from "../../dsl/ir.ts";
import { factsRead } from "../../engine/facts-read.ts";
import { absolute, add, compare, divide, fraction, multiply, parseDecimal, roundToDigits, sign, subtract, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import type { Charge, Snapshot } from "../../engine/snapshot/index.ts";
import { deleverages, paysBehindFunds } from "../accounts/exhausted.ts";
import { worthAtMark } from "../accounts/worth.ts";
import type { Mutant } from "../mutate/index.ts";
import type { Ask } from "../outcome/index.ts";
import { leverageWithinTier, rowsShifted } from "./tier-readings.ts";

type Position = NonNullable<Snapshot["positions"]>[number];
type Order = NonNullable<Snapshot["orders"]>[number];
type Instrument = NonNullable<Snapshot["instruments"]>[number];
type Tier = NonNullable<Instrument["tiers"]>[number];
type Balance = NonNullable<Snapshot["account"]["balances"]>[number];
type Asset = NonNullable<Snapshot["assets"]>[number];

export interface Misreading {
  /** What would have to be so for the platform to be right: it stands behind “as if”. */
  readonly words: string;
  /** A fact that the policy must read for this to matter; nothing where it always may. */
  readonly of?: string;
  /** Whether it may matter to rules such as these; nothing where it always may. */
  readonly where?: (meaning: Meaning) => boolean;
  readonly snapshot?: (snapshot: Snapshot) => Snapshot;
  readonly ask?: (ask: Ask) => Ask;
}

/** The rules are right, and the account is read otherwise than it is. Contract sizes, kinds of contract, sides and how many there are of each thing stand in no clause, so no edit of the text says these. */
const misreadings: readonly Misreading[] = [
  { words: "every contract size were 1", snapshot: instruments((instrument) => ({ ...instrument, contractSize: "1" })) },
  { words: "inverse contracts were linear", snapshot: instruments((instrument) => (instrument.contract === "inverse" ? { ...instrument, contract: "linear" } : instrument)) },
  { words: "every instrument had the mark price of the first", snapshot: (snapshot) => instruments((instrument) => ({ ...instrument, markPrice: snapshot.instruments?.[0]?.markPrice ?? instrument.markPrice }))(snapshot) },
  { words: "every mark price were the index price", snapshot: instruments((instrument) => (instrument.indexPrice === undefined ? instrument : { ...instrument, markPrice: instrument.indexPrice })) },
  { words: "every mark price were the last price", snapshot: instruments((instrument) => (instrument.lastPrice === undefined ? instrument : { ...instrument, markPrice: instrument.lastPrice })) },
  { words: "every position and order were long", snapshot: (snapshot) => orders((order) => ({ ...order, side: "long" }))(positions((position) => ({ ...position, side: "long" }))(snapshot)) },
  { words: "there were no orders", snapshot: (snapshot) => ((snapshot.orders ?? []).length === 0 ? snapshot : { ...snapshot, orders: [] }) },
  { words: "there were no orders to sell", snapshot: (snapshot) => withoutSales(snapshot) },
  { words: "no order were there only to reduce", of: "order.reduce_only", snapshot: orders((order) => (order.reduceOnly === true ? { ...order, reduceOnly: false } : order)) },
  { words: "there were no bonus", of: "balance.bonus", snapshot: balances((balance) => ({ ...balance, bonus: "0" })) },
  { words: "the bonus were money of the wallet", snapshot: balances((balance) => (balance.walletBalance === undefined || balance.bonus === undefined || /^[0.]*$/.test(balance.bonus) ? balance : { ...balance, walletBalance: toDecimalString(add(parseDecimal(balance.walletBalance) ?? zero, parseDecimal(balance.bonus) ?? zero)), bonus: "0" })) },
  { words: "there were no debt", of: "balance.debt", snapshot: balances((balance) => ({ ...balance, debt: "0" })) },
  { words: "a wallet below 0 were empty", of: "balance.wallet_balance", snapshot: balances((balance) => (balance.walletBalance?.startsWith("-") === true ? { ...balance, walletBalance: "0" } : balance)) },
  { words: "there were only the first position", snapshot: (snapshot) => ((snapshot.positions ?? []).length < 2 ? snapshot : { ...snapshot, positions: snapshot.positions?.slice(0, 1) }) },
  { words: "there were only the first wallet", snapshot: (snapshot) => ((snapshot.account.balances ?? []).length < 2 ? snapshot : { ...snapshot, account: { ...snapshot.account, balances: snapshot.account.balances?.slice(0, 1) } }) },
  { words: "positions had gained and lost nothing", snapshot: (snapshot) => positions((position) => (position.entryPrice === undefined ? position : { ...position, entryPrice: snapshot.instruments?.find(({ symbol }) => symbol === position.symbol)?.markPrice ?? position.entryPrice }))(snapshot) },
  { words: "every leverage were 1", of: "position.leverage", snapshot: (snapshot) => orders((order) => (order.leverage === undefined ? order : { ...order, leverage: "1" }))(positions((position) => (position.leverage === undefined ? position : { ...position, leverage: "1" }))(snapshot)) },
  { words: "every position had the leverage of the first", of: "position.leverage", snapshot: (snapshot) => positions((position) => (position.leverage === undefined ? position : { ...position, leverage: snapshot.positions?.[0]?.leverage ?? position.leverage }))(snapshot) },
  { words: "both sides of a contract had the leverage of the first", of: "position.leverage", snapshot: (snapshot) => positions((position) => withLeverage(position, snapshot.positions?.find(({ symbol, marginMode }) => symbol === position.symbol && marginMode === position.marginMode)?.leverage))(snapshot) },
  { words: "the margin of a position were its entry value divided by its leverage", of: "position.margin", snapshot: marginsOf(({ entryPrice }) => entryPrice) },
  { words: "the margin of a position were its value divided by its leverage", of: "position.margin", snapshot: marginsOf((_, { markPrice }) => markPrice) },
  { words: "two sides of a contract, where neither has margin of its own, were one position as large as their difference", snapshot: netted },
  { words: "leverages were whole numbers, rounded down", of: "position.leverage", snapshot: (snapshot) => orders(withWholeLeverage)(positions(withWholeLeverage)(snapshot)) },
  { words: "contracts were whole numbers, rounded down", snapshot: positions((position) => ({ ...position, contracts: cut(position.contracts, 0) })) },
  { words: "no asset had a haircut", of: "asset.haircut", snapshot: assets((asset) => ({ ...asset, haircut: "0" })) },
  { words: "what is owed in an asset were less by its haircut", of: "asset.haircut", snapshot: debtsCut },
  { words: "one unit of every asset were worth one of any other", snapshot: assets((asset) => (asset.prices === undefined ? asset : { ...asset, prices: Object.fromEntries(Object.keys(asset.prices).map((name) => [name, "1"])) })) },
  { words: "every instrument had its first tier alone", of: "instrument.tiers", snapshot: tiers((list) => list.slice(0, 1).map((tier) => without(tier, "maxNotional"))) },
  { words: "every instrument had its last tier alone", of: "instrument.tiers", snapshot: tiers((list) => list.slice(-1).map((tier) => ({ ...tier, minNotional: "0" }))) },
  { words: "no tier had a maintenance amount", of: "instrument.tiers", snapshot: tiers((list) => list.map((tier) => (tier.maintenanceAmount === undefined ? tier : { ...tier, maintenanceAmount: "0" }))) },
  { words: "every instrument lacked its second tier, and the first reached as far", of: "instrument.tiers", snapshot: tiers(([first, second, ...rest]) => (first === undefined || second === undefined ? [first ?? []].flat() : [withEnd(first, second.maxNotional), ...rest])) },
  { words: "every instrument lacked its second tier, and the third began there", of: "instrument.tiers", snapshot: tiers(([first, second, third, ...rest]) => (first === undefined || second === undefined || third === undefined ? [first ?? [], second ?? []].flat() : [first, { ...third, minNotional: second.minNotional }, ...rest])) },
  { words: "every instrument lacked its last tier", of: "instrument.tiers", snapshot: tiers((list) => (list.length < 2 ? list : list.slice(0, -1).map((tier, index) => (index === list.length - 2 ? without(tier, "maxNotional") : tier)))) },
  { words: "every tier had the rates of the one above it", of: "instrument.tiers", snapshot: tiers((list) => (list.length < 2 ? list : rowsShifted(1)(list))) },
  { words: "every tier had the rates of the one below it", of: "instrument.tiers", snapshot: tiers((list) => (list.length < 2 ? list : rowsShifted(-1)(list))) },
  { words: "a leverage above the most of the tier were that most", of: "position.leverage", snapshot: leverageWithinTier },
  { words: "long positions were short, and short ones long", snapshot: positions(({ side, ...position }) => ({ ...position, side: side === "long" ? "short" : "long" })) },
  { words: "the first two instruments had each other's mark price", snapshot: exchanged },
  { words: "every instrument were settled in what the first one is", snapshot: (snapshot) => instruments((instrument) => ({ ...instrument, settle: snapshot.instruments?.[0]?.settle ?? instrument.settle }))(snapshot) },
  { words: "positions and orders of other modes were cross ones", where: ({ modes }) => modes.some(({ name }) => name === "cross"), snapshot: (snapshot) => orders((order) => ({ ...order, marginMode: "cross" }))(positions((position) => ({ ...position, marginMode: "cross" }))(snapshot)) },
  { words: "there were only the first two positions", snapshot: (snapshot) => ((snapshot.positions ?? []).length < 3 ? snapshot : { ...snapshot, positions: snapshot.positions?.slice(0, 2) }) },
  { words: "no funding were open", of: "position.unsettled_funding", snapshot: positions((position) => (position.unsettledFunding === undefined ? position : { ...position, unsettledFunding: "0" })) },
  { words: "no fund had an end", where: paysBehindFunds, snapshot: (snapshot) => ((snapshot.funds ?? []).length === 0 ? snapshot : { ...snapshot, funds: [] }) },
  { words: "no fund ran out that has less than the account", where: paysBehindFunds, snapshot: filledUp },
  { words: "every fund were empty", where: paysBehindFunds, snapshot: (snapshot) => ((snapshot.funds ?? []).length === 0 ? snapshot : { ...snapshot, funds: snapshot.funds?.map((fund) => ({ ...fund, amount: "0" })) }) },
  { words: "there were nobody to deleverage", where: deleverages, snapshot: (snapshot) => ((snapshot.counterparties ?? []).length === 0 ? snapshot : { ...snapshot, counterparties: [] }) },
  { words: "those who are deleveraged stood on the side of what is closed", where: deleverages, snapshot: counterparties(({ side, ...position }) => ({ ...position, side: side === "long" ? "short" : "long" })) },
  { words: "those who are deleveraged held without end", where: deleverages, snapshot: counterparties((position) => ({ ...position, contracts: toDecimalString(multiply(parseDecimal(position.contracts) ?? zero, fraction(1_000_000n))) })) },
  { words: "no instrument had a fee for taking", of: "instrument.taker_fee_rate", snapshot: instruments((instrument) => (instrument.takerFeeRate === undefined ? instrument : { ...instrument, takerFeeRate: "0" })) },
  { words: "what is received were paid, and the other way round", ask: (ask) => (ask.ask === "charge" ? { ...ask, charges: Array.isArray(ask.charges) ? ask.charges.map(turned) : turned(ask.charges as Charge) } : ask) }, // a list is read by the branch before
  { words: "funding that is received were paid, and the other way round", ask: (ask) => (ask.ask === "charge" ? { ...ask, charges: Array.isArray(ask.charges) ? ask.charges.map(turnedFunding) : turnedFunding(ask.charges as Charge) } : ask) }, // as before
  { words: "open funding had the other sign", of: "position.unsettled_funding", snapshot: positions((position) => (position.unsettledFunding === undefined ? position : { ...position, unsettledFunding: toDecimalString(subtract(zero, parseDecimal(position.unsettledFunding) ?? zero)) })) },
  ...[8, 4, 2].map((decimals): Misreading => ({ words: `sizes and money of the account ended after ${decimals} decimals`, snapshot: (snapshot) => cutAll(snapshot, decimals) })),
];

/** Wallets below 0 less the haircut that only what is there should have. */
function debtsCut(snapshot: Snapshot): Snapshot {
  const haircutOf = (name: string): Fraction => parseDecimal(snapshot.assets?.find(({ asset }) => asset === name)?.haircut ?? "") ?? zero;
  return balances((balance) => (balance.walletBalance?.startsWith("-") === true ? { ...balance, walletBalance: toDecimalString(roundToDigits(multiply(parseDecimal(balance.walletBalance) ?? zero, subtract(fraction(1n), haircutOf(balance.asset))), 18, "half_even")) } : balance))(snapshot);
}

function exchanged(snapshot: Snapshot): Snapshot {
  const [first, second, ...rest] = snapshot.instruments ?? [];
  return first === undefined || second === undefined || first.markPrice === second.markPrice ? snapshot : { ...snapshot, instruments: [{ ...first, markPrice: second.markPrice }, { ...second, markPrice: first.markPrice }, ...rest] };
}

function withWholeLeverage<T extends { readonly leverage?: string | undefined }>(one: T): T {
  return one.leverage === undefined || one.leverage.startsWith("0") ? one : { ...one, leverage: cut(one.leverage, 0) };
}

/** Margin of its own as a position would have it that was opened at a price, and to which nothing was added since. */
function marginsOf(priceOf: (position: Position, instrument: Instrument) => string | undefined): (snapshot: Snapshot) => Snapshot {
  return (snapshot) => positions((position) => {
    const instrument = snapshot.instruments?.find(({ symbol }) => symbol === position.symbol);
    const price = position.margin === undefined || instrument === undefined ? undefined : priceOf(position, instrument);
    const [worth, leverage] = [price === undefined || instrument === undefined ? undefined : worthAtMark({ ...instrument, markPrice: price }, position.contracts), parseDecimal(position.leverage ?? "")];
    return worth === undefined || leverage === undefined || sign(leverage) <= 0 ? position : { ...position, margin: toDecimalString(roundToDigits(divide(worth, leverage), 18, "half_even")) };
  })(snapshot);
}

function withLeverage(position: Position, leverage: string | undefined): Position {
  return position.leverage === undefined || leverage === undefined ? position : { ...position, leverage };
}

/** A fund of less than the wallet, or the margin of a position, has a million times that. */
function filledUp(snapshot: Snapshot): Snapshot {
  const own = (asset: string): readonly Fraction[] => [snapshot.account.balances?.find((balance) => balance.asset === asset)?.walletBalance, ...(snapshot.positions ?? []).map(({ margin }) => margin)].flatMap((text) => parseDecimal(text ?? "") ?? []);
  const funds = (snapshot.funds ?? []).map((fund) => {
    const more = own(fund.asset).find((value) => compare(value, parseDecimal(fund.amount) ?? zero) > 0);
    return more === undefined ? fund : { ...fund, amount: toDecimalString(multiply(more, fraction(1_000_000n))) };
  });
  return funds.every((fund, index) => fund === snapshot.funds?.[index]) ? snapshot : { ...snapshot, funds };
}

/** The smaller side of each contract gone, and the larger one less by as much. */
function netted(snapshot: Snapshot): Snapshot {
  const kept: Position[] = [];
  for (const position of snapshot.positions ?? []) {
    const at = kept.findIndex((other) => other.symbol === position.symbol && other.marginMode === position.marginMode && other.side !== position.side && other.margin === undefined && position.margin === undefined);
    const [other, size] = [kept[at], parseDecimal(position.contracts)];
    const rest = other === undefined || size === undefined ? undefined : subtract(parseDecimal(other.contracts) ?? zero, size);
    if (other === undefined || rest === undefined) kept.push(position);
    else kept[at] = sign(rest) < 0 ? { ...position, contracts: toDecimalString(absolute(rest)) } : { ...other, contracts: toDecimalString(rest) };
  }
  return kept.length === (snapshot.positions ?? []).length ? snapshot : { ...snapshot, positions: kept };
}

/** Those that may matter to a policy, of a list of them or of all of this file. */
export function misreadingsOf(policy: CompiledPolicy, list = misreadings): readonly Mutant[] {
  const read = new Set(factsRead(policy).facts.map(({ path }) => path));
  return list.filter(({ of, where }) => (of === undefined || read.has(of)) && (where?.(policy.meaning) ?? true)).map(({ words, snapshot, ask }): Mutant => ({
    id: `reading:${words}`, kind: "reading", clause: "", before: "", after: words, policy,
    reads: { snapshot: snapshot ?? ((same) => same), ask: ask ?? ((same) => same) },
  }));
}

function instruments(change: (instrument: Instrument) => Instrument): (snapshot: Snapshot) => Snapshot {
  return (snapshot) => withList(snapshot, snapshot.instruments, change, (list) => ({ ...snapshot, instruments: list }));
}

function positions(change: (position: Position) => Position): (snapshot: Snapshot) => Snapshot {
  return (snapshot) => withList(snapshot, snapshot.positions, change, (list) => ({ ...snapshot, positions: list }));
}

function counterparties(change: (position: Position) => Position): (snapshot: Snapshot) => Snapshot {
  return (snapshot) => withList(snapshot, snapshot.counterparties, (other) => (other.positions === undefined ? other : { ...other, positions: other.positions.map(change) }), (list) => ({ ...snapshot, counterparties: list }));
}

function withoutSales(snapshot: Snapshot): Snapshot {
  const left = (snapshot.orders ?? []).filter(({ side }) => side === "long");
  return left.length === (snapshot.orders ?? []).length ? snapshot : { ...snapshot, orders: left };
}

function orders(change: (order: Order) => Order): (snapshot: Snapshot) => Snapshot {
  return (snapshot) => withList(snapshot, snapshot.orders, change, (list) => ({ ...snapshot, orders: list }));
}

function assets(change: (asset: Asset) => Asset): (snapshot: Snapshot) => Snapshot {
  return (snapshot) => withList(snapshot, snapshot.assets, change, (list) => ({ ...snapshot, assets: list }));
}

function balances(change: (balance: Balance) => Balance): (snapshot: Snapshot) => Snapshot {
  return (snapshot) => withList(snapshot, snapshot.account.balances, change, (list) => ({ ...snapshot, account: { ...snapshot.account, balances: list } }));
}

function tiers(change: (list: readonly Tier[]) => readonly Tier[]): (snapshot: Snapshot) => Snapshot {
  return instruments((instrument) => (instrument.tiers === undefined || instrument.tiers.length === 0 ? instrument : { ...instrument, tiers: change(instrument.tiers) }));
}

/** The same snapshot where nothing in the list is changed. */
function withList<T>(snapshot: Snapshot, list: readonly T[] | undefined, change: (one: T) => T, put: (list: readonly T[]) => Snapshot): Snapshot {
  const changed = (list ?? []).map(change);
  return changed.every((one, index) => one === list?.[index] || JSON.stringify(one) === JSON.stringify(list?.[index])) ? snapshot : put(changed);
}

function turned(charge: Charge): Charge {
  if (!("direction" in charge) || charge.direction === undefined) return charge;
  return { ...charge, direction: charge.direction === "pay" ? "receive" : "pay" };
}

function turnedFunding(charge: Charge): Charge {
  return charge.purpose === "funding_fee" ? turned(charge) : charge;
}

function cutAll(snapshot: Snapshot, decimals: number): Snapshot {
  const money = balances((balance) => ({ ...balance, ...cutOf(balance, "walletBalance", decimals), ...cutOf(balance, "bonus", decimals) }))(snapshot);
  return positions((position) => ({ ...position, ...cutOf(position, "contracts", decimals), ...cutOf(position, "margin", decimals) }))(money);
}

function cutOf<K extends string>(whole: { readonly [key in K]?: string | undefined }, key: K, decimals: number): { readonly [key in K]?: string } {
  const text = whole[key];
  return text === undefined ? {} : ({ [key]: cut(text, decimals) } as { readonly [key in K]?: string }); // one member, by that name
}

/** The first so many decimals. */
function cut(text: string, decimals: number): string {
  const value = parseDecimal(text);
  return value === undefined ? text : toDecimalString(roundToDigits(value, decimals, "toward_zero"));
}

function withEnd(tier: Tier, maxNotional: string | undefined): Tier {
  return maxNotional === undefined ? without(tier, "maxNotional") : { ...tier, maxNotional };
}

function without<T extends object, K extends keyof T>(whole: T, key: K): T {
  const rest = { ...whole };
  delete rest[key];
  return rest;
}
