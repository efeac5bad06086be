/** Sums over those that agree, over groups, over slices and over credits, extremes and roots: what columns hold of them is decided as the exact engine decides it. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { ontoBoundary } from "../../../bench/certified/boundary.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { compared } from "../../../bench/certified/compare.ts";
import { oracleOf } from "../../../bench/certified/oracle/oracle.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import type { AggregateExpression, CompiledPolicy, Expression } from "../../../dsl/ir.ts";
import { deciderOf } from "../../../engine/kernel/decider.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { prepare } from "../../../engine/program.ts";

const notional: Expression = { kind: "figure", path: "position.notional" };
const contracts: Expression = { kind: "fact", path: "position.contracts" };
const wallet: Expression = { kind: "fact", path: "balance.wallet_balance" };
const sum = (over: AggregateExpression["over"], operand: Expression, rest: Partial<AggregateExpression> = {}): Expression => ({ kind: "aggregate", which: "sum", over, scope: "pool", operand, ...rest });
const grouped = (operand: Expression, key: string, scope: "pool" | "account" = "pool"): Expression => ({ kind: "grouped", which: "sum", key, scope, operand });
/** 0 where there is no position. */
const extreme = (which: "min" | "max", operand: Expression, key: string, scope: "pool" | "account" = "pool"): Expression => ({
  kind: "choose", condition: { kind: "compare", operator: ">", left: { kind: "aggregate", which: "number", over: "position", scope }, right: { kind: "number", value: "0" } }, then: { kind: "grouped", which, key, scope, operand }, else: { kind: "number", value: "0" },
});
const pooled: Expression = { kind: "equity", purpose: "maintaining" };
const maintenance: Expression = { kind: "figure", path: "pool.maintenance_margin" };
const absolute = (operand: Expression): Expression => ({ kind: "absolute", operand });
const credit = (path: string): Expression => ({ kind: "fact", path });
const signed: Expression = { kind: "binary", operator: "multiply", left: { kind: "fact", path: "position.sign" }, right: notional };

/** By name: a number that a pool's equity is compared with, and which share of the accounts that are not silent the columns must decide at least. */
const numbers: Readonly<Record<string, readonly [Expression, number]>> = {
  "each with those of its contract": [sum("position", sum("position", notional, { same: "instrument.symbol" })), 1],
  "each with those of its base": [sum("position", sum("position", notional, { same: "instrument.base" })), 1],
  "each with those of its side": [sum("position", sum("position", signed, { same: "position.side" })), 1],
  "each with the net of its contract, in the account": [sum("position", { kind: "binary", operator: "multiply", left: { kind: "number", value: "2" }, right: absolute(sum("position", signed, { same: "instrument.symbol", scope: "account" })) }), 1],
  "each with the orders of its contract": [sum("position", sum("order", { kind: "fact", path: "order.contracts" }, { same: "instrument.symbol" })), 1],
  "each order with positions of its contract": [sum("order", sum("position", notional, { same: "instrument.symbol" })), 1],
  "each with how many there are of its side": [sum("position", { kind: "binary", operator: "multiply", left: contracts, right: { kind: "aggregate", which: "number", over: "position", scope: "pool", same: "position.side" } }), 1],
  "each with the longs of its contract": [sum("position", sum("position", notional, { same: "instrument.symbol", where: { kind: "is", operand: { kind: "fact", path: "position.side" }, word: "long", not: false } })), 1],
  "each with all of the account": [sum("position", { kind: "binary", operator: "multiply", left: contracts, right: sum("position", contracts, { scope: "account" }) }), 1],
  "the pool with those of no contract": [sum("position", notional, { same: "instrument.settle" }), 0],
  "each with those of its asset in the account": [sum("position", sum("position", notional, { same: "instrument.settle", scope: "account" })), 0],
  "balances of the pool's asset": [sum("balance", wallet, { same: "balance.asset", scope: "account" }), 0],
  "positions of each balance": [sum("balance", sum("position", notional, { same: "balance.asset" }), { scope: "account" }), 1],
  "pools: the equity of all": [sum("pool", pooled, { scope: "account" }), 1],
  "pools: what those hold that are short of it": [sum("pool", maintenance, { scope: "account", where: { kind: "compare", operator: "<", left: pooled, right: maintenance } }), 1],
  "pools: how many": [{ kind: "binary", operator: "multiply", left: { kind: "number", value: "1000" }, right: { kind: "aggregate", which: "number", over: "pool", scope: "account" } }, 1],
  "pools: the larger of two numbers of each": [sum("pool", { kind: "extreme", which: "max", operands: [pooled, { kind: "binary", operator: "multiply", left: { kind: "number", value: "3" }, right: maintenance }] }, { scope: "account" }), 1],
  "net of each contract": [grouped(absolute(sum("position", signed)), "instrument.symbol"), 1],
  "net of each contract in the account": [grouped(absolute(sum("position", signed)), "instrument.symbol", "account"), 1],
  "net of each base, and its orders": [grouped({ kind: "extreme", which: "max", operands: [sum("position", signed), sum("order", { kind: "fact", path: "order.contracts" })] }, "instrument.base"), 1],
  "net of each settlement asset": [grouped(absolute(sum("position", signed)), "instrument.settle"), 1],
  "the larger side": [grouped(sum("position", notional), "position.side"), 1],
  "each with its own, of each contract": [grouped(sum("position", { kind: "binary", operator: "multiply", left: contracts, right: sum("position", contracts) }), "instrument.symbol"), 1],
  "a mark for each contract": [grouped({ kind: "fact", path: "instrument.mark_price" }, "instrument.symbol"), 1],
  "a mark for each side": [grouped({ kind: "fact", path: "instrument.mark_price" }, "position.side"), 1],
  "orders of each base": [grouped(sum("order", { kind: "fact", path: "order.contracts" }), "instrument.base"), 1],
  "the worst of moves of each base": [grouped({ kind: "scenario", which: "worst", moves: [{ kind: "number", value: "0.1" }, { kind: "number", value: "-0.2" }], operand: absolute(sum("position", signed)) }, "instrument.base"), 1],
  "the largest of bases": [extreme("max", sum("position", notional), "instrument.base"), 1],
  "the largest net of contracts at their marks, in the account": [extreme("max", { kind: "binary", operator: "multiply", left: absolute(sum("position", { kind: "binary", operator: "multiply", left: { kind: "fact", path: "position.sign" }, right: contracts })), right: { kind: "fact", path: "instrument.mark_price" } }, "instrument.symbol", "account"), 1],
  "the least of bases with their orders": [extreme("min", { kind: "extreme", which: "max", operands: [sum("position", signed), sum("order", { kind: "fact", path: "order.contracts" })] }, "instrument.base"), 1],
  "the least of sides": [extreme("min", sum("position", signed), "position.side"), 1],
  "the largest of settlement assets, each with its own": [extreme("max", sum("position", { kind: "binary", operator: "multiply", left: contracts, right: sum("position", contracts) }), "instrument.settle"), 1],
  "slices of the instrument's tiers": [sum("position", { kind: "slices", table: { kind: "instrument", name: "tiers" }, field: "maintenance_margin_rate", operand: notional }), 1],
  "slices of a net that may be negative": [sum("position", { kind: "slices", table: { kind: "instrument", name: "tiers" }, field: "initial_margin_rate", operand: { kind: "binary", operator: "subtract", left: signed, right: { kind: "number", value: "7000" } } }), 1],
  "a root": [sum("position", { kind: "root", degree: 2, operand: notional, digits: 3, mode: "half_up" }), 1],
  "a root of what may be negative": [sum("position", { kind: "root", degree: 2, operand: { kind: "fact", path: "position.unsettled_funding" }, digits: 6, mode: "down" }), 1],
  "a broken power": [sum("position", { kind: "power", numerator: 4, denominator: 5, operand: notional, digits: 12, mode: "up" }), 1],
  "the largest position": [{ kind: "aggregate", which: "max", over: "position", scope: "pool", operand: notional }, 1],
  "the smallest signed position that is long": [{ kind: "aggregate", which: "min", over: "position", scope: "pool", operand: signed, where: { kind: "compare", operator: ">", left: signed, right: { kind: "number", value: "100" } } }, 1],
  "the largest balance": [{ kind: "aggregate", which: "max", over: "balance", scope: "account", operand: wallet }, 1],
  "credits": [sum("credit", credit("credit.amount")), 0.4],
  "credits of a kind that have not lapsed": [sum("credit", credit("credit.amount"), { where: { kind: "logic", operator: "and", operands: [{ kind: "is", operand: credit("credit.kind"), word: "coupon", not: false }, { kind: "compare", operator: ">", left: credit("credit.expires_at"), right: credit("account.now") }] } }), 0.4],
};

function against(number: Expression): CompiledPolicy {
  const policy = compiled("reference/reference.margin");
  const when: Expression = { kind: "compare", operator: "<", left: { kind: "equity", purpose: "maintaining" }, right: number };
  const modes = policy.meaning.modes.map((mode) => (mode.liquidation === undefined ? mode : { ...mode, liquidation: { ...mode.liquidation, stages: mode.liquidation.stages.map((stage) => ({ ...stage, when })) } }));
  return { ...policy, meaning: { ...policy.meaning, modes } };
}

test.each(Object.entries(numbers))("%s", async (name, [number, least]) => {
  const policy = against(number);
  const program = prepare(policy);
  const oracle = oracleOf(policy);
  // Orders of the second may wait for their position.
  const accounts = new RandomAccounts(policy, 3, { modes: name.startsWith("pools") ? ["cross", "isolated"] : ["cross"] });
  const chance = new Chance(4);
  const random = Array.from({ length: 30 }, () => accounts.next());
  const boundary = Array.from({ length: 20 }, () => ontoBoundary(oracle, accounts.next(), chance)).flat();
  const { decideColumns } = deciderOf(policy);
  const found = compared(program, decideColumns, random);
  expect(found.wrong).toEqual([]);
  expect(found.decided / (found.accounts - found.silent)).toBeGreaterThanOrEqual(least);
  expect(compared(program, decideColumns, boundary).wrong).toEqual([]);
  const emitted = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(program)).toString("base64")}`)) as { readonly decideColumns: typeof decideColumns }; // what every module exports
  const inDoubles = compared(program, emitted.decideColumns, random);
  expect(inDoubles.wrong).toEqual([]);
  // Doubles leave next to nothing of accounts at random.
  expect(inDoubles.decided).toBeGreaterThanOrEqual(found.decided - 1);
  expect(compared(program, emitted.decideColumns, boundary).wrong).toEqual([]);
});
