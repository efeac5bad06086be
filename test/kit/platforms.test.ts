import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../../index.ts";
import { expect, test } from "vitest";
import { absolute, compare, fraction, subtract, toDecimalString } from "../../engine/number/index.ts";
import { askOf, failing, outcomeOf, partsOfLines, readNumber, readReport, readSuite, stale, type ReportLine, type SuiteCase } from "../../conformance/index.ts";
import { findings, liquidationPrice, maintenanceMargin, type Deviation } from "./platform-formulas.ts";
import { root } from "./reference.ts";

const folder = join(root, "conformance");
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const policy = compile(readFileSync(join(root, "policies/binance/usdm.margin"), "utf8"));
const suite = readSuite(read("suites/binance-usdm.suite.json")).suite!; // its issues are read below
const text = read("reports/README.md");
const tableRows = text.split("\n").filter((line) => line.startsWith("|"));
const again = "run npm run build, node conformance/suites/make-binance.mjs and npm run platforms -- --accept, and look at the findings";
const names = Object.keys(findings);

test("the suite says what the policy says today", () => {
  expect(readSuite(read("suites/binance-usdm.suite.json")).issues).toEqual([]);
  expect(stale(suite, policy), again).toBeUndefined();
  for (const each of suite.cases) expect(outcomeOf(policy, each.snapshot, askOf(each)), `${each.id}: ${again}`).toEqual(each.expect);
  expect(suite.cases.filter(({ id }) => id.startsWith("generated-")).length).toBeGreaterThan(30);
});

test.each(names)("the published report of %s is of that suite, and is counted as it is", (name) => {
  const { lines = [], issues } = readReport(read(`reports/${name}.report.jsonl`));
  expect(issues).toEqual([]);
  const { header, results } = partsOfLines(lines);
  expect(header?.suite.digest, again).toBe(suite.policy.digest);
  expect(casesOf(lines), again).toEqual(suite.cases);
  const counts = ["pass", "pass-tolerated", "number-mismatch", "unsupported"].map((verdict) => results.filter((each) => each.verdict === verdict).length);
  expect(counts.reduce((a, b) => a + b)).toBe(results.length);
  expect(tableRows.filter((row) => row.endsWith(`| [report](${name}.md) |`)).map((row) => row.split(" | ").slice(2, 6).map(Number))).toEqual([counts]);
});

/** What a formula gives for an output of a case; nothing where no formula is about it. */
function computed(name: string, asked: SuiteCase, path: string, deviations: ReadonlySet<Deviation>): string | undefined {
  const [, id, output] = path.split(".");
  const position = asked.snapshot.positions?.find((each) => each.id === id);
  if (position === undefined) return undefined;
  if (name.startsWith("nautilus")) return output === "maintenanceMargin" ? toDecimalString(maintenanceMargin(asked.snapshot, position, deviations)) : undefined;
  const price = liquidationPrice(asked.snapshot, position, deviations);
  return output !== "liquidationPrice" ? undefined : price === "none" ? price : toDecimalString(price);
}

/** Closer than what binary fractions and eight decimals cost. */
function close(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [readNumber(a ?? ""), readNumber(b ?? "")];
  return x === undefined || y === undefined ? a === b : compare(absolute(subtract(x, y)), fraction(2n, 100_000_000n)) <= 0;
}

/** The deviations without which an engine would have said something else; where any of several would have done, those that alone would. */
function involved(name: string, asked: SuiteCase, path: string): readonly Deviation[] {
  const all = findings[name] ?? [];
  const says = (deviations: readonly Deviation[]) => computed(name, asked, path, new Set(deviations));
  const needed = all.filter((each) => !close(says(all), says(all.filter((other) => other !== each))));
  return needed.length > 0 ? needed : all.filter((each) => !close(says([]), says([each])));
}

test.each(names)("the formula of the page is what the policy says, and with its findings it is what %s says, in every case", (name) => {
  const { results } = partsOfLines(readReport(read(`reports/${name}.report.jsonl`)).lines ?? []);
  const cases = new Map<Deviation, Set<string>>();
  for (const asked of suite.cases) {
    const result = results.find(({ id }) => id === asked.id);
    if (result === undefined || result.verdict === "unsupported") continue;
    for (const [path, expected] of Object.entries(asked.expect.numbers)) {
      const page = computed(name, asked, path, new Set());
      if (page === undefined) continue;
      expect(close(page, expected), `${asked.id} ${path}: the page's formula gives ${page}, the policy ${expected}`).toBe(true);
      const difference = result.differences.find((each) => each.path === path);
      const [theirs, found] = [computed(name, asked, path, new Set(findings[name])), difference === undefined ? expected : difference.found];
      expect(close(theirs, found), `${asked.id} ${path}: the findings give ${theirs}, and the engine said ${found}`).toBe(true);
      if (difference === undefined || difference.tolerated !== undefined) continue;
      for (const each of involved(name, asked, path)) cases.set(each, (cases.get(each) ?? new Set()).add(asked.id));
    }
    if (failing.includes(result.verdict)) expect([...cases.values()].some((ids) => ids.has(asked.id)), `${asked.id} is explained by no finding`).toBe(true);
  }
  // Every finding shows, and the text says in how many cases.
  const counted = (findings[name] ?? []).map((each) => `| ${name} | ${each} | ${cases.get(each)?.size ?? 0} |`);
  expect(tableRows.filter((row) => row.startsWith(`| ${name} |`)).map((row) => row.split("|").slice(0, 4).join("|") + "|")).toEqual(counted);
});

function casesOf(lines: readonly ReportLine[]): readonly unknown[] {
  return lines.flatMap((line) => (line.line === "case" ? [line.case] : []));
}
