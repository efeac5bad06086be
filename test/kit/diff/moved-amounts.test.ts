import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Budget } from "../../../conformance/diff/budget.ts";
import { changesOf, hotText } from "../../../conformance/diff/changes.ts";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { Pair } from "../../../conformance/diff/pair.ts";
import { startsFor } from "../../../conformance/diff/starts.ts";
import { togetherFor } from "../../../conformance/diff/together/index.ts";
import { smallPolicy, type Otherwise } from "../prove/small-policy.ts";
import { policyOf } from "./policies.ts";

const moving = (amount: string): Otherwise => ({
  blocks: "facts { position.insured: flag default no }",
  stages: "start when pool.equity <= pool.maintenance_margin\n stop when pool.equity > 105% * pool.maintenance_margin",
  plan: `first move ${amount} from balance.bonus to balance.wallet_balance when any of (position.insured) finally close all positions`,
});

const plover = readFileSync("test/kit/diff/texts/plover.margin", "utf8");

test("a step that moves all instead of what is missing is shown where little is missing", () => {
  const little = /move\s+min\(\s*position\.spendable,\s*pool\.maintenance_margin - pool\.equity\s*\)/;
  expect(plover).toMatch(little);
  const [before, after] = [policyOf(plover), policyOf(plover.replace(little, "move position.spendable"))];
  const pair = new Pair(before, after, new Budget(1000));
  const changes = changesOf(before, after);
  const { bases, rare } = startsFor(before, after, hotText(before, changes, "old") + hotText(after, changes, "new"), { positions: 3, seed: 1, days: {}, isOfTwoTexts: false });
  const shown = togetherFor(before, after, [...bases, ...rare], 240).flatMap(({ snapshot, ask }) => pair.differences(snapshot, ask));
  expect(new Set(shown.map(({ key, direction }) => `${key} ${direction}`))).toEqual(new Set(["isolated.plan changed"]));
});

/** Whether the plans are proved to be the same. */
function isSame(old: string, now: string): boolean {
  const [before, after] = [smallPolicy(moving(old)), smallPolicy(moving(now))];
  return directionsOfPair(before, after, decisionsOf(before, after).filter(({ kind }) => kind === "plan")).impossible.length > 0;
}

test("what a step moves is nothing where it is below 0, with a floor or without", () => {
  expect(isSame("pool.maintenance_margin - pool.equity", "max(0, pool.maintenance_margin - pool.equity)")).toBe(true);
  expect(isSame("pool.maintenance_margin - pool.equity", "max(5 USDT, pool.maintenance_margin - pool.equity)")).toBe(false);
});
