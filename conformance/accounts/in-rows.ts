import type { CompiledPolicy, Meaning, TierTable } from "../../dsl/ir.ts";
import { add, compare, divide, equals, fraction, multiply, parseDecimal, roundToStep, sign, subtract, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import { literalValue } from "../../engine/program.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { checked } from "./variants.ts";

/** The most rows of a table for which accounts are made. */
const mostRows = 12;

/** How much a position is to be worth: at least and at most; the same twice where it has to be exactly so much. */
interface Worth {
  readonly from: Fraction;
  readonly to: Fraction;
}

/**
 * Of the first account of each mode with one position, and for each row of each of the policy's tables: the account as large as the middle of the row, as its bound exactly, and a little
 * below and above it, by less than the last place in which the bound is written. Contracts, prices, margin and money are in proportion, all on their grids. No account is moved into
 * a far row by chance, and only there its numbers are read. Where a row and the leverage both limit, the same at a leverage of 200.
 */
export function inRows({ meaning }: CompiledPolicy, bases: readonly Snapshot[]): readonly Snapshot[] {
  const worths = meaning.tables.flatMap(worthsOf);
  const firsts = new Map<string, Snapshot>();
  for (const base of bases) {
    const [position, ...others] = base.positions ?? [];
    if (position !== undefined && others.length === 0 && Object.keys(base.selectors ?? {}).length === 0 && !firsts.has(position.marginMode)) firsts.set(position.marginMode, base);
  }
  const all = [...firsts.values()].flatMap((base) => (isBesideLeverage(meaning) ? [base, ...highly(base)] : [base]));
  return worths.flatMap((worth) => all.flatMap((base) => asLarge(base, worth)));
}

/** Whether the larger or smaller of two things counts, one of them by the leverage that the trader chose: rows of a table show only at a leverage that leaves them the last word. */
function isBesideLeverage({ definitions }: Meaning): boolean {
  return definitions.map(({ body }) => JSON.stringify(body)).some((body) => body.includes('"kind":"extreme"') && body.includes('"position.leverage"'));
}

function highly(base: Snapshot): readonly Snapshot[] {
  return checked({ ...base, positions: (base.positions ?? []).map((position) => (position.leverage === undefined ? position : { ...position, leverage: "200" })) });
}

function worthsOf({ rows }: TierTable): readonly Worth[] {
  return rows.slice(0, mostRows).flatMap(({ upTo }, index): readonly Worth[] => {
    const below = rows[index - 1]?.upTo;
    const from = below === undefined ? zero : literalValue(below);
    if (upTo === undefined) return [exactly(multiply(from, fraction(2n)))];
    const bound = literalValue(upTo);
    const unit = unitOf(upTo.value);
    return [exactly(divide(add(from, bound), fraction(2n))), exactly(bound), { from: subtract(bound, unit), to: bound }, { from: bound, to: add(bound, unit) }];
  }).filter(({ to }) => sign(to) > 0);
}

function exactly(value: Fraction): Worth {
  return { from: value, to: value };
}

/** One in the last place that a number is written with. */
function unitOf(text: string): Fraction {
  const places = text.replaceAll("_", "").split(".")[1]?.length ?? 0;
  return fraction(1n, 10n ** BigInt(places));
}

/** The account with so much in its position: round counts of contracts are tried until one has a price on the tick, near the mark, at which they are worth that. */
function asLarge(base: Snapshot, worth: Worth): readonly Snapshot[] {
  const [position] = base.positions ?? [];
  const instrument = base.instruments?.find(({ symbol }) => symbol === position?.symbol);
  const [mark, size, held, tick, step] = [instrument?.markPrice, instrument?.contractSize, position?.contracts, instrument?.tickSize, instrument?.amountStep ?? "0.001"].map((text) => parseDecimal(text ?? ""));
  if (position === undefined || instrument?.contract !== "linear" || mark === undefined || size === undefined || held === undefined || tick === undefined || step === undefined || sign(held) === 0) return [];
  const middle = divide(add(worth.from, worth.to), fraction(2n));
  for (const contracts of roundCounts(divide(middle, multiply(mark, size)))) {
    const price = roundToStep(divide(middle, multiply(contracts, size)), tick, "half_up");
    const value = multiply(multiply(contracts, size), price);
    const isThere = equals(worth.from, worth.to) ? equals(value, worth.to) : compare(value, worth.from) > 0 && compare(value, worth.to) < 0;
    if (!isThere || !equals(roundToStep(contracts, step, "down"), contracts)) continue;
    const [moved, grown] = [divide(price, mark), divide(value, multiply(multiply(held, size), mark))];
    const priced = (text: string): string => toDecimalString(roundToStep(multiply(parseDecimal(text) ?? mark, moved), tick, "half_up"));
    const scaled = (text: string): string => toDecimalString(roundToStep(multiply(parseDecimal(text) ?? zero, grown), fraction(1n, 100_000_000n), "down"));
    const { markPrice, lastPrice, indexPrice } = instrument;
    return checked({
      ...base,
      account: { ...base.account, balances: (base.account.balances ?? []).map((balance) => ({ ...balance, ...(balance.walletBalance !== undefined && { walletBalance: scaled(balance.walletBalance) }), ...(balance.bonus !== undefined && { bonus: scaled(balance.bonus) }) })) },
      instruments: (base.instruments ?? []).map((each) => (each === instrument ? { ...instrument, ...(markPrice !== undefined && { markPrice: priced(markPrice) }), ...(lastPrice !== undefined && { lastPrice: priced(lastPrice) }), ...(indexPrice !== undefined && { indexPrice: priced(indexPrice) }) } : each)),
      positions: [{ ...position, contracts: toDecimalString(contracts), ...(position.entryPrice !== undefined && { entryPrice: priced(position.entryPrice) }), ...(position.margin !== undefined && { margin: scaled(position.margin) }) }],
    });
  }
  return [];
}

/** 1, 2 and 5 times powers of ten, those nearest to so many first. */
function roundCounts(wanted: Fraction): readonly Fraction[] {
  const distance = (count: Fraction): Fraction => (compare(count, wanted) < 0 ? divide(wanted, count) : divide(count, wanted));
  const all = Array.from({ length: 17 }, (_, place) => [1n, 2n, 5n].map((digit) => (place < 8 ? fraction(digit, 10n ** BigInt(8 - place)) : fraction(digit * 10n ** BigInt(place - 8))))).flat();
  return all.filter((count) => compare(distance(count), fraction(5n)) <= 0).sort((a, b) => compare(distance(a), distance(b)));
}
