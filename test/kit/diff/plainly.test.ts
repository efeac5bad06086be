import { describe, expect, test } from "vitest";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { diff } from "../../../conformance/diff/index.ts";
import { proofsOf } from "../../../conformance/diff/same-rules.ts";
import { edited, policyOf, referenceText } from "./policies.ts";

type Edit = readonly (readonly [string, string])[];
const options = { positions: 2, seed: 1, evaluations: 400 };
const signed: Edit = [["position.initial_margin     = position.notional / position.leverage", "position.initial_margin     = position.notional / position.leverage + (1 + position.sign) * position.notional / 1000"]];
const margin = "position.initial_margin     = position.notional / position.leverage";
const fee = "surplus to insurance_fund  because \"the article does not mention it\"                        [HOUSE assumptions]\n    }\n\n    payment {\n      # \"Covering";
const fees = (said: string): Edit => [[fee, `${said}\n      ${fee}`]];
const cut = "then    reduce position with largest loss by 1 tier, repeat";
const bonus = "        first   balance.bonus\n          when option bonus\n";

const maintenance = "sum of position.maintenance_margin";
const reduce = "allow trader to reduce  because";
const capped = (usual: string | undefined, said: string): Edit => [["  definitions {\n", `  facts {\n    account.cap: ratio ${usual === undefined ? "" : `default ${usual} `}"A share."\n  }\n\n  definitions {\n`], [maintenance, said]];

/** Two ways to say the same, from one text. */
const same: readonly (readonly [name: string, old: Edit, now: Edit])[] = [
  ["kinds of contract in another order", [], [["contract linear, inverse", "contract inverse, linear"]]],
  ["a sign as an if", signed, [[margin, "position.initial_margin     = position.notional / position.leverage + (if position.side is short then 0 else position.notional / 500)"]]],
  ["a sign times itself", [], [[margin, "position.initial_margin     = position.sign * position.sign * position.notional / position.leverage"]]],
  ["an if in a divisor", [[margin, "position.initial_margin     = if position.side is long then position.notional / position.leverage else position.notional / (2 * position.leverage)"]], [[margin, "position.initial_margin     = position.notional / (if position.side is long then position.leverage else 2 * position.leverage)"]]],
  ["an if in a price", [["value of position at instrument.mark_price", "if position.side is long then value of position at instrument.mark_price else value of position at instrument.last_price"]], [["value of position at instrument.mark_price", "value of position at (if position.side is short then instrument.last_price else instrument.mark_price)"]]],
  ["the largest of something as the smallest of its contrary", [[cut, "then    reduce position with largest (position.notional - position.initial_margin) by 1 tier, repeat"]], [[cut, "then    reduce position with smallest (position.initial_margin - position.notional) by 1 tier, repeat"]]],
  ["a share of a position as so many contracts", [[cut, "then    reduce position with largest loss by 25%, repeat"]], [[cut, "then    reduce position with largest loss by position.contracts / 4, repeat"]]],
  ["a floor where there is nothing below", [], [[bonus, "        first   balance.bonus down to 0\n          when option bonus\n"]]],
  ["a limit of all that is due", [], [[bonus, "        first   balance.bonus up to charge\n          when option bonus\n"]]],
  ["two fees that are never due at once as one", fees("fee 0.2% * fill.value when fill.profit < 0 [HOUSE assumptions]\n      fee 0.1% * fill.value when fill.profit >= 0 [HOUSE assumptions]"), fees("fee (if fill.profit < 0 then 20bps else 10bps) * fill.value [HOUSE assumptions]")],
  ["what all have in common before a sum", capped("1%", "account.cap * sum of position.maintenance_margin"), capped("1%", "sum of (account.cap * position.maintenance_margin)")],
  ["an option before a sum", [[maintenance, "(if option bonus then 1 else 2) * sum of position.maintenance_margin"]], [[maintenance, "sum of (position.maintenance_margin * (if option bonus then 1 else 2))"]]],
  ["a figure in its own words, in a permission", [[reduce, "allow trader to reduce  when position.unrealized_pnl <= position.notional  because"]], [[reduce, "allow trader to reduce  when profit of position from position.entry_price to instrument.mark_price <= (value of position at instrument.mark_price)  because"]]],
  ["a figure in its own words, in a group", [[maintenance, "sum of (abs(sum of position.unrealized_pnl)) for each instrument.symbol"]], [[maintenance, "sum of (abs(sum of (profit of position from position.entry_price to instrument.mark_price))) for each instrument.symbol"]]],
];

describe("the same said otherwise is proved to be the same by its form", () => {
  test.each(same)("%s", (_, old, now) => {
    const answer = diff(policyOf(edited(referenceText, ...old)), policyOf(edited(referenceText, ...now)), options);
    expect(answer.decisions.filter(({ verdict }) => verdict !== "equivalent").map(({ decision }) => decision)).toEqual([]);
    expect(answer.searched.ended).toBe("not_needed");
  });
});

const inGroup = (said: string): Edit => [["  definitions {\n", "  definitions {\n    position.crowd              = number of position [HELP Reminder]\n"], [maintenance, `sum of (sum of (position.notional * ${said})) for each instrument.symbol`]];

/** What looks like these and is not. */
const other: readonly (readonly [name: string, old: Edit, now: Edit])[] = [
  ["another kind of contract", [], [["contract linear, inverse", "contract linear, quanto"]]],
  ["a sign with the sides exchanged", signed, [[margin, "position.initial_margin     = position.notional / position.leverage + (if position.side is long then 0 else position.notional / 500)"]]],
  ["the largest of the contrary as the largest", [[cut, "then    reduce position with largest (position.notional - position.initial_margin) by 1 tier, repeat"]], [[cut, "then    reduce position with largest (position.initial_margin - position.notional) by 1 tier, repeat"]]],
  ["a floor above nothing", [], [[bonus, "        first   balance.bonus down to balance.debt\n          when option bonus\n"]]],
  ["a wallet's floor", [], [["        then    balance.wallet_balance\n        finally insurance_fund", "        then    balance.wallet_balance down to 0\n        finally insurance_fund"]]],
  ["a limit of half of what is due", [], [[bonus, "        first   balance.bonus up to 50% of charge\n          when option bonus\n"]]],
  ["a fact that may be absent before a sum of nothing", capped(undefined, "account.cap * sum of position.maintenance_margin"), capped(undefined, "sum of (account.cap * position.maintenance_margin)")],
  ["a figure that counts the others of its pool, in a group", inGroup("position.crowd"), inGroup("(number of position)")],
  ["two fees that may be due at once", fees("fee 0.2% * fill.value when fill.profit <= 0 [HOUSE assumptions]\n      fee 0.1% * fill.value when fill.profit >= 0 [HOUSE assumptions]"), fees("fee (if fill.profit <= 0 then 20bps else 10bps) * fill.value [HOUSE assumptions]")],
];

describe("what looks like it and is not has another form", () => {
  test.each(other)("%s", (_, old, now) => {
    const [before, after] = [policyOf(edited(referenceText, ...old)), policyOf(edited(referenceText, ...now))];
    const decisions = decisionsOf(before, after);
    expect(proofsOf(before, after, decisions).size).toBeLessThan(decisions.length);
  });
});
