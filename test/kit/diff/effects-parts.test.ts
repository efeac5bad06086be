import { expect, test } from "vitest";
import { basesOf } from "../../../conformance/accounts/index.ts";
import { differencesOf } from "../../../conformance/diff/compare.ts";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { ofSize, requestsFor } from "../../../conformance/diff/requests.ts";
import { saidBy } from "../../../conformance/diff/said.ts";
import { variablesOf, withValue } from "../../../conformance/line/index.ts";
import type { Request, Snapshot } from "../../../engine/snapshot/index.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { edited, policyOf, referenceText } from "./policies.ts";

type Edit = readonly [from: string, to: string];

interface Pair {
  readonly before?: readonly Edit[];
  readonly edits: readonly Edit[];
  readonly proved: RegExp;
  /** What is not proved, and shown by an account at hand where `shown` says so. */
  readonly not: RegExp;
  readonly shown?: RegExp;
}

const nothing = /^$/;
const moves: Edit = ["unspecified trader to transfer, change margin_mode  because \"the article is silent\"", "unspecified trader to transfer  because \"the article is silent\"\n    allow trader to change margin_mode  [HOUSE assumptions]"];
const besides = (action: string, what: string): Edit => ["unspecified trader to change leverage  because \"the article is silent\"", `allow trader to ${action} ${what} [HOUSE assumptions]`];
const halfEven: Edit = ["round     amounts to 0.00000001 half even", "round     amounts to 0.00000001 up"];
const coarse: Edit = ["round     amounts to 0.00000001 half even", "round     amounts to 0.01 half even"];
const wholePool: Edit = ["share margin across positions with same instrument.settle", "share margin across positions with same instrument.symbol"];

const pairs: Readonly<Record<string, Pair>> = {
  "prices rounded otherwise: none is rounded where something is done": { edits: [["prices to tick against trader", "prices to tick toward trader"]], proved: /./, not: nothing },
  "what it applies to: that says only what is decided": { edits: [["applies   to contract linear, inverse", "applies   to contract linear"]], proved: /./, not: nothing },
  "another way of rounding amounts: what moves as it is asked for is not rounded": { before: [moves], edits: [halfEven], proved: /permit\.(deposit|withdraw|transfer|add_margin|remove_margin|place_order|cancel_order|change_margin_mode)\./, not: /permit\.(open|increase|reduce|close)\./ },
  "another grid of amounts: a position that comes to stand alone takes as much more": { before: [moves], edits: [coarse], proved: /permit\.(deposit|withdraw|place_order|cancel_order)\./, not: /change_margin_mode/ },
  "amounts that are set are on the grid": { before: [["allow trader to deposit", "allow trader to deposit\n      also set balance.bonus to balance.bonus / 3"]], edits: [halfEven], proved: /permit\.withdraw\./, not: /permit\.deposit\./, shown: /permit\.deposit\./ },
  "who pays for losses: what opens pays none": { edits: [["first   balance.bonus\n          when option bonus", "first   balance.bonus\n          up to 10% * balance.wallet_balance\n          when option bonus"]], proved: /permit\.(open|increase|place_order)\./, not: /cross\.permit\.(reduce|close)\./ },
  "who pays fees: what is opened pays them": { edits: [["first   balance.wallet_balance\n        finally debt", "finally debt"]], proved: /isolated|place_order/, not: /cross\.permit\.(open|increase|reduce|close)\./, shown: /cross\.permit\.open\./ },
  "who pays fees: nobody trades where it is settled": { before: [besides("settle, delever", "")], edits: [["first   balance.wallet_balance\n        finally debt", "finally debt"]], proved: /permit\.(settle|delever)\./, not: /cross\.permit\.close\./ },
  "how positions are pooled, where nothing that is done reads it": { edits: [wholePool], proved: /permit\.(deposit|withdraw|cancel_order)\.|isolated/, not: /cross\.permit\.(reduce|close|open)\./ },
  "how positions are pooled, where orders of the pool go": { before: [besides("change leverage", "also cancel orders in pool")], edits: [wholePool], proved: /cross\.permit\.place_order\./, not: /cross\.permit\.change_leverage\./ },
  "how positions are pooled, where it closes what is in the pool": { before: [["allow trader to deposit", "allow trader to deposit\n      also close all positions"]], edits: [wholePool], proved: /permit\.withdraw\./, not: /permit\.deposit\./ },
  "one of the two never allows it": { edits: [["allow trader to reduce  because \"a smaller position needs less\"", "forbid trader to reduce  because \"a smaller position needs less\""], ["first   balance.wallet_balance\n        finally debt", "finally debt"]], proved: /cross\.permit\.reduce\./, not: /cross\.permit\.close\./ },
  "somebody else is allowed to, who does more": { before: [besides("change leverage", "")], edits: [["allow trader to change leverage  [HOUSE", "allow trader to change leverage  [HOUSE assumptions]\n      allow venue to change leverage also set balance.bonus to balance.bonus / 2 [HOUSE"]], proved: /cross\.permit\.change_leverage\.effects|cross\.permit\.change_leverage\.by_venue/, not: nothing },
  "anyone is allowed to, and does more": { before: [besides("change leverage", "")], edits: [["allow trader to change leverage  [HOUSE", "allow anyone to change leverage also set balance.bonus to balance.bonus / 2 [HOUSE"]], proved: /cross\.permit\.change_leverage\.by_venue/, not: /cross\.permit\.change_leverage\.effects/, shown: /cross\.permit\.change_leverage\.effects/ },
  "what is done besides, in other words": { before: [besides("change leverage", "also set balance.bonus to balance.bonus + pool.equity - pool.equity")], edits: [["also set balance.bonus to balance.bonus + pool.equity - pool.equity", "also set balance.bonus to balance.bonus"]], proved: /cross\.permit\.place_order/, not: nothing },
  "what is done besides, with a condition that does not matter": { before: [besides("change leverage", "also set balance.bonus to min(balance.bonus, pool.equity)")], edits: [["min(balance.bonus, pool.equity)", "(if balance.bonus < pool.equity then min(pool.equity, balance.bonus) else min(balance.bonus, pool.equity))"]], proved: /cross\.permit\.change_leverage/, not: nothing },
  "a figure that is set": { before: [besides("change leverage", "also set balance.bonus to pool.initial_margin")], edits: [["pool.initial_margin         = sum of position.initial_margin + sum of order.initial_margin", "pool.initial_margin         = sum of position.initial_margin"]], proved: /cross\.permit\.place_order/, not: /cross\.permit\.change_leverage\./ },
};

test.each(Object.entries(pairs))("what is done, with %s: what is proved is shown by no account", (_, { before = [], edits, proved, not, shown: expected }) => {
  const text = edited(referenceText, ...before);
  const [old, now] = [policyOf(text), policyOf(edited(text, ...edits))];
  const decisions = decisionsOf(old, now).filter(({ kind }) => kind === "effects");
  const never = new Set(directionsOfPair(old, now, decisions).impossible.map(({ decision }) => decision));
  expect(decisions.filter(({ key }) => proved.test(key) && !never.has(key)).map(({ key }) => key)).toEqual([]);
  expect(decisions.filter(({ key }) => not.test(key) && never.has(key)).map(({ key }) => key)).toEqual([]);
  expect(decisions.some(({ key }) => proved.test(key))).toBe(true);
  const shown = shownIn(old, now);
  expect([...shown].filter((key) => never.has(key))).toEqual([]);
  if (expected !== undefined) expect([...shown].some((key) => expected.test(key))).toBe(true);
});

/** The effects that differ on a few accounts, poor and rich, of whatever may be asked. */
function shownIn(old: CompiledPolicy, now: CompiledPolicy): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const base of basesOf([old, now], { positions: 2, seed: 3 }).slice(0, 4)) {
    const wallet = variablesOf([old, now], base).find(({ path }) => path === "balance.wallet_balance");
    const rich = (wallet && withValue(base, wallet, "1000000")) ?? base;
    for (const account of [base, rich]) for (const request of requestsFor([old, now], account)) for (const key of differing(old, now, account, request)) shown.add(key);
  }
  return shown;
}

function differing(old: CompiledPolicy, now: CompiledPolicy, account: Snapshot, asked: Request): readonly string[] {
  const said = (request: Request): readonly (readonly [ReturnType<typeof saidBy>[number] | undefined, ReturnType<typeof saidBy>])[] => [old, now].map((policy) => saidBy(policy, account, { ask: "permit", request })).map((all) => [all.find(({ kind }) => kind === "largest"), all] as const);
  const first = said(asked);
  const sized = ofSize(asked, first.map(([largest]) => largest?.value));
  return [first, ...(sized === undefined ? [] : [said(sized)])].flatMap(([left, right]) => (left === undefined || right === undefined ? [] : differencesOf(left[1], right[1]).filter(({ kind }) => kind === "effects").map(({ key }) => key)));
}
