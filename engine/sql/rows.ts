import type { Apart } from "../kernel/columns.ts";
import type { Member, Place } from "../kernel/plan/nodes.ts";
import { common, type Amount, type Amounts } from "./amount.ts";
import type { Dialect } from "./dialect.ts";
import { Inexpressible, type Cause } from "./inexpressible.ts";
import { Sheet, type Cell } from "./sheet.ts";

/** Whose rows are reckoned: those of pools, or of their members. */
export type Within = "pool" | "position" | "order";

/** Where the rows of a mode stand while its plan is read. */
export interface Rows {
  /** One row a pool. */
  readonly pool: Sheet;
  /** One row an account: what its pools and their members have beside them. */
  readonly accounts: Sheet;
  readonly readsAccount: boolean;
  of(within: Within): Sheet;
  at(place: Place): { readonly sheet: Sheet; readonly alias: string };
  /** What stands in the account's row (`n`), beside rows of another level. */
  account(within: Within, sql: string): { readonly sheet: Sheet; readonly cell: Cell };
  /** Whether the status that is remembered of a pool is this one. */
  remembered(dialect: Dialect, status: string): { readonly sheet: Sheet; readonly cell: Cell };
  /** Whether no two of a pool agree on a word of theirs or of their instruments, or whether two do. */
  apart(apart: Apart, wanted: boolean, within: Within): { readonly sheet: Sheet; readonly cell: Cell };
  sum(amounts: Amounts, over: Member, term: Amount): Amount;
  /** A number of the balance of the pool's asset. A balance that is not listed holds nothing; what a policy declares of it is 0 only where `money` says so. */
  balance(amounts: Amounts, number: string, money: boolean): Amount;
  /** One row a balance that has credits. */
  readonly credits: Sheet;
  readonly readsCredits: boolean;
  /** What credits of the balance of the pool's asset come to; `sum` is over them (`k`). Of a balance that is not listed nothing is known. */
  creditsOf(amounts: Amounts, sum: string): Amount;
  /** A condition of each member: whether any holds, or all do. */
  some(which: "any" | "all", over: Member, of: Cell): Cell;
}

function spoken(place: Place): string {
  const [of, to] = place.split(".");
  return to === undefined ? `the ${place}` : `the ${to} of a ${of}`;
}

/** Assets have no table. */
function tabled(place: Place): Cause {
  return place.endsWith("asset") ? "table" : "form";
}

/** Of statuses that members remember: that of the pool where they agree, `healthy` where none has one, and absent where they do not agree, since rows have no order. */
function agreed(dialect: Dialect, column: string, status: string): string {
  const wanted = dialect.literal(status);
  return `CASE WHEN COUNT(${column}) = 0 THEN ${status === "healthy" ? 1 : -1} WHEN MIN(${column}) = MAX(${column}) THEN CASE WHEN MIN(${column}) = ${wanted} THEN 1 ELSE -1 END END`;
}

/** Of a balance beside its credits: their sum, and how many there are, as a double: not every engine has one type for a whole number and a double. */
function creditCells(amounts: Amounts, credits: Sheet, sum: string): { readonly value: string; readonly rows: string } {
  const [zero, value, rows] = [amounts.dialect.double(0), credits.source(sum).sql, credits.source(`SUM(${amounts.dialect.double(1)})`).sql];
  return { value: `CASE WHEN k_0.credit_account IS NULL THEN ${zero} ELSE k_0.${value} END`, rows: `CASE WHEN k_0.credit_account IS NULL THEN ${zero} ELSE k_0.${rows} END` };
}

/** Pools that are one position each: the row of the position is that of the pool. */
export class SingleRows implements Rows {
  readonly pool = new Sheet("p");
  readonly accounts = new Sheet("a");
  readonly credits = new Sheet("k");
  readsBalance = false;
  readsAccount = false;
  readsCredits = false;

  of(): Sheet {
    return this.pool;
  }

  at(place: Place): { readonly sheet: Sheet; readonly alias: string } {
    if (place === "position") return { sheet: this.pool, alias: "p" };
    if (place === "position.instrument" || place === "pool.instrument") return { sheet: this.pool, alias: "m" };
    throw new Inexpressible(`what a pool of one position reads of ${spoken(place)}`, tabled(place));
  }

  account(_within: Within, sql: string): { readonly sheet: Sheet; readonly cell: Cell } {
    this.readsAccount = true;
    return { sheet: this.pool, cell: this.pool.source(`a_0.${this.accounts.source(sql).sql}`) };
  }

  remembered(dialect: Dialect, status: string): { readonly sheet: Sheet; readonly cell: Cell } {
    return { sheet: this.pool, cell: this.pool.source(`CASE WHEN COALESCE(p.status, ${dialect.literal("healthy")}) = ${dialect.literal(status)} THEN 1 ELSE -1 END`) };
  }

  apart(): never {
    throw new Inexpressible("whether an order stands beside a position of one pool");
  }

  sum(): Amount {
    throw new Inexpressible("a sum over what belongs to one position");
  }

  balance(amounts: Amounts, number: string, money: boolean): Amount {
    this.readsBalance = true;
    return amounts.reading(this.pool, this.pool.source(money ? `CASE WHEN b.account_id IS NULL THEN ${amounts.dialect.double(0)} ELSE ${number} END` : number));
  }

  creditsOf(amounts: Amounts, sum: string): Amount {
    this.readsBalance = true;
    this.readsCredits = true;
    const { value, rows } = creditCells(amounts, this.credits, sum);
    return amounts.total(this.pool, this.pool.source(`CASE WHEN b.account_id IS NOT NULL THEN ${value} END`), this.pool.source(rows));
  }

  some(): never {
    throw new Inexpressible("`any of` and `all of` what belongs to one position");
  }
}

const wordsApart: ReadonlySet<string> = new Set(["instrument.symbol", "instrument.base", "instrument.quote", "instrument.settle", "position.symbol", "position.side"]);

/** A column that positions, orders or balances hand up to their pool. */
export interface Handed {
  readonly name: string;
  readonly from: Member;
  readonly cell: Cell;
  readonly type: "double" | "text";
}

/** Pools that share: positions, orders and a balance, each with a sheet of its own, and what is summed of them. */
export class SharedRows implements Rows {
  readonly positions = new Sheet("p");
  readonly orders = new Sheet("o");
  readonly balances = new Sheet("b");
  readonly pool = new Sheet("g");
  readonly accounts = new Sheet("a");
  readonly credits = new Sheet("k");
  readonly handed: Handed[] = [];
  readsAccount = false;
  readsCredits = false;
  private readonly byAsset: boolean;

  constructor(byAsset: boolean) {
    this.byAsset = byAsset;
  }

  at(place: Place): { readonly sheet: Sheet; readonly alias: string } {
    switch (place) {
      case "position":
        return { sheet: this.positions, alias: "p" };
      case "position.instrument":
        return { sheet: this.positions, alias: "m" };
      case "order":
        return { sheet: this.orders, alias: "o" };
      case "order.instrument":
        return { sheet: this.orders, alias: "m" };
      default:
        throw new Inexpressible(`what a shared pool reads of ${spoken(place)}`, tabled(place));
    }
  }

  of(within: Within): Sheet {
    return within === "position" ? this.positions : within === "order" ? this.orders : this.pool;
  }

  account(within: Within, sql: string): { readonly sheet: Sheet; readonly cell: Cell } {
    this.readsAccount = true;
    const name = `a_0.${this.accounts.source(sql).sql}`;
    const sheet = this.of(within);
    // All rows of a pool have the same account beside them.
    return { sheet, cell: sheet.source(within === "pool" ? `MAX(${name})` : name) };
  }

  remembered(dialect: Dialect, status: string): { readonly sheet: Sheet; readonly cell: Cell } {
    const name = this.hand("position", this.positions.source("p.status"), "text");
    return { sheet: this.pool, cell: this.pool.source(agreed(dialect, name, status)) };
  }

  apart({ of, by }: Apart, wanted: boolean, within: Within): { readonly sheet: Sheet; readonly cell: Cell } {
    const name = by.slice(by.indexOf(".") + 1);
    if (!wordsApart.has(by)) throw new Inexpressible(`whether two of a pool agree on ${by}`);
    const word = (alias: string): string => `COALESCE(${name === "symbol" || name === "side" ? alias : "m"}.${name}, '')`;
    const [yes, no] = wanted ? [1, -1] : [-1, 1];
    if (within !== "pool") {
      if (within === "order" || of === "members") throw new Inexpressible(`whether two of a pool agree on ${by}, of each of its objects`);
      const own = this.positions.source(word("p"));
      const alike = this.positions.define(`COUNT(*) OVER (PARTITION BY account_id, pool_key, ${own.sql})`, own);
      const most = this.positions.define(`MAX(${alike.sql}) OVER (PARTITION BY account_id, pool_key)`, alike);
      return { sheet: this.positions, cell: this.positions.define(`CASE WHEN ${most.sql} = 1 THEN ${yes} ELSE ${no} END`, most) };
    }
    const held = this.hand("position", this.positions.source(word("p")), "text");
    const placed = of === "members" ? this.hand("order", this.orders.source(word("o")), "text") : undefined;
    const [all, each] = placed === undefined ? ["SUM(is_position)", held] : ["SUM(is_position) + SUM(is_order)", `COALESCE(${held}, ${placed})`];
    return { sheet: this.pool, cell: this.pool.source(`CASE WHEN COUNT(DISTINCT ${each}) = ${all} THEN ${yes} ELSE ${no} END`) };
  }

  sum(amounts: Amounts, over: Member, term: Amount): Amount {
    const sheet = over === "position" ? this.positions : over === "order" ? this.orders : undefined;
    if (sheet === undefined) throw new Inexpressible("a sum over balances");
    const [pool, member] = [this.pool, over === "position" ? "is_position" : "is_order"];
    const rows = pool.source(`SUM(${member})`);
    if (term.sheet === undefined) return amounts.multiply(amounts.counted(pool, rows), term);
    if (common(term, { sheet }) !== sheet) throw new Inexpressible("a sum over objects of another level");
    const value = this.hand(over, term.value);
    const missing = pool.source(`SUM(CASE WHEN ${member} = 1 AND ${value} IS NULL THEN 1 ELSE 0 END)`);
    const total = pool.source(`SUM(${value})`);
    const zero = amounts.dialect.double(0);
    const sum = pool.define(`CASE WHEN ${rows.sql} = 0 THEN ${zero} WHEN ${missing.sql} = 0 THEN ${total.sql} END`, rows, missing, total);
    if (term.error === undefined && term.exact === undefined && term.high <= 10) return amounts.counted(pool, sum);
    const magnitudes = pool.source(`COALESCE(SUM(ABS(${value})), ${zero})`);
    if (term.error === undefined) return amounts.summed(pool, sum, pool.define(`${zero} * ${magnitudes.sql}`, magnitudes), magnitudes, rows, term);
    const error = this.hand(over, term.error);
    const lost = pool.source(`SUM(CASE WHEN ${member} = 1 AND ${error} IS NULL THEN 1 ELSE 0 END)`);
    const errors = pool.source(`COALESCE(SUM(${error}), ${zero})`);
    return amounts.summed(pool, sum, pool.define(`CASE WHEN ${lost.sql} = 0 THEN ${errors.sql} END`, lost, errors), magnitudes, rows, term);
  }

  balance(amounts: Amounts, number: string, money: boolean): Amount {
    if (!this.byAsset) throw new Inexpressible("a balance of pools that are not told apart by their asset alone");
    const handed = this.hand("balance", this.balances.source(number));
    const listed = this.pool.source("SUM(is_balance)");
    const held = this.pool.source(`MAX(${handed})`);
    // Two balances of one asset are no account.
    return amounts.reading(this.pool, this.pool.define(`CASE WHEN ${listed.sql} = 0 THEN ${money ? amounts.dialect.double(0) : "NULL"} WHEN ${listed.sql} = 1 THEN ${held.sql} END`, listed, held));
  }

  creditsOf(amounts: Amounts, sum: string): Amount {
    if (!this.byAsset) throw new Inexpressible("credits of pools that are not told apart by their asset alone");
    this.readsCredits = true;
    const cells = creditCells(amounts, this.credits, sum);
    const [value, rows] = [cells.value, cells.rows].map((sql) => this.hand("balance", this.balances.source(sql)));
    return amounts.total(this.pool, this.pool.source(`CASE WHEN SUM(is_balance) = 1 THEN MAX(${value}) END`), this.pool.source(`MAX(${rows})`));
  }

  some(which: "any" | "all", over: Member, of: Cell): Cell {
    if (over === "balance") throw new Inexpressible("`any of` and `all of` balances");
    const [name, member] = [this.hand(over, of), over === "position" ? "is_position" : "is_order"];
    const [decisive, other] = which === "any" ? [1, -1] : [-1, 1];
    const count = (test: string): Cell => this.pool.source(`SUM(CASE WHEN ${member} = 1 AND ${test} THEN 1 ELSE 0 END)`);
    const [silent, met, open] = [count(`${name} IS NULL`), count(`${name} = ${decisive}`), count(`${name} = 0`)];
    return this.pool.define(`CASE WHEN ${silent.sql} > 0 THEN NULL WHEN ${met.sql} > 0 THEN ${decisive} WHEN ${open.sql} = 0 THEN ${other} ELSE 0 END`, silent, met, open);
  }

  private hand(from: Member, cell: Cell, type: "double" | "text" = "double"): string {
    const known = this.handed.find((each) => each.from === from && each.cell.sql === cell.sql);
    if (known !== undefined) return known.name;
    const name = `h${this.handed.length + 1}`;
    this.handed.push({ name, from, cell, type });
    return name;
  }
}
