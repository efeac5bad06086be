/** Whole snapshots, decided in columns: the same decisions as the exact engine's, whatever the policy and wherever the account stands. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { ontoEdge } from "../../../bench/certified/edges.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { compile } from "../../../dsl/index.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { prepare } from "../../../engine/program.ts";
import type { CompiledDecisions } from "../../../engine/scan/compiled.ts";
import { exactDecider } from "../../../engine/scan/decide.ts";
import { columnsDecider } from "../../../engine/scan/in-columns.ts";
import { LineScanner } from "../../../engine/scan/lines.ts";

const files = ["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin", "bybit/isolated.margin", "kraken/multi-collateral.margin", "cases/11-hysteresis/hysteresis.margin"];

test.each(files)("%s", async (file) => {
  const policy = compiled(file);
  const program = prepare(policy);
  const module = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(program)).toString("base64")}`)) as CompiledDecisions; // what every module exports
  const [accounts, chance] = [new RandomAccounts(policy, 11), new Chance(11)];
  const rows = Array.from({ length: 36 }, (_, index) => ({ row: index + 1, snapshot: index % 3 === 0 ? ontoEdge(program, accounts.next(), chance) : accounts.next() }));
  // One on a day on which no policy is in force, and one that holds nothing.
  const { snapshot } = rows[0]!; // there are some
  rows.push({ row: 37, snapshot: { ...snapshot, asOf: "1999-01-01T00:00:00Z" } }, { row: 38, snapshot: { asOf: snapshot.asOf, account: { id: "none" } } });
  let asked = 0;
  const counted: CompiledDecisions = {
    ...module,
    priceColumns: (batch) => {
      const decided = module.priceColumns(batch);
      asked += decided.accountStatus.filter((code) => code === 255).length;
      return decided;
    },
  };
  for (const wanted of ["prices", "statuses"] as const) expect(columnsDecider(policy, counted, wanted).decide(rows)).toEqual(exactDecider(policy, wanted).decide(rows));
  // Of these two most random accounts are silent.
  if (!["bybit/isolated.margin", "kraken/multi-collateral.margin"].includes(file)) expect(asked).toBeLessThan(rows.length / 2);
});

test("lines of them keep their order beside lines that are none", async () => {
  const policy = compiled("binance/usdm.margin");
  const module = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(prepare(policy))).toString("base64")}`)) as CompiledDecisions; // as above
  const accounts = new RandomAccounts(policy, 13);
  const bytes = new TextEncoder().encode(Array.from({ length: 30 }, (_, index) => (index % 5 === 2 ? "{}" : index % 7 === 3 ? "" : JSON.stringify(accounts.next()))).join("\n"));
  const [columns, exact] = [columnsDecider(policy, module, "prices"), exactDecider(policy, "prices")].map((decider) => {
    const { decisions, ...rest } = new LineScanner(policy, undefined, "prices", decider).scan({ bytes, first: 7 });
    return { decisions: new TextDecoder().decode(decisions), ...rest };
  });
  expect(columns).toEqual(exact);
  expect(exact?.rejects.map(({ row }) => row)).toEqual(expect.arrayContaining([9, 14, 19, 24, 29, 34]));
});

test("what the account's own stages leave open is no silence where a last stage of a pool outweighs it", async () => {
  const text = readFileSync("policies/reference/reference.margin", "utf8").replace("  account {", "  account {\n    liquidation of account {\n      start when sum of value of balance.wallet_balance in USD < 0 USD [HOUSE assumptions]\n      finally close all positions [HOUSE assumptions]\n    }");
  const policy = compile(text);
  const module = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(prepare(policy))).toString("base64")}`)) as CompiledDecisions; // as above
  const accounts = new RandomAccounts(policy, 17, { positions: () => 3 });
  const rows = Array.from({ length: 30 }, (_, index) => ({ row: index + 1, snapshot: { ...accounts.next(), assets: [] } }));
  const exact = exactDecider(policy, "statuses").decide(rows);
  expect(columnsDecider(policy, module, "statuses").decide(rows)).toEqual(exact);
  const silent = exact.filter(({ cannotDecide }) => cannotDecide?.some(({ answer }) => answer === "account.status"));
  expect(new Set(silent.map(({ status }) => status))).toEqual(new Set(["cannot_decide"]));
  expect(exact.filter(({ status }) => status === "liquidatable").length).toBeGreaterThan(3);
});
