import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { report } from "../../../editor/worker/kit-desk.ts";

const stream = readFileSync("conformance/reports/freqtrade-binance.report.jsonl", "utf8");
const called = stream.replace(/"name":"[^"]*"/, '"name":"it\\u202e\\u0007 <b>"');

test("a platform's name turns no letters around, and its lines stay lines", () => {
  expect(called).not.toBe(stream);
  const { run } = report({ text: called.replace(/"message":"/, '"message":"one\\ntwo\\u202e ') });
  expect(run?.header?.platform.implementation?.name).toBe("it\ufffd\ufffd <b>");
  expect(run?.cases.some(({ result }) => result.message?.startsWith("one\ntwo\ufffd ") === true)).toBe(true);
  expect(JSON.stringify(run)).not.toContain("\u202e");
});

test("a stream that was cut off has no footer to show, and does not conform", () => {
  const { run } = report({ text: stream.trimEnd().split("\n").slice(0, -1).join("\n") });
  expect([run?.footer, run?.bearing]).toEqual([undefined, "does not conform"]);
  expect(report({ text: stream }).run?.footer).toBeDefined();
});

test("which ends belong to a range of prices is told in words that people know, and other values as they are", () => {
  const [first, ...others] = stream.trimEnd().split("\n");
  const result = others.find((line) => line.includes('"number-mismatch"')) ?? "";
  const differences = [{ path: "positions.p.liquidationPrices.0.includes", kind: "decision", expected: "neither end", found: "from" }, { path: "account.status", kind: "decision", found: "from" }];
  const { run, issues } = report({ text: [first, JSON.stringify({ ...(JSON.parse(result) as object), differences }), ""].join("\n") });
  expect(issues).toEqual([]);
  expect(run?.cases[0]?.result.differences.map(({ expected, found }) => [expected, found])).toEqual([["neither end", "its lower end"], [undefined, "from"]]);
});
