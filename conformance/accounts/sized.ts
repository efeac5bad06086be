import type { CompiledPolicy, TierTable } from "../../dsl/ir.ts";
import { canonicalJson } from "../../dsl/canonical.ts";
import { add, divide, equals, fraction, multiply, parseDecimal, roundToStep, sign, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { atRoundPrice, boundsOtherwise } from "./on-bounds.ts";
import { checked } from "./variants.ts";

/** The most sizes that are made of each account. */
const most = 6;
const high = "100";

/**
 * Accounts of one position on each bound that two policies put into another row, in each row of a table that they write otherwise, and between two bounds of which each has
 * one: as large in money, and in contracts, as these say, with margin and money in proportion; at the leverage that it has, and at a high one, where the row decides and not
 * what the trader chose.
 */
export function sized(before: CompiledPolicy, after: CompiledPolicy, base: Snapshot): readonly Snapshot[] {
  const [old, now] = [before.meaning.tables, after.meaning.tables];
  const bounds = boundsOtherwise(old, now).slice(0, most);
  return [...(bounds.length === 0 ? [] : atRoundPrice(base).flatMap((account) => ofSizes(account, bounds))), ...ofSizes(base, sizesOf(old, now).slice(0, most))];
}

function ofSizes(base: Snapshot, sizes: readonly Fraction[]): readonly Snapshot[] {
  const [position, ...others] = base.positions ?? [];
  const instrument = base.instruments?.find(({ symbol }) => symbol === position?.symbol);
  const [mark, size, contracts] = [instrument?.markPrice, instrument?.contractSize, position?.contracts].map((text) => parseDecimal(text ?? ""));
  if (position === undefined || instrument === undefined || others.length > 0 || mark === undefined || size === undefined || contracts === undefined || sign(contracts) === 0) return [];
  const perContract = instrument.contract === "inverse" ? size : multiply(size, mark);
  return sizes.flatMap((wanted) => [wanted, divide(wanted, perContract)].flatMap((many) => {
    const held = roundToStep(many, parseDecimal(instrument.amountStep ?? "0.001") ?? fraction(1n), "up");
    const scale = divide(held, contracts);
    const scaled = (text: string): string => toDecimalString(roundToStep(multiply(parseDecimal(text) ?? zero, scale), fraction(1n, 100000000n), "down"));
    const leverages = [...new Set([position.leverage, ...(position.leverage === undefined ? [] : [high])])];
    return leverages.flatMap((leverage) => checked({
      ...base,
      account: { ...base.account, balances: (base.account.balances ?? []).map((balance) => ({ ...balance, ...(balance.walletBalance === undefined ? {} : { walletBalance: scaled(balance.walletBalance) }), ...(balance.bonus === undefined ? {} : { bonus: scaled(balance.bonus) }) })) },
      positions: [{ ...position, contracts: toDecimalString(held), ...(leverage === undefined ? {} : { leverage }), ...(position.margin === undefined ? {} : { margin: scaled(position.margin) }) }],
    }));
  }));
}

/** The middle of each row that only one of the policies has, twice its lower bound where it has no end. */
function sizesOf(before: readonly TierTable[], after: readonly TierTable[]): readonly Fraction[] {
  const [old, now] = [before, after].map((tables) => new Map(tables.flatMap(rowsOf)));
  const apart = [...(old ?? new Map<string, Fraction>())].filter(([row]) => now?.has(row) !== true).concat([...(now ?? new Map<string, Fraction>())].filter(([row]) => old?.has(row) !== true));
  return [...new Map([...between(before, after), ...apart.map(([, size]) => size)].map((size) => [toDecimalString(size), size])).values()];
}

/** Between a bound and the one that stands in its place in the other policy. */
function between(before: readonly TierTable[], after: readonly TierTable[]): readonly Fraction[] {
  return before.flatMap((table) => {
    const other = after.find(({ name, rows }) => name === table.name && rows.length === table.rows.length);
    return table.rows.flatMap((row, index) => {
      const [old, now] = [row.upTo, other?.rows[index]?.upTo].map((bound) => parseDecimal(bound?.value ?? ""));
      return old === undefined || now === undefined || equals(old, now) ? [] : [divide(add(old, now), fraction(2n))];
    });
  });
}

/** Each row with its bounds as a text, and the size of what is in it. */
function rowsOf({ name, rows }: TierTable): readonly (readonly [string, Fraction])[] {
  return rows.map((row, index) => {
    const [low, high] = [rows[index - 1]?.upTo, row.upTo].map((bound) => parseDecimal(bound?.value ?? ""));
    const from = low ?? zero;
    const size = high === undefined ? multiply(from, fraction(2n)) : divide(add(from, high), fraction(2n));
    return [canonicalJson([name, row, toDecimalString(from)]), size] as const;
  }).filter(([, size]) => sign(size) > 0);
}
