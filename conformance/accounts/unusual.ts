import type { CompiledPolicy } from "../../dsl/ir.ts";
import { add, fraction, multiply, one, parseDecimal, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { checked, flagsTurned, tiersThatJump } from "./variants.ts";

type Position = NonNullable<Snapshot["positions"]>[number];
type Order = NonNullable<Snapshot["orders"]>[number];

/**
 * Accounts that nobody has by chance, and that clauses may be about: settings without a position, money without end at the highest leverage, large profits with orders in every mode,
 * figures that nobody gave, prices that end half-way between two ticks.
 */
export function unusual(policy: CompiledPolicy, base: Snapshot): readonly Snapshot[] {
  return [...flagsTurned(base), ...tiersThatJump(base), ...withoutContracts(policy, base), ...atTheirLeverage(base), ...inProfit(policy, base), ...withHalfTicks(base), ...withoutFigures(base), ...tenfold(base), ...onBonus(base)];
}

/** A position of no contracts has settings and nothing else: alone, beside orders of its instrument or another one, beside positions, and with orders of which nothing is left. */
function withoutContracts({ meaning }: CompiledPolicy, base: Snapshot): readonly Snapshot[] {
  const [first, ...rest] = base.positions ?? [];
  if (first === undefined) return [];
  const flat: Position = { ...first, id: "f1", contracts: "0", ...(first.margin === undefined ? {} : { margin: "0" }) };
  const order = orderOf(base, first, "o1");
  const elsewhere = base.instruments?.find(({ symbol }) => symbol !== first.symbol)?.symbol;
  const accounts: readonly (readonly [readonly Position[], readonly Order[]])[] = [
    [[flat], []],
    [[flat], [order]],
    [[flat], [{ ...order, contracts: "0" }]],
    [[flat, ...rest], []],
    [[flat, { ...first, id: "f2", side: first.side === "long" ? "short" : "long" }], []],
    ...meaning.modes.filter(({ name }) => name !== first.marginMode).map(({ name }) => [[flat], [{ ...order, marginMode: name }]] as const),
    ...(elsewhere === undefined ? [] : [[[flat], [{ ...order, symbol: elsewhere }]] as const, [[flat, { ...first, id: "f3", symbol: elsewhere }], []] as const, [[flat], [order, { ...order, id: "o2", contracts: "0" }]] as const]),
  ];
  return accounts.flatMap(([positions, orders]) => checked({ ...base, positions, orders }));
}

/** All money as bonus: what counts for one purpose and not for another is all that there is. */
export function onBonus(base: Snapshot): readonly Snapshot[] {
  const balances = (base.account.balances ?? []).map((balance) => ({ ...balance, walletBalance: "0", bonus: balance.walletBalance }));
  return balances.some(({ bonus }) => bonus !== undefined) ? checked({ ...base, account: { ...base.account, balances } }) : [];
}

/** Everything ten times as large: positions beyond the first tier, which plans may reduce tier by tier. */
export function tenfold(base: Snapshot): readonly Snapshot[] {
  const ten = fraction(10n);
  const balances = (base.account.balances ?? []).map((balance) => ({ ...balance, walletBalance: scaled(balance.walletBalance, ten), bonus: scaled(balance.bonus, ten) }));
  return checked({ ...base, account: { ...base.account, balances }, positions: (base.positions ?? []).map((position) => ({ ...position, contracts: scaled(position.contracts, ten), margin: scaled(position.margin, ten) })) });
}

/** Each position at the highest leverage that any tier has, with money enough for any size: where the bounds of tiers stop it. */
function atTheirLeverage(base: Snapshot): readonly Snapshot[] {
  const most = (symbol: string): string | undefined => base.instruments?.find((each) => each.symbol === symbol)?.tiers?.[0]?.maxLeverage;
  const balances = (base.account.balances ?? []).map((balance) => ({ ...balance, walletBalance: scaled(balance.walletBalance, fraction(1000n)) }));
  return checked({ ...base, account: { ...base.account, balances }, positions: (base.positions ?? []).map((position) => ({ ...position, leverage: most(position.symbol) ?? position.leverage })) });
}

/** Profits larger than margins, with an order in each mode, round and at the highest leverage. */
function inProfit(policy: CompiledPolicy, base: Snapshot): readonly Snapshot[] {
  const [first] = base.positions ?? [];
  if (first === undefined) return [];
  const positions = (base.positions ?? []).map((position) => ({ ...position, entryPrice: scaled(position.entryPrice, position.side === "long" ? fraction(1n, 2n) : fraction(3n, 2n)) }));
  const orders = policy.meaning.modes.map(({ name }, index) => ({ ...orderOf(base, first, `o${index + 1}`), marginMode: name }));
  return [...checked({ ...base, positions, orders }), ...checked({ ...base, positions, orders: [] }), ...atTheirLeverage({ ...base, positions, orders })];
}

/** Margins and wallets moved so that the price at which nothing is left ends half-way between two ticks: above an even and above an odd one. */
function withHalfTicks(base: Snapshot): readonly Snapshot[] {
  const [first] = base.positions ?? [];
  const tick = parseDecimal(base.instruments?.find(({ symbol }) => symbol === first?.symbol)?.tickSize ?? "");
  const contracts = parseDecimal(first?.contracts ?? "");
  if (first === undefined || tick === undefined || contracts === undefined) return [];
  return [1n, 3n].flatMap((halves) => {
    const more = multiply(multiply(tick, fraction(halves, 2n)), contracts);
    const positions = (base.positions ?? []).map((position) => (position.margin === undefined || position !== first ? position : { ...position, margin: plus(position.margin, more) }));
    const balances = (base.account.balances ?? []).map((balance, index) => (index > 0 || first.margin !== undefined ? balance : { ...balance, walletBalance: plus(balance.walletBalance ?? "0", more) }));
    return checked({ ...base, account: { ...base.account, balances }, positions });
  });
}

/** What a policy cannot decide shows whom its clauses speak of, and in which order they are read. */
function withoutFigures(base: Snapshot): readonly Snapshot[] {
  const silent = (base.positions ?? []).map((position) => without(position, "leverage"));
  const instruments = (base.instruments ?? []).map((instrument) => ({ ...without(instrument, "maxLeverage"), ...(instrument.tiers && { tiers: instrument.tiers.map((tier) => without(tier, "maxLeverage")) }) }));
  const balances = (base.account.balances ?? []).map((balance) => without(balance, "walletBalance"));
  return [...checked({ ...base, positions: silent }), ...checked({ ...base, instruments }), ...checked({ ...base, account: { ...base.account, balances } })];
}

function orderOf(base: Snapshot, { symbol, marginMode, side, contracts, entryPrice, leverage }: Position, id: string): Order {
  const facts = base.orders?.[0]?.facts;
  return { id, symbol, marginMode, side, contracts: stepsOf(base, symbol) ?? contracts, price: entryPrice ?? "1", leverage: leverage ?? "10", reduceOnly: false, ...(facts === undefined ? {} : { facts }) };
}

/** A few steps: an order that little margin is enough for. */
function stepsOf(base: Snapshot, symbol: string): string | undefined {
  return scaled(base.instruments?.find((each) => each.symbol === symbol)?.amountStep, fraction(5n));
}

function without<T extends object>(whole: T, key: string): object {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));
}

function scaled(text: string | undefined, by: Fraction): string | undefined {
  return text === undefined ? undefined : toDecimalString(multiply(parseDecimal(text) ?? one, by));
}

function plus(text: string, more: Fraction): string {
  return toDecimalString(add(parseDecimal(text) ?? zero, more));
}
