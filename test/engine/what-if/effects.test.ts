import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { compile, format } from "../../../dsl/index.ts";
import { effects as guarded } from "../../../engine/index.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { effects, type Effect } from "../../../engine/what-if/index.ts";
import { atMark } from "../assess/accounts.ts";
import { crossMode, policyOf } from "../assess/ir.ts";
import { sample } from "../payment/lists.ts";

const text = readFileSync(resolve(import.meta.dirname, "../../../policies/reference/reference.margin"), "utf8");
const reference = compile(text);
const btc = "BTC/USDT:USDT";

function amended(...changes: readonly (readonly [from: string, to: string])[]) {
  return compile(changes.reduce((current, [from, to]) => {
    if (!current.includes(from)) throw new Error(`the reference policy does not say: ${from}`);
    return current.replace(from, to);
  }, text));
}

const on = (policy: ReturnType<typeof compile>, ...snapshots: readonly Snapshot[]) => effects(reference, policy, snapshots.length === 0 ? [sample] : snapshots);
const told = (all: readonly Effect[]) => all.map(({ what, of, old, new: now, by, direction }) => [what, of, old, now, by, direction].filter((each) => each !== undefined).join(" "));
const [countPnl, start] = ["count sum of position.unrealized_pnl", "start   when pool.equity < pool.maintenance_margin"];

describe("the effects of another policy", () => {
  test("layout, comments, citations and reasons say nothing, and no account is asked", () => {
    const other = compile(`${format(text).text ?? ""}\n# a remark\n`.replace(/because "[^"]*"/g, 'because "of old"'));
    expect(on(other)).toMatchObject({ verdict: "same_rules", rules: [], accounts: [], summary: { accounts: 1, changed: 0, worse: 0, better: 0 } });
  });

  test("another name for a figure changes the rules and no account", () => {
    const named = compile(text.replaceAll("position.tier ", "position.row ").replaceAll("position.tier.", "position.row."));
    const answer = on(named, sample, atMark(sample, btc, "50100"));
    expect(answer.verdict).toBe("no_effect");
    expect(answer.rules.filter(({ change }) => change !== "changed").map(({ change, kind, oldWords, newWords }) => [change, kind, oldWords ?? newWords])).toEqual([
      ["added", "definition", "position.row = instrument.tiers by position.notional"],
      ["removed", "definition", "position.tier = instrument.tiers by position.notional"],
    ]);
  });

  // Twice the margin: 5,050 + 0.5 · (P − 60,000) < 0.004 · P below 24,950 ÷ 0.496 for p1, and 4 / 1.008 for p2's 890.
  test("twice the maintenance margin moves liquidation prices and margins, by how much and for whom", () => {
    const double = amended(["position.maintenance_margin = position.notional * position.tier.maintenance_margin_rate", "position.maintenance_margin = 2 * position.notional * position.tier.maintenance_margin_rate"]);
    const answer = on(double);
    expect(answer.rules.map(({ change, new: id, oldWords, newWords }) => [change, id, oldWords, newWords])).toEqual([[
      "changed", "definitions/position.maintenance_margin",
      "position.maintenance_margin = (position.notional * position.tier.maintenance_margin_rate) - position.tier.maintenance_amount",
      "position.maintenance_margin = ((2 * position.notional) * position.tier.maintenance_margin_rate) - position.tier.maintenance_amount",
    ]]);
    expect(told(answer.accounts[0]!.effects)).toEqual([
      "maintenance_margin cross:USDT 116 232 116 worse",
      "maintenance_margin isolated:p2 23.2 46.4 23.2 worse",
      "liquidation_price p1 50100.5 50302.5 202 worse",
      "maintenance_margin p1 116 232 116 worse",
      "liquidation_price p2 61752.9 61507.9 -245 worse",
      "maintenance_margin p2 23.2 46.4 23.2 worse",
    ]);
    expect(answer.accounts[0]!.effects[2]!.unit).toBe("USDT");
    expect(answer.summary).toEqual({ accounts: 1, changed: 1, byKind: { maintenance_margin: 1, liquidation_price: 1 }, worse: 1, better: 0, worst: { ...answer.accounts[0]!.effects[2]!, account: "A-17" } });
  });

  test("a later trigger changes a status for the better, and only for whom it does", () => {
    const later = amended([start, "start   when pool.equity < 50% * pool.maintenance_margin"]);
    const answer = on(later, sample, atMark(sample, btc, "50100"));
    expect(told(answer.accounts[1]!.effects).slice(0, 2)).toEqual(["status A-17 liquidatable warning better", "status cross:USDT liquidatable warning better"]);
    expect(answer.accounts.map(({ index }) => index)).toEqual([0, 1]); // the price moves for both
    expect(answer.summary.byKind).toMatchObject({ status: 1, liquidation_price: 2 });
  });

  test("a price that is gone because the position is liquidatable already is no relief, and one that comes back is", () => {
    const later = amended([start, "start   when pool.equity < 50% * pool.maintenance_margin"]);
    const [now] = on(later, atMark(sample, btc, "50100")).accounts;
    expect(told(now!.effects).find((effect) => effect.startsWith("liquidation_price p1"))).toMatch(/better$/); // it was there, and is not now
    const earlier = amended([start, "start   when pool.equity < 200% * pool.maintenance_margin"]);
    const [then] = on(earlier, atMark(sample, btc, "50200")).accounts;
    expect(told(then!.effects).find((effect) => effect.startsWith("liquidation_price p1"))).toMatch(/worse$/);
  });

  test("another order of payers is seen by a charge, and by the order", () => {
    const answer = on(amended(["first   balance.bonus\n", "first   balance.wallet_balance\n"], ["then    balance.wallet_balance\n", "then    balance.bonus\n"]));
    const payers = answer.accounts[0]!.effects.filter(({ what }) => what === "payer");
    expect(payers.map(({ of, asked, old, new: now }) => [of, asked!.action, asked!.amount, old, now])[0]).toEqual(["p1", "realized_loss", "290", "balance.bonus 50 to counterparty, balance.wallet_balance 240 to counterparty", "balance.wallet_balance 290 to counterparty"]);
    expect(new Set(answer.rules.map(({ section, kind }) => `${section} ${kind}`))).toEqual(new Set(["cross/payment payer"]));
  });

  test("another limit on withdrawing changes what may be done", () => {
    const answer = on(amended(["up to amount that keeps pool.equity for withdrawing >= pool.initial_margin", "up to amount that keeps pool.equity for withdrawing >= 2 * pool.maintenance_margin"]));
    expect(told(answer.accounts[0]!.effects)).toEqual(["permission A-17 530 3768 3238 better"]);
    expect(answer.accounts[0]!.effects[0]!.asked).toEqual({ action: "withdraw", asset: "USDT" });
    expect(answer.rules.map(({ section, kind, newWords }) => [section, kind, newWords])).toEqual([["account", "permission", "allow trader to withdraw up to amount that keeps pool.equity for withdrawing >= 2 * pool.maintenance_margin"]]);
  });

  test("what the new policy no longer decides says so, with the reason", () => {
    const answer = on(amended([countPnl, `${countPnl}  [HELP Cross]\n      count sum of position.unsettled_funding`]));
    const equity = answer.accounts[0]!.effects.find(({ what }) => what === "equity")!;
    expect(equity).toMatchObject({ of: "cross:USDT", old: "4050", new: "cannot_decide" });
    expect(equity.newReason).toContain("unsettled_funding");
    expect(answer.rules).toMatchObject([{ change: "added", section: "cross/sharing", kind: "count", new: "cross/sharing/count/4" }]);
  });

  test("behind the gate, what is no snapshot is refused by its place", () => {
    expect(() => guarded(reference, reference, [sample, { asOf: 1 }])).toThrow("The snapshot 2 cannot be used");
    expect(guarded(reference, reference, [sample]).verdict).toBe("same_rules");
  });

  test("an account that does not fit the new policy, or of a time when it is not in force, says so", () => {
    const shared = policyOf({ modes: [crossMode(), crossMode({ name: "isolated" })] });
    expect(effects(policyOf(), shared, [sample]).accounts[0]!.effects).toMatchObject([{ what: "fit", old: "fits", new: "does not fit", newReason: expect.stringContaining("margin") as string }]);
    expect(on(amended(["effective from 2026-01-01", "effective from 2027-01-01"])).accounts[0]!.effects).toMatchObject([{ what: "fit", newReason: expect.stringContaining("2027-01-01") as string }]);
  });
});
