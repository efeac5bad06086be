import { expect, test } from "vitest";
import { basesOf } from "../../../conformance/accounts/index.ts";
import { sized } from "../../../conformance/accounts/sized.ts";
import { compared } from "../../../conformance/diff/diff.ts";
import { edited, policyOf, referenceText, tableText } from "./policies.ts";

/** What two texts were shown to differ in, as `DECISION VERDICT`; `equivalent` where everything was proved to be the same. */
function shown(old: string, now: string, evaluations = 1500): readonly string[] {
  const { answer, contradicted } = compared(policyOf(old), policyOf(now), { positions: 3, seed: 1, evaluations });
  expect(contradicted).toBe(0);
  return answer.verdict === "equivalent" ? ["equivalent"] : answer.decisions.filter(({ witnesses }) => witnesses.length > 0).map(({ decision, verdict }) => `${decision} ${verdict}`);
}

const stop = "stop    when pool.equity >= pool.maintenance_margin";
const start = "start   when pool.equity < pool.maintenance_margin ";

test("what is tested between the steps of a plan is found where the steps change", () => {
  expect(shown(edited(referenceText, [stop, "stop    when pool.equity >= 150% * pool.maintenance_margin"]), edited(referenceText, [stop, "stop    when pool.equity >= 149% * pool.maintenance_margin"]), 8000)).toEqual(["cross.plan changed"]);
});

test("where a stage is left is found on accounts that were in it", () => {
  const until = (share: string, operator: string): string => edited(referenceText, [start, `start   when pool.equity < pool.maintenance_margin until pool.equity ${operator} ${share} * pool.maintenance_margin `]);
  expect(shown(until("130%", ">="), until("129%", ">="))).toContain("cross.stage.liquidatable looser");
  expect(shown(until("130%", ">="), until("130%", ">"))).toContain("cross.stage.liquidatable stricter");
});

test("a table with another name is the same table, whatever it is that cannot be taken back by itself", () => {
  expect(shown(tableText, edited(tableText, ["tiers risk upper", "tiers hazard upper"], ["risk by position", "hazard by position"], ["rate 1%, deduction", "rate 1.1%, deduction"]), 600)).toContain("cross.maintenance_margin stricter");
});

test("another default of a declared fact is found on accounts that do not say it", () => {
  const cap = (usual: string): string => edited(referenceText, ["  definitions {\n", `  facts {\n    account.cap: number default ${usual}\n  }\n\n  definitions {\n`], [start, "start   when pool.equity * account.cap < pool.maintenance_margin "]);
  expect(shown(cap("1"), cap("0.99"))).toContain("cross.stage.liquidatable stricter");
});

test("how long a plan waits is a part of it", () => {
  const wait = (hours: string): string => edited(referenceText, ["then    reduce position with largest loss by 1 tier, repeat", `then    wait ${hours}\n        because "a pause" [HOUSE assumptions]\n      then    reduce position with largest loss by 1 tier, repeat`]);
  expect(shown(wait("1h"), wait("2h"), 800)).toEqual(["cross.plan changed"]);
});

test("a clause that matters only beside another about the same action is found", () => {
  const limit = (operator: string): string => edited(referenceText, ["allow trader to withdraw\n", `forbid trader to withdraw  when amount ${operator} 100 USDT  because "a limit" [HOUSE assumptions]\n    allow trader to withdraw\n      when balance.bonus = 0\n`], ["  applies   to contract linear, inverse", "  applies   to contract linear\n  applies   to settle USDT"]);
  expect(shown(limit(">"), limit(">="))).toContain("account.permit.withdraw stricter");
});

test("on which side of a bound a row belongs that limits the leverage alone is shown by a position worth the bound", () => {
  const including = (side: string): string => edited(
    referenceText,
    ["  applies   to contract linear, inverse", "  applies   to contract linear\n  applies   to settle USDT"],
    ["  definitions {\n", `  tiers lots ${side} bound included { [HOUSE assumptions]\n    up to 50_000 USDT: most 125x\n    up to 250_000 USDT: most 75x\n    up to 2_000_000 USDT: most 25x\n    above: most 5x\n  }\n\n  definitions {\n    position.lot = lots by position.notional, ${side} bound included [HOUSE assumptions]\n`],
    ["position.initial_margin     = position.notional / position.leverage", "position.initial_margin     = position.notional / min(position.leverage, position.lot.most)"],
  );
  expect(shown(including("lower"), including("upper"), 800)).toEqual(expect.arrayContaining(["cross.initial_margin looser", "cross.available looser"]));
});

test("an account on a bound is worth exactly that, whatever its contract costs", () => {
  const old = policyOf(tableText);
  const now = policyOf(edited(tableText, ["tiers risk upper", "tiers risk lower"], ["risk by position.notional, upper", "risk by position.notional, lower"]));
  const worth = basesOf([old, now], { positions: 1, seed: 1 }).flatMap((base) => sized(old, now, base)).map(({ instruments, positions }) => [instruments, positions].map((list) => list?.[0] as Record<string, string> | undefined)).map(([instrument, position]) => Number(position?.contracts) * Number(instrument?.contractSize) * Number(instrument?.markPrice));
  expect(worth.length).toBeGreaterThan(0);
  expect([...new Set(worth)].filter((money) => money <= 5_000_000).sort()).toEqual([50_000, 5_000_000]);
});
