import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { binaryOf, readHistory, readNumber, type RoundingRecord } from "../../conformance/index.ts";
import { call } from "../cli/call.ts";

const suite = "docs/generate/by-hand.suite.json";

test("each run adds a line to a history, which trend shows in its order", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "plimsoll-")), "history.jsonl");
  for (const [today, platform] of [["2026-11-28", "policy:policies/reference"], ["2026-11-29", "float:policies/reference"]] as const) await call(["conform", suite, "--history", file, "--today", today, "--", platform]);
  const { rows } = readHistory(readFileSync(file, "utf8"));
  expect(rows?.map(({ run, conforms }) => [run.slice(0, 10), conforms])).toEqual([["2026-11-28", true], ["2026-11-29", rows?.[1]?.failed === 0]]);
  const { code, out } = await call(["report", "trend", file, "--json"]);
  expect([code, JSON.parse(out)]).toEqual([0, rows]);
});

test("a history that is none is refused with its line", () => {
  expect(readHistory('{"plimsollHistory":1,"at":"today"}\n').issues.map(({ line }) => line)).toContain(1);
});

/** What a platform answers that reckons in doubles: 0.1 added so many times; printed by the machine, or with so many decimals. */
function reckoned(times: number, dp?: number): RoundingRecord {
  let sum = 0;
  for (let n = 0; n < times; n += 1) sum += 0.1;
  return { ours: readNumber(`${Math.floor(times / 10)}.${times % 10}`)!, parts: undefined, found: dp === undefined ? String(sum) : sum.toFixed(dp) }; // a decimal
}

test("binary fractions explain what they compute, printed whole or with fewer decimals, and nothing else", () => {
  const whole = [3, 7, 8, 10, 33].map((times) => reckoned(times));
  expect(binaryOf(whole)?.dp).toBeUndefined();
  expect(binaryOf(whole)?.units).toBeGreaterThan(0);
  expect(binaryOf(whole)?.units).toBeLessThan(64);
  const third = { ours: readNumber("0.333333333333333333")!, parts: undefined, found: "0.3333" }; // a decimal
  expect(binaryOf([third, reckoned(3, 4)])).toEqual({ units: 0, dp: 4 });
  expect(binaryOf([...whole, { ours: readNumber("1.5")!, parts: undefined, found: "1.6" }])).toBeUndefined(); // a decimal
});
