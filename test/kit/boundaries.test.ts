import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../../index.ts";
import { expect, test } from "vitest";
import { askOf, outcomeOf, readSuite, stale } from "../../conformance/index.ts";
import { worthAtMark } from "../../conformance/accounts/worth.ts";
import { compare, parseDecimal, zero } from "../../engine/number/index.ts";
import { root } from "./reference.ts";

const policy = compile(readFileSync(join(root, "policies/binance/usdm.margin"), "utf8"));
const { suite, issues } = readSuite(readFileSync(join(root, "conformance/suites/binance-usdm-boundaries.suite.json"), "utf8"));
const again = "run npm run build and node conformance/suites/make-binance-boundaries.mjs";

test("the suite of boundaries says what the policy says today", () => {
  expect(issues).toEqual([]);
  expect(stale(suite!, policy), again).toBeUndefined(); // without issues there is one
  for (const each of suite!.cases) expect(outcomeOf(policy, each.snapshot, askOf(each)), `${each.id}: ${again}`).toEqual(each.expect);
});

test("it asks about shared positions beyond the first tier, on both sides", () => {
  const beyond = suite!.cases.filter(({ ask }) => ask === undefined).flatMap(({ snapshot: { positions = [], instruments = [] } }) => positions.filter(({ symbol, marginMode, contracts }) => {
    const instrument = instruments.find((each) => each.symbol === symbol);
    const bound = parseDecimal(instrument?.tiers?.[0]?.maxNotional ?? "");
    return marginMode === "cross" && bound !== undefined && compare(worthAtMark(instrument, contracts) ?? zero, bound) > 0;
  }));
  expect(new Set(beyond.map(({ side }) => side))).toEqual(new Set(["long", "short"]));
});
