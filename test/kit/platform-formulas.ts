/**
 * The formula of Binance's page in exact fractions, and what each public engine does otherwise, one thing at a time. Written by hand from the page and from
 * what the engines' own code says; it shares nothing with the policy or the engine but the arithmetic of fractions.
 */
import { absolute, add, compare, divide, fraction, isZero, multiply, parseDecimal, sign, subtract, sumAll, zero, type Fraction } from "../../engine/number/index.ts";
import type { Position, Snapshot } from "../../engine/snapshot/index.ts";

/** One thing that an engine does otherwise than the page. */
export type Deviation =
  | "the tier is chosen by the collateral" | "the tier is chosen at the mark price" | "there is no maintenance amount" | "profit of shorts has the wrong sign"
  | "the other side of a contract is left out" | "other positions are left out" | "a price although liquidation has begun" | "0 where there is no price" | "0 is a price"
  | "maintenance margin is divided by the leverage";

export const findings: Readonly<Record<string, readonly Deviation[]>> = {
  "freqtrade-binance": ["the tier is chosen by the collateral", "profit of shorts has the wrong sign", "the other side of a contract is left out", "0 where there is no price", "a price although liquidation has begun"],
  "ccxt-binance": ["there is no maintenance amount", "other positions are left out", "the tier is chosen at the mark price", "a price although liquidation has begun", "0 is a price"],
  "nautilus-leveraged": ["maintenance margin is divided by the leverage", "there is no maintenance amount"],
  "nautilus-standard": ["there is no maintenance amount"],
};

interface Row {
  readonly from: Fraction;
  readonly to: Fraction | undefined;
  readonly rate: Fraction;
  readonly amount: Fraction;
}

/** A position with what the formula needs of it; `side` is 1 or −1. */
interface One {
  readonly position: Position;
  readonly side: Fraction;
  readonly size: Fraction;
  readonly entry: Fraction;
  readonly leverage: Fraction;
  readonly mark: Fraction;
  readonly rows: readonly Row[];
}

const number = (text: string | undefined): Fraction => {
  const read = parseDecimal(text ?? "missing");
  if (read === undefined) throw new Error(`expected a decimal, but found ${text ?? "nothing"}`);
  return read;
};

function read({ instruments = [] }: Snapshot, position: Position): One {
  const instrument = instruments.find(({ symbol }) => symbol === position.symbol);
  return {
    position,
    side: fraction(position.side === "long" ? 1n : -1n),
    size: number(position.contracts),
    entry: number(position.entryPrice),
    leverage: number(position.leverage),
    mark: number(instrument?.markPrice),
    rows: (instrument?.tiers ?? []).map((tier, index, all) => ({ from: number(tier.minNotional), to: all[index + 1] === undefined ? undefined : number(all[index + 1]?.minNotional), rate: number(tier.maintenanceMarginRate), amount: number(tier.maintenanceAmount) })),
  };
}

const holds = ({ from, to }: Row, value: Fraction): boolean => compare(value, from) >= 0 && (to === undefined || compare(value, to) < 0);

function rowAt({ rows }: One, value: Fraction): Row {
  const found = rows.find((row) => holds(row, value));
  if (found === undefined) throw new Error("expected a row of the table for every value");
  return found;
}

const value = ({ size, mark }: One): Fraction => multiply(size, mark);
const collateral = ({ size, entry, leverage }: One): Fraction => divide(multiply(size, entry), leverage);
const profit = ({ side, size, mark, entry }: One): Fraction => multiply(side, multiply(size, subtract(mark, entry)));

function requirement(one: One, deviations: ReadonlySet<Deviation>): Fraction {
  const { rate, amount } = rowAt(one, deviations.has("the tier is chosen by the collateral") ? collateral(one) : value(one));
  const due = multiply(value(one), rate);
  const divided = deviations.has("maintenance margin is divided by the leverage") ? divide(due, one.leverage) : due;
  return deviations.has("there is no maintenance amount") ? divided : subtract(divided, amount);
}

export function maintenanceMargin(snapshot: Snapshot, position: Position, deviations: ReadonlySet<Deviation>): Fraction {
  return requirement(read(snapshot, position), deviations);
}

/** (wallet + amounts − TMM1 + UPNL1 − Σ side · size · entry) ÷ (Σ size · rate − Σ side · size), with the row of the table that the position's value is in at that price. */
export function liquidationPrice(snapshot: Snapshot, asked: Position, deviations: ReadonlySet<Deviation>): Fraction | "none" {
  const one = read(snapshot, asked);
  if (isZero(one.size)) return "none";
  const isolated = asked.marginMode === "isolated";
  const pool = isolated ? [one] : (snapshot.positions ?? []).filter(({ marginMode }) => marginMode === "cross").map((each) => read(snapshot, each));
  const same = pool.filter(({ position }) => position.symbol === asked.symbol);
  const alone = deviations.has("the other side of a contract is left out") || deviations.has("other positions are left out");
  const group = alone ? [one] : same;
  const others = deviations.has("other positions are left out") ? [] : pool.filter((each) => !same.includes(each));
  const wallet = isolated ? number(asked.margin) : number(snapshot.account.balances?.[0]?.walletBalance);
  const gained = others.map((each) => (deviations.has("profit of shorts has the wrong sign") ? multiply(each.size, subtract(each.mark, each.entry)) : profit(each)));
  const base = subtract(add(wallet, sumAll(gained)), sumAll(others.map((each) => requirement(each, deviations))));
  const begun = deviations.has("a price although liquidation has begun");
  const now = subtract(add(base, sumAll(group.map(profit))), sumAll(group.map((each) => requirement(each, deviations))));
  if (!begun && sign(now) < 0) return "none";
  const prices = combinations(group.map((each) => rowsFor(each, deviations))).flatMap((rows): readonly Fraction[] => {
    const amounts = deviations.has("there is no maintenance amount") ? zero : sumAll(rows.map(({ amount }) => amount));
    const cost = sumAll(group.map(({ side, size, entry }) => multiply(side, multiply(size, entry))));
    const slope = sumAll(group.map(({ side, size }, index) => multiply(size, subtract(rows[index]?.rate ?? zero, side))));
    if (isZero(slope)) return [];
    const price = divide(subtract(add(base, amounts), cost), slope);
    const fits = group.every((each, index) => rowsFor(each, deviations).length === 1 || holds(rows[index]!, multiply(each.size, price))); // as many rows as positions
    const ahead = begun || compare(multiply(one.side, price), multiply(one.side, one.mark)) <= 0;
    return (fits && ahead) || sign(price) <= 0 ? [price] : [];
  });
  const [nearest] = [...prices].sort((a, b) => compare(absolute(subtract(a, one.mark)), absolute(subtract(b, one.mark))));
  if (nearest === undefined) return "none";
  if (sign(nearest) > 0) return nearest;
  const isZeroSaid = deviations.has("0 where there is no price") || (isZero(nearest) && deviations.has("0 is a price"));
  return isZeroSaid ? zero : "none";
}

/** The rows that may count: one where an engine has chosen it beforehand, otherwise all, and the price decides. */
function rowsFor(one: One, deviations: ReadonlySet<Deviation>): readonly Row[] {
  if (deviations.has("the tier is chosen by the collateral")) return [rowAt(one, collateral(one))];
  if (deviations.has("the tier is chosen at the mark price")) return [rowAt(one, value(one))];
  return one.rows;
}

function combinations<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>((all, list) => all.flatMap((some) => list.map((each) => [...some, each])), [[]]);
}
