import type { CompiledPolicy } from "../../dsl/ir.ts";
import { widePlanOf } from "../kernel/plan/plan.ts";
import { prepare, type Program } from "../program.ts";
import { factColumns, heldTables, keys, leadingColumns, optionColumns, tablesOf, type TableName } from "./columns.ts";
import type { Dialect } from "./dialect.ts";
import { gapText, type Gap } from "./inexpressible.ts";
import { marketView, worthView, type MarketNeeds } from "./market.ts";
import { decisionColumns, modeQuery } from "./mode.ts";
import { severityView, withoutAccountStatus } from "./severity.ts";

export interface ScriptOptions {
  readonly dialect: Dialect;
  /** Tiers of an instrument that are looked up in SQL. */
  readonly tiers: number;
  /** Options and selectors, the same for all accounts. */
  readonly selectors: Readonly<Record<string, string>>;
  /** The moment that is meant, as the exact core is asked for it; without one, what depends on the time goes there. */
  readonly asOf?: string;
  /** Accounts may have options of their own, in columns of their table; absent is that of `selectors`. */
  readonly accountOptions?: boolean;
}

/** A policy as SQL. Statements end with a line break; `gaps` says what goes to the exact core, and why. */
export interface Script {
  readonly tables: string;
  /** The views that decide. */
  readonly decide: string;
  /** Takes the decisions of this moment. */
  readonly run: string;
  /** The views that say what the exact core is asked, and what is decided with its answer. */
  readonly settle: string;
  readonly gaps: readonly string[];
  /** What is in no view, as a sentence. */
  readonly note: string | undefined;
}

/** Tiers that are looked up where nobody says how many. */
export const usualTiers = 16;

/**
 * The tables that users fill, and the views that decide: double arithmetic with a bound. A row whose difference is beyond its bound is certain, every
 * other one is `ambiguous` and belongs to the exact core.
 */
export function sqlScript(policy: CompiledPolicy, { dialect, tiers, selectors, asOf, accountOptions = false }: ScriptOptions): Script {
  const program = prepare(policy);
  const plan = widePlanOf(program);
  const needs: MarketNeeds = { numbers: new Map(), tierFields: new Set(), sliced: new Set(), assets: new Map(), currencies: [], isWorthRead: false, tiers };
  const meant = { selectors, asOf, options: accountOptions, narrow: false };
  const modes = plan.modes.map((each, index) => {
    const mode = program.meaning.modes[index]!; // the plan has a mode for each
    return { name: mode.name, ...modeQuery({ program, dialect, mode, plan: each, statuses: plan.statuses, needs, meant }) };
  });
  const modeViews = modes.map(({ name, sql }, index) => `-- Mode ${comment(name)}.\n${dialect.createView(`plimsoll_mode_${index + 1}`)}\n${sql};\n`);
  const decisions = `${dialect.createView("plimsoll_decisions")}\n${modes.map((_, index) => `SELECT ${decisionColumns.join(", ")} FROM plimsoll_mode_${index + 1}`).join("\nUNION ALL ")};\n`;
  const head = `-- ${comment(program.meaning.id)} version ${comment(program.meaning.version)}, digest ${program.digest}, for ${dialect.title}.
-- Statuses in double arithmetic with a bound: certain where |w| > bound; every other row is ambiguous and goes to the exact core (docs/sql.md).
`;
  const found = new Map<string, { readonly gap: Gap; readonly modes: string[] }>();
  for (const { name, gaps: missing } of modes) for (const gap of missing) found.set(gap.what, { gap, modes: [...(found.get(gap.what)?.modes ?? []), name] });
  const gaps = [...found.values()].map(({ gap, modes: names }) => gapText(gap, names)).sort();
  const said = gaps.map((gap) => `-- To the exact core goes whatever needs this: ${comment(gap)}.\n`).join("");
  return {
    tables: `${tablesOf(program).map((table) => `${tableDefinition(program, dialect, table, accountOptions)}\n`).join("\n")}\n${answerTables(dialect)}\n`,
    decide: [head + said, marketView(program, dialect, needs), worthView(program, dialect, needs), ...modeViews, decisions].filter((part) => part !== "").join("\n"),
    run: `${dialect.refill("plimsoll_run", `SELECT ${decisionColumns.join(", ")} FROM plimsoll_decisions`)}\n`,
    settle: settleViews(program, dialect, accountOptions).join("\n"),
    gaps,
    note: withoutAccountStatus(program),
  };
}

/** Whether the tables of a policy have one of credits. */
export function readsCredits(policy: CompiledPolicy): boolean {
  return tablesOf(prepare(policy)).includes("credits");
}

/** Whether the tables of a policy have those of assets and of their prices. */
export function readsAssets(policy: CompiledPolicy): boolean {
  return tablesOf(prepare(policy)).includes("assets");
}

function tableDefinition(program: Program, dialect: Dialect, table: TableName, options: boolean): string {
  const key = new Set(keys[table]);
  const chosen = options ? optionColumns(program, table).map((name) => `${dialect.identifier(name)} ${dialect.text}`) : [];
  const leading = leadingColumns(table).map((name) => (name === "tier" ? `tier ${dialect.integer}` : `${name} ${dialect.keyText}`));
  const columns = factColumns(program, table).map(({ name, declared }) => `${declared ? dialect.identifier(name) : name} ${key.has(name) ? dialect.keyText : dialect.text}`);
  return dialect.createTable(`plimsoll_${table}`, [...leading, ...columns, ...chosen], keys[table]);
}

/** The decisions of a moment, and what the exact core says of the accounts that it was given. */
function answerTables(dialect: Dialect): string {
  const { text, doubleType, integer } = dialect;
  const run = [...["account_id", "pool", "mode", "status"].map((name) => `${name} ${text}`), `w ${doubleType}`, `bound ${doubleType}`, `ambiguous ${integer}`];
  return [dialect.createTable("plimsoll_run", run, []), dialect.createTable("plimsoll_exact", ["account_id", "pool", "mode", "status"].map((name) => `${name} ${text}`), [])].join("\n\n");
}

/** The accounts with an ambiguous row, what they hold, and the decisions of all when the exact core has spoken. */
function settleViews(program: Program, dialect: Dialect, options: boolean): readonly string[] {
  const view = (name: string, sql: string): string => `${dialect.createView(name)}\n${sql};\n`;
  const asked = view("plimsoll_ambiguous", "SELECT DISTINCT account_id FROM plimsoll_run WHERE ambiguous = 1");
  const held = heldTables(program).map((table) => {
    const chosen = options ? optionColumns(program, table).map(dialect.identifier) : [];
    const columns = [...leadingColumns(table), ...factColumns(program, table).map(({ name, declared }) => (declared ? dialect.identifier(name) : name)), ...chosen];
    return view(`plimsoll_ambiguous_${table}`, `SELECT ${columns.map((name) => `t.${name} AS ${name}`).join(", ")} FROM plimsoll_${table} t JOIN plimsoll_ambiguous a ON a.account_id = t.account_id`);
  });
  const decided = view("plimsoll_decided", `SELECT d.account_id AS account_id, d.pool AS pool, d.mode AS mode, d.status AS status, 0 AS exact
FROM plimsoll_run d LEFT JOIN plimsoll_ambiguous a ON a.account_id = d.account_id
WHERE a.account_id IS NULL
UNION ALL SELECT account_id, pool, mode, status, 1 AS exact FROM plimsoll_exact`);
  const unsettled = view("plimsoll_unsettled", "SELECT a.account_id AS account_id FROM plimsoll_ambiguous a LEFT JOIN (SELECT DISTINCT account_id FROM plimsoll_exact) answered ON answered.account_id = a.account_id WHERE answered.account_id IS NULL");
  return [asked, ...held, decided, unsettled, severityView(program, dialect), view("plimsoll_problems", problems(tablesOf(program)))];
}

/** Rows that the decisions would count twice, or in no pool: for engines that keep no keys. Must be empty. */
function problems(tables: readonly TableName[]): string {
  const twice = tables.map((table) => {
    const key = keys[table].join(", ");
    return `SELECT '${table} with the same ${key}' AS problem, COUNT(*) AS found FROM (SELECT ${key} FROM plimsoll_${table} GROUP BY ${key} HAVING COUNT(*) > 1) twice`;
  });
  const nameless = "SELECT 'balances without account_id or asset' AS problem, COUNT(*) AS found FROM plimsoll_balances WHERE account_id IS NULL OR asset IS NULL";
  const lost = (["positions", "orders"] as const).map((table) => `SELECT '${table} without account_id, id, symbol or margin_mode' AS problem, COUNT(*) AS found FROM plimsoll_${table} WHERE account_id IS NULL OR id IS NULL OR symbol IS NULL OR margin_mode IS NULL`);
  const stray = tables.includes("credits") ? ["SELECT 'credits of an asset without a balance' AS problem, COUNT(*) AS found FROM plimsoll_credits k LEFT JOIN plimsoll_balances b ON b.account_id = k.account_id AND b.asset = k.asset WHERE b.account_id IS NULL"] : [];
  return `SELECT problem, found FROM (\n  ${[...twice, ...lost, nameless, ...stray].join("\n  UNION ALL ")}\n) p WHERE found > 0`;
}

/** A text that may stand in a comment of one line. */
function comment(text: string): string {
  return JSON.stringify(text).slice(1, -1).replace(/[^\x20-\x7e]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
