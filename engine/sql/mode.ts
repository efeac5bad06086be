import type { Mode } from "../../dsl/ir.ts";
import type { ModePlan } from "../kernel/plan/nodes.ts";
import type { Program } from "../program.ts";
import { factText, numberOf } from "./columns.ts";
import { Compiler, type Certainty, type Meant } from "./compile.ts";
import type { Dialect } from "./dialect.ts";
import { outOfRange, type Cause, type Gap } from "./inexpressible.ts";
import type { MarketNeeds } from "./market.ts";
import { Ground } from "./ground.ts";
import type { Rows } from "./rows.ts";
import { sharedCtes } from "./shared-ctes.ts";
import { SharedRows } from "./shared-rows.ts";
import type { Sheet } from "./sheet.ts";
import type { Side } from "./side.ts";
import { SingleRows } from "./single-rows.ts";

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

const wordKeys: ReadonlySet<string> = new Set(["instrument.settle", "instrument.symbol", "instrument.base", "instrument.quote", "instrument.contract", "position.side", "position.symbol"]);

function singleQuery(input: ModeInput): ModeQuery {
  const { program, dialect, mode, needs } = input;
  const ground = new Ground(program, dialect, mode, needs);
  const rows = new SingleRows(ground);
  const { status, w, bound, gaps } = judged(input, ground, rows);
  const sound = rows.pool.source(soundness(input, "p"));
  const { ctes, last } = rows.pool.chain(dialect, (columns) => `SELECT p.account_id AS account_id, p.id AS pool_key,
    ${columns.join(",\n    ")}
  FROM plimsoll_positions p
  LEFT JOIN plimsoll_market m ON m.symbol = p.symbol${rows.pool.joined}
  WHERE p.margin_mode = ${dialect.literal(mode.name)}`);
  const waiting = `UNION ALL
SELECT o.account_id AS account_id, ${dialect.literal(`${mode.name}:order `)} || o.id AS pool, ${dialect.literal(mode.name)} AS mode,
  CASE WHEN ${soundness(input, "o")} = 1 THEN ${dialect.literal("healthy")} END AS status, ${dialect.nullDouble} AS w, ${dialect.nullDouble} AS bound,
  1 - ${soundness(input, "o")} AS ambiguous
FROM plimsoll_orders o
LEFT JOIN plimsoll_market m ON m.symbol = o.symbol
LEFT JOIN (SELECT DISTINCT account_id, symbol FROM plimsoll_positions WHERE margin_mode = ${dialect.literal(mode.name)}) q ON q.account_id = o.account_id AND q.symbol = o.symbol
WHERE o.margin_mode = ${dialect.literal(mode.name)} AND q.account_id IS NULL`;
  // An order whose position is still to come has no margin and needs none.
  return { sql: `WITH ${[...besides(ground, rows), ...ctes].join(", ")}\n${finished(input, last, status, sound.sql, w, bound)}\n${waiting}`, gaps };
}

function sharedQuery(input: ModeInput): ModeQuery {
  const { program, dialect, mode, needs } = input;
  const ground = new Ground(program, dialect, mode, needs);
  const rows = new SharedRows(ground);
  const { status, w, bound, gaps } = judged(input, ground, rows);
  const unsound = rows.pool.source("SUM(unsound)");
  const members = rows.pool.source("SUM(is_position) + SUM(is_order) + SUM(has_money)");
  const sound = { position: rows.positions.source(soundness(input, "p")).sql, order: rows.orders.source(soundness(input, "o")).sql };
  // A pool of money alone exists where pools are those of assets, or one for all.
  const hasMoney = ground.byAsset || ground.keys.length === 0 ? rows.balances.source(holdsMoney(input)).sql : undefined;
  const pool = sharedCtes(ground, rows, dialect, { sound, hasMoney });
  return { sql: `WITH ${[...besides(ground, rows), ...pool.ctes].join(", ")}\n${finished(input, pool.last, status, `CASE WHEN ${unsound.sql} = 0 THEN 1 ELSE 0 END`, w, bound)}\nWHERE ${members.sql} > 0`, gaps };
}

/** Side tables, and in front of them the rows of accounts and of credits: these are known when all others are written. */
function besides(ground: Ground, rows: Rows): readonly string[] {
  const told = new Set<Side>();
  const sides = [...rows.sides].flatMap((side) => side.ctes(ground.dialect, told));
  return [...ground.ctes(), ...sides];
}

interface Judged {
  readonly status: string;
  readonly w: string;
  readonly bound: string;
  readonly gaps: readonly Gap[];
}

/** The status of a pool: the most severe stage that holds, absent where one that could be more severe is not certain. */
function judged({ dialect, plan, statuses, meant }: ModeInput, ground: Ground, rows: Rows): Judged {
  const compiler = new Compiler(ground, rows, meant);
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
