import type { Place } from "../kernel/plan/nodes.ts";
import type { Amount, Amounts } from "./amount.ts";
import type { Dialect } from "./dialect.ts";
import type { Ground } from "./ground.ts";
import { Inexpressible } from "./inexpressible.ts";
import { creditCells, holdingWord, joinAsset, joinBalance, joinCredits, spoken, type Column, type Rows, type Seen, type Spot } from "./rows.ts";
import { Sheet } from "./sheet.ts";
import type { Side } from "./side.ts";

/** Pools that are one position each: the row of the position is that of the pool. */
export class SingleRows implements Rows {
  readonly kind = "pool";
  readonly pool = new Sheet("p");
  readonly sides = new Set<Side>();
  private readonly ground: Ground;

  constructor(ground: Ground) {
    this.ground = ground;
  }

  of(): Sheet {
    return this.pool;
  }

  read(place: Place, column: Column): Seen {
    const { pool } = this;
    switch (place) {
      case "position":
        return { sheet: pool, cell: pool.source(column("p", "")) };
      case "position.instrument":
      case "pool.instrument":
        return { sheet: pool, cell: pool.source(column("m", "")) };
      case "position.asset":
      case "pool.asset":
        joinAsset(pool, "m.settle", this.ground.needs);
        return { sheet: pool, cell: pool.source(column("w", "m.settle")) };
      default:
        throw new Inexpressible(`what a pool of one position reads of ${spoken(place)}`);
    }
  }

  account(_within: unknown, sql: string): Seen {
    return { sheet: this.pool, cell: this.pool.source(this.ground.account(this.pool, "p.account_id", sql)) };
  }

  spot(): Spot {
    return { sheet: this.pool, account: "p.account_id", pool: undefined, word: (by) => holdingWord("p", by), seen: (sql) => sql };
  }

  remembered(dialect: Dialect, status: string): Seen {
    return { sheet: this.pool, cell: this.pool.source(`CASE WHEN COALESCE(p.status, ${dialect.literal("healthy")}) = ${dialect.literal(status)} THEN 1 ELSE -1 END`) };
  }

  apart(): never {
    throw new Inexpressible("whether an order stands beside a position of one pool");
  }

  sum(): never {
    throw new Inexpressible("a sum over what belongs to one position");
  }

  extreme(): never {
    throw new Inexpressible("the least or the greatest of what belongs to one position");
  }

  balance(amounts: Amounts, number: string, money: boolean): Amount {
    joinBalance(this.pool, "p.account_id", "m.settle");
    return amounts.reading(this.pool, this.pool.source(money ? `CASE WHEN b.account_id IS NULL THEN ${amounts.dialect.double(0)} ELSE ${number} END` : number));
  }

  creditsOf(amounts: Amounts, sum: string): Amount {
    joinBalance(this.pool, "p.account_id", "m.settle");
    joinCredits(this.pool);
    const { value, rows } = creditCells(amounts, this.ground.credits, sum);
    return amounts.total(this.pool, this.pool.source(`CASE WHEN b.account_id IS NOT NULL THEN ${value} END`), this.pool.source(rows));
  }

  some(): never {
    throw new Inexpressible("`any of` and `all of` what belongs to one position");
  }
}
