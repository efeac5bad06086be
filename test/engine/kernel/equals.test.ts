/** Facts that are exactly what a policy compares them with: a leverage at a bound of 20x, an entry at the mark, three positions of three. Doubles decide them where their decimals are known to have doubles of their own. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { oracleOf } from "../../../bench/certified/oracle/oracle.ts";
import { comparedPrices, type Price } from "../../../bench/certified/prices.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import type { Batch } from "../../../engine/kernel/columns.ts";
import { deciderOf } from "../../../engine/kernel/decider.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { rowsOf } from "../../../engine/kernel/runtime/rows.ts";
import { shapeOf } from "../../../engine/kernel/runtime/shape.ts";
import { prepare } from "../../../engine/program.ts";
import { CertifiedScanner, readerSource } from "../../../engine/scan/certified.ts";
import { LineScanner } from "../../../engine/scan/lines.ts";
import type { CompiledReader } from "../../../engine/scan/bytes/quick.ts";
import type { CompiledDecisions, Decided } from "../../../engine/scan/compiled.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { compile } from "../../../index.ts";

const base = { file: "policies/common/futures.margin", text: readFileSync("policies/common/futures.margin", "utf8") };

function policyOf(parts: string, definitions: string): CompiledPolicy {
  return compile(`language 1
policy test.equals "Round facts" based on common.futures version 1 {
  version 1
  applies to contract linear
  applies to settle USDT
  source HELP "Help" dated 2026-11-01 read 2026-11-20 sections Rules
  ${parts}
  definitions {
    position.max_leverage = instrument.max_leverage [HELP Rules]
    ${definitions}
  }
  mode cross { }
  mode isolated { }
}
`, { bases: [base] });
}

const policies: readonly (readonly [name: string, policy: CompiledPolicy])[] = [
  ["a table by leverage, its upper bounds included", policyOf("tiers rates upper bound included { [HELP Rules]\n up to 10x: rate 2%\n up to 20x: rate 1%\n above: rate 0.5%\n }", "position.tier = rates by position.leverage, upper bound included [HELP Rules]\n position.maintenance_margin = position.notional * position.tier.rate [HELP Rules]")],
  ["a table by contracts, its lower bounds included and its end bounded", policyOf("tiers sizes lower bound included { [HELP Rules]\n up to 10 contracts: rate 1%\n up to 50 contracts: rate 2%\n }", "position.tier = sizes by position.contracts, lower bound included [HELP Rules]\n position.maintenance_margin = position.notional * position.tier.rate [HELP Rules]")],
  ["a leverage against the least of two", policyOf("", "position.cap = min(position.tier.max_leverage, instrument.max_leverage) [HELP Rules]\n position.maintenance_margin = if position.leverage > position.cap then position.notional * 5% else position.notional * 1% [HELP Rules]")],
  ["a level that is declared", policyOf('facts { account.level: number default 0 "Level." }', "account.rate = 1% [HELP Rules]\n except when account.level >= 3: 0.4% as high [HELP Rules]\n except when account.level = 2: 0.8% as middle [HELP Rules]\n position.maintenance_margin = position.notional * account.rate [HELP Rules]")],
  ["a profit of nothing, and a count", policyOf("", "position.gain = if position.unrealized_pnl >= 0 then 0.2% else 1% [HELP Rules]\n pool.crowd = if number of position where (position.leverage >= 20x) > 2 then 2 else 1 [HELP Rules]\n position.maintenance_margin = position.notional * position.gain * pool.crowd [HELP Rules]")],
  ["an age to the second", policyOf("", "position.fresh = account.now - position.opened_at < 24h [HELP Rules]\n position.maintenance_margin = position.notional * (if position.fresh then 2% else 1%) [HELP Rules]")],
];

const market = {
  asOf: "2026-11-22T08:00:00Z",
  assets: [{ asset: "USDT", prices: { USD: "1" } }],
  instruments: ["100", "50", "20"].map((maxLeverage, index) => ({
    symbol: `S${index}/USDT:USDT`, contract: "linear", base: `S${index}`, quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.01", markPrice: ["100", "52.5", "0.1"][index]!, lastPrice: "100", indexPrice: "100", takerFeeRate: "0.0005", maxLeverage, // one for each
    tiers: [{ minNotional: "0", maxNotional: "1300.5", maintenanceMarginRate: "0.01", maintenanceAmount: "0", maxLeverage: "50" }, { minNotional: "1300.5", maintenanceMarginRate: "0.02", maintenanceAmount: "13", maxLeverage: "20" }],
  })),
};

/** Round numbers, and texts whose doubles are those of round numbers. */
function accounts(count: number, seed: number, isRound: boolean): readonly object[] {
  const chance = new Chance(seed);
  const beside = (text: string): string => (isRound || chance.often(0.5) ? text : text.includes(".") ? `${text}${chance.among(["000000000000001", "00000000", "0000000000000000"])}` : chance.among([`${text}.000000000000000001`, `${text}.000000000000000000`, `${text}.00000001`, `${Number(text) - 1}.999999999999999999`, `${Number(text) - 1}.99999999`]));
  return Array.from({ length: count }, (_, index) => {
    const positions = Array.from({ length: 1 + chance.below(4) }, (_, at) => {
      const { symbol, markPrice } = chance.among(market.instruments);
      const mode = chance.among(["cross", "isolated"]);
      return {
        id: `p${at}`, symbol, marginMode: mode, side: chance.among(["long", "short"]), contracts: beside(chance.among(["1", "10", "40", "50"])), entryPrice: chance.often(0.5) ? beside(markPrice) : "60", leverage: beside(chance.among(["10", "20", "50", "100"])),
        openedAt: chance.among(isRound ? ["2026-11-21T08:00:00Z", "2026-11-20T08:00:00Z"] : ["2026-11-21T08:00:00.001Z", "2026-11-21T07:59:59.999Z", "2026-11-21T08:00:00Z"]), ...(mode === "isolated" && { margin: chance.decimal(1, 500, 2) }),
      };
    });
    return { account: { id: `a${index}`, balances: [{ asset: "USDT", walletBalance: chance.decimal(1, 1000, isRound ? 2 : 18), bonus: "0" }], ...(chance.often(0.9) && { facts: { level: beside(chance.among(["1", "2", "3"])) } }) }, positions };
  });
}

interface Emitted extends CompiledDecisions {
  readonly decideColumns: (batch: Parameters<CompiledDecisions["decideColumns"]>[0]) => Decided & { readonly ambiguous: Uint32Array };
  readonly priceColumns: CompiledDecisions["priceColumns"] & Price;
}

const imported = async (text: string): Promise<unknown> => import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
const modules = new Map<CompiledPolicy, Promise<Emitted>>();
const moduleOf = async (policy: CompiledPolicy): Promise<Emitted> => {
  const made = modules.get(policy) ?? (imported(emitModule(prepare(policy))) as Promise<Emitted>); // what every module exports
  modules.set(policy, made);
  return made;
};

const levelled = (policy: CompiledPolicy, all: readonly object[]): readonly object[] => (policy.meaning.facts.some(({ path }) => path === "account.level") ? all : all.map((each) => ({ ...each, account: { ...(each as { readonly account: object }).account, facts: undefined } })));
const whole = (policy: CompiledPolicy, all: readonly object[]): readonly Snapshot[] => levelled(policy, all).map((each) => JSON.parse(JSON.stringify({ ...market, ...each })) as Snapshot); // it is one

test.each(policies)("%s: round facts are decided by bounds alone", async (_, policy) => {
  const emitted = await moduleOf(policy);
  const batch = rowsOf(shapeOf(prepare(policy)), whole(policy, accounts(600, 5, true)));
  // Without mantissas nothing but doubles is asked.
  const numbers = Object.fromEntries(Object.entries(batch.numbers).map(([path, { value, mantissa }]) => [path, { value, digits: mantissa }]));
  const beyondTable = (row: number): boolean => policy.meaning.tables.some(({ name }) => name === "sizes") && whole(policy, accounts(600, 5, true))[row]?.positions?.some(({ contracts }) => contracts === "50") === true;
  const { ambiguous } = emitted.decideColumns({ ...batch, numbers } as Batch);
  // Some stand on a boundary.
  expect([...ambiguous].filter((row) => !beyondTable(row)).length).toBeLessThan(4);
});

test.each(policies)("%s: what only seems to be equal is decided as it is", async (_, policy) => {
  const [program, emitted, oracle, decider] = [prepare(policy), await moduleOf(policy), oracleOf(policy), deciderOf(policy)];
  for (const isRound of [true, false]) {
    const snapshots = whole(policy, accounts(500, 7, isRound));
    const batch = rowsOf(shapeOf(program), snapshots);
    const exact = snapshots.map((snapshot) => oracle.standing(snapshot)?.status);
    for (const { accountStatus } of [emitted.decideColumns(batch), decider.decideColumns(batch)]) expect([...accountStatus].map((code, row) => (code === 255 ? exact[row] : emitted.statuses[code]))).toEqual(exact);
    expect(comparedPrices(program, emitted.priceColumns, snapshots.slice(0, 40)).wrong).toEqual([]);
  }
});

test.each(policies)("%s: lines are decided alike, whatever digits their decimals have", async (_, policy) => {
  const emitted = await moduleOf(policy);
  const reader = (await imported(readerSource(policy))) as CompiledReader; // as it was emitted
  let open = 0;
  const counted = { ...emitted, decideColumns: (batch: Batch) => {
    const found = emitted.decideColumns(batch);
    open += found.ambiguous.length;
    return found;
  } };
  const all = { ...market } as never;
  const scanner = CertifiedScanner.over(policy, all, counted as CompiledDecisions, "statuses", reader)!; // this market stands in columns
  const exact = new LineScanner(policy, all, "statuses");
  for (const isRound of [true, false]) {
    const bytes = new TextEncoder().encode(levelled(policy, accounts(300, 9, isRound)).map((each) => `${JSON.stringify(each)}\n`).join(""));
    const text = (found: Uint8Array): string => new TextDecoder().decode(found);
    open = 0;
    expect(text(scanner.scan({ bytes, first: 1 }).decisions)).toBe(text(exact.scan({ bytes, first: 1 }).decisions));
    if (isRound && policy.meaning.tables.length === 0) expect(open).toBeLessThan(3);
  }
});
