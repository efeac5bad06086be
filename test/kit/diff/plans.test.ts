import { describe, expect, test } from "vitest";
import { basesOf } from "../../../conformance/accounts/index.ts";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { differencesOf } from "../../../conformance/diff/compare.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { leavesOpen, saidBy } from "../../../conformance/diff/said.ts";
import type { Difference } from "../../../conformance/diff/types.ts";
import { criticalPoints, variablesOf, withValue } from "../../../conformance/line/index.ts";
import { mutantsOf } from "../../../conformance/mutate/index.ts";
import { compile, type CompiledPolicy } from "../../../dsl/index.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { shippedBases, shippedPolicies } from "../../support/shipped.ts";
import { edited, policyOf, referenceText } from "./policies.ts";

type Edit = readonly [from: string, to: string];

const shipped = (file: string): CompiledPolicy => compile(shippedPolicies.get(file) ?? "", { bases: shippedBases });
const plansOf = (old: CompiledPolicy, now: CompiledPolicy): ReturnType<typeof directionsOfPair> => directionsOfPair(old, now, decisionsOf(old, now).filter(({ kind }) => kind === "plan"));
const provedIn = (old: CompiledPolicy, now: CompiledPolicy): readonly string[] => plansOf(old, now).impossible.map(({ decision }) => decision).sort();

const cancel = "first   cancel orders in pool  because \"orders hold margin back\"                            [HOUSE assumptions]\n";
const reduce = "then    reduce position with largest loss by 1 tier, repeat";
const close = "finally close all positions at bankruptcy price shared by position.maintenance_margin       [HELP Cross]";
const both = ["cross.plan", "isolated.plan"];
const isolated = ["isolated.plan"];

/** Edits of the plan of the reference policy, of one text or of two that are compared, with the plans that are proved to do the same; of the others an account shows a difference. */
const edits: readonly (readonly [name: string, old: readonly Edit[], now: readonly Edit[], proved: readonly string[]])[] = [
  ["a step twice that is repeated", [], [[reduce, "then    reduce position with largest loss by 1 tier  [HOUSE assumptions]\n      then    reduce position with largest loss by 1 tier, repeat"]], both],
  ["orders that are cancelled twice", [], [[cancel, `${cancel}      then cancel orders in pool  [HOUSE assumptions]\n`]], both],
  ["a condition that holds wherever the step is", [], [[reduce, "then    reduce position with largest loss by 1 tier when pool.equity < pool.maintenance_margin, repeat"]], both],
  ["a condition of the first step that holds where the plan starts", [], [[cancel, "first   cancel orders in pool when pool.equity < pool.maintenance_margin  [HOUSE assumptions]\n"]], both],
  ["a step that is never reached", [], [[close, `then    reduce position with smallest loss by 1 tier when pool.equity >= 101% * pool.maintenance_margin and pool.maintenance_margin > 0, repeat  [HOUSE assumptions]\n      ${close}`]], both],
  ["nothing left to close", [[close, "finally close all positions  [HELP Cross]"]], [[close, "then    close all positions  [HELP Cross]\n      finally reduce position with largest loss by 50%  [HELP Cross]"]], both],
  ["conditions in other words", [], [["stop    when pool.equity >= pool.maintenance_margin", "stop    when 2 * (pool.maintenance_margin - pool.equity) <= 0"], ["start   when pool.equity < pool.maintenance_margin  ", "start   when not (pool.equity >= pool.maintenance_margin)  "]], both],
  ["a share of a position and so many of its contracts", [[reduce, "then    reduce position with largest loss by 50%, repeat"]], [[reduce, "then    reduce position with largest loss by 50% * position.contracts, repeat"]], both],
  ["so many contracts, with a condition that does not matter", [[reduce, "then    reduce position with largest loss by 50% * position.contracts, repeat"]], [[reduce, "then    reduce position with largest loss by (if pool.equity > 0 then 50% else 1 / 2) * position.contracts, repeat"]], both],
  ["no more contracts than there are", [[reduce, "then    reduce position with largest loss by position.contracts, repeat"]], [[reduce, "then    reduce position with largest loss by min(2 * position.contracts, position.contracts), repeat"]], both],
  ["no more contracts than half", [[reduce, "then    reduce position with largest loss by position.contracts, repeat"]], [[reduce, "then    reduce position with largest loss by min(50% * position.contracts, position.contracts), repeat"]], isolated],
  ["the mark by name", [[close, "finally close all positions  [HELP Cross]"]], [[close, "finally close all positions at instrument.mark_price  [HELP Cross]"]], both],
  ["of one position any", [], [["finally close position at bankruptcy price ", "finally close position with largest loss at bankruptcy price "]], both],
  ["opening needs more, orders need less", [], [["position.initial_margin     = position.notional / position.leverage", "position.initial_margin     = 2 * position.notional / position.leverage"], ["(value of order at order.price) / order.leverage", "0.5 * (value of order at order.price) / order.leverage"]], both],
  ["trading fees that nobody pays at a liquidation", [], [["pay trading_fee\n          keeping pool.equity >= 0", "pay trading_fee"]], both],
  ["a start at the boundary, where the plan stops at once", [], [["start   when pool.equity < pool.maintenance_margin", "start   when pool.equity <= pool.maintenance_margin"]], both],
  ["a stage within another", [], [["      stop    when pool.equity >= pool.maintenance_margin", "      stage   bankrupt when pool.equity < 0  [HOUSE assumptions]\n      stop    when pool.equity >= pool.maintenance_margin"]], both],
  ["a step of another mode, whose money this one has no part in", [], [["finally close position at bankruptcy price ", "finally close position "]], ["cross.plan"]],
  ["a step of another mode that takes from the wallet", [["first   position.margin  down to 0\n        finally insurance_fund", "first   position.margin  down to 0\n        finally balance.wallet_balance"], ["pay realized_loss  keeping pool.equity >= 0 {                                               [HELP Isolated]", "pay realized_loss {                                               [HELP Isolated]"]], [["finally close position at bankruptcy price ", "finally close position "]], []],
  ["a start at the boundary, without a stop", [["      stop    when pool.equity >= pool.maintenance_margin\n        because \"what no longer falls below is no longer liquidated\"                              [HOUSE assumptions]\n", ""]], [["start   when pool.equity < pool.maintenance_margin", "start   when pool.equity <= pool.maintenance_margin"]], isolated],
  ["another step first", [], [[reduce, "then    reduce position with smallest loss by 1 tier, repeat"]], isolated],
  ["half as much each time", [[reduce, "then    reduce position with largest loss by 50%, repeat"]], [[reduce, "then    reduce position with largest loss by 25%, repeat"]], isolated],
  ["a step less", [], [[`      ${reduce}\n        because "the article says multiple positions may be affected, not which or how far"       [HOUSE assumptions]\n`, ""]], isolated],
  ["a stop that comes later", [], [["stop    when pool.equity >= pool.maintenance_margin", "stop    when pool.equity >= 120% * pool.maintenance_margin"]], isolated],
  ["losses of cross positions that nothing limits", [], [["pay realized_loss  keeping pool.equity >= 0 {                                               [HELP Cross]", "pay realized_loss {                                               [HELP Cross]"]], isolated],
  ["a stage that is left later than it is entered, in other words", [["start   when pool.equity < pool.maintenance_margin  ", "start   when pool.equity < pool.maintenance_margin until pool.equity > 125% * pool.maintenance_margin  "]], [["start   when pool.equity < pool.maintenance_margin  ", "start   when pool.maintenance_margin - pool.equity > 0 until not (4 * pool.equity <= 5 * pool.maintenance_margin)  "]], both],
  ["a stage that is left later still", [["start   when pool.equity < pool.maintenance_margin  ", "start   when pool.equity < pool.maintenance_margin until pool.equity > 125% * pool.maintenance_margin  "]], [["start   when pool.equity < pool.maintenance_margin  ", "start   when pool.equity < pool.maintenance_margin until pool.equity > 130% * pool.maintenance_margin  "]], isolated],
  ["the trader keeps what is left", [], [["surplus to insurance_fund  because \"the article does not mention it\"                        [HOUSE assumptions]\n    }\n\n    payment {\n      # \"Covering", "}\n\n    payment {\n      # \"Covering"]], isolated],
];

describe.each(edits)("%s", (_, before, after, proved) => {
  const [old, now] = [policyOf(edited(referenceText, ...before)), policyOf(edited(referenceText, ...after))];

  test("is proved where it does the same, and says why not elsewhere", () => {
    const { impossible, open } = plansOf(old, now);
    expect(impossible.map(({ decision }) => decision).sort()).toEqual(proved);
    for (const { because } of open) expect(because).not.toBe("");
  });

  test("and accounts show nothing else", () => {
    const shown = new Set([...accountsOf([old, now]), ...onEdges(old, now)].flatMap((account) => apart(old, now, account).map(({ key }) => key)));
    expect([...shown].filter((key) => proved.includes(key))).toEqual([]);
  });
});

/** A plan of a mode whose money another plan uses up is not proved by its own rules alone. */
test("a fund that another plan empties, and a wallet that another plan reads, are looked at", () => {
  const wallet = edited(referenceText, ["first   position.margin  down to 0\n        finally insurance_fund", "first   position.margin  down to 0\n        then    balance.wallet_balance  down to 0  [HOUSE assumptions]\n        finally insurance_fund"]);
  expect(provedIn(policyOf(wallet), policyOf(edited(wallet, [reduce, "then    reduce position with smallest loss by 1 tier, repeat"])))).toEqual([]);
  const fund = edited(referenceText, ["first   position.margin  down to 0\n        finally insurance_fund", "first   position.margin  down to 0\n        then    insurance_fund  [HOUSE assumptions]\n        finally socialised"]);
  expect(provedIn(policyOf(fund), policyOf(edited(fund, [reduce, "then    reduce position with smallest loss by 1 tier, repeat"])))).toEqual([]);
});

describe.each(["reference/reference.margin", "okx/usdt.margin", "bybit/isolated.margin", "cases/09-hedge-and-profit/hedge-and-profit.margin"])("%s", (file) => {
  test("no account shows a plan that was proved never to be otherwise, of pairs with something otherwise anywhere", () => {
    const policy = shipped(file);
    const mutants = mutantsOf(policy).filter(({ id }) => /liquidation|payment|sharing|definitions|round/.test(id));
    const accounts = accountsOf([policy]);
    let proved = 0;
    const wrong = [0, 1, 2, 3, 4, 5].flatMap((turn) => {
      const mutant = mutants[(turn * 31 + file.length) % mutants.length];
      if (mutant === undefined) return [];
      const never = new Set(provedIn(policy, mutant.policy));
      proved += never.size;
      return never.size === 0 ? [] : accounts.flatMap((account) => apart(policy, mutant.policy, account).filter(({ key }) => never.has(key)).map(({ key, old, new: now }) => `${mutant.id} ${key}: ${old} | ${now}`));
    });
    expect(wrong).toEqual([]);
    expect(proved).toBeGreaterThan(0);
  });
});

/** What plans do differently on an account, where both decide all of them. */
function apart(old: CompiledPolicy, now: CompiledPolicy, account: Snapshot): readonly Difference[] {
  const [left, right] = [old, now].map((policy) => saidBy(policy, account, { ask: "liquidate" })) as [ReturnType<typeof saidBy>, ReturnType<typeof saidBy>]; // two of two
  return differencesOf(left, right).filter((each) => !leavesOpen(each, each.old) && !leavesOpen(each, each.new));
}

/** Accounts that the policies speak of, with little money and with none, and with a small fund: those in which plans run. */
function accountsOf(policies: readonly CompiledPolicy[]): readonly Snapshot[] {
  const bases = basesOf(policies, { positions: 3, seed: 3 }).filter(({ positions }) => (positions ?? []).length > 0);
  const every = Math.ceil(bases.length / 4);
  return bases.filter((_, index) => index % every === 0).flatMap((account): readonly Snapshot[] => {
    const variables = variablesOf(policies, account).filter(({ path }) => path === "balance.wallet_balance" || path === "position.margin");
    const poorer = ["0", "-20", "10", "131.5", "-1100.25"].flatMap((value, index) => {
      const moved = variables.reduce<Snapshot | undefined>((each, variable) => each && withValue(each, variable, variable.path === "position.margin" && value.startsWith("-") ? "1" : value), account);
      return moved === undefined ? [] : [index % 2 === 0 ? moved : { ...moved, funds: (moved.account.balances ?? []).slice(0, 1).map(({ asset }) => ({ name: "insurance", asset, amount: "12" })) }];
    });
    return [...poorer, account];
  });
}

/** Accounts with as much money as that either policy switches there. */
function onEdges(old: CompiledPolicy, now: CompiledPolicy): readonly Snapshot[] {
  return basesOf([old, now], { positions: 2, seed: 5 }).filter(({ positions }) => positions?.length === 1).slice(0, 4).flatMap((account) => {
    const [money] = variablesOf([old, now], account).filter(({ path }) => path === "balance.wallet_balance" || path === "position.margin");
    return money === undefined ? [] : [...new Set([old, now].flatMap((policy) => criticalPoints(policy, account, money).values))].slice(0, 6).flatMap((value) => withValue(account, money, value) ?? []);
  });
}
