import { facts, type FactDoc } from "../../schemas/generated/facts.ts";
import type { FactRule } from "../../dsl/ir.ts";
import type { Program } from "../program.ts";
import { splitPath, toCamelCase } from "../state/load.ts";
import type { Dialect } from "./dialect.ts";
import { Inexpressible } from "./inexpressible.ts";
import { declaredNames, optionNames } from "./names.ts";

/** The tables of accounts and of the market, as users fill them: one row an object, facts by their names in policies. */
export type TableName = "accounts" | "balances" | "credits" | "positions" | "orders" | "instruments" | "tiers" | "assets" | "prices";

/** The tables of a policy: credits have one where it reads any, and assets have two where its statuses depend on what an asset is or is worth. */
export function tablesOf(program: Program): readonly TableName[] {
  const { meaning } = program;
  const credits: readonly TableName[] = JSON.stringify(meaning.definitions).includes('"credit.') || JSON.stringify(meaning.modes).includes('"credit.') ? ["credits"] : [];
  const deciding = decidingText(program);
  const assets: readonly TableName[] = /"kind":"valued"|"asset\.|"over":"asset"/.test(deciding) ? ["assets", "prices"] : [];
  return ["accounts", "balances", ...credits, "positions", "orders", "instruments", "tiers", ...assets];
}

/** Whether statuses depend on all assets that there are. */
export function rangesOverAssets(program: Program): boolean {
  return decidingText(program).includes('"over":"asset"');
}

/** What statuses depend on, as text: equity and stages of all modes, and the definitions that they read. */
function decidingText({ meaning, definitions }: Program): string {
  const parts = meaning.modes.flatMap(({ sharing, liquidation }) => [sharing?.counts, liquidation?.stages]);
  const found = new Set<string>();
  const queue = [JSON.stringify([parts, meaning.account.liquidation?.stages])];
  let text = "";
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    text += part;
    const paths = [...part.matchAll(/"path":"([^"]+)"/g)].map(([, path]) => path ?? "");
    for (const path of [...paths, ...(part.includes('"kind":"available"') ? ["pool.initial_margin"] : [])]) {
      const definition = definitions.get(path);
      if (definition === undefined || found.has(path)) continue;
      found.add(path);
      queue.push(JSON.stringify(definition));
    }
  }
  return text;
}

/** What accounts hold: the tables that the exact core is given parts of. */
export function heldTables(program: Program): readonly TableName[] {
  return tablesOf(program).filter((table) => !marketTables.has(table));
}

const marketTables: ReadonlySet<TableName> = new Set(["instruments", "tiers", "assets", "prices"]);

export interface TableColumn {
  readonly name: string;
  /** Its name in a snapshot. */
  readonly key: string;
  /** Stands under `facts` in a snapshot: the policy declares it. */
  readonly declared: boolean;
  readonly dimension: string;
}

const levels: Readonly<Record<string, TableName>> = { account: "accounts", balance: "balances", credit: "credits", position: "positions", order: "orders", instrument: "instruments", tier: "tiers", asset: "assets" };

/** The account of a row comes first, where it has one; of a tier, its instrument and its place from 1. */
const ahead: Readonly<Record<TableName, readonly string[]>> = {
  accounts: ["account_id"],
  balances: ["account_id"],
  credits: ["account_id", "asset"],
  positions: ["account_id"],
  orders: ["account_id"],
  instruments: [],
  tiers: ["symbol", "tier"],
  assets: [],
  prices: ["asset", "currency"],
};

/** Which columns tell rows apart. */
export const keys: Readonly<Record<TableName, readonly string[]>> = {
  accounts: ["account_id"],
  balances: ["account_id", "asset"],
  credits: ["account_id", "asset", "id"],
  positions: ["account_id", "id"],
  orders: ["account_id", "id"],
  instruments: ["symbol"],
  tiers: ["symbol", "tier"],
  assets: ["asset"],
  prices: ["asset", "currency"],
};

/** Columns that say whose row it is. */
export function leadingColumns(table: TableName): readonly string[] {
  return ahead[table];
}

/** The columns of a table, apart from the leading ones, for a policy. */
export function factColumns(program: Program, table: TableName): readonly TableColumn[] {
  if (table === "prices") return [{ name: "price", key: "price", declared: false, dimension: "number" }];
  const own = facts.filter((fact) => levels[fact.level] === table && fact.dimension !== "tiers" && !(table === "accounts" && fact.name === "id"));
  const declared = program.declared.filter(({ path }) => levels[splitPath(path)[0]] === table);
  return [...own.map(ofSchema), ...declared.map((rule) => ofPolicy(program, rule))];
}

/** The column of a fact that the policy declares: its name, or `fact_` and its name where another column is called so. */
function declaredColumn(program: Program, path: string): string {
  const [level, name] = splitPath(path);
  const table = levels[level];
  const taken = table === undefined ? [] : [...ahead[table], ...facts.filter((fact) => levels[fact.level] === table).map((fact) => fact.name)];
  return declaredNames(program, level, taken).get(name) ?? name;
}

/** Columns of accounts that have options of their own. */
export function optionColumns(program: Program, table: TableName): readonly string[] {
  return table === "accounts" ? [...optionNames(program).values()] : [];
}

function ofSchema({ name, key, dimension }: FactDoc): TableColumn {
  return { name, key, declared: false, dimension };
}

function ofPolicy(program: Program, { path, dimension }: FactRule): TableColumn {
  return { name: declaredColumn(program, path), key: toCamelCase(splitPath(path)[1]), declared: true, dimension: dimension.kind };
}

const schemaFacts: ReadonlyMap<string, FactDoc> = new Map(facts.map((fact) => [fact.path, fact]));
const safe = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/;

export function isSchemaFact(path: string): boolean {
  return schemaFacts.has(path);
}

export function isInstant(program: Program, path: string): boolean {
  return (schemaFacts.get(path)?.dimension ?? program.declared.find((each) => each.path === path)?.dimension.kind) === "instant";
}

/** The words of a flag in its column, yes and no; `undefined` of a fact that is no flag. */
export function flagWords(program: Program, path: string): readonly [yes: string, no: string] | undefined {
  if (schemaFacts.has(path)) return schemaFacts.get(path)?.dimension === "flag" ? ["true", "false"] : undefined;
  return program.declared.find((each) => each.path === path)?.dimension.kind === "flag" ? ["yes", "no"] : undefined;
}

/** What views call the number that a fact of instruments or assets is: no two of one table are taken for one, whatever their capitals. */
export function numberName(program: Program, path: string): string {
  return `n_${schemaFacts.has(path) ? splitPath(path)[1] : declaredColumn(program, path)}`;
}

/** A fact's column as SQL, with the default that a policy gives it; text as it was written. `alias` names the table. */
export function factText(program: Program, dialect: Dialect, alias: string, path: string): string {
  const [, name] = splitPath(path);
  if (!safe.test(name)) throw new Inexpressible(`the fact ${JSON.stringify(path)} has no name that a column can have`);
  if (schemaFacts.has(path)) return `${alias}.${name}`;
  const rule = program.declared.find((each) => each.path === path);
  if (rule === undefined) throw new Inexpressible(`the fact ${JSON.stringify(path)}`, "table");
  const column = `${alias}.${dialect.identifier(declaredColumn(program, path))}`;
  return rule.default === undefined ? column : `COALESCE(${dialect.asText(column)}, ${dialect.literal(rule.default)})`;
}

/** A decimal's text as the double nearest to it; absent where it is no decimal of the wire, or not of the sign that it must have. */
export function numberOf(dialect: Dialect, text: string, sign: "any" | "nonNegative" | "positive"): string {
  const written = dialect.asText(text);
  const form = `${sign === "any" ? "-?" : ""}[0-9]{1,20}([.][0-9]{1,18})?`;
  const double = dialect.asDouble(written);
  return `CASE WHEN ${dialect.matches(written, form)} THEN ${sign === "positive" ? `NULLIF(${double}, ${dialect.double(0)})` : double} END`;
}
