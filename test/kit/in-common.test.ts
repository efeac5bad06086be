import { expect, test } from "vitest";
import { inCommon } from "../../conformance/report/common.ts";
import type { SuiteCase } from "../../conformance/suite/index.ts";
import { sampleSnapshot } from "./reference.ts";

/** The sample account with so many contracts in a shared long and short position of one contract, and with or without an order that only reduces. */
function held(id: string, long: string, short: string, reducing: boolean): SuiteCase {
  const snapshot = sampleSnapshot((json) => {
    const [first] = json["positions"] as Record<string, unknown>[]; // the sample's own
    json["positions"] = [{ ...first, id: "l", contracts: long }, { ...first, id: "s", side: "short", contracts: short }];
    json["orders"] = [{ id: "o", symbol: first?.["symbol"], marginMode: "cross", side: "short", contracts: "1", price: "60000", leverage: "10", reduceOnly: reducing }];
  });
  return { id, snapshot, expect: { decisions: {}, numbers: {} } };
}

test("where each account that differs has a position of size 0 beside another of its contract, that is said before what its orders happen to be", () => {
  const empty = [held("a", "0", "1", true), held("b", "1", "0", true)];
  const others = [held("c", "1", "1", false), held("d", "0", "0", false)];
  expect(inCommon(empty, others)).toBe("a position of size 0 beside another of its contract");
});
