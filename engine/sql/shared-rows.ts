import type { Apart } from "../kernel/columns.ts";
import type { Member, Place } from "../kernel/plan/nodes.ts";
import type { Amount, Amounts } from "./amount.ts";
import type { Dialect } from "./dialect.ts";
import type { Ground } from "./ground.ts";
import { Inexpressible } from "./inexpressible.ts";
import { creditCells, extremeOf, holdingWord, joinAsset, joinBalance, joinCredits, sameSheet, someOf, spoken, totalOf, type Column, type Counted, type Rows, type Seen, type Spot, type Within } from "./rows.ts";
import { Sheet, type Cell } from "./sheet.ts";
import type { Side } from "./side.ts";

const wordsApart: ReadonlySet<string> = new Set(["instrument.symbol", "instrument.base", "instrument.quote", "instrument.settle", "position.symbol", "position.side"]);

/** Of statuses that members remember: that of the pool where they agree, `healthy` where none has one, and absent where they do not agree, since rows have no order. */
function agreed(dialect: Dialect, column: string, status: string): string {
  const wanted = dialect.literal(status);
  return `CASE WHEN COUNT(${column}) = 0 THEN ${status === "healthy" ? 1 : -1} WHEN MIN(${column}) = MAX(${column}) THEN CASE WHEN MIN(${column}) = ${wanted} THEN 1 ELSE -1 END END`;
}

/** A column that positions, orders or balances hand up to their pool. */
export interface Handed {
  readonly name: string;
  readonly from: Member;
  readonly cell: Cell;
  readonly type: "double" | "text";
}

/** Pools that share, or groups in them: positions, orders and a balance, each with a sheet of its own, and what is summed of them. */
export class SharedRows implements Rows {
  readonly kind: "pool" | "group";
  readonly positions: Sheet;
  readonly orders: Sheet;
  readonly balances: Sheet;
  readonly pool: Sheet;
  readonly handed: Handed[] = [];
  readonly sides = new Set<Side>();
  /** The table of all members. */
  readonly members: string;
  private readonly ground: Ground;
  /** Whether rows may hold balances of their asset. */
  private readonly byAsset: boolean;

  /** `prefix` tells the names of groups from those of pools. */
  constructor(ground: Ground, prefix = "") {
    this.ground = ground;
    this.kind = prefix === "" ? "pool" : "group";
    this.byAsset = prefix === "" && ground.byAsset;
    this.members = `${prefix}members`;
    [this.positions, this.orders, this.balances, this.pool] = ["p", "o", "b", "g"].map((name) => new Sheet(prefix + name)) as [Sheet, Sheet, Sheet, Sheet]; // of four, four
  }

  read(place: Place, column: Column): Seen {
    const [owner, of] = place.split(".");
    const sheet = owner === "position" ? this.positions : owner === "order" ? this.orders : undefined;
    if (sheet !== undefined) return this.ofHolding(sheet, owner === "position" ? "p" : "o", of, column);
    if (owner === (this.kind === "group" ? "group" : "pool") && (of === "instrument" || of === "asset")) return this.ofAll(of, column);
    throw new Inexpressible(`what a shared pool reads of ${spoken(place)}`);
  }

  private ofHolding(sheet: Sheet, alias: "p" | "o", of: string | undefined, column: Column): Seen {
    if (of === undefined) return { sheet, cell: sheet.source(column(alias, "")) };
    if (of === "instrument") return { sheet, cell: sheet.source(column("m", "")) };
    joinAsset(sheet, "m.settle", this.ground.needs);
    return { sheet, cell: sheet.source(column("w", "m.settle")) };
  }

  /** Of the contract or the asset that all members have in common. */
  private ofAll(of: "instrument" | "asset", column: Column): Seen {
    const { pool } = this;
    if (of === "asset" && this.byAsset) {
      // Money alone makes such a pool: it has no members whose asset could be asked for.
      joinAsset(pool, `${this.members}.pool_key`, this.ground.needs);
      return { sheet: pool, cell: pool.source(`MAX(${column("w", `${this.members}.pool_key`)})`) };
    }
    const [held, placed] = [this.hand("position", this.ofHolding(this.positions, "p", of, column).cell), this.hand("order", this.ofHolding(this.orders, "o", of, column).cell)];
    return { sheet: pool, cell: pool.source(`COALESCE(MAX(${held}), MAX(${placed}))`) };
  }

  of(within: Within): Sheet {
    return within === "position" ? this.positions : within === "order" ? this.orders : this.pool;
  }

  account(within: Within, sql: string): Seen {
    const { sheet, account, seen } = this.spot(within);
    // All rows of a pool have the same account beside them.
    return { sheet, cell: sheet.source(seen(this.ground.account(sheet, account, sql))) };
  }

  spot(within: Within): Spot {
    if (within === "position" || within === "order") {
      const alias = within === "position" ? "p" : "o";
      return { sheet: this.of(within), account: `${alias}.account_id`, pool: this.ground.poolKey(alias), word: (by) => holdingWord(alias, by), seen: (sql) => sql };
    }
    return { sheet: this.pool, account: `${this.members}.account_id`, pool: `${this.members}.pool_key`, word: () => undefined, seen: (sql) => `MAX(${sql})` };
  }

  remembered(dialect: Dialect, status: string): Seen {
    const name = this.hand("position", this.positions.source("p.status"), "text");
    return { sheet: this.pool, cell: this.pool.source(agreed(dialect, name, status)) };
  }

  apart({ of, by }: Apart, wanted: boolean, within: Within): Seen {
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
    sameSheet(term, this.memberSheet(over));
    return totalOf(amounts, this.pool, term, this.counted(over));
  }

  extreme(_amounts: Amounts, which: "min" | "max", over: Member, term: Amount): Amount {
    sameSheet(term, this.memberSheet(over));
    return extremeOf(this.pool, which, term, this.counted(over));
  }

  private memberSheet(over: Member): Sheet {
    if (over === "balance") throw new Inexpressible("a sum over balances of one pool");
    return this.of(over);
  }

  private counted(over: Member): Counted {
    const member = over === "position" ? "is_position" : "is_order";
    return { rows: `SUM(${member})`, isMember: `${member} = 1 AND `, column: (cell) => this.hand(over, cell) };
  }

  balance(amounts: Amounts, number: string, money: boolean, within: Within): Amount {
    const { pool } = this;
    const none = money ? amounts.dialect.double(0) : amounts.dialect.nullDouble;
    const besideOf = (member: "position" | "order"): Seen => {
      const { sheet, account } = this.spot(member);
      joinBalance(sheet, account, "m.settle");
      return { sheet, cell: sheet.source(`CASE WHEN b.account_id IS NULL THEN ${none} ELSE ${number} END`) };
    };
    if (within === "position" || within === "order") {
      const { sheet, cell } = besideOf(within);
      return amounts.reading(sheet, cell);
    }
    if (!this.byAsset) {
      // All members settle in one asset, and stand beside the same balance.
      const [held, placed] = (["position", "order"] as const).map((member) => this.hand(member, besideOf(member).cell));
      return amounts.reading(pool, pool.source(`COALESCE(MAX(${held}), MAX(${placed}))`));
    }
    const handed = this.hand("balance", this.balances.source(number));
    const listed = pool.source("SUM(is_balance)");
    const held = pool.source(`MAX(${handed})`);
    // Two balances of one asset are no account.
    return amounts.reading(pool, pool.define(`CASE WHEN ${listed.sql} = 0 THEN ${money ? none : "NULL"} WHEN ${listed.sql} = 1 THEN ${held.sql} END`, listed, held));
  }

  creditsOf(amounts: Amounts, sum: string): Amount {
    if (!this.byAsset) throw new Inexpressible("credits of pools that are not told apart by their asset alone");
    joinCredits(this.balances);
    const cells = creditCells(amounts, this.ground.credits, sum);
    const [value, rows] = [cells.value, cells.rows].map((sql) => this.hand("balance", this.balances.source(sql)));
    return amounts.total(this.pool, this.pool.source(`CASE WHEN SUM(is_balance) = 1 THEN MAX(${value}) END`), this.pool.source(`MAX(${rows})`));
  }

  some(which: "any" | "all", over: Member, of: Cell): Cell {
    if (over === "balance") throw new Inexpressible("`any of` and `all of` balances of one pool");
    return someOf(this.pool, which, of, this.counted(over));
  }

  private hand(from: Member, cell: Cell, type: "double" | "text" = "double"): string {
    const known = this.handed.find((each) => each.from === from && each.cell.sql === cell.sql);
    if (known !== undefined) return known.name;
    const name = `h${this.handed.length + 1}`;
    this.handed.push({ name, from, cell, type });
    return name;
  }
}
