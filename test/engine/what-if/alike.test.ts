import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../../dsl/index.ts";
import type { CompiledPolicy, Mode } from "../../../dsl/ir.ts";
import { alike } from "../../../engine/what-if/effects/alike.ts";
import type { Question } from "../../../engine/what-if/effects/cone.ts";
import { sample } from "../payment/lists.ts";

const text = readFileSync(resolve(import.meta.dirname, "../../../policies/reference/reference.margin"), "utf8");
const reference = compile(text);
const withModes = (change: (mode: Mode) => Mode): CompiledPolicy => ({ ...reference, meaning: { ...reference.meaning, modes: reference.meaning.modes.map(change) } });
const amended = (from: string, to: string): CompiledPolicy => {
  expect(text).toContain(from);
  return compile(text.replaceAll(from, to));
};

const questions: Readonly<Record<string, Question>> = {
  status: { asks: "status" }, price: { asks: "liquidationPrice" }, equity: { asks: "equity" }, maintenance: { asks: "maintenanceMargin" }, initial: { asks: "initialMargin" },
  loss: { asks: "charge", purpose: "realized_loss", mode: "cross" }, fee: { asks: "charge", purpose: "trading_fee", mode: "cross" }, "isolated loss": { asks: "charge", purpose: "realized_loss", mode: "isolated" },
  withdraw: { asks: "request", action: "withdraw", mode: undefined }, increase: { asks: "request", action: "increase", mode: "cross" }, close: { asks: "request", action: "close", mode: "cross" }, remove: { asks: "request", action: "remove_margin", mode: "isolated" },
};
const differing = (other: CompiledPolicy, account = sample): readonly string[] => Object.keys(questions).filter((name) => !alike(reference, other, account)(questions[name]!)); // a key of it

test("a question has to be asked where what it reads is otherwise, all the way down, and only there", () => {
  expect(differing(reference)).toEqual([]);
  expect(differing(compile(text.replace("first   balance.bonus", "# nothing new\n        first   balance.bonus")))).toEqual([]);
  expect(differing(amended(">= 80% * pool.equity", ">= 70% * pool.equity"))).toEqual(["status"]);
  expect(differing(amended("start   when pool.equity < pool.maintenance_margin", "start   when pool.equity <= pool.maintenance_margin"))).toEqual(["status", "price"]);
  expect(differing(withModes(({ liquidation, ...mode }) => (liquidation === undefined ? mode : { ...mode, liquidation: { ...liquidation, steps: [], fees: [] } })))).toEqual([]);
  expect(differing(amended("= position.notional * position.tier.maintenance_margin_rate", "= 2 * position.notional * position.tier.maintenance_margin_rate"))).toEqual(["status", "price", "maintenance"]);
  expect(differing(amended("position.notional / position.leverage", "2 * position.notional / position.leverage"))).toEqual(["initial", "withdraw", "increase", "remove"]);
  expect(differing(amended("pay realized_loss  keeping pool.equity >= 0 {", "pay realized_loss  keeping pool.equity >= 1% * pool.maintenance_margin {"))).toEqual(["loss", "isolated loss", "close"]);
  expect(differing(amended("bonus                default yes", "bonus                default no"))).toEqual(Object.keys(questions)); // equity counts it, and all rest on that
});

test("what is said of a mode that an account is not in concerns it only where money alone makes a pool", () => {
  const change = amended("count position.margin ", "count balance.wallet_balance ");
  const crossOnly = { ...sample, positions: (sample.positions ?? []).filter(({ marginMode }) => marginMode === "cross"), orders: [] };
  expect(differing(change).length).toBeGreaterThan(0);
  expect(differing(change, crossOnly)).toEqual([]);
  expect(differing(amended("count balance.wallet_balance ", "count 2 * balance.wallet_balance "), { ...crossOnly, positions: [] }).length).toBeGreaterThan(0);
});
