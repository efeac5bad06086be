import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compiled } from "../../../bench/certified/policies.ts";
import { compile } from "../../../dsl/index.ts";
import { csvCell, csvRows, exactRows } from "../../../engine/sql/index.ts";
import { call, root } from "../../cli/call.ts";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const reference = compile(readFileSync(`${root}/policies/reference/reference.margin`, "utf8"));

test("cells come back as they were written", () => {
  const cell = fc.string({ minLength: 1 }).filter((text) => !text.includes("\0"));
  fc.assert(fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
    const text = `first,second\r\n${rows.map((row) => row.map(csvCell).join(",")).join("\n")}\n`;
    expect([...csvRows(text)].map(({ first, second }) => [first, second])).toEqual(rows);
  }));
});

const files = {
  accounts: "account_id,status\nA,\nB,\n\"C,1\",\n",
  balances: "account_id,asset,wallet_balance,bonus,debt\nA,USDT,5000,50,\nB,USDT,50,,\n\"C,1\",USDT,-1,0,\n",
  positions: "account_id,id,symbol,margin_mode,side,contracts,entry_price,margin\nA,p1,BTC,cross,long,0.5,60000,\nA,p2,BTC,isolated,short,0.1,59000,23.2\nB,p1,BTC,cross,long,1,60000,\nD,p1,NONE,cross,long,1,60000,\n",
  orders: "account_id,id,symbol,margin_mode,side,contracts,price,leverage,reduce_only\nA,o1,BTC,isolated,long,1,1,1,false\n",
  instruments: "symbol,contract,base,quote,settle,contract_size,tick_size,mark_price\nBTC,linear,BTC,USDT,USDT,1,0.1,58000\n",
  tiers: "symbol,tier,min_notional,max_notional,maintenance_margin_rate,maintenance_amount\nBTC,2,50000,,0.005,50\nBTC,1,0,50000,0.004,0\n",
};

test("rows of tables are decided as the snapshots that they are", () => {
  const tables = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, csvRows(text)])) as unknown as Parameters<typeof exactRows>[1]; // a table for each name
  expect([...exactRows(reference, tables, {}, "2026-11-22T08:00:00Z")]).toEqual([
    { account_id: "A", pool: "cross:USDT", mode: "cross", status: "healthy" },
    { account_id: "A", pool: "isolated:p2", mode: "isolated", status: "healthy" },
    { account_id: "B", pool: "cross:USDT", mode: "cross", status: "cannot_decide" },
    { account_id: "C,1", pool: "cross:USDT", mode: "cross", status: "liquidatable" },
    expect.objectContaining({ account_id: "D", pool: "", status: "rejected", because: expect.stringContaining("NONE") }),
  ]);
});

test("options of an account are those of its row", () => {
  const withOption = { ...files, accounts: "account_id,status,option_bonus\nA,,no\nB,,no\n\"C,1\",,\n", balances: files.balances.replace("A,USDT,5000,50,", "A,USDT,-5500,1000000,") };
  const statusOf = (texts: Readonly<Record<string, string>>): string | undefined => {
    const tables = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, csvRows(text)])) as unknown as Parameters<typeof exactRows>[1]; // as above
    return [...exactRows(reference, tables, { bonus: "yes" }, "2026-11-22T08:00:00Z")].find(({ account_id, pool }) => account_id === "A" && pool === "cross:USDT")?.status;
  };
  expect(statusOf(withOption)).toBe("liquidatable");
  expect(statusOf({ ...withOption, accounts: files.accounts })).toBe("healthy");
});

test("credits of a balance are those of its rows", () => {
  const policy = compiled("bingx/perpetual.margin");
  const statusOf = (credits: string): string | undefined => {
    const texts = { ...files, balances: "account_id,asset,wallet_balance\nA,USDT,-2500\n", credits: `account_id,asset,id,kind,amount\n${credits}`, instruments: files.instruments.replace("mark_price", "mark_price,last_price,taker_fee_rate").replace("58000", "58000,58000,0.0005") };
    const tables = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, csvRows(text)])) as unknown as Parameters<typeof exactRows>[1]; // as above
    return [...exactRows(policy, tables, {}, "2026-11-22T08:00:00Z")].find(({ account_id, pool }) => account_id === "A" && pool === "cross:USDT")?.status;
  };
  const before = statusOf("");
  expect(before).toBe("liquidatable");
  expect(statusOf("A,USDT,c1,trial,1000000\n")).toBe("healthy");
  expect(statusOf("A,USDC,c1,trial,1000000\nB,USDT,c1,trial,1000000\n")).toBe(before);
});

test("the command prints the answers as CSV, and says who is no snapshot", async () => {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-sql-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.csv`), text);
  const { code, out, err } = await call(["sql", "policies/reference", "--exact", folder]);
  expect(code).toBe(1);
  expect(out.split("\n")).toEqual(["account_id,pool,mode,status", "A,cross:USDT,cross,healthy", "A,isolated:p2,isolated,healthy", "B,cross:USDT,cross,cannot_decide", '"C,1",cross:USDT,cross,liquidatable', "D,,,rejected", ""]);
  expect(err).toContain("Account D is no snapshot");
});

test("the command prints a script, its parts, and what goes to the exact core", async () => {
  const whole = await call(["sql", "policies/reference", "--dialect", "postgres", "--tiers", "3"]);
  expect(whole.out).toContain("OFFSET 0");
  const decide = await call(["sql", "policies/reference", "--dialect", "postgres", "--tiers", "3", "--part", "decide"]);
  expect(whole.out).toContain(decide.out);
  expect(decide.out).not.toContain("CREATE TABLE");
  expect((await call(["sql", "policies/reference", "--dialect", "oracle"])).err).toContain("duckdb, postgres, clickhouse or spark");
  expect((await call(["sql", "policies/reference", "--part", "all"])).err).toContain("tables, decide, run, settle");
  expect((await call(["sql", "policies/crypto-com"])).err).toContain("To the exact core goes");
});
