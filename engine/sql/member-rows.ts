import type { Member, Place } from "../kernel/plan/nodes.ts";
import type { Amount, Amounts } from "./amount.ts";
import type { Ground } from "./ground.ts";
import { Inexpressible } from "./inexpressible.ts";
import { creditCells, holdingWord, joinAsset, joinBalance, joinCredits, spoken, type Column, type Rows, type Seen, type Spot, type Within } from "./rows.ts";
import { Sheet } from "./sheet.ts";
import type { Side } from "./side.ts";

const letters = { position: "p", order: "o", balance: "b", asset: "w" } as const;

/** Rows of one kind, of all of an account or of all pools of a mode: what a side table sums. */
export class MemberRows implements Rows {
  readonly kind = "member";
  readonly pool: Sheet;
  readonly sides = new Set<Side>();
  private readonly ground: Ground;
  private readonly over: Member | "asset";
  private readonly ofMode: boolean;

  /** `ofMode`: of the mode at hand alone, else of every mode. */
  constructor(ground: Ground, name: string, over: Member | "asset", ofMode: boolean) {
    this.ground = ground;
    this.pool = new Sheet(name);
    this.over = over;
    this.ofMode = ofMode;
  }

  of(): Sheet {
    return this.pool;
  }

  read(place: Place, column: Column): Seen {
    const { pool, over } = this;
    const [owner, of] = place.split(".");
    const see = (alias: string, key: string): Seen => ({ sheet: pool, cell: pool.source(column(alias, key)) });
    if (owner === over && of === undefined) return see(letters[over], over === "asset" ? "w.asset" : "");
    if (owner === over && of === "instrument" && (over === "position" || over === "order")) return see("m", "");
    if (owner === over && of === "asset") {
      const name = over === "balance" ? "b.asset" : "m.settle";
      joinAsset(pool, name, this.ground.needs);
      return see("w", name);
    }
    throw new Inexpressible(`what rows of each ${over} read of ${spoken(place)}`);
  }

  account(_within: Within, sql: string): Seen {
    return { sheet: this.pool, cell: this.pool.source(this.ground.account(this.pool, this.spot().account, sql)) };
  }

  spot(): Spot {
    const { over, pool: sheet } = this;
    const seen = (sql: string): string => sql;
    if (over === "asset") return { sheet, account: "h.account_id", pool: undefined, word: (by) => (by === "settle" || by === "asset" ? "w.asset" : undefined), seen };
    if (over === "balance") return { sheet, account: "b.account_id", pool: undefined, word: (by) => (by === "settle" || by === "asset" ? "b.asset" : undefined), seen };
    const alias = letters[over];
    const isPooled = over === "position" || over === "order";
    return { sheet, account: `${alias}.account_id`, pool: isPooled && this.ofMode ? this.ground.poolKey(over === "position" ? "p" : "o") : undefined, word: (by) => holdingWord(over === "position" ? "p" : "o", by), seen };
  }

  /** Where the rows come from; `word` is what they are grouped by besides. */
  from(columns: readonly string[], word: string | undefined): string {
    const { ground: { dialect, program, mode, needs }, pool, over } = this;
    const { account, pool: key } = this.spot();
    const head = `SELECT ${[`${account} AS account_id`, ...(key === undefined ? [] : [`${key} AS pool_key`]), ...(word === undefined ? [] : [`${word} AS word_key`]), ...(over === "balance" ? ["b.asset AS member_key"] : []), ...columns].join(",\n    ")}`;
    if (over === "balance") return `${head}\n  FROM plimsoll_balances b${pool.joined}`;
    if (over === "asset") {
      needs.isWorthRead = true;
      const tables = ["accounts", "balances", "positions", "orders"].map((table) => `SELECT account_id FROM plimsoll_${table}`);
      return `${head}\n  FROM (${tables.join(" UNION DISTINCT ")}) h CROSS JOIN plimsoll_worth w${pool.joined}`;
    }
    const alias = letters[over];
    const modes = this.ofMode ? [mode.name] : program.meaning.modes.map(({ name }) => name);
    return `${head}\n  FROM plimsoll_${over}s ${alias}\n  LEFT JOIN plimsoll_market m ON m.symbol = ${alias}.symbol${pool.joined}\n  WHERE ${alias}.margin_mode IN (${modes.map(dialect.literal).join(", ")})`;
  }

  balance(amounts: Amounts, number: string, money: boolean): Amount {
    if (this.over !== "position" && this.over !== "order") throw new Inexpressible(`the balance beside each ${this.over}`);
    joinBalance(this.pool, this.spot().account, "m.settle");
    return amounts.reading(this.pool, this.pool.source(`CASE WHEN b.account_id IS NULL THEN ${money ? amounts.dialect.double(0) : amounts.dialect.nullDouble} ELSE ${number} END`));
  }

  creditsOf(amounts: Amounts, sum: string): Amount {
    if (this.over !== "balance") throw new Inexpressible(`credits beside each ${this.over}`);
    joinCredits(this.pool);
    const { value, rows } = creditCells(amounts, this.ground.credits, sum);
    return amounts.total(this.pool, this.pool.source(value), this.pool.source(rows));
  }

  remembered(): never {
    throw new Inexpressible("a remembered status beside what is summed");
  }

  apart(): never {
    throw new Inexpressible("whether two agree, beside what is summed");
  }

  sum(): never {
    throw new Inexpressible("a sum over a pool beside what is summed");
  }

  extreme(): never {
    throw new Inexpressible("the least or the greatest of a pool beside what is summed");
  }

  some(): never {
    throw new Inexpressible("`any of` and `all of` a pool beside what is summed");
  }
}
