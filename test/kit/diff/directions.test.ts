import { describe, expect, test } from "vitest";
import { diff } from "../../../conformance/diff/index.ts";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { provedImpossible } from "../../../conformance/diff/forbidden.ts";
import { Budget } from "../../../conformance/diff/budget.ts";
import { Pair } from "../../../conformance/diff/pair.ts";
import { basesOf } from "../../../conformance/accounts/index.ts";
import { criticalPoints, variablesOf, withValue } from "../../../conformance/line/index.ts";
import { edited, policyOf, referenceText, tableText } from "./policies.ts";

const base = policyOf(tableText);
const text = (edit: readonly [string, string]): string => edited(tableText, edit);

/** Edits with what remains possible of stages; everything else must be proved to be impossible, for any number of positions. */
const edits: readonly (readonly [name: string, edit: readonly [string, string], possible: readonly string[]])[] = [
  ["a condition in other words", ["when pool.maintenance_margin >= 80% * pool.equity", "when 5 * pool.maintenance_margin >= 4 * pool.equity"], []],
  ["a warning that comes earlier", ["when pool.maintenance_margin >= 80% * pool.equity", "when pool.maintenance_margin >= 70% * pool.equity"], ["cross.stage.warning stricter"]],
  ["a larger deduction", ["deduction 25_050 USDT", "deduction 25_051 USDT"], ["cross.stage.liquidatable looser", "cross.stage.warning looser", "isolated.stage.liquidatable looser", "isolated.stage.warning looser"]],
  ["a higher rate", ["rate 0.5%", "rate 0.6%"], ["cross.stage.liquidatable stricter", "cross.stage.warning stricter", "isolated.stage.liquidatable stricter", "isolated.stage.warning stricter"]],
  ["a start at the boundary", ["start   when pool.equity < pool.maintenance_margin", "start   when pool.equity <= pool.maintenance_margin"], ["cross.stage.liquidatable stricter"]],
];

describe.each(edits)("%s", (_, edit, possible) => {
  const now = policyOf(text(edit));
  const { impossible, open } = directionsOfPair(base, now, decisionsOf(base, now));

  test("leaves possible what can be, and proves the rest for any number of positions", () => {
    expect(open.filter(({ decision }) => decision.kind === "stage").map(({ decision, direction }) => `${decision.key} ${direction}`).sort()).toEqual([...possible].sort());
    for (const { assuming, method } of impossible) expect([assuming[0], method]).toEqual(["any number of positions and orders", expect.stringMatching(/arithmetic|each list of payers ends|the same is done|the same rules|the same clauses|the verdicts|no clause that allows/)]);
  });

  test("no account shows what was proved to be impossible, at any value at which either switches", () => {
    const pair = new Pair(base, now, new Budget(Infinity));
    const shown = new Set<string>();
    for (const account of basesOf([base, now], { positions: 2, seed: 5 }).slice(0, 8)) {
      for (const variable of variablesOf([base, now], account).filter(({ path }) => path === "balance.wallet_balance" || path === "position.margin")) {
        for (const value of criticalPoints(now, account, variable).values) {
          const moved = withValue(account, variable, value);
          if (moved !== undefined) for (const { key, direction } of pair.differences(moved, { ask: "assess" })) shown.add(`${key} ${direction}`);
        }
      }
    }
    expect(impossible.map(({ decision, direction }) => `${decision} ${direction}`).filter((each) => shown.has(each))).toEqual([]);
  });
});

test("a gate says which of what is forbidden can never be", () => {
  const answer = diff(base, policyOf(text(["when pool.maintenance_margin >= 80% * pool.equity", "when pool.maintenance_margin >= 70% * pool.equity"])), { positions: 2, seed: 1, evaluations: 300 });
  expect(answer.decisions.find(({ decision }) => decision === "cross.stage.warning")?.impossible?.map(({ direction }) => direction)).toEqual(["looser"]);
  expect(provedImpossible(answer, ["earlier_liquidation", "earlier_stage", "later_stage", "higher_margin", "undecided"])).toEqual(["earlier_liquidation", "later_stage", "higher_margin"]);
});

test("a default that is another is no proof: what one takes for granted, the other does not", () => {
  const declared = (value: string): string => edited(tableText, ["  definitions {\n", `  facts {\n    account.grace: number default ${value}\n  }\n\n  definitions {\n`], ["start   when pool.equity < pool.maintenance_margin", "start   when pool.equity < pool.maintenance_margin * account.grace"]);
  const [old, now] = [policyOf(declared("1")), policyOf(declared("2"))];
  const { open } = directionsOfPair(old, now, decisionsOf(old, now));
  expect(open.map(({ decision, direction }) => `${decision.key} ${direction}`)).toContain("cross.stage.liquidatable stricter");
});

test("what an option allows in one mode is looked at in that mode, whichever way it is chosen", () => {
  const now = policyOf(edited(referenceText, ["allow trader to remove from position\n        when option isolated_adjustment", "allow trader to remove from position\n        when not option isolated_adjustment"]));
  const { open } = directionsOfPair(policyOf(referenceText), now, decisionsOf(policyOf(referenceText), now).filter(({ key }) => key === "isolated.permit.remove_margin"));
  expect(open.map(({ direction }) => direction)).toEqual(["stricter", "looser"]);
});

test("what orders need under a choice of an option is looked at with orders under that choice", () => {
  const now = policyOf(edited(referenceText, ["order.initial_margin        = (value of order at order.price)", "order.initial_margin        = (if option isolated_adjustment then 100% else 101%) * (value of order at order.price)"]));
  const { open } = directionsOfPair(policyOf(referenceText), now, decisionsOf(policyOf(referenceText), now).filter(({ key }) => key === "cross.initial_margin"));
  expect(open.map(({ direction }) => direction)).toContain("stricter");
});

test("what a rule asks of the status that was is looked at in each of them", () => {
  const closing = "allow trader to close  because \"no position needs nothing\"";
  const [old, now] = ["pool.status is liquidatable", "pool.status is liquidatable and pool.equity < 0"].map((when) => policyOf(edited(referenceText, [closing, `forbid trader to close  when ${when}  [HOUSE assumptions]\n      ${closing}`])));
  const { impossible } = directionsOfPair(old!, now!, decisionsOf(old!, now!).filter(({ key }) => key === "cross.permit.close")); // two of two
  expect(impossible.map(({ direction }) => direction)).toEqual(["stricter"]);
});

test("whether anybody is found who pays is proved where each list ends in who takes any rest, and not where a fund may run dry", () => {
  const now = policyOf(text(["50% * balance.wallet_balance", "51% * balance.wallet_balance"]));
  const proved = directionsOfPair(base, now, decisionsOf(base, now).filter(({ kind }) => kind === "payer")).impossible.filter(({ decision }) => /^cross\.pay\.[a-z_]+$/.test(decision)).map(({ decision }) => decision);
  expect(proved).toEqual(["cross.pay.funding_fee", "cross.pay.trading_fee", "cross.pay.realized_profit", "cross.pay.bonus_clawback"]);
});

test("what orders need is looked at on accounts that have orders", () => {
  const now = policyOf(text(["(value of order at order.price)", "(value of order at instrument.mark_price)"]));
  const { open } = directionsOfPair(base, now, decisionsOf(base, now));
  expect(open.map(({ decision, direction }) => `${decision.key} ${direction}`)).toEqual(expect.arrayContaining(["cross.initial_margin stricter", "cross.initial_margin looser"]));
});

/** Of a figure or a pool an edit, and what it must leave possible: each was once proved never to be. */
const unproved: readonly (readonly [name: string, old: readonly (readonly [string, string])[], now: readonly (readonly [string, string])[], possible: RegExp])[] = [
  ["positions that a sum leaves out", [["= sum of position.maintenance_margin", "= sum of position.maintenance_margin where (position.side is long)"]], [], /^cross\.stage\.liquidatable stricter$/],
  ["positions of which another side counts", [["= sum of position.maintenance_margin", "= sum of position.maintenance_margin where (position.side is long)"]], [["= sum of position.maintenance_margin", "= sum of position.maintenance_margin where (position.side is short)"]], /^cross\.stage\.liquidatable (stricter|looser)$/],
  ["orders of a mode that read what positions of another leave", [], [["position.initial_margin     = position.notional / position.leverage", "position.initial_margin     = (value of position at position.entry_price) / position.leverage"]], /^isolated\.permit\.place_order (stricter|looser)$/],
  ["pools by which a charge belongs to one of several", [], [["share margin across positions with same instrument.settle", "share margin across positions with same instrument.symbol"]], /^cross\.pay\.(trading|funding)_fee changed$/],
];

test.each(unproved)("%s: what may differ is not proved never to", (_, before, after, possible) => {
  const [old, now] = [policyOf(edited(referenceText, ...before)), policyOf(edited(referenceText, ...after))];
  const { impossible } = directionsOfPair(old, now, decisionsOf(old, now));
  expect(impossible.map(({ decision, direction }) => `${decision} ${direction}`).filter((each) => possible.test(each))).toEqual([]);
});

/** Edits of permissions of the reference policy with what remains possible of any of them. */
const permitted: readonly (readonly [name: string, edit: readonly [string, string], possible: readonly string[]])[] = [
  ["opening needs a tenth more", ["allow trader to open, increase\n        when pool.equity for opening >= pool.initial_margin", "allow trader to open, increase\n        when pool.equity for opening >= 110% * pool.initial_margin"], ["cross.permit.increase stricter", "cross.permit.increase.largest stricter", "cross.permit.open stricter", "cross.permit.open.largest stricter"]],
  ["half of what is free may be added", ["up to balance.available", "up to 50% * balance.available"], ["isolated.permit.add_margin stricter", "isolated.permit.add_margin.largest stricter"]],
  ["a condition of two is gone, beside one that reads the request", ["when before balance.available >= request.cost\n          and pool.equity for opening >= pool.initial_margin", "when before balance.available >= request.cost"], ["isolated.permit.increase looser", "isolated.permit.increase.largest looser", "isolated.permit.open looser", "isolated.permit.open.largest looser"]],
];

test.each(permitted)("of permissions, where %s: only that remains possible", (_, edit, possible) => {
  const [old, now] = [policyOf(referenceText), policyOf(edited(referenceText, edit))];
  const decisions = decisionsOf(old, now).filter(({ kind }) => kind === "permission" || kind === "largest");
  const { open, impossible } = directionsOfPair(old, now, decisions);
  expect(open.filter(({ decision }) => !/change_margin_mode|transfer|cancel_order/.test(decision.key)).map(({ decision, direction }) => `${decision.key} ${direction}`).sort()).toEqual([...possible].sort());
  expect(impossible.length).toBeGreaterThan(20);
  for (const { because } of open) expect(because, "what is open says why").not.toBe("");
});

test("where what is done differs, conditions alone prove nothing", () => {
  const [old, now] = [policyOf(referenceText), policyOf(edited(referenceText, ["round     amounts to 0.00000001 half even", "round     amounts to 0.01 half even"]))];
  const { open } = directionsOfPair(old, now, decisionsOf(old, now).filter(({ key }) => key === "isolated.permit.open"));
  expect(open.map(({ direction }) => direction)).toEqual(["stricter", "looser"]);
});

/** Edits of the reference policy, and of which effects and plans it is proved that they are never otherwise, or why not. */
const followed: readonly (readonly [name: string, edit: readonly [string, string], never: RegExp, open: readonly (readonly [RegExp, RegExp])[]])[] = [
  ["opening needs a tenth more", ["allow trader to open, increase\n        when pool.equity for opening >= pool.initial_margin", "allow trader to open, increase\n        when pool.equity for opening >= 110% * pool.initial_margin"], /^(cross|isolated)\.permit\.(open|increase|close|add_margin)\.effects$|\.plan$/, []],
  ["a warning at 81 %", ["when pool.maintenance_margin >= 80% * pool.equity", "when pool.maintenance_margin >= 81% * pool.equity"], /\.plan$|\.permit\.(open|close)\.effects$/, []],
  ["a start at the boundary", ["start   when pool.equity < pool.maintenance_margin", "start   when pool.equity <= pool.maintenance_margin"], /\.permit\.(open|close)\.effects$|\.plan$/, []],
  ["losses that nothing limits", ["pay realized_loss  keeping pool.equity >= 0 {                                               [HELP Cross]", "pay realized_loss {                                               [HELP Cross]"], /^isolated\.permit\.(open|close)\.effects$/, [[/\.plan$/, /\(the payers of cross\)/], [/^cross\.permit\.close\.effects$/, /\(the payers of cross\)/]]],
];

test.each(followed)("of effects and plans, where %s: what is the same is proved, and what may not be says why", (_, edit, never, opens) => {
  const [old, now] = [policyOf(referenceText), policyOf(edited(referenceText, edit))];
  const decisions = decisionsOf(old, now).filter(({ kind }) => kind === "effects" || kind === "plan");
  const { open, impossible } = directionsOfPair(old, now, decisions);
  const proved = new Set(impossible.map(({ decision }) => decision));
  expect(decisions.filter(({ key }) => never.test(key) && !proved.has(key)).map(({ key }) => key)).toEqual([]);
  for (const [which, why] of opens) {
    const found = open.filter(({ decision }) => which.test(decision.key));
    expect(found.length).toBeGreaterThan(0);
    for (const { because } of found) expect(because).toMatch(why);
  }
});
