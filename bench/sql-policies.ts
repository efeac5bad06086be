/**
 * Accounts of policies as the tables of `plimsoll sql`, with what the exact engine decides of them: for `scale/`, which has databases decide them too.
 * `node bench/sql-policies.js FOLDER ACCOUNTS SEED` writes a folder for each shipped policy; with `POLICIES` behind it, for each policy of that folder, and
 * then accounts are wild: they hold further assets, and some have cells that are no decimals, no words or nothing.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../index.ts";
import type { CompiledPolicy } from "../dsl/ir.ts";
import { prepare, type Program } from "../engine/program.ts";
import type { Snapshot } from "../engine/snapshot/index.ts";
import { factColumns, leadingColumns, optionColumns, tablesOf, type TableName } from "../engine/sql/columns.ts";
import { csvCell, csvRows, dialects, exactRows, sqlScript } from "../engine/sql/index.ts";
import { RandomAccounts } from "./certified/accounts.ts";
import { Chance } from "./certified/chance.ts";
import { ontoEdge } from "./certified/edges.ts";
import { compiled, shippedFiles } from "./certified/policies.ts";
import { wildCell, wildId, wildShape } from "./sql-wild.ts";

const [folder = "policies", count = "200", seedText = "1", made] = process.argv.slice(2);
const seed = Number(seedText);
const moment = "2026-11-29T00:00:00Z";
const isWild = made !== undefined;

type Asset = NonNullable<Snapshot["assets"]>[number];
type Objects = Readonly<Record<string, unknown>>;
type Lines = ReadonlyMap<TableName, string[][]>;

const policies: readonly (readonly [name: string, policy: () => CompiledPolicy])[] = made === undefined
  ? shippedFiles.map((file) => [file.replace(/\.margin$/, "").replaceAll("/", "."), () => compiled(file)])
  : readdirSync(made).filter((file) => file.endsWith(".margin")).sort().map((file) => [file.replace(/\.margin$/, ""), () => compile(readFileSync(join(made, file), "utf8"))]);

for (const [name, read] of policies) {
  const policy = read();
  const program = prepare(policy);
  const chance = new Chance(seed);
  const accounts = new RandomAccounts(policy, seed, isWild ? wildShape(chance, policy) : {});
  const applied = Object.fromEntries(policy.meaning.applies.filter(({ key }) => key !== "contract" && key !== "settle").map(({ key, values }) => [key, values[0] ?? ""]));
  const lines: Lines = new Map(tablesOf(program).map((table) => [table, [headOf(program, table)]]));
  for (let index = 0; index < Number(count); index += 1) {
    const snapshot = asTables(index % 2 === 0 ? accounts.next() : ontoEdge(program, accounts.next(), chance), isWild ? wildId(chance, index) : `A${index}`, lines.has("credits"));
    write(lines, program, snapshot, isWild && chance.often(0.2) ? chance : undefined);
  }
  for (const asset of accounts.assets) writeAsset(lines, program, asset);
  const texts = new Map([...lines].map(([table, rows]) => [table, `${rows.map((cells) => cells.map(csvCell).join(",")).join("\n")}\n`]));
  const tables = Object.fromEntries([...texts].map(([table, text]) => [table, csvRows(text)])) as unknown as Parameters<typeof exactRows>[1]; // a table for each name
  const truth = [["account_id", "pool", "status"]];
  for (const { account_id, pool, status } of exactRows(policy, tables, applied, moment)) truth.push([account_id, pool, status]);
  const scripts = Object.fromEntries(Object.values(dialects).map((dialect) => [dialect.name, sqlScript(policy, { dialect, tiers: isWild ? 8 : 16, selectors: applied, asOf: moment, accountOptions: true })]));
  const to = join(folder, name);
  mkdirSync(to, { recursive: true });
  for (const [table, text] of texts) writeFileSync(join(to, `${table}.csv`), text);
  writeFileSync(join(to, "truth.csv"), `${truth.map((cells) => cells.map(csvCell).join(",")).join("\n")}\n`);
  writeFileSync(join(to, "script.json"), JSON.stringify(scripts));
}

/** An asset, which all accounts have in common, with its prices. */
function writeAsset(lines: Lines, program: Program, asset: Asset): void {
  const facts = asset.facts ?? {};
  const values = asset as unknown as Objects; // read by the keys of the schema
  lines.get("assets")?.push(factColumns(program, "assets").map(({ key, declared }) => (declared ? flagged(facts[key]) : values[key])).map((cell) => (cell === undefined ? "" : String(cell))));
  for (const [currency, price] of Object.entries(asset.prices ?? {})) lines.get("prices")?.push([asset.asset, currency, price]);
}

/** A flag that a policy declares is `yes` or `no`. */
function flagged(value: unknown): unknown {
  return typeof value === "boolean" ? (value ? "yes" : "no") : value;
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

function headOf(program: Program, table: TableName): string[] {
  return [...leadingColumns(table), ...factColumns(program, table).map(({ name }) => name), ...optionColumns(program, table)];
}

/** With `wild`, some of the cells are something else. */
function write(lines: Lines, program: Program, { selectors = {}, account, instruments = [], positions = [], orders = [] }: Snapshot, wild: Chance | undefined): void {
  const row = (table: TableName, leading: readonly string[], object: object, behind: readonly (string | undefined)[] = []): void => {
    const values = object as Objects; // read by the keys of the schema
    const facts = (values["facts"] ?? {}) as Objects; // as above
    const cells = factColumns(program, table).map(({ key, name, declared }) => wildCell(wild, name, declared ? flagged(facts[key]) : values[key]));
    lines.get(table)?.push([...leading, ...[...cells, ...behind].map((cell) => (cell === undefined ? "" : String(cell)))]);
  };
  row("accounts", [account.id], account, program.meaning.options.map(({ name }) => selectors[name]));
  for (const each of account.balances ?? []) {
    row("balances", [account.id], each);
    for (const credit of each.credits ?? []) row("credits", [account.id, each.asset], credit);
  }
  for (const each of positions) row("positions", [account.id], each);
  for (const each of orders) row("orders", [account.id], each);
  for (const each of instruments) {
    if (wild?.often(0.05) === true) continue;
    row("instruments", [], each);
    for (const [place, tier] of (each.tiers ?? []).entries()) row("tiers", [each.symbol, String(place + 1)], tier);
  }
}
