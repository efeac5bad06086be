import type { Dialect } from "./dialect.ts";
import type { Ground } from "./ground.ts";
import { holdingWord } from "./rows.ts";
import type { SharedRows } from "./shared-rows.ts";

/** Groups of holdings that agree on a word, of the pools of the mode at hand or of all of an account. */
export interface Grouping {
  readonly by: string;
  readonly ofMode: boolean;
  /** Whether orders belong to groups too. */
  readonly orders: boolean;
}

/** What pools have beside their holdings: whether each is sound, and the money that is a pool by itself. */
export interface Pooling {
  readonly sound: Readonly<Record<"position" | "order", string>>;
  /** A column of balances: whether there is money in it. Absent where no pool is of money alone. */
  readonly hasMoney: string | undefined;
}

/** The rows of pools that share, or of groups in them: of positions, of orders, of balances, all of them together, and what is summed. */
export function sharedCtes(ground: Ground, rows: SharedRows, dialect: Dialect, as: Grouping | Pooling): { readonly ctes: readonly string[]; readonly last: string } {
  const grouping = "by" in as ? as : undefined;
  const pooling = "by" in as ? undefined : as;
  const modes = grouping?.ofMode === false ? `IN (${ground.program.meaning.modes.map(({ name }) => dialect.literal(name)).join(", ")})` : `= ${dialect.literal(ground.mode.name)}`;
  const from = (table: string, alias: "p" | "o", sheet: SharedRows["positions"]) => (columns: readonly string[]): string => {
    const key = grouping?.ofMode === false ? dialect.literal("") : ground.poolKey(alias);
    const word = grouping === undefined ? "" : ` ${holdingWord(alias, grouping.by) ?? "NULL"} AS word_key,`;
    return `SELECT ${alias}.account_id AS account_id, ${key} AS pool_key,${word}
    ${columns.join(",\n    ")}
  FROM ${table} ${alias}
  LEFT JOIN plimsoll_market m ON m.symbol = ${alias}.symbol${sheet.joined}
  WHERE ${alias}.margin_mode ${modes}`;
  };
  // A row needs a column, even where none is asked for.
  if (grouping !== undefined) for (const sheet of [rows.positions, rows.orders]) sheet.source("1");
  const positions = rows.positions.chain(dialect, from("plimsoll_positions", "p", rows.positions));
  const orders = rows.orders.chain(dialect, from("plimsoll_orders", "o", rows.orders));
  const hasMoney = pooling?.hasMoney;
  const balances = hasMoney === undefined ? undefined : rows.balances.chain(dialect, (columns) => `SELECT b.account_id AS account_id, ${ground.byAsset ? "b.asset" : dialect.literal("")} AS pool_key,\n    ${columns.join(",\n    ")}\n  FROM plimsoll_balances b${rows.balances.joined}`);
  const part = (member: "position" | "order" | "balance", table: string): string => {
    const flags = `${member === "position" ? 1 : 0} AS is_position, ${member === "order" ? 1 : 0} AS is_order, ${member === "balance" ? 1 : 0} AS is_balance`;
    const money = pooling === undefined ? "" : `,\n    ${member === "balance" ? hasMoney : 0} AS has_money, ${member === "balance" ? 0 : `1 - ${pooling.sound[member]}`} AS unsound`;
    const handed = rows.handed.map(({ name, from: owner, cell, type }) => `, ${owner === member ? cell.sql : type === "text" ? "CASE WHEN 1 = 0 THEN '' END" : dialect.nullDouble} AS ${name}`);
    return `SELECT account_id, pool_key, ${grouping === undefined ? "" : "word_key, "}${flags}${money}${handed.join("")}\n  FROM ${table}`;
  };
  const parts = [part("position", positions.last), ...(grouping?.orders === false ? [] : [part("order", orders.last)]), ...(balances === undefined ? [] : [part("balance", balances.last)])];
  const keys = `account_id, pool_key${grouping === undefined ? "" : ", word_key"}`;
  const pool = rows.pool.chain(dialect, (columns) => `SELECT ${keys},\n    ${columns.join(",\n    ")}\n  FROM ${rows.members}${rows.pool.joined}\n  GROUP BY ${keys}`);
  return { ctes: [...positions.ctes, ...(grouping?.orders === false ? [] : orders.ctes), ...(balances?.ctes ?? []), `${rows.members} AS (\n  ${parts.join("\n  UNION ALL ")}\n)`, ...pool.ctes], last: pool.last };
}
