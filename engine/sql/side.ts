import type { Amount, Amounts } from "./amount.ts";
import type { Dialect } from "./dialect.ts";
import { extremeOf, someOf, totalOf, type Counted, type Rows, type Seen, type Spot } from "./rows.ts";
import { Inexpressible } from "./inexpressible.ts";
import { Sheet, type Cell } from "./sheet.ts";

/** Rows that a side table sums: where they come from, with `account_id`, `pool_key` and `word_key` as far as they are grouped by them. */
export interface Summed {
  readonly rows: Rows;
  readonly ctes: (dialect: Dialect) => { readonly ctes: readonly string[]; readonly last: string };
}

/**
 * Sums over rows that are not the members of the pool at hand: of all of an account, of those that agree on a word, of groups. A table by itself, one row for each
 * account (and pool, and word), joined where it is read. A class because columns are added while it is read.
 */
export class Side {
  readonly name: string;
  readonly groups: Sheet;
  readonly summed: Summed;
  private readonly byPool: boolean;
  private readonly by: string | undefined;
  private readonly isUnique: boolean;

  /** `isUnique`: rows with the same `member_key` are none that an account can have. */
  constructor(name: string, summed: Summed, { byPool, by, isUnique }: { readonly byPool: boolean; readonly by: string | undefined; readonly isUnique: boolean }) {
    this.name = name;
    this.groups = new Sheet(`${name}g`);
    this.summed = summed;
    this.byPool = byPool;
    this.by = by;
    this.isUnique = isUnique;
  }

  private counted(amounts: Amounts): Counted {
    const all = `SUM(${amounts.dialect.double(1)})`;
    return { rows: this.isUnique ? `CASE WHEN COUNT(DISTINCT member_key) = COUNT(*) THEN ${all} END` : all, isMember: "", column: ({ sql }) => sql };
  }

  /** A sum as it stands beside a row; 0 where nothing is there to be summed. */
  sum(amounts: Amounts, term: Amount, spot: Spot): Amount {
    const total = totalOf(amounts, this.groups, term, this.counted(amounts));
    if (total.sheet === undefined) throw new Inexpressible("a sum of nothing but numbers of the policy");
    return this.beside(amounts, this.isUnique ? this.unique(amounts, total) : total, spot, amounts.dialect.double(0));
  }

  /** Absent where rows with the same key are there twice. */
  private unique(amounts: Amounts, total: Amount): Amount {
    const rows = this.groups.source(this.counted(amounts).rows);
    return { ...total, value: this.groups.define(`CASE WHEN ${rows.sql} IS NOT NULL THEN ${total.value.sql} END`, rows, total.value) };
  }

  extreme(amounts: Amounts, which: "min" | "max", term: Amount, spot: Spot): Amount {
    return this.beside(amounts, extremeOf(this.groups, which, term, this.counted(amounts)), spot, "NULL");
  }

  some(amounts: Amounts, which: "any" | "all", of: Cell, spot: Spot): Seen {
    const found = someOf(this.groups, which, of, this.counted(amounts));
    return { sheet: spot.sheet, cell: spot.sheet.source(this.seen(found, spot, which === "any" ? "-1" : "1")) };
  }

  private beside(_amounts: Amounts, total: Amount, spot: Spot, none: string): Amount {
    const { sheet } = spot;
    const at = (cell: Cell): Cell => sheet.source(this.seen(cell, spot, none));
    return { ...total, sheet, value: at(total.value), error: total.error === undefined ? undefined : at(total.error), exact: undefined };
  }

  private seen(cell: Cell, { sheet, account, pool, word, seen }: Spot, none: string): string {
    const own = this.by === undefined ? undefined : word(this.by);
    if (this.by !== undefined && own === undefined) throw new Inexpressible(`a sum over what agrees on ${this.by} with an object that has none`);
    const on = [`${this.name}.account_of = ${account}`, ...(this.byPool ? [`${this.name}.pool_of = ${pool ?? ""}`] : []), ...(own === undefined ? [] : [`${this.name}.word_of = ${own}`])];
    sheet.join(`\n  LEFT JOIN ${this.name} ON ${on.join(" AND ")}`);
    const guard = own === undefined ? "" : `WHEN ${own} IS NULL THEN NULL `;
    return seen(`CASE ${guard}WHEN ${this.name}.account_of IS NULL THEN ${none} ELSE ${this.name}.${cell.sql} END`);
  }

  /** All that must stand in front of a query, with the side tables that this one reads first. */
  ctes(dialect: Dialect, told: Set<Side>): readonly string[] {
    if (told.has(this)) return [];
    told.add(this);
    const inner = [...this.summed.rows.sides].flatMap((side) => side.ctes(dialect, told));
    const { ctes, last } = this.summed.ctes(dialect);
    const keys = ["account_id", ...(this.byPool ? ["pool_key"] : []), ...(this.by === undefined ? [] : ["word_key"])];
    const names: Readonly<Record<string, string>> = { account_id: "account_of", pool_key: "pool_of", word_key: "word_of" };
    const groups = this.groups.chain(dialect, (columns) => `SELECT ${[...keys.map((key) => `${key} AS ${names[key] ?? key}`), ...columns].join(",\n    ")}\n  FROM ${last}\n  GROUP BY ${keys.join(", ")}`);
    return [...inner, ...ctes, ...groups.ctes, `${this.name} AS (\n  SELECT * FROM ${groups.last}${dialect.fence}\n)`];
  }
}
