import type { Apart } from "../kernel/columns.ts";
import type { Member, Place } from "../kernel/plan/nodes.ts";
import { common, type Amount, type Amounts } from "./amount.ts";
import type { Dialect } from "./dialect.ts";
import { Inexpressible } from "./inexpressible.ts";
import type { Sheet, Cell } from "./sheet.ts";
import type { Side } from "./side.ts";

/** Whose rows are reckoned: those of pools (or of groups in them), of their members, or of what an account has besides. */
export type Within = "pool" | "position" | "order" | "balance" | "asset";

/** A column, and the rows that have it. */
export interface Seen {
  readonly sheet: Sheet;
  readonly cell: Cell;
}

/** A column of an object by the alias of its table; `key` is the name of an asset, which may stand in no table. */
export type Column = (alias: string, key: string) => string;

/** Where a side table is joined: the columns that rows have in common with it. */
export interface Spot {
  readonly sheet: Sheet;
  readonly account: string;
  /** The key of the pool; `undefined` where there is none. */
  readonly pool: string | undefined;
  /** A word of the row; `undefined` where it has none. */
  readonly word: (by: string) => string | undefined;
  /** What is joined as a column of the row: of a pool the same for all its members. */
  readonly seen: (sql: string) => string;
}

/** Where the rows of a mode stand while its plan is read. */
export interface Rows {
  /** `group`: its pools are groups of a pool. `member`: there is no pool at hand, only rows that are summed. */
  readonly kind: "pool" | "group" | "member";
  /** One row a pool. */
  readonly pool: Sheet;
  /** Side tables that are joined to any of these rows. */
  readonly sides: Set<Side>;
  of(within: Within): Sheet;
  /** A column of the object that stands at a place. */
  read(place: Place, column: Column): Seen;
  /** What stands in the account's row (`n`), beside rows of another level. */
  account(within: Within, sql: string): Seen;
  spot(within: Within): Spot;
  /** Whether the status that is remembered of a pool is this one. */
  remembered(dialect: Dialect, status: string): Seen;
  /** Whether no two of a pool agree on a word of theirs or of their instruments, or whether two do. */
  apart(apart: Apart, wanted: boolean, within: Within): Seen;
  sum(amounts: Amounts, over: Member, term: Amount): Amount;
  /** The least or the greatest over members, of which there must be one. */
  extreme(amounts: Amounts, which: "min" | "max", over: Member, term: Amount): Amount;
  /** A number of the balance of the pool's asset. A balance that is not listed holds nothing; what a policy declares of it is 0 only where `money` says so. */
  balance(amounts: Amounts, number: string, money: boolean, within: Within): Amount;
  /** What credits of the balance of the pool's asset come to; `sum` is over them (`k`). Of a balance that is not listed nothing is known. */
  creditsOf(amounts: Amounts, sum: string): Amount;
  /** A condition of each member: whether any holds, or all do. */
  some(which: "any" | "all", over: Member, of: Cell): Cell;
}

export function spoken(place: Place): string {
  const [of, to] = place.split(".");
  return to === undefined ? `the ${place}` : `the ${to} of ${of === "order" ? "an" : "a"} ${of}`;
}

/** Of a balance beside its credits: their sum, and how many there are, as a double: not every engine has one type for a whole number and a double. */
export function creditCells(amounts: Amounts, credits: Sheet, sum: string): { readonly value: string; readonly rows: string } {
  const [zero, value, rows] = [amounts.dialect.double(0), credits.source(sum).sql, credits.source(`SUM(${amounts.dialect.double(1)})`).sql];
  return { value: `CASE WHEN k_0.credit_account IS NULL THEN ${zero} ELSE k_0.${value} END`, rows: `CASE WHEN k_0.credit_account IS NULL THEN ${zero} ELSE k_0.${rows} END` };
}

/** Joins credits to a balance. */
export function joinCredits(sheet: Sheet): void {
  sheet.join("\n  LEFT JOIN k_0 ON k_0.credit_account = b.account_id AND k_0.credit_asset = b.asset");
}

/** The asset by this name, where one is listed. */
export function joinAsset(sheet: Sheet, name: string, needs: { isWorthRead: boolean }): void {
  needs.isWorthRead = true;
  sheet.join(`\n  LEFT JOIN plimsoll_worth w ON w.asset = ${name}`);
}

export function joinBalance(sheet: Sheet, account: string, asset: string): void {
  sheet.join(`\n  LEFT JOIN plimsoll_balances b ON b.account_id = ${account} AND b.asset = ${asset}`);
}

/** A word that every holding of a kind has: its own, or its contract's. */
export function holdingWord(alias: "p" | "o", by: string): string | undefined {
  if (["base", "quote", "settle", "contract"].includes(by)) return `m.${by}`;
  return ["symbol", "side", "id", "margin_mode"].includes(by) ? `${alias}.${by}` : undefined;
}

/** Which members are meant, and where a column of theirs stands, in rows that hold several kinds. */
export interface Counted {
  /** How many there are. */
  readonly rows: string;
  readonly isMember: string;
  readonly column: (cell: Cell) => string;
}

/** A sum over members with its bound: 0 where there is none, absent where a term is. */
export function totalOf(amounts: Amounts, pool: Sheet, term: Amount, { rows: count, isMember, column }: Counted): Amount {
  const rows = pool.source(count);
  if (term.sheet === undefined) return amounts.multiply(amounts.counted(pool, rows), term);
  const value = column(term.value);
  const missing = pool.source(`SUM(CASE WHEN ${isMember}${value} IS NULL THEN 1 ELSE 0 END)`);
  const total = pool.source(`SUM(${value})`);
  const zero = amounts.dialect.double(0);
  const sum = pool.define(`CASE WHEN ${rows.sql} = 0 THEN ${zero} WHEN ${missing.sql} = 0 THEN ${total.sql} END`, rows, missing, total);
  if (term.error === undefined && term.exact === undefined && term.high <= 10) return amounts.counted(pool, sum);
  const magnitudes = pool.source(`COALESCE(SUM(ABS(${value})), ${zero})`);
  if (term.error === undefined) return amounts.summed(pool, sum, pool.define(`${zero} * ${magnitudes.sql}`, magnitudes), magnitudes, rows, term);
  const error = column(term.error);
  const lost = pool.source(`SUM(CASE WHEN ${isMember}${error} IS NULL THEN 1 ELSE 0 END)`);
  const errors = pool.source(`COALESCE(SUM(${error}), ${zero})`);
  return amounts.summed(pool, sum, pool.define(`CASE WHEN ${lost.sql} = 0 THEN ${errors.sql} END`, lost, errors), magnitudes, rows, term);
}

/** The least or the greatest of members: no further from the exact one than the worst of them; absent where a term is, or where there is none. */
export function extremeOf(pool: Sheet, which: "min" | "max", term: Amount, { rows: count, isMember, column }: Counted): Amount {
  if (term.sheet === undefined) throw new Inexpressible(`\`${which} of\` a number of the policy`);
  const rows = pool.source(count);
  const missing = [term.value, term.error].flatMap((cell) => (cell === undefined ? [] : [pool.source(`SUM(CASE WHEN ${isMember}${column(cell)} IS NULL THEN 1 ELSE 0 END)`)]));
  const whole = [`${rows.sql} > 0`, ...missing.map(({ sql }) => `${sql} = 0`)].join(" AND ");
  const found = pool.source(`${which === "min" ? "MIN" : "MAX"}(${column(term.value)})`);
  const value = pool.define(`CASE WHEN ${whole} THEN ${found.sql} END`, rows, ...missing, found);
  if (term.error === undefined) return { ...term, sheet: pool, value, exact: undefined };
  const worst = pool.source(`MAX(${column(term.error)})`);
  return { ...term, sheet: pool, value, error: pool.define(`CASE WHEN ${whole} THEN ${worst.sql} END`, rows, ...missing, worst), exact: undefined };
}

/** Whether a condition holds of any member, or of all: 1, −1, 0 where doubles cannot tell; absent where it is silent of one. */
export function someOf(pool: Sheet, which: "any" | "all", of: Cell, { isMember, column }: Counted): Cell {
  const name = column(of);
  const [decisive, other] = which === "any" ? [1, -1] : [-1, 1];
  const count = (test: string): Cell => pool.source(`SUM(CASE WHEN ${isMember}${test} THEN 1 ELSE 0 END)`);
  const [silent, met, open] = [count(`${name} IS NULL`), count(`${name} = ${decisive}`), count(`${name} = 0`)];
  return pool.define(`CASE WHEN ${silent.sql} > 0 THEN NULL WHEN ${met.sql} > 0 THEN ${decisive} WHEN ${open.sql} = 0 THEN ${other} ELSE 0 END`, silent, met, open);
}

export function sameSheet(term: Amount, sheet: Sheet): void {
  if (term.sheet !== undefined && common(term, { sheet }) !== sheet) throw new Inexpressible("a sum over objects of another level");
}
