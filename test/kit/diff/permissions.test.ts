import { expect, test } from "vitest";
import { basesOf } from "../../../conformance/accounts/index.ts";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { differencesOf } from "../../../conformance/diff/compare.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { requestsFor } from "../../../conformance/diff/requests.ts";
import { saidBy } from "../../../conformance/diff/said.ts";
import { variablesOf, withValue } from "../../../conformance/line/index.ts";
import { edited, policyOf, referenceText } from "./policies.ts";

type Edit = readonly [from: string, to: string];

const silent = "unspecified trader to transfer, change margin_mode  because \"the article is silent\"";
const moved = (clause: string): string => `unspecified trader to transfer  because "the article is silent"\n    ${clause}`;
const fee = "        first   balance.wallet_balance\n        finally debt";
const opens = "allow trader to open, increase\n        when pool.equity for opening >= pool.initial_margin";
const leverage = "unspecified trader to change leverage  because \"the article is silent\"\n    }\n\n    liquidation of pool {\n      warn    when pool.maintenance_margin >= 80% * pool.equity\n        because";
const levered = (clauses: string): string => leverage.replace("unspecified trader to change leverage  because \"the article is silent\"", clauses);

/** Edits of the reference policy, of one text or of both: directions of permissions that they leave impossible, and such as they may not. */
const pairs: readonly (readonly [name: string, both: readonly Edit[], edits: readonly Edit[], proved: RegExp, not: RegExp])[] = [
  ["prices are rounded otherwise", [], [["prices to tick against trader", "prices to tick half even"]], /./, /^$/],
  ["inverse contracts are left out", [], [["applies   to contract linear, inverse", "applies   to contract linear"]], /./, /^$/],
  ["amounts are rounded up", [], [["amounts to 0.00000001 half even", "amounts to 0.00000001 up"]], /\.(withdraw|deposit|add_margin|remove_margin|place_order|cancel_order|close|reduce)(\.largest)? /, /\.(open|increase)(\.largest)? /],
  ["amounts are on another grid", [], [["amounts to 0.00000001 half even", "amounts to 1 half even"]], /cross\.permit\.add_margin /, /account\.permit\.withdraw(\.largest)? |isolated\.permit\.(remove_margin|open)(\.largest)? /],
  ["a loss is paid otherwise", [], [["finally insurance_fund  because \"the article says nothing of losses beyond the margin\"", "finally debt  because \"the article says nothing of losses beyond the margin\""]], /cross\.permit\.(open|increase|close|reduce)(\.largest)? /, /^$/],
  ["a fee is paid otherwise", [], [[fee, fee.replace("_balance", "_balance  down to 0")]], /cross\.permit\.(close|reduce|place_order)(\.largest)? |isolated\.permit/, /cross\.permit\.(open|increase)(\.largest)? /],
  ["pools are of one instrument", [], [["share margin across positions with same instrument.settle", "share margin across positions with same instrument.symbol"]], /cross\.permit\.(add_margin|remove_margin|close|reduce)(\.largest)? /, /cross\.permit\.(open|place_order)(\.largest)? /],
  ["what is left open is so in one of the two", [], [[silent, "unspecified trader to transfer  because \"the article is silent\"\n    allow trader to change margin_mode  [HOUSE assumptions]"]], /change_margin_mode stricter/, /^$/],
  ["what is left open is forbidden", [], [[silent, "unspecified trader to transfer  because \"the article is silent\"\n    forbid trader to change margin_mode  [HOUSE assumptions]"]], /change_margin_mode (stricter|looser)/, /^$/],
  ["what is forbidden is allowed", [["allow trader to deposit\n", "forbid trader to deposit\n"]], [["forbid trader to deposit\n", "allow trader to deposit\n"]], /account\.permit\.deposit(\.largest)? stricter/, /account\.permit\.deposit looser/],
  ["a default of a declared fact is another", [["  definitions {\n", "  facts {\n    account.most: number default 1\n  }\n\n  definitions {\n"], [opens, `${opens} * account.most`]], [["account.most: number default 1", "account.most: number default 2"]], /\.(close|deposit)(\.largest)? /, /cross\.permit\.open(\.largest)? /],
  ["positions that change their mode need more", [[silent, "unspecified trader to transfer  because \"the article is silent\"\n    allow trader to change margin_mode  [HOUSE assumptions]"]], [["position.initial_margin     = position.notional / position.leverage", "position.initial_margin     = 2 * position.notional / position.leverage"]], /\.close /, /change_margin_mode /],
  ["a change of the mode is allowed under another condition", [[silent, moved("allow trader to change margin_mode  when pool.equity >= pool.initial_margin  [HOUSE assumptions]")]], [["change margin_mode  when pool.equity >= pool.initial_margin", "change margin_mode  when pool.equity >= 2 * pool.initial_margin"]], /change_margin_mode looser/, /change_margin_mode stricter/],
  ["one clause is two, of which each position meets another", [[leverage, levered("allow trader to change leverage when position.contracts > 1 contract or position.contracts < 1 contract  [HOUSE assumptions]")]], [[levered("allow trader to change leverage when position.contracts > 1 contract or position.contracts < 1 contract  [HOUSE assumptions]"), levered("allow trader to change leverage when position.contracts > 1 contract  [HOUSE assumptions]\n      allow trader to change leverage when position.contracts < 1 contract  [HOUSE assumptions]")]], /\.close /, /cross\.permit\.change_leverage stricter/],
];

test.each(pairs)("of permissions, where %s: what is proved no account shows, and what may be is not proved", (_, both, edits, proved, not) => {
  const text = edited(referenceText, ...both);
  const [old, now] = [policyOf(text), policyOf(edited(text, ...edits))];
  const decisions = decisionsOf(old, now).filter(({ kind }) => kind === "permission" || kind === "largest");
  const never = new Set(directionsOfPair(old, now, decisions).impossible.map(({ decision, direction }) => `${decision} ${direction}`));
  const all = decisions.flatMap(({ key }) => [`${key} stricter`, `${key} looser`]);
  expect(all.filter((each) => proved.test(each) && !never.has(each))).toEqual([]);
  expect(all.some((each) => proved.test(each))).toBe(true);
  expect(all.filter((each) => not.test(each) && never.has(each) && never.has(each.endsWith("stricter") ? each.replace("stricter", "looser") : each.replace("looser", "stricter")))).toEqual([]);
  expect([...shownOf(old, now)].filter((each) => never.has(each))).toEqual([]);
});

/** The directions that requests show, on accounts as they are made and with much in the wallet. */
function shownOf(old: ReturnType<typeof policyOf>, now: ReturnType<typeof policyOf>): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const base of basesOf([old, now], { positions: 2, seed: 3 }).slice(0, 4)) {
    const wallet = variablesOf([old, now], base).find(({ path }) => path === "balance.wallet_balance");
    for (const account of [base, ...["100000.123456785"].map((value) => (wallet && withValue(base, wallet, value)) ?? base)]) {
      for (const request of requestsFor([old, now], account)) {
        const [left, right] = [old, now].map((policy) => saidBy(policy, account, { ask: "permit", request })) as [ReturnType<typeof saidBy>, ReturnType<typeof saidBy>]; // two of two
        for (const { key, direction } of differencesOf(left, right)) shown.add(`${key} ${direction}`);
      }
    }
  }
  return shown;
}

const deposit = "allow trader to deposit\n      because";
const deposited = (limit: string): Edit => [deposit, `allow trader to deposit when balance.wallet_balance >= order_least up to ${limit}\n      because`];

test("a limit is read in the state before: that a condition holds afterwards is no reason for it", () => {
  const text = (limit: string): string => edited(referenceText, ["  options {\n", "  applies   to settle USDT\n\n  options {\n"], [deposited(limit)[0], deposited(limit)[1].replace("order_least", "100 USDT")]);
  const [old, now] = [policyOf(text("1000 USDT")), policyOf(text("(if balance.wallet_balance >= 100 USDT then 1000 USDT else 50 USDT)"))];
  const never = directionsOfPair(old, now, decisionsOf(old, now)).impossible.map(({ decision, direction }) => `${decision} ${direction}`);
  const [base] = basesOf([old, now], { positions: 1, seed: 3 });
  const wallet = base && variablesOf([old, now], base).find(({ path, of }) => path === "balance.wallet_balance" && of === "USDT");
  const account = base && wallet && withValue(base, wallet, "60");
  if (account === undefined) throw new Error("No account has a wallet of its own.");
  const [left, right] = [old, now].map((policy) => saidBy(policy, account, { ask: "permit", request: { action: "deposit", asset: "USDT", amount: "900" } })) as [ReturnType<typeof saidBy>, ReturnType<typeof saidBy>]; // two of two
  expect(differencesOf(left, right).map(({ key, direction }) => `${key} ${direction}`)).toEqual(expect.arrayContaining(["account.permit.deposit stricter"]));
  expect(never).toContain("account.permit.deposit looser");
  expect(never).not.toContain("account.permit.deposit stricter");
});

test("what is available before is followed where it is compared with what is asked for", () => {
  const [old, now] = [policyOf(referenceText), policyOf(edited(referenceText, ["      except when order.reduce_only: 0  because \"an order that can only reduce opens nothing\"     [HOUSE assumptions]\n", ""]))];
  const never = directionsOfPair(old, now, decisionsOf(old, now).filter(({ key }) => /isolated\.permit\.(open|increase)/.test(key))).impossible.map(({ decision, direction }) => `${decision} ${direction}`);
  for (const action of ["open", "increase"]) {
    expect(never).toContain(`isolated.permit.${action} looser`);
    expect(never).not.toContain(`isolated.permit.${action} stricter`);
  }
});
