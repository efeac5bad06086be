import type { Member, Place } from "../kernel/plan/nodes.ts";
import { common, type Amount, type Amounts } from "./amount.ts";
import { Inexpressible } from "./inexpressible.ts";
import { Sheet, type Cell } from "./sheet.ts";

/** Where the rows of a mode stand while its plan is read. */
export interface Rows {
  /** One row a pool. */
  readonly pool: Sheet;
  at(place: Place): { readonly sheet: Sheet; readonly alias: string };
  sum(amounts: Amounts, over: Member, term: Amount): Amount;
  /** A number of the balance of the pool's asset. A balance that is not listed holds nothing; what a policy declares of it is 0 only where `money` says so. */
  balance(amounts: Amounts, number: string, money: boolean): Amount;
}

/** Pools that are one position each: the row of the position is that of the pool. */
export class SingleRows implements Rows {
  readonly pool = new Sheet("p");
  readsBalance = false;

  at(place: Place): { readonly sheet: Sheet; readonly alias: string } {
    if (place === "position") return { sheet: this.pool, alias: "p" };
    if (place === "position.instrument") return { sheet: this.pool, alias: "m" };
    throw new Inexpressible(`what a pool of one position reads of ${place}`);
  }

  sum(): Amount {
    throw new Inexpressible("a sum over what belongs to one position");
  }

  balance(amounts: Amounts, number: string, money: boolean): Amount {
    this.readsBalance = true;
    return amounts.reading(this.pool, this.pool.source(money ? `CASE WHEN b.account_id IS NULL THEN ${amounts.dialect.double(0)} ELSE ${number} END` : number));
  }
}

/** A column that positions, orders or balances hand up to their pool. */
export interface Handed {
  readonly name: string;
  readonly from: Member;
  readonly cell: Cell;
}

/** Pools that share: positions, orders and a balance, each with a sheet of its own, and what is summed of them. */
export class SharedRows implements Rows {
  readonly positions = new Sheet("p");
  readonly orders = new Sheet("o");
  readonly balances = new Sheet("b");
  readonly pool = new Sheet("g");
  readonly handed: Handed[] = [];
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
        throw new Inexpressible(`what a shared pool reads of ${place}`);
    }
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

  private hand(from: Member, cell: Cell): string {
    const known = this.handed.find((each) => each.from === from && each.cell.sql === cell.sql);
    if (known !== undefined) return known.name;
    const name = `h${this.handed.length + 1}`;
    this.handed.push({ name, from, cell });
    return name;
  }
}
