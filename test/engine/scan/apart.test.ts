/** Pools that are kept apart by other words than the contract and its settlement asset: decided in columns, and called what the exact engine calls them. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { ontoEdge } from "../../../bench/certified/edges.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import type { CompiledPolicy, FactRule } from "../../../dsl/ir.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { poolsOf } from "../../../engine/pools.ts";
import { prepare } from "../../../engine/program.ts";
import type { CompiledReader } from "../../../engine/scan/bytes/quick.ts";
import { CertifiedScanner, readerSource } from "../../../engine/scan/certified.ts";
import { isSure, type CompiledDecisions } from "../../../engine/scan/compiled.ts";
import { exactDecider } from "../../../engine/scan/decide.ts";
import { columnsDecider } from "../../../engine/scan/in-columns.ts";
import { LineScanner } from "../../../engine/scan/lines.ts";
import type { Market } from "../../../engine/scan/market.ts";
import { loadState } from "../../../engine/state/load.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

const imported = async (text: string): Promise<unknown> => import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);

const desk = (level: string): FactRule => ({ path: `${level}.desk`, dimension: { kind: "enum", values: ["a", "b"] } });
const held = (level: string, usual?: string): FactRule => ({ path: `${level}.held_apart`, dimension: { kind: "flag" }, ...(usual !== undefined && { default: usual }) });

/** By name: what keeps pools apart beside the settlement asset, what is declared, and which share of accounts at least is decided in columns. */
const cases: Readonly<Record<string, readonly [keys: readonly string[], facts: readonly FactRule[], least: number]>> = {
  "sides": [["position.side"], [], 0.6],
  "sides of a contract": [["instrument.symbol", "position.side"], [], 0.6],
  "what contracts are on": [["instrument.base"], [], 0.6],
  "kinds of contract": [["instrument.contract", "instrument.quote"], [], 0.6],
  "a declared word of contracts": [["instrument.desk"], [desk("instrument")], 0.6],
  "a declared word of positions, that orders have too": [["position.desk"], [desk("position"), desk("order")], 0.6],
  "a declared word of positions alone": [["position.desk"], [desk("position")], 0.6],
  "a declared flag, with another default for orders": [["position.held_apart"], [held("position", "yes"), held("order", "no")], 0.6],
  "a quantity, which is for the engine": [["instrument.contract_size"], [], 0],
};

function apartBy(file: string, keys: readonly string[], facts: readonly FactRule[]): CompiledPolicy {
  const policy = compiled(file);
  const modes = policy.meaning.modes.map((mode) => (mode.sharing?.partition.by !== "key" ? mode : { ...mode, sharing: { ...mode.sharing, partition: { ...mode.sharing.partition, keys: ["instrument.settle", ...keys] } } }));
  return { ...policy, meaning: { ...policy.meaning, facts: [...policy.meaning.facts, ...facts], modes } };
}

/** Random accounts, on edges too, with declared words that are there, absent, or none that the policy knows; and of some pools their status before. */
function snapshotsOf(policy: CompiledPolicy, facts: readonly FactRule[], count: number): readonly Snapshot[] {
  const [program, accounts, chance] = [prepare(policy), new RandomAccounts(policy, 23), new Chance(23)];
  const stages = policy.meaning.modes.flatMap(({ liquidation }) => (liquidation?.stages ?? []).map(({ name }) => name));
  const words: Readonly<Record<string, readonly unknown[]>> = { desk: ["a", "b", "other"], heldApart: [true, false, "yes", "no"] };
  const marked = <T extends object>(level: string, json: T): T => {
    const keys = facts.filter(({ path }) => path.startsWith(`${level}.`)).map(({ path }) => (path.endsWith("desk") ? "desk" : "heldApart"));
    return keys.length === 0 ? json : { ...json, facts: { ...("facts" in json ? (json.facts as object) : {}), ...Object.fromEntries(keys.filter(() => chance.often(0.8)).map((key) => [key, chance.among(words[key] ?? [])])) } }; // facts are an object
  };
  const instruments = new Map<string, NonNullable<Snapshot["instruments"]>[number]>();
  return Array.from({ length: count }, (_, index) => {
    const { pools: _pools, ...snapshot } = index % 3 === 0 ? ontoEdge(program, accounts.next(), chance) : accounts.next();
    for (const each of snapshot.instruments ?? []) instruments.set(each.symbol, instruments.get(each.symbol) ?? marked("instrument", each));
    const whole: Snapshot = { ...snapshot, instruments: (snapshot.instruments ?? []).map((each) => ({ ...each, ...instruments.get(each.symbol) })), positions: (snapshot.positions ?? []).map((each) => marked("position", each)), orders: (snapshot.orders ?? []).map((each) => marked("order", each)) };
    const pools = poolsOf(program, loadState(whole, program.declared)).filter(() => chance.often(0.2)).map(({ id }) => ({ id, status: chance.among(["healthy", ...stages]) }));
    return pools.length === 0 ? whole : { ...whole, pools };
  });
}

test.each(Object.entries(cases))("%s", async (_, [keys, facts, least]) => {
  for (const file of ["reference/reference.margin", "cases/11-hysteresis/hysteresis.margin"]) {
    const policy = apartBy(file, keys, facts);
    const module = (await imported(emitModule(prepare(policy)))) as CompiledDecisions; // what every module exports
    const rows = snapshotsOf(policy, facts, 18).map((snapshot, index) => ({ row: index + 1, snapshot }));
    let sure = 0;
    const counted: CompiledDecisions = {
      ...module,
      priceColumns: (batch) => {
        const decided = module.priceColumns(batch);
        sure += rows.filter((_row, account) => isSure(batch, decided, account)).length;
        return decided;
      },
    };
    for (const asked of ["prices", "statuses"] as const) expect(columnsDecider(policy, counted, asked).decide(rows)).toEqual(exactDecider(policy, asked).decide(rows));
    expect(sure / rows.length).toBeGreaterThanOrEqual(least);
    if (least === 0) expect(sure).toBeLessThan(rows.length);
  }
});

test.each(["what contracts are on", "a declared word of contracts", "sides"])("lines, kept apart by %s", async (name) => {
  const [keys, facts] = cases[name]!; // one of them
  const policy = apartBy("reference/reference.margin", keys, facts);
  const [module, reader] = [(await imported(emitModule(prepare(policy)))) as CompiledDecisions, (await imported(readerSource(policy))) as CompiledReader]; // as they were emitted
  const snapshots = snapshotsOf(policy, facts, 30);
  const { asOf, selectors = {}, assets = [] } = snapshots[0]!; // there are some
  const market: Market = { asOf, selectors, assets, instruments: [...new Map(snapshots.flatMap(({ instruments = [] }) => instruments).map((each) => [each.symbol, each])).values()] };
  const bytes = new TextEncoder().encode(snapshots.map(({ account, positions, orders }) => `${JSON.stringify({ account, positions, orders })}\n`).join(""));
  const fast = CertifiedScanner.over(policy, market, module, "prices", reader);
  // Words of positions are not read from bytes: such accounts are decided in columns as JSON.
  expect(fast === undefined).toBe(name === "sides");
  const [columns, exact] = [fast ?? new LineScanner(policy, market, "prices", columnsDecider(policy, module, "prices")), new LineScanner(policy, market)].map((scanner) => {
    const { decisions, ...rest } = scanner.scan({ bytes, first: 1 });
    return { ...rest, decisions: new TextDecoder().decode(decisions).split("\n") };
  });
  expect(columns).toEqual(exact);
});
