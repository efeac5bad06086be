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

const open: Edit = ["unspecified trader to transfer, change margin_mode  because \"the article is silent\"", "unspecified trader to transfer  because \"the article is silent\"\n    allow trader to change margin_mode  [HOUSE assumptions]"];
const initial: Edit = ["position.initial_margin     = position.notional / position.leverage", "position.initial_margin     = 2 * position.notional / position.leverage"];
const modes = /^(cross|isolated)\.permit\.change_margin_mode\.effects$/;
const cancels = /\.permit\.cancel_order\.effects$/;

/** Edits of a reference policy in which positions may change their mode, and the effects that they leave as they were. */
const pairs: readonly (readonly [name: string, edit: Edit, proved: readonly RegExp[], not: readonly RegExp[]])[] = [
  ["another condition", ["allow trader to change margin_mode  [HOUSE", "allow trader to change margin_mode when pool.equity >= pool.initial_margin  [HOUSE"], [modes, cancels], []],
  ["a margin that a position takes with it", initial, [cancels], [modes]],
  ["an order that needs more", ["(value of order at order.price) / order.leverage", "2 * (value of order at order.price) / order.leverage"], [modes, cancels], []],
  ["amounts on another grid", ["round     amounts to 0.00000001 half even", "round     amounts to 0.01 half even"], [], [modes]],
];

test.each(pairs)("of a change of mode and of an order that is cancelled, with %s: what is proved is shown by no account", (_, edit, proved, not) => {
  const text = edited(referenceText, open);
  const [old, now] = [policyOf(text), policyOf(edited(text, edit))];
  const decisions = decisionsOf(old, now).filter(({ kind }) => kind === "effects");
  const never = new Set(directionsOfPair(old, now, decisions).impossible.map(({ decision }) => decision));
  for (const which of proved) expect(decisions.filter(({ key }) => which.test(key) && !never.has(key)).map(({ key }) => key)).toEqual([]);
  for (const which of not) expect(decisions.filter(({ key }) => which.test(key) && never.has(key)).map(({ key }) => key)).toEqual([]);
  const shown = new Set<string>();
  for (const base of basesOf([old, now], { positions: 2, seed: 3 }).slice(0, 12)) {
    const wallet = variablesOf([old, now], base).find(({ path }) => path === "balance.wallet_balance");
    const account = (wallet && withValue(base, wallet, "1000000")) ?? base;
    for (const request of requestsFor([old, now], account).filter(({ action }) => action === "change_margin_mode" || action === "cancel_order")) {
      const [left, right] = [old, now].map((policy) => saidBy(policy, account, { ask: "permit", request })) as [ReturnType<typeof saidBy>, ReturnType<typeof saidBy>]; // two of two
      for (const { key, kind } of differencesOf(left, right)) if (kind === "effects") shown.add(key);
    }
  }
  expect([...shown].filter((key) => never.has(key))).toEqual([]);
  if (edit === initial) expect([...shown].some((key) => modes.test(key))).toBe(true);
});
