import type { Mode } from "../../dsl/ir.ts";
import type { ModePlan } from "../kernel/plan/nodes.ts";
import type { Program } from "../program.ts";
import { factText, numberOf } from "./columns.ts";
import { Compiler, type Certainty, type Meant } from "./compile.ts";
import type { Dialect } from "./dialect.ts";
import { outOfRange, type Cause, type Gap } from "./inexpressible.ts";
import type { MarketNeeds } from "./market.ts";
import { SharedRows, SingleRows, type Rows } from "./rows.ts";
import type { Sheet } from "./sheet.ts";

export interface ModeInput {
  readonly program: Program;
  readonly dialect: Dialect;
  readonly mode: Mode;
  readonly plan: ModePlan;
  readonly statuses: readonly string[];
  readonly needs: MarketNeeds;
  readonly meant: Meant;
}

/** The pools of a mode with their statuses, as one query, and what of the mode it does not say. */
export interface ModeQuery {
  readonly sql: string;
  readonly gaps: readonly Gap[];
}

export const decisionColumns: readonly string[] = ["account_id", "pool", "mode", "status", "w", "bound", "ambiguous"];

/** The query of a mode. Of a mode that SQL cannot hold at all, every account that has it is ambiguous. */
export function modeQuery(input: ModeInput): ModeQuery {
  const { mode, plan, program } = input;
  const key = mode.sharing?.partition;
  const outside = plan.beyond !== undefined
    ? gap(plan.beyond, "plan")
    : plan.of === "position" && !plan.single
      ? gap("positions of a shared pool that are liquidated one by one", "form")
      : key?.by === "key" && !key.keys.every((each) => wordKeys.has(each))
        ? gap(`pools that are told apart by ${key.keys.join(", ")}`, "form")
        : program.meaning.applies.flatMap(({ key: selector, values }) => (selector === "contract" || selector === "settle" || values.includes(input.meant.selectors[selector] ?? "") ? [] : [gap(`that the policy applies to ${selector} ${values.join(", ")}`, "choice")]))[0];
  if (outside !== undefined) return { sql: everyAccount(input), gaps: [outside] };
  const query = (meant: Meant): ModeQuery => (plan.single ? singleQuery({ ...input, meant }) : sharedQuery({ ...input, meant }));
  const whole = query(input.meant);
  const isOut = ({ gaps }: ModeQuery): boolean => gaps.some(({ what }) => what === outOfRange);
  if (!isOut(whole)) return whole;
  // Decimals of unusual sizes to the exact core rather than all that is multiplied often.
  const narrow = query({ ...input.meant, narrow: true });
  return isOut(narrow) ? whole : narrow;
}

function gap(what: string, because: Cause): Gap {
  return { what, because };
}

const wordKeys: ReadonlySet<string> = new Set(["instrument.settle", "instrument.symbol", "instrument.base", "instrument.quote", "instrument.contract"]);

function singleQuery(input: ModeInput): ModeQuery {
  const { dialect, mode } = input;
  const rows = new SingleRows();
  const { status, w, bound, gaps } = judged(input, rows);
  const sound = rows.pool.source(soundness(input, "p"));
  const first = (columns: readonly string[]): string => `SELECT p.account_id AS account_id, p.id AS pool_key,
    ${columns.join(",\n    ")}
  FROM plimsoll_positions p
  LEFT JOIN plimsoll_market m ON m.symbol = p.symbol${beside(rows, "p")}${rows.readsBalance ? "\n  LEFT JOIN plimsoll_balances b ON b.account_id = p.account_id AND b.asset = m.settle" : ""}${credited(rows, "b")}
  WHERE p.margin_mode = ${dialect.literal(mode.name)}`;
  const { ctes, last } = rows.pool.chain(dialect, first);
  const waiting = `UNION ALL
SELECT o.account_id AS account_id, ${dialect.literal(`${mode.name}:order `)} || o.id AS pool, ${dialect.literal(mode.name)} AS mode,
  CASE WHEN ${soundness(input, "o")} = 1 THEN ${dialect.literal("healthy")} END AS status, ${dialect.nullDouble} AS w, ${dialect.nullDouble} AS bound,
  1 - ${soundness(input, "o")} AS ambiguous
FROM plimsoll_orders o
LEFT JOIN plimsoll_market m ON m.symbol = o.symbol
LEFT JOIN (SELECT DISTINCT account_id, symbol FROM plimsoll_positions WHERE margin_mode = ${dialect.literal(mode.name)}) q ON q.account_id = o.account_id AND q.symbol = o.symbol
WHERE o.margin_mode = ${dialect.literal(mode.name)} AND q.account_id IS NULL`;
  // An order whose position is still to come has no margin and needs none.
  return { sql: `WITH ${[...accountsOf(input, rows), ...ctes].join(", ")}\n${finished(input, last, status, sound.sql, w, bound)}\n${waiting}`, gaps };
}

function sharedQuery(input: ModeInput): ModeQuery {
  const { dialect, mode } = input;
  const keys = mode.sharing?.partition.by === "key" ? mode.sharing.partition.keys : [];
  const byAsset = keys.length === 1 && keys[0] === "instrument.settle";
  const rows = new SharedRows(byAsset);
  const { status, w, bound, gaps } = judged(input, rows);
  const sound = rows.pool.source("SUM(unsound)");
  const members = rows.pool.source("SUM(is_position) + SUM(is_order) + SUM(has_money)");
  const soundCells = { position: rows.positions.source(soundness(input, "p")), order: rows.orders.source(soundness(input, "o")) };
  const key = keys.length === 0 ? dialect.literal("") : keys.map((path) => `m.${path.slice("instrument.".length)}`).join(" || ' ' || ");
  const from = (table: string, alias: string) => (columns: readonly string[]): string => `SELECT ${alias}.account_id AS account_id, ${key} AS pool_key,
    ${columns.join(",\n    ")}
  FROM ${table} ${alias}
  LEFT JOIN plimsoll_market m ON m.symbol = ${alias}.symbol${beside(rows, alias)}
  WHERE ${alias}.margin_mode = ${dialect.literal(mode.name)}`;
  const positions = rows.positions.chain(dialect, from("plimsoll_positions", "p"));
  const orders = rows.orders.chain(dialect, from("plimsoll_orders", "o"));
  // A pool of money alone exists where pools are those of assets, or one for all.
  const money = byAsset || keys.length === 0;
  const hasMoney = rows.balances.source(holdsMoney(input));
  const balances = rows.balances.chain(dialect, (columns) => `SELECT b.account_id AS account_id, ${byAsset ? "b.asset" : dialect.literal("")} AS pool_key,\n    ${columns.join(",\n    ")}\n  FROM plimsoll_balances b${credited(rows, "b")}`);
  const part = (member: "position" | "order" | "balance", table: string): string => `SELECT account_id, pool_key, ${member === "position" ? 1 : 0} AS is_position, ${member === "order" ? 1 : 0} AS is_order, ${member === "balance" ? 1 : 0} AS is_balance,
    ${member === "balance" ? hasMoney.sql : 0} AS has_money, ${member === "balance" ? 0 : `1 - ${soundCells[member].sql}`} AS unsound${rows.handed.map(({ name, from: owner, cell, type }) => `, ${owner === member ? cell.sql : type === "text" ? "CASE WHEN 1 = 0 THEN '' END" : dialect.nullDouble} AS ${name}`).join("")}
  FROM ${table}`;
  const parts = [part("position", positions.last), part("order", orders.last), ...(money ? [part("balance", balances.last)] : [])];
  const pool = rows.pool.chain(dialect, (columns) => `SELECT account_id, pool_key,\n    ${columns.join(",\n    ")}\n  FROM members${beside(rows, "members")}\n  GROUP BY account_id, pool_key`);
  const ctes = [...accountsOf(input, rows), ...positions.ctes, ...orders.ctes, ...(money ? balances.ctes : []), `members AS (\n  ${parts.join("\n  UNION ALL ")}\n)`, ...pool.ctes];
  return { sql: `WITH ${ctes.join(", ")}\n${finished(input, pool.last, status, `CASE WHEN ${sound.sql} = 0 THEN 1 ELSE 0 END`, w, bound)}\nWHERE ${members.sql} > 0`, gaps };
}

/** Rows of accounts and of credits, where something of them is read. */
function accountsOf({ dialect }: ModeInput, rows: Rows): readonly string[] {
  const accounts = rows.readsAccount ? rows.accounts.chain(dialect, (columns) => `SELECT n.account_id AS account_of,\n    ${columns.join(",\n    ")}\n  FROM plimsoll_accounts n`).ctes : [];
  const credits = rows.readsCredits ? rows.credits.chain(dialect, (columns) => `SELECT k.account_id AS credit_account, k.asset AS credit_asset,\n    ${columns.join(",\n    ")}\n  FROM plimsoll_credits k\n  GROUP BY k.account_id, k.asset`).ctes : [];
  return [...accounts, ...credits];
}

function credited({ readsCredits }: Rows, balance: string): string {
  return readsCredits ? `\n  LEFT JOIN k_0 ON k_0.credit_account = ${balance}.account_id AND k_0.credit_asset = ${balance}.asset` : "";
}

function beside({ readsAccount }: Rows, alias: string): string {
  return readsAccount ? `\n  LEFT JOIN a_0 ON a_0.account_of = ${alias}.account_id` : "";
}

interface Judged {
  readonly status: string;
  readonly w: string;
  readonly bound: string;
  readonly gaps: readonly Gap[];
}

/** The status of a pool: the most severe stage that holds, absent where one that could be more severe is not certain. */
function judged({ program, dialect, plan, statuses, needs, meant }: ModeInput, rows: Rows): Judged {
  const compiler = new Compiler(program, dialect, rows, needs, meant);
  const severe = [...plan.stages].reverse().map(({ status, holds }) => ({ name: dialect.literal(statuses[status] ?? ""), holds: compiler.truth(holds) }));
  const status = severe.reduceRight((milder, { name, holds }) => statusBy(holds, rows.pool, name, milder), dialect.literal("healthy"));
  const shown = compiler.compared.find(({ sheet }) => sheet === rows.pool);
  return { status, w: shown?.difference.sql ?? dialect.nullDouble, bound: shown?.bound.sql ?? dialect.nullDouble, gaps: [...compiler.gaps.values()] };
}

function statusBy(holds: Certainty, pool: Sheet, name: string, milder: string): string {
  if (holds.known !== undefined) return holds.known ? name : milder;
  if (holds.sheet !== pool) throw new Error("A stage of a pool is a condition of the pool.");
  return `CASE ${holds.cell.sql} WHEN 1 THEN ${name} WHEN -1 THEN ${milder} END`;
}

function finished({ dialect, mode }: ModeInput, from: string, status: string, sound: string, w: string, bound: string): string {
  const certain = `CASE WHEN ${sound} = 1 THEN ${status} END`;
  const pool = mode.sharing?.partition.by === "account" ? dialect.literal(mode.name) : mode.sharing?.partition.keys.length === 0 && mode.sharing.partition.by === "key" ? dialect.literal(mode.name) : `${dialect.literal(`${mode.name}:`)} || pool_key`;
  return `SELECT account_id, ${pool} AS pool, ${dialect.literal(mode.name)} AS mode,
  ${certain} AS status,
  ${w} AS w, ${bound} AS bound,
  CASE WHEN ${certain} IS NULL THEN 1 ELSE 0 END AS ambiguous
FROM ${from}`;
}

/** Whether a holding is one that the policy speaks of, and such as a snapshot may have it: 1 or 0. */
function soundness({ program, dialect }: ModeInput, alias: "p" | "o"): string {
  const level = alias === "p" ? "position" : "order";
  const applies = program.meaning.applies
    .filter(({ key }) => key === "contract" || key === "settle")
    .map(({ key, values }) => `m.${key} IN (${values.map((each) => dialect.literal(each)).join(", ")})`);
  const conditions = [`m.contract IN ('linear', 'inverse', 'quanto')`, "m.settle IS NOT NULL", `${alias}.side IN ('long', 'short')`, `${numberOf(dialect, factText(program, dialect, alias, `${level}.contracts`), "nonNegative")} IS NOT NULL`, ...applies];
  return `CASE WHEN ${conditions.join(" AND ")} THEN 1 ELSE 0 END`;
}

/** Whether a balance has money in it: 1 or 0. What is no number might be. */
function holdsMoney({ dialect }: ModeInput): string {
  const parts = ["wallet_balance", "bonus", "debt"].map((name) => `WHEN b.${name} IS NOT NULL AND COALESCE(${numberOf(dialect, `b.${name}`, "any")}, ${dialect.double(1)}) <> ${dialect.double(0)} THEN 1`);
  return `CASE ${parts.join(" ")} ELSE 0 END`;
}

/** Of a mode that is not in SQL: each account that has anything of it. */
function everyAccount({ dialect, mode }: ModeInput): string {
  const name = dialect.literal(mode.name);
  const rest = `${dialect.literal(`${mode.name}:?`)} AS pool, ${name} AS mode, CASE WHEN 1 = 0 THEN ${name} END AS status, ${dialect.nullDouble} AS w, ${dialect.nullDouble} AS bound, 1 AS ambiguous`;
  const alone = mode.sharing?.partition.by === "position" ? [] : [`SELECT account_id FROM plimsoll_balances`];
  const parts = [`SELECT account_id FROM plimsoll_positions WHERE margin_mode = ${name}`, `SELECT account_id FROM plimsoll_orders WHERE margin_mode = ${name}`, ...alone];
  return `SELECT account_id, ${rest}\nFROM (${parts.join(" UNION DISTINCT ")}) held`;
}
