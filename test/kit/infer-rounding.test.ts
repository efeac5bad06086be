import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { footerOf, inferRounding, judge, profileOfRounding, readNumber, readSuite, roundedBy, roundingRules, sameDistances, suitePolicyOf, writeReport, type ReportLine, type ReportResult, type RoundingRule, type SuiteCase } from "../../conformance/index.ts";
import { add, fraction, multiply, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import { call } from "../cli/call.ts";
import { reference, root } from "./reference.ts";

const suite = readSuite(readFileSync(join(root, "conformance/suites/reference.suite.json"), "utf8")).suite!; // a test of its own reads the issues
const cases = suite.cases.filter(({ ask }) => ask === undefined);
const capabilities = { decisions: [], numbers: ["pools.*.maintenanceMargin"] };

/** A run in which a platform rounds maintenance margins of pools so. */
function runOf(answer: (path: string, asked: SuiteCase) => string | undefined): readonly ReportLine[] {
  const results = cases.map((asked): ReportResult => {
    const numbers = Object.fromEntries(Object.keys(asked.expect.numbers).flatMap((path) => {
      const said = answer(path, asked);
      return said === undefined ? [] : [[path, said]];
    }));
    return judge(asked, { numbers }, { capabilities, profile: undefined, today: "2026-11-28" });
  });
  return [
    { line: "header", plimsollReport: 1, suite: { id: "s", policy: "p", version: "1", digest: suitePolicyOf(reference).digest }, platform: { connectable: "it", capabilities }, profile: "exact" },
    ...cases.flatMap((asked, index): readonly ReportLine[] => [{ line: "case", case: asked }, results[index]!]), // a result a case
    footerOf(results, undefined, 0),
  ];
}

function rounding(rule: RoundingRule): readonly ReportLine[] {
  return runOf((path, { expect: { numbers, decisions }, snapshot }) => {
    const pool = /^pools\.(.*)\.maintenanceMargin$/.exec(path)?.[1];
    const ours = readNumber(numbers[path] ?? "");
    if (pool === undefined || ours === undefined) return undefined;
    const members = (snapshot.positions ?? []).filter(({ id }) => decisions[`positions.${id}.pool`] === pool);
    const parts = (snapshot.orders ?? []).length > 0 ? undefined : members.flatMap(({ id }) => readNumber(numbers[`positions.${id}.maintenanceMargin`] ?? "") ?? []);
    return toDecimalString(roundedBy(rule, { ours, parts }));
  });
}

test.each([
  { placement: "result", mode: "up", dp: 2 }, { placement: "result", mode: "down", dp: 3 }, { placement: "result", mode: "half_even", dp: 2 }, { placement: "result", mode: "half_up", dp: 1 }, { placement: "result", mode: "toward_zero", dp: 0 },
] as const)("what a platform does is among what explains it: %o", (rule) => {
  const [found, ...others] = inferRounding(rounding(rule));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ output: "pools.*.maintenanceMargin" });
  expect(found?.rules).toContainEqual(rule);
  // Every number of the suite's margins is 0 or more, so that two pairs of directions cannot be told apart; nothing else is left.
  const direction = (mode: string) => ({ down: "down", toward_zero: "down", up: "up", away_from_zero: "up", half_even: "half", half_up: "half" })[mode];
  expect(new Set(found?.rules.map(({ mode, dp }) => `${direction(mode)} ${dp}`))).toEqual(new Set([`${direction(rule.mode)} ${rule.dp}`]));
});

test("what no rounding explains is explained by none", () => {
  const [found] = inferRounding(runOf((path, { expect: { numbers } }) => (path.endsWith(".maintenanceMargin") && path.startsWith("pools.") ? `${numbers[path]}1` : undefined)));
  expect(found?.rules).toEqual([]);
});

test("of what no rounding explains the nearest rule is told, with the first number against it", () => {
  let count = 0;
  const [found] = inferRounding(runOf((path, { expect: { numbers } }) => {
    const ours = readNumber(numbers[path] ?? "");
    if (ours === undefined || !path.startsWith("pools.") || !path.endsWith(".maintenanceMargin")) return undefined;
    return toDecimalString(roundedBy({ placement: "result", mode: (count += 1) % 9 === 0 ? "up" : "down", dp: 1 }, { ours, parts: undefined }));
  }));
  expect(found).toMatchObject({ rules: [], nearest: { rule: { dp: 1 } } });
  const { nearest, different } = found!; // as above
  expect(nearest!.explained).toBeGreaterThan(different / 2);
  expect(nearest!.against.rounded).not.toBe(nearest!.against.found);
});

test("numbers that are all as many times ours, or all as much beside, are said to be so", () => {
  const off = (change: (ours: Fraction) => Fraction): readonly string[] => sameDistances(runOf((path, { expect: { numbers } }) => {
    const ours = readNumber(numbers[path] ?? "");
    return ours === undefined || !path.startsWith("pools.") || !path.endsWith(".maintenanceMargin") ? undefined : toDecimalString(change(ours));
  }));
  expect(off((ours) => multiply(ours, fraction(2n)))).toEqual([expect.stringMatching(/^pools\.\*\.maintenanceMargin: each of the \d+ numbers that differ is 2 times the policy's\.$/)]);
  expect(off((ours) => multiply(ours, fraction(-1n)))).toEqual([expect.stringContaining("the policy's with the other sign")]);
  expect(off((ours) => add(ours, fraction(7n)))).toEqual([expect.stringContaining("7 above the policy's")]);
  expect(off((ours) => add(multiply(ours, ours), fraction(1n)))).toEqual([]);
});

test("where no number differs there is nothing to infer", () => {
  expect(inferRounding(runOf((path, { expect: { numbers } }) => numbers[path]))).toEqual([]);
});

test("the profile lets the same run pass, and needs an end", async () => {
  const lines = rounding({ placement: "result", mode: "up", dp: 2 });
  const profile = profileOfRounding(inferRounding(lines), "found", "2027-01-01");
  for (const line of lines) {
    if (line.line !== "case") continue;
    const was = lines.find((each) => each.line === "result" && each.id === line.case.id) as ReportResult; // a result a case
    const numbers = { ...line.case.expect.numbers, ...Object.fromEntries(was.differences.map(({ path, found = "" }) => [path, found])) };
    expect(judge(line.case, { numbers }, { capabilities, profile, today: "2026-11-28" }).verdict).toMatch(/^pass/);
  }
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-rounding-"));
  const run = join(folder, "run.jsonl");
  writeFileSync(run, writeReport(lines));
  expect((await call(["infer-rounding", run, "--profile", join(folder, "p.json")])).code).toBe(2);
  const { code, out } = await call(["infer-rounding", run, "--profile", join(folder, "p.json"), "--expires", "2027-01-01"]);
  expect([code, out]).toEqual([0, expect.stringContaining("up to 2 decimals")]);
  expect(JSON.parse(readFileSync(join(folder, "p.json"), "utf8"))).toEqual({ ...profile, id: "inferred rounding" });
});

test("every rule is tried once", () => {
  expect(new Set(roundingRules.map((rule) => JSON.stringify(rule))).size).toBe(roundingRules.length);
});
