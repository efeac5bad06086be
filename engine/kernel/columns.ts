/**
 * A batch of accounts as plain typed arrays: what compiled decisions read, and what readers of files write. One array a fact, one row
 * an object. Objects of an account stand together, in the order of its pools; the market stands once, however many accounts share it.
 */

/** The objects that have rows. Instruments and assets are shared by all accounts of a batch that see the same. */
export type Table = "account" | "pool" | "balance" | "position" | "order" | "instrument" | "asset";

/** A fact that the plan of a policy reads. Nothing else of an account needs to be read. */
export type Column = NumberColumnOf | WordColumnOf;

export interface NumberColumnOf {
  readonly kind: "number";
  readonly table: Table;
  /** `position.entry_price`, `asset.prices.USD`, `position.sign` (+1 long, −1 short), `account.now` (seconds since 1970). */
  readonly path: string;
  readonly sign: "any" | "nonNegative" | "positive";
  /** Seconds since 1970, whole thousandths of one. */
  readonly instant?: true;
  /** No fact of the object but the sum of its credits' amounts that pass all of these tests: `balance.(credits …)`. */
  readonly credits?: readonly CreditTest[];
  /** No fact of an instrument but a number that its word of this name has in the batch, from 0 on: the same of all that have the same word. */
  readonly numbered?: string;
}

/** A credit is of one of these kinds, or of none of them; or it lapses after now, or has. Where an instant that is tested is absent the sum is a silence. */
export type CreditTest =
  | { readonly test: "kind"; readonly word: string; readonly not: boolean }
  | { readonly test: "expires"; readonly operator: "<" | "<=" | ">" | ">=" };

export interface WordColumnOf {
  readonly kind: "word";
  readonly table: Table;
  /** `position.side`, `order.reduce_only` (words `yes`, `no`), `option bonus`, `pool.status`. */
  readonly path: string;
  /** The words that the policy tells apart: the first has code 1. Any other word is `otherWord`, no word at all `absentWord`; a flag has no other words than `yes` and `no`. */
  readonly words: readonly string[];
  /** Every object has one: code 0 stands in no row that belongs to somebody. */
  readonly always: boolean;
  /** No fact but whether no two of a pool agree on a word of theirs: `pool.(positions apart by instrument.symbol)`, words `yes` and `no`. */
  readonly apart?: Apart;
}

export interface Apart {
  readonly of: "positions" | "members";
  /** A word of instruments, or of all of them. */
  readonly by: string;
}

export const absentWord = 0;
export const otherWord = 255;

/**
 * Decimals of a column. `value` is the decimal itself where a double holds it, else a double within two units of roundoff of it
 * (2 · 2⁻⁵³ of the value), so what `Number(text)` gives; NaN where the fact is absent. A value other than 0 lies within
 * 10⁻¹⁸ … 10²⁰, as the wire form of decimals has it: the proof that nothing under- or overflows rests on that.
 *
 * `mantissa` / 10^`scale` is the decimal exactly, `mantissa` an integer below 2⁵³; NaN where it does not fit. Only rows on a boundary
 * are asked for it.
 */
export interface Numbers {
  readonly value: Float64Array;
  readonly mantissa: Float64Array;
  readonly scale: Uint8Array;
  /** Where a reader leaves mantissas out: within ±10¹⁵ in each row whose decimal has at most 15 digits, and in no other. */
  readonly digits?: Float64Array;
}

/**
 * Tier tables, flat. Table t has the rows `start[t]` … `start[t + 1] − 2`; the slot before its first row (the first of all is slot 0) holds
 * −Infinity in `upTo`, so that every row has a bound on either side. A last row without a bound has +Infinity; where the last row is bounded, one more row
 * stands behind it, up to +Infinity and without any field: there the table is silent. Table 0 is that of instruments without tiers.
 */
export interface Tiers {
  readonly start: Uint32Array;
  readonly upTo: Numbers;
  /** By name: `maintenance_margin_rate`. NaN where a row does not have it. */
  readonly fields: Readonly<Record<string, Numbers>>;
}

/** The first two rows of `balance`: of an asset that the account does not list (0 in every fact of the schema and in sums of credits, and declared ones as the policy has them where nothing is said), and where no asset is at hand (silence). */
export const emptyBalance = 0;
export const noBalance = 1;

export interface Batch {
  readonly accounts: number;
  readonly pools: number;
  readonly positions: number;
  readonly orders: number;
  /** Account a has the pools `poolStart[a]` … `poolStart[a + 1] − 1`, in the order of `poolsOf`; n + 1 entries, as in all that follow. */
  readonly poolStart: Uint32Array;
  readonly positionStart: Uint32Array;
  readonly orderStart: Uint32Array;
  /** By account. Rows 0 and 1 of the table belong to nobody. */
  readonly balanceStart: Uint32Array;
  /** Of a pool: its mode, by its place in the policy, and the row of its settlement asset's balance. */
  readonly poolMode: Uint8Array;
  readonly poolBalance: Uint32Array;
  /** Of a pool whose key fixes one: its instrument, else 0. */
  readonly poolInstrument: Uint32Array;
  readonly positionInstrument: Uint32Array;
  readonly orderInstrument: Uint32Array;
  /** Of a balance and of an instrument (its settlement asset): a row of `asset`. Row 0 knows nothing, as do row 0 of instruments and table 0. */
  readonly balanceAsset: Uint32Array;
  readonly instrumentAsset: Uint32Array;
  readonly instrumentTiers: Uint32Array;
  readonly numbers: Readonly<Record<string, Numbers>>;
  readonly words: Readonly<Record<string, Uint8Array>>;
  readonly tiers: Tiers;
  /** Of an account: 0, or one more than the index in `reasons` of why its row cannot stand here and the exact engine must be asked. */
  readonly beyond: Uint8Array;
  readonly reasons: readonly string[];
  /** Of a position: its place in its snapshot's list. */
  readonly positionSource: Uint32Array;
}

/** What a policy's decisions read: the same for the same policy, whoever fills the columns. */
export interface Layout {
  readonly columns: readonly Column[];
  /** Fields of tier rows. */
  readonly tierFields: readonly string[];
  readonly modes: readonly string[];
}
