/**
 * Accounts of every shipped policy as the tables of `plimsoll sql`, with what the exact engine decides of them: for `scale/`, which has a database
 * decide them too. `node bench/sql-policies.js FOLDER ACCOUNTS SEED` writes a folder for each policy.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { standingsOf } from "../engine/assess.ts";
import { prepare, type Program } from "../engine/program.ts";
import type { Snapshot } from "../engine/snapshot/index.ts";
import { factColumns, leadingColumns, optionColumns, tablesOf, type TableName } from "../engine/sql/columns.ts";
import { csvCell, dialects, sqlScript } from "../engine/sql/index.ts";
import { loadState } from "../engine/state/load.ts";
import { RandomAccounts } from "./certified/accounts.ts";
import { Chance } from "./certified/chance.ts";
import { ontoEdge } from "./certified/edges.ts";
import { compiled, shippedFiles } from "./certified/policies.ts";

const [folder = "policies", count = "200", seedText = "1"] = process.argv.slice(2);
const seed = Number(seedText);

type Asset = NonNullable<Snapshot["assets"]>[number];
type Objects = Readonly<Record<string, unknown>>;

for (const file of shippedFiles) {
  const policy = compiled(file);
  const program = prepare(policy);
  const accounts = new RandomAccounts(policy, seed);
  const chance = new Chance(seed);
  const applied = Object.fromEntries(policy.meaning.applies.filter(({ key }) => key !== "contract" && key !== "settle").map(({ key, values }) => [key, values[0] ?? ""]));
  const to = join(folder, file.replace(/\.margin$/, "").replaceAll("/", "."));
  const lines = new Map<string, string[]>(tablesOf(program).map((table) => [table, [headOf(program, table)]]));
  const truth = ["account_id,pool,status"];
  for (let index = 0; index < Number(count); index += 1) {
    const made = index % 2 === 0 ? accounts.next() : ontoEdge(program, accounts.next(), chance);
    const snapshot = asTables(made, `A${index}`, lines.has("credits"));
    for (const { id, status } of standingsOf(program, loadState(snapshot, program.declared)).pools) truth.push([snapshot.account.id, id, status ?? ""].map(csvCell).join(","));
    write(lines, program, snapshot);
  }
  for (const asset of accounts.assets) writeAsset(lines, program, asset);
  const { tables, decide, gaps } = sqlScript(policy, { dialect: dialects.duckdb, tiers: 16, selectors: applied, asOf: "2026-11-29T00:00:00Z", accountOptions: true });
  mkdirSync(to, { recursive: true });
  for (const [table, rows] of lines) writeFileSync(join(to, `${table}.csv`), `${rows.join("\n")}\n`);
  writeFileSync(join(to, "truth.csv"), `${truth.join("\n")}\n`);
  writeFileSync(join(to, "script.json"), JSON.stringify({ tables, decide, gaps }));
}

/** An asset, which all accounts have in common, with its prices. */
function writeAsset(lines: ReadonlyMap<string, string[]>, program: Program, asset: Asset): void {
  const facts = asset.facts ?? {};
  const values = asset as unknown as Objects; // read by the keys of the schema
  lines.get("assets")?.push(factColumns(program, "assets").map(({ key, declared }) => (declared ? facts[key] : values[key])).map((cell) => csvCell(cell === undefined ? "" : String(cell))).join(","));
  for (const [currency, price] of Object.entries(asset.prices ?? {})) lines.get("prices")?.push([asset.asset, currency, price].map(csvCell).join(","));
}

/** What the tables hold of an account: no memory of pools; instruments are its own, since each account was made with its own prices. */
function asTables(snapshot: Snapshot, id: string, hasCredits: boolean): Snapshot {
  const own = <Held extends { readonly symbol: string }>(held: readonly Held[] | undefined): Held[] => (held ?? []).map((each) => ({ ...each, symbol: `${id} ${each.symbol}` }));
  const balances = (snapshot.account.balances ?? []).map(({ credits, ...balance }) => (hasCredits && credits !== undefined ? { ...balance, credits } : balance));
  return {
    asOf: snapshot.asOf, ...(snapshot.assets !== undefined && { assets: snapshot.assets }), ...(snapshot.selectors !== undefined && { selectors: snapshot.selectors }),
    account: { ...snapshot.account, id, balances },
    instruments: own(snapshot.instruments), positions: own(snapshot.positions), orders: own(snapshot.orders),
  };
}

function headOf(program: Program, table: TableName): string {
  return [...leadingColumns(table), ...factColumns(program, table).map(({ name }) => name), ...optionColumns(program, table)].join(",");
}

function write(lines: ReadonlyMap<string, string[]>, program: Program, { selectors = {}, account, instruments = [], positions = [], orders = [] }: Snapshot): void {
  const row = (table: TableName, leading: readonly string[], object: object, behind: readonly (string | undefined)[] = []): void => {
    const values = object as Objects; // read by the keys of the schema
    const facts = (values["facts"] ?? {}) as Objects; // as above
    const cells = factColumns(program, table).map(({ key, declared }) => (declared ? facts[key] : values[key]));
    lines.get(table)?.push([...leading, ...[...cells, ...behind].map((cell) => (cell === undefined ? "" : String(cell)))].map(csvCell).join(","));
  };
  row("accounts", [account.id], account, program.meaning.options.map(({ name }) => selectors[name]));
  for (const each of account.balances ?? []) {
    row("balances", [account.id], each);
    for (const credit of each.credits ?? []) row("credits", [account.id, each.asset], credit);
  }
  for (const each of positions) row("positions", [account.id], each);
  for (const each of orders) row("orders", [account.id], each);
  for (const each of instruments) {
    row("instruments", [], each);
    for (const [place, tier] of (each.tiers ?? []).entries()) row("tiers", [each.symbol, String(place + 1)], tier);
  }
}
