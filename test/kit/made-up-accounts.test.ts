import { expect, test } from "vitest";
import { basesOf } from "../../conformance/accounts/index.ts";
import { variablesOf } from "../../conformance/line/index.ts";
import { compile } from "../../dsl/index.ts";
import { edited, referenceText } from "./diff/policies.ts";

/** A fact of a moment that accounts may leave out, read by a permission. */
const cooling = (usual: string) => compile(edited(referenceText, ["  definitions {\n", `  facts {\n    account.cooled_at: instant default ${usual} "When."\n  }\n\n  definitions {\n`], ["allow trader to reduce  because", "allow trader to reduce  when account.now >= account.cooled_at + 1h  because"]));

test("accounts are made for a policy whose facts have a day as their default", () => {
  const [day, moment] = ["2026-01-01", "2026-01-01T00:00:00Z"].map((usual) => basesOf([cooling(usual)], { positions: 2, seed: 1 }).length);
  expect(day).toBe(moment);
  expect(day).toBeGreaterThan(40);
});

test("amounts have no more places than the policy keeps, so that a platform under it can hold them", () => {
  const cents = compile(edited(referenceText, ["round     amounts to 0.00000001 half even", "round     amounts to 0.01 half even"]));
  const accounts = basesOf([cents], { positions: 2, seed: 1 });
  const amounts = accounts.flatMap(({ account, positions = [] }) => [...(account.balances ?? []).flatMap(({ walletBalance, bonus }) => [walletBalance, bonus]), ...positions.map(({ margin }) => margin)]).filter((amount) => amount !== undefined);
  expect(amounts.filter((amount) => /\.\d{2}$/.test(amount)).length).toBeGreaterThan(10);
  expect(amounts.filter((amount) => /\.\d{3}/.test(amount))).toEqual([]);
  const money = accounts.flatMap((account) => variablesOf([cents], account)).filter(({ path }) => ["balance.wallet_balance", "position.margin"].includes(path));
  expect([...new Set(money.map(({ step }) => step))]).toEqual(["0.01"]);
});
