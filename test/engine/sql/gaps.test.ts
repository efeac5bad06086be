/** What of shipped policies is in SQL whole, and what is said of the rest. */
import { expect, test } from "vitest";
import { compiled } from "../../../bench/certified/policies.ts";
import type { Expression } from "../../../dsl/ir.ts";
import { dialects, sqlScript } from "../../../engine/sql/index.ts";

const scriptOf = (file: string, asOf?: string) => sqlScript(compiled(file), { dialect: dialects.duckdb, tiers: 4, selectors: {}, ...(asOf !== undefined && { asOf }) });

test.each([
  ["facts of accounts", "kraken-coin-m/coin-m.margin"],
  ["remembered statuses", "cases/11-hysteresis/hysteresis.margin"],
  ["tables of the policy", "cases/06-price-across-tiers/price-across-tiers.margin"],
  ["long products", "deribit/standard.margin"],
  ["long products of accounts' facts", "synthetix/perps-v3.margin"],
  ["credits", "bingx/perpetual.margin"],
  ["`any of` a pool's objects", "coinq/usdt.margin"],
  ["sums over balances, prices and haircuts", "kraken/multi-collateral.margin"],
  ["sums over assets of sums over what is in them", "binance-multi-assets/multi-assets.margin"],
  ["sums over balances of sums over positions in their asset", "binance-portfolio-margin/pro.margin"],
  ["sums over what agrees with an object", "bitunix/usdt.margin"],
  ["sums over groups of positions and orders", "drift/cross.margin"],
  ["sums over an account", "bitrue/usdt.margin"],
  ["scenarios", "cases/19-a-model-from-outside/a-model-from-outside.margin"],
  ["roots", "coinbase-international/perpetual.margin"],
  ["broken powers", "cases/numbers/numbers.margin"],
  ["broken powers of long products", "orderly/perpetual.margin"],
  ["slices in the tiers of instruments", "phemex/usdt.margin"],
])("%s are in SQL: %s", (_, file) => {
  expect(scriptOf(file).gaps).toEqual([]);
});

test("instants of facts are in SQL", () => {
  expect(scriptOf("cases/time/time.margin", "2026-11-29T00:00:00Z").gaps).toEqual([]);
});

test("assets have tables where statuses depend on them, and not elsewhere", () => {
  for (const [file, has] of [["kraken/multi-collateral.margin", true], ["reference/reference.margin", false], ["binance/usdm.margin", false]] as const) {
    for (const table of ["plimsoll_assets", "plimsoll_prices"]) expect(scriptOf(file).tables.includes(table), file).toBe(has);
  }
});

test("the time is in SQL where it is said", () => {
  const file = "cases/13-a-formula-with-a-date/a-formula-with-a-date.margin";
  expect(scriptOf(file).gaps).toEqual([expect.stringMatching(/^the time \(mode `isolated`\): .+ `--at`/)]);
  expect(scriptOf(file, "2026-11-29T00:00:00Z").gaps).toEqual([]);
});

test("credits that lapse are told apart by the time", () => {
  const file = "onebullex/usdt.margin";
  expect(scriptOf(file, "2026-11-29T00:00:00Z").gaps).toEqual([]);
  // A fraction of a second is no text that compares by its places.
  expect(scriptOf(file, "2026-11-29T00:00:00.5Z").gaps).toEqual([expect.stringContaining("the time")]);
});

test("accounts have options of their own where that is asked for", () => {
  const [plain, own] = [false, true].map((accountOptions) => sqlScript(compiled("reference/reference.margin"), { dialect: dialects.duckdb, tiers: 2, selectors: {}, accountOptions }));
  expect(plain?.tables).not.toContain("option_bonus");
  for (const part of [own?.tables, own?.decide, own?.settle]) expect(part).toContain('"option_bonus"');
});

test("decimals of unusual sizes are left out only where products are long", () => {
  const guarded = / < 1e12\) THEN /;
  expect(scriptOf("orderly/perpetual.margin").decide).toMatch(guarded);
  expect(scriptOf("reference/reference.margin").decide).not.toMatch(guarded);
});

test.each([
  ["crypto-com/smart-cross.margin", "cross"],
  ["cases/20-one-brand-two-laws/one-brand-two-laws.margin", "isolated"],
])("what is refused says what, where, why and what to do: %s", (file, mode) => {
  const { gaps, decide } = scriptOf(file);
  expect(gaps.length).toBeGreaterThan(0);
  for (const gap of gaps) {
    expect(gap).toMatch(/^.{5,200} \(modes? `[^)]+`\): .{20,}(`plimsoll sql --exact`|`plimsoll scan`)/);
    expect(decide).toContain("-- To the exact core goes whatever needs this: ");
  }
  expect(gaps.join()).toContain(`\`${mode}\``);
});

test("`any of` what is said of the pool and not of each object is refused, and no column of the pool is asked of its members", () => {
  const policy = compiled("binance/usdm.margin");
  const all: Expression = { kind: "figure", path: "pool.maintenance_margin" };
  const none: Expression = { kind: "number", value: "0" };
  const share: Expression = { kind: "choose", condition: { kind: "compare", operator: ">", left: all, right: none }, then: { kind: "binary", operator: "divide", left: { kind: "figure", path: "position.notional" }, right: all }, else: none };
  const when: Expression = { kind: "aggregate", which: "any", over: "position", scope: "pool", operand: { kind: "compare", operator: ">", left: share, right: { kind: "number", value: "50" } } };
  const modes = policy.meaning.modes.map((mode) => (mode.liquidation === undefined ? mode : { ...mode, liquidation: { ...mode.liquidation, stages: mode.liquidation.stages.map((stage) => ({ ...stage, when })) } }));
  const { gaps, decide } = sqlScript({ ...policy, meaning: { ...policy.meaning, modes } }, { dialect: dialects.duckdb, tiers: 4, selectors: {} });
  expect(gaps.join()).toContain("what is not said of each object");
  const members = [...decide.matchAll(/members AS \(([^]*?)\n\)/g)].map(([, text]) => text ?? "");
  expect(members.length).toBeGreaterThan(0);
  for (const text of members) expect(text).not.toMatch(/\bg\d+\b/);
});

test("where the policy judges the account itself, its view has no rows, and that is said", () => {
  const { note, settle } = scriptOf("cases/levels/levels.margin");
  expect(note).toContain("plimsoll_account_status has no rows");
  expect(settle).toContain(`-- ${note}\n`);
  expect(scriptOf("reference/reference.margin").note).toBeUndefined();
});
