import type { CompiledPolicy } from "../../dsl/ir.ts";
import { standingsOf } from "../assess.ts";
import { prepare, type Program } from "../program.ts";
import { renderIssue, validateSnapshot, type Issue } from "../snapshot/index.ts";
import { loadState } from "../state/load.ts";
import { factColumns, rangesOverAssets, type TableName } from "./columns.ts";
import { cannotDecide } from "../statuses.ts";
import type { CsvRow } from "./csv.ts";
import { optionNames } from "./names.ts";

/** Rows of the tables that `plimsoll sql` defines: the market, and the accounts that are asked about. */
export type Tables = Readonly<Record<Exclude<TableName, "credits" | "assets" | "prices">, Iterable<CsvRow>> & { credits?: Iterable<CsvRow>; assets?: Iterable<CsvRow>; prices?: Iterable<CsvRow> }>;

export interface ExactRow {
  readonly account_id: string;
  readonly pool: string;
  readonly mode: string;
  /** `rejected` where the rows of the account are no snapshot; `because` then says why, and there is one row without a pool. */
  readonly status: string;
  readonly because?: string;
}

interface Held {
  readonly account: CsvRow;
  readonly balances: CsvRow[];
  readonly credits: CsvRow[];
  readonly positions: CsvRow[];
  readonly orders: CsvRow[];
}

/** The statuses of all pools of the accounts by the exact engine: what filtered SQL leaves open. `asOf` is the moment that is meant. */
export function* exactRows(policy: CompiledPolicy, tables: Tables, selectors: Readonly<Record<string, string>>, asOf: string): Generator<ExactRow> {
  const program = prepare(policy);
  const instruments = instrumentsOf(program, tables);
  const assets = assetsOf(program, tables);
  const isAsked = rangesOverAssets(program);
  const toObject = { accounts: reader(program, "accounts"), balances: reader(program, "balances"), credits: reader(program, "credits"), positions: reader(program, "positions"), orders: reader(program, "orders") };
  for (const [id, { account, balances, credits, positions, orders }] of accountsOf(tables)) {
    const symbols = new Set([...positions, ...orders].map((row) => row["symbol"] ?? ""));
    const market = [...symbols].flatMap((symbol) => {
      const found = instruments.get(symbol);
      return found === undefined ? [] : [found];
    });
    const own = new Set<unknown>([...balances.map(({ asset }) => asset), ...market.map((each) => each["settle"])]);
    const seen = [...assets].flatMap(([asset, each]) => (isAsked || own.has(asset) ? [each] : []));
    const json = {
      asOf,
      ...selected({ ...selectors, ...ownOptions(program, account) }),
      account: { ...toObject.accounts(account), id, balances: balances.map((row) => withCredits(toObject.balances(row), credits.filter(({ asset }) => asset === row["asset"]).map(toObject.credits))) },
      ...(seen.length === 0 ? {} : { assets: seen }),
      instruments: market,
      positions: positions.map(toObject.positions),
      orders: orders.map(toObject.orders),
    };
    const { snapshot, issues } = validateSnapshot(json);
    if (snapshot === undefined) {
      yield { account_id: id, pool: "", mode: "", status: "rejected", because: issues.map((issue: Issue) => renderIssue(issue)).join("; ") };
      continue;
    }
    for (const { id: pool, mode, status } of standingsOf(program, loadState(snapshot, program.declared)).pools) yield { account_id: id, pool, mode, status: status ?? cannotDecide };
  }
}

function selected(selectors: Readonly<Record<string, string>>): object {
  return Object.keys(selectors).length === 0 ? {} : { selectors };
}

/** Options that an account has by itself. */
function ownOptions(program: Program, account: CsvRow): Readonly<Record<string, string>> {
  return Object.fromEntries([...optionNames(program)].flatMap(([name, column]) => {
    const chosen = cellOf(account, column);
    return chosen === undefined ? [] : [[name, chosen] as const];
  }));
}

function withCredits(balance: Record<string, unknown>, credits: readonly object[]): object {
  return credits.length === 0 ? balance : { ...balance, credits };
}

function accountsOf(tables: Tables): ReadonlyMap<string, Held> {
  const found = new Map<string, Held>();
  for (const account of tables.accounts) found.set(account["account_id"] ?? "", { account, balances: [], credits: [], positions: [], orders: [] });
  for (const table of ["balances", "credits", "positions", "orders"] as const) {
    for (const row of tables[table] ?? []) {
      const id = row["account_id"] ?? "";
      // Who holds something without being listed is an account all the same.
      const held = found.get(id) ?? { account: { account_id: id }, balances: [], credits: [], positions: [], orders: [] };
      found.set(id, held);
      held[table].push(row);
    }
  }
  return found;
}

function instrumentsOf(program: Program, tables: Tables): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const [toInstrument, toTier] = [reader(program, "instruments"), reader(program, "tiers")];
  const ladders = new Map<string, CsvRow[]>();
  for (const tier of tables.tiers) {
    const symbol = tier["symbol"] ?? "";
    ladders.set(symbol, [...(ladders.get(symbol) ?? []), tier]);
  }
  const found = new Map<string, Readonly<Record<string, unknown>>>();
  for (const row of tables.instruments) {
    const symbol = row["symbol"] ?? "";
    const tiers = ladders.get(symbol)?.sort((a, b) => Number(a["tier"]) - Number(b["tier"])).map(toTier);
    found.set(symbol, { ...toInstrument(row), ...(tiers === undefined ? {} : { tiers }) });
  }
  return found;
}

/** All assets that are listed. An account sees its own, and all where the policy ranges over them. */
function assetsOf(program: Program, tables: Tables): ReadonlyMap<string, object> {
  const toAsset = reader(program, "assets");
  const prices = new Map<string, [currency: string, price: string | undefined][]>();
  for (const { asset = "", currency = "", price } of tables.prices ?? []) prices.set(asset, [...(prices.get(asset) ?? []), [currency, price]]);
  return new Map([...(tables.assets ?? [])].map((row) => {
    const quoted = (prices.get(row["asset"] ?? "") ?? []).filter(([, price]) => price !== undefined);
    return [row["asset"] ?? "", { ...toAsset(row), ...(quoted.length === 0 ? {} : { prices: Object.fromEntries(quoted) }) }];
  }));
}

/** What a row has itself: columns may be called as what every object has. */
function cellOf(row: CsvRow, column: string): string | undefined {
  return Object.hasOwn(row, column) ? row[column] : undefined;
}

/** Makes an object of a snapshot out of a row; what is absent stays absent, what the policy declares stands under `facts`. */
function reader(program: Program, table: TableName): (row: CsvRow) => Record<string, unknown> {
  const columns = factColumns(program, table);
  const declared = columns.filter((column) => column.declared);
  const own = columns.filter((column) => !column.declared);
  return (row) => {
    const object: Record<string, unknown> = {};
    for (const { name, key, dimension } of own) {
      const value = cellOf(row, name);
      if (value !== undefined) object[key] = dimension === "flag" && (value === "true" || value === "false") ? value === "true" : value;
    }
    const facts = Object.fromEntries(declared.flatMap(({ name, key }) => (cellOf(row, name) === undefined ? [] : [[key, cellOf(row, name)] as const])));
    if (Object.keys(facts).length > 0) object["facts"] = facts;
    return object;
  };
}
