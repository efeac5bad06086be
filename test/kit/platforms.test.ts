import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../../index.ts";
import { expect, test } from "vitest";
import { askOf, failing, outcomeOf, partsOfLines, readReport, readSuite, stale, type ReportLine } from "../../conformance/index.ts";
import { root } from "./reference.ts";

const folder = join(root, "conformance");
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const policy = compile(readFileSync(join(root, "policies/binance/usdm.margin"), "utf8"));
const suite = readSuite(read("suites/binance-usdm.suite.json")).suite!; // its issues are read below
const again = "run npm run build, node conformance/suites/make-binance.mjs and conformance/platforms/run.sh, and look at the findings";

test("the suite says what the policy says today", () => {
  expect(readSuite(read("suites/binance-usdm.suite.json")).issues).toEqual([]);
  expect(stale(suite, policy), again).toBeUndefined();
  for (const each of suite.cases) expect(outcomeOf(policy, each.snapshot, askOf(each)), `${each.id}: ${again}`).toEqual(each.expect);
});

test.each(["freqtrade-binance", "nautilus-leveraged", "nautilus-standard"])("the published report of %s is of that suite, and every difference is among the findings", (name) => {
  const { lines = [], issues } = readReport(read(`reports/${name}.report.jsonl`));
  expect(issues).toEqual([]);
  const { header, results } = partsOfLines(lines);
  expect(header?.suite.digest, again).toBe(suite.policy.digest);
  expect(casesOf(lines), again).toEqual(suite.cases);
  const findings = read("reports/README.md");
  const different = results.filter(({ verdict }) => failing.includes(verdict));
  const section = findings.slice(findings.indexOf(name.startsWith("freqtrade") ? "## freqtrade" : "## NautilusTrader"));
  // The model that divides by leverage differs everywhere, which is one finding.
  if (name !== "nautilus-leveraged") expect(different.filter(({ id }) => !section.includes(`\`${id}\``)).map(({ id }) => id)).toEqual([]);
  expect(different.every(({ verdict }) => verdict === "number-mismatch")).toBe(true);
  expect(findings).toContain(`| ${results.filter(({ verdict }) => verdict === "pass").length} | ${results.filter(({ verdict }) => verdict === "pass-tolerated").length} | ${different.length} | [report](${name}.md) |`);
});

function casesOf(lines: readonly ReportLine[]): readonly unknown[] {
  return lines.flatMap((line) => (line.line === "case" ? [line.case] : []));
}
