import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile } from "../../../dsl/index.ts";
import { prepare } from "../../../engine/program.ts";
import { factColumns, leadingColumns, optionColumns, tablesOf } from "../../../engine/sql/columns.ts";
import { csvRows, dialects, exactRows, sqlScript } from "../../../engine/sql/index.ts";
import { distinctNames } from "../../../engine/sql/names.ts";
import { root } from "../../cli/call.ts";

const policy = compile(readFileSync(`${root}/scale/forms/names.margin`, "utf8"));
const program = prepare(policy);

test("no table has two columns that engines take for one, whatever facts and options are called", () => {
  for (const table of tablesOf(program)) {
    const names = [...leadingColumns(table), ...factColumns(program, table).map(({ name }) => name), ...optionColumns(program, table)].map((name) => name.toLowerCase());
    expect(new Set(names).size, `${table}: ${names.join()}`).toBe(names.length);
  }
});

test("a name that is free is kept, and one that a view gives to its own columns is not", () => {
  const columns = new Map(factColumns(program, "instruments").filter(({ declared }) => declared).map(({ key, name }) => [key, name]));
  expect(columns).toEqual(new Map([["nMarkPrice", "fact_n_mark_price"], ["t1UpTo", "fact_t1_up_to"], ["nTakerFeeRate", "fact_n_taker_fee_rate"]]));
  const { decide } = sqlScript(policy, { dialect: dialects.duckdb, tiers: 2, selectors: {} });
  expect(decide).toContain('i."fact_n_mark_price"');
  expect(decide.match(/ AS n_mark_price\b/g)).toHaveLength(1);
});

test("names that differ behind the letters that an engine keeps are told apart, each time in the same way", () => {
  const long = "x".repeat(70);
  expect(distinctNames([`${long}b`, "A", "a", `${long}a`, "kept"], "fact_", new Set(["taken", "fact_a"]))).toEqual(new Map([["a", "a"], ["kept", "kept"], [`${long}b`, `${long}b`], [`${long}a`, `fact_${long}a`], ["A", "fact_fact_A"]]));
});

test("the exact core reads a fact and an option from the columns that they have", () => {
  const position = { account_id: "a", id: "p", symbol: "s", margin_mode: "m", side: "long", contracts: "1", entry_price: "10", leverage: "1", status: undefined };
  const instrument = { symbol: "s", contract: "linear", base: "B", quote: "USDT", settle: "USDT", contract_size: "1", tick_size: "1", mark_price: "10", taker_fee_rate: "0" };
  const tables = (facts: object) => ({ accounts: [{ account_id: "a" }], balances: [{ account_id: "a", asset: "USDT", wallet_balance: "5" }], positions: [position], orders: [], instruments: [{ ...instrument, ...facts }], tiers: [{ symbol: "s", tier: "1", min_notional: "0", maintenance_margin_rate: "0" }] });
  const status = (facts: object): string[] => [...exactRows(policy, tables(facts) as Parameters<typeof exactRows>[1], {}, "2026-11-29T00:00:00Z")].map((row) => row.status);
  expect(status({})).toEqual(["healthy"]);
  expect(status({ fact_n_mark_price: "11" })).toEqual(["warning"]);
});

const named = (names: readonly string[]): string => readFileSync(`${root}/scale/forms/names.margin`, "utf8").replace("  facts {", `  facts {\n${names.map((name) => `    ${name}: ratio default 0\n`).join("")}`);

test("facts that are called as what every object has are read from their cells, and absent where these are empty", () => {
  const names = ["constructor", "toString", "__proto__", "hasOwnProperty"];
  const text = named(names.map((name) => `position.${name}`)).replace("(position.account_id", `(position.account_id + ${names.map((name) => `position.${name}`).join(" + ")}`);
  const other = compile(text);
  const table = (head: string, row: string): string => `${head}\n${row}\n`;
  const status = (cells: string): string[] => {
    const tables = {
      accounts: csvRows(table("account_id", "a")), balances: csvRows(table("account_id,asset,wallet_balance", "a,USDT,5")), orders: [],
      positions: csvRows(table(`account_id,id,symbol,margin_mode,side,contracts,entry_price,leverage,${names.map((name) => (name === name.toLowerCase() ? name : columnOf(name))).join(",")}`, `a,p,s,m,long,1,10,1,${cells}`)),
      instruments: csvRows(table("symbol,contract,base,quote,settle,contract_size,tick_size,mark_price,taker_fee_rate,fact_t1_up_to,fact_n_taker_fee_rate", "s,linear,B,USDT,USDT,1,1,10,0,0,0")), tiers: csvRows(table("symbol,tier,min_notional,maintenance_margin_rate", "s,1,0,0")),
    };
    return [...exactRows(other, tables as unknown as Parameters<typeof exactRows>[1], {}, "2026-11-29T00:00:00Z")].map((row) => row.status);
  };
  const columnOf = (name: string): string => factColumns(prepare(other), "positions").find(({ key }) => key === name)?.name ?? name;
  expect(status(",,,")).toEqual(["healthy"]);
  for (const cells of ["1,,,", ",1,,", ",,1,", ",,,1"]) expect([cells, status(cells)]).toEqual([cells, ["liquidatable"]]);
});

test("facts with capitals are in SQL, and two that differ by these alone are two", () => {
  const text = named(["instrument.Rate", "instrument.rate", "position.Weight", "account._x"]).replace("(position.account_id", "(position.account_id + instrument.Rate + instrument.rate + position.Weight + account._x");
  for (const dialect of Object.values(dialects)) {
    const { gaps, decide } = sqlScript(compile(text), { dialect, tiers: 2, selectors: {} });
    expect(gaps).toEqual([]);
    for (const name of ["n_rate", "n_fact_Rate"]) expect(decide.match(new RegExp(` AS ${name}\\b`, "g")), name).toHaveLength(1);
  }
});
