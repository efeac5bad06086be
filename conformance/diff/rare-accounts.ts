import type { CompiledPolicy } from "../../dsl/ir.ts";
import { validateSnapshot, type Snapshot } from "../../engine/snapshot/index.ts";
import { withCredits } from "../accounts/credited.ts";
import { fits, reworded } from "../accounts/index.ts";
import { withDeclared } from "./declared-amounts.ts";
import { withDust } from "../accounts/dust.ts";
import { kindOfAccount } from "../accounts/kind.ts";
import { inOtherTiers, ofSmallerSizes } from "../accounts/markets.ts";
import { unusual } from "../accounts/unusual.ts";
import { atEntry, inTwoContracts, ofMany, unlike } from "../accounts/unlike.ts";
import { largest } from "../accounts/counts.ts";
import { variantsOf } from "../accounts/variants.ts";

type Position = NonNullable<Snapshot["positions"]>[number];

/**
 * Accounts that few have and that a clause may be about: with each flag and word of the clauses that changed, positions of no contracts, money and
 * positions in a second asset, orders that only reduce, credits, amounts between two steps, also in liquidation. `hot` is the text of those clauses: what it names comes first.
 */
export function rareAccounts(policies: readonly [CompiledPolicy, CompiledPolicy], bases: readonly Snapshot[], hot: string): readonly Snapshot[] {
  const kinds = new Map<string, Snapshot>();
  for (const base of bases) if (!kinds.has(kindOfAccount(base))) kinds.set(kindOfAccount(base), base);
  const firsts = [...kinds.values()];
  const makers: readonly (readonly [readonly string[], (base: Snapshot) => readonly Snapshot[]])[] = [
    [["order"], withReducingOrders],
    [["order"], withOrdersOfBothSides],
    [["contract_size", "contracts", '"value"', '"profit"'], ofSmallerSizes],
    [["tier"], inOtherTiers],
    [["account", "pool", "settle", "sum", "any", "cancel"], inTwoAssets],
    [["contracts", "any", "change_margin_mode", "leverage"], (base) => policies.flatMap((policy) => unusual(policy, base))],
    [["credit"], (base) => (reads("credit") ? withCredits(base, policies) : [])],
    [["position.", "credit"], (base) => [base, ...(reads("credit") ? withCredits(base, policies).slice(-1) : [])].flatMap((each) => withDeclared(policies, each))],
    [["round", "tick", "together"], withFineAmounts],
    [["surplus"], (base) => policies.flatMap((policy) => withDust(policy, base))],
    [["with same instrument", "with same position", "margin_mode", "side"], onOneInstrument],
    [["leverage", "number"], withLittle],
    [["shared", "select", "profit", "keeping"], atEntry],
    [["shared", "select", "leverage"], unlike],
    [["any", "same", "number"], inTwoContracts],
    [["number"], (base) => ofMany(policies, largest, base)],
  ];
  const reads = (path: string): boolean => policies.some(({ meaning }) => JSON.stringify(meaning).includes(path));
  const isNamed = (words: readonly string[]): boolean => words.some((word) => hot.includes(word));
  const words = firsts.flatMap((base) => policies.flatMap((policy) => reworded(policy, base)));
  const made = [...makers].sort(([a], [b]) => Number(isNamed(b)) - Number(isNamed(a))).map(([, make]) => firsts.flatMap(make));
  const lists = [words, ...made, policies.flatMap((policy) => variantsOf(policy, bases))];
  const seen = new Set(bases.map((base) => JSON.stringify(base)));
  const fresh = (list: readonly Snapshot[]): readonly Snapshot[] => list.filter((each) => {
    const key = JSON.stringify(each);
    return !seen.has(key) && seen.add(key) && policies.every((policy) => fits(policy, each));
  });
  // One of each list in turn: which of them matters is not known.
  const found = lists.map(fresh);
  return Array.from({ length: Math.max(0, ...found.map(({ length }) => length)) }, (_, place) => found.flatMap((list) => list[place] ?? [])).flat();
}

/** The second contract, or the same once more, in another asset, with money of it, and an order in each. */
function inTwoAssets(base: Snapshot): readonly Snapshot[] {
  const [first] = base.positions ?? [];
  const instrument = base.instruments?.find(({ symbol }) => symbol === first?.symbol);
  const balance = base.account.balances?.find(({ asset }) => asset === instrument?.settle);
  const asset = base.assets?.find((each) => each.asset === instrument?.settle);
  if (first === undefined || instrument === undefined || balance === undefined || (base.positions ?? []).length > 2) return [];
  const other = instrument.settle === "USDC" ? "USDT" : "USDC";
  const symbol = instrument.contract === "inverse" ? `ETH/USD:ETH` : `${instrument.base}/${other}:${other}`;
  const settle = instrument.contract === "inverse" ? "ETH" : other;
  const second: Position = { ...first, id: "q1", symbol };
  const orders = [first, second].map((position, index) => ({ id: `q${index + 1}`, symbol: position.symbol, marginMode: position.marginMode, side: position.side, contracts: position.contracts, price: position.entryPrice ?? "1", leverage: position.leverage ?? "10", reduceOnly: false, ...(base.orders?.[0]?.facts && { facts: base.orders[0].facts }) }));
  const whole = {
    ...base,
    instruments: [...(base.instruments ?? []), { ...instrument, symbol, settle, ...(instrument.contract === "inverse" ? { base: "ETH" } : { quote: other }) }],
    account: { ...base.account, balances: [...(base.account.balances ?? []).filter((each) => each.asset !== settle), { ...balance, asset: settle }] },
    ...(asset === undefined ? {} : { assets: [...(base.assets ?? []).filter((each) => each.asset !== settle), { ...asset, asset: settle, prices: { ...asset.prices, [instrument.settle]: "1" } }].map((each) => (each.asset === instrument.settle ? { ...each, prices: { ...each.prices, [settle]: "1" } } : each)) }),
    positions: [...(base.positions ?? []), second],
    ...(base.funds === undefined ? {} : { funds: [...base.funds, ...base.funds.filter((fund) => fund.asset === instrument.settle && base.funds?.every((each) => each.asset !== settle) === true).map((fund) => ({ ...fund, asset: settle }))] }),
  };
  return [...checked(whole), ...checked({ ...whole, orders })];
}

/** An order beside the position, of either side, that only reduces and that does not; and orders alone. */
function withReducingOrders(base: Snapshot): readonly Snapshot[] {
  const [first] = base.positions ?? [];
  if (first === undefined || (base.positions ?? []).length > 1) return [];
  const facts = base.orders?.[0]?.facts;
  return [true, false].flatMap((reduceOnly) => (["long", "short"] as const).flatMap((side) => {
    const order = { id: "o1", symbol: first.symbol, marginMode: first.marginMode, side, contracts: first.contracts, price: first.entryPrice ?? "1", leverage: first.leverage ?? "10", reduceOnly, ...(facts === undefined ? {} : { facts }) };
    return [...checked({ ...base, orders: [order] }), ...(side === first.side ? checked({ ...base, positions: [], orders: [order] }) : [])];
  }));
}

/** An order of either side at once, beside a position and without one: what is asked for the two is less than for both, or is not. */
function withOrdersOfBothSides(base: Snapshot): readonly Snapshot[] {
  const [first] = base.positions ?? [];
  if (first === undefined || (base.positions ?? []).length > 1) return [];
  const facts = base.orders?.[0]?.facts;
  const orders = (["long", "short"] as const).map((side, index) => ({ id: `o${index + 1}`, symbol: first.symbol, marginMode: first.marginMode, side, contracts: first.contracts, price: first.entryPrice ?? "1", leverage: first.leverage ?? "10", reduceOnly: false, ...(facts === undefined ? {} : { facts }) }));
  return [...checked({ ...base, orders }), ...checked({ ...base, positions: [], orders })];
}

/** All positions in the contract of the first one, of the same size. */
function onOneInstrument(base: Snapshot): readonly Snapshot[] {
  const [first, ...others] = base.positions ?? [];
  if (first === undefined || others.every(({ symbol }) => symbol === first.symbol)) return [];
  const { symbol, contracts, entryPrice } = first;
  return checked({ ...base, positions: [first, ...others.map((position) => ({ ...position, symbol, contracts, ...(entryPrice === undefined ? {} : { entryPrice }) }))] });
}

/** Positions of one step at a hundredfold leverage, with little money: where amounts are small against what rules state in numbers. */
function withLittle(base: Snapshot): readonly Snapshot[] {
  const stepOf = (symbol: string): string => base.instruments?.find((each) => each.symbol === symbol)?.amountStep ?? "0.001";
  const positions = (base.positions ?? []).map((position) => ({ ...position, contracts: stepOf(position.symbol), leverage: "100", ...(position.margin === undefined ? {} : { margin: "0.3" }) }));
  return positions.length === 0 ? [] : checked({ ...base, positions, account: { ...base.account, balances: (base.account.balances ?? []).map((balance) => ({ ...balance, walletBalance: "0.3" })) } });
}

/** Amounts with more digits than any policy rounds to, and entries and fees that make such amounts where something is closed. */
function withFineAmounts(base: Snapshot): readonly Snapshot[] {
  const finer = (text: string | undefined): string | undefined => (text === undefined ? undefined : `${text.includes(".") ? text : `${text}.`}123456785123`.replace(/^(-?\d+\.\d{12}).*$/, "$1"));
  const balances = (base.account.balances ?? []).map((balance) => ({ ...balance, ...(balance.walletBalance === undefined ? {} : { walletBalance: finer(balance.walletBalance) }) }));
  const positions = (base.positions ?? []).map((position) => ({ ...position, ...(position.margin === undefined ? {} : { margin: finer(position.margin) }) }));
  const entered = (base.positions ?? []).map((position) => ({ ...position, ...(position.entryPrice === undefined ? {} : { entryPrice: finer(position.entryPrice) }) }));
  const charged = (digits: string): readonly Snapshot[] => checked({ ...base, positions: entered, instruments: (base.instruments ?? []).map((instrument) => ({ ...instrument, ...(instrument.takerFeeRate === undefined ? {} : { takerFeeRate: `0.0006${digits}` }) })) });
  return [...checked({ ...base, positions, account: { ...base.account, balances } }), ...charged("1237456789"), ...charged("5821934671")];
}

function checked(account: unknown): readonly Snapshot[] {
  const { snapshot } = validateSnapshot(account);
  return snapshot === undefined ? [] : [snapshot];
}
