import { expect, test } from "vitest";
import { badgeOf, caseOf, conformPage, conformReport, diffReport, diffReports, footerOf, junitOf, readReport, suitePolicyOf, trendOf, writeReport, type ReportLine, type ReportResult } from "../../conformance/index.ts";
import { toText } from "../../engine/report/index.ts";
import { renderIssue } from "../../engine/snapshot/index.ts";
import { reference, sampleSnapshot } from "./reference.ts";

const asked = caseOf(reference, "stands", sampleSnapshot(), { ask: "assess" }, { why: { kind: "boundary", rule: "cross/liquidation/start", note: "How <it> stands." } });
const policy = suitePolicyOf(reference);

function report(label: string, results: readonly (Partial<ReportResult> & Pick<ReportResult, "id" | "verdict">)[]): readonly ReportLine[] {
  const whole = results.map((result): ReportResult => ({ line: "result", compared: 1, differences: [], ...result }));
  return [
    { line: "header", plimsollReport: 1, suite: { id: "s", policy: policy.id, version: policy.version, digest: policy.digest }, platform: { connectable: "./it", implementation: { name: "it", version: "2" } }, profile: "exact", label, reproduce: "plimsoll conform s.json -- ./it" },
    ...whole.flatMap((result): readonly ReportLine[] => [{ line: "case", case: { ...asked, id: result.id } }, result]),
    footerOf(whole, undefined, 0),
  ];
}

const price = { path: "positions.p1.liquidationPrice", kind: "number", expected: "50100.5", found: "50100", by: "-0.5" } as const;
const one = report("first", [
  { id: "good", verdict: "pass" },
  { id: "bad & worse", verdict: "number-mismatch", differences: [price] },
  { id: "gone", verdict: "crashed", message: "The platform is gone.", detail: "segfault <here>" },
  { id: "strange", verdict: "unsupported", message: "The platform does not support this: bonus." },
]);
const other = report("second", [
  { id: "strange", verdict: "pass" },
  { id: "good", verdict: "decision-mismatch", differences: [{ path: "account.status", kind: "decision", expected: "healthy", found: "warning" }] },
  { id: "bad & worse", verdict: "number-mismatch", differences: [{ ...price, found: "50101", by: "0.5" }] },
  { id: "new", verdict: "pass" },
]);

test("a report is read as it was written, and a broken line is told by its number", () => {
  expect(readReport(writeReport(one)).lines).toEqual(one);
  expect(readReport(`${writeReport(one)}{"line":"result"}\n`).issues.map(renderIssue)[0]).toMatch(/^line 11, column 1: id: expected a value/);
  expect(readReport('{"line":"footer","cases":0,"verdicts":{},"ledger":[],"conforms":true}').issues.map(renderIssue)).toEqual(["line 1, column 1: expected a report, whose first line is its header."]);
});

test("JUnit has a suite for each clause, and tells failures, errors and skipped cases apart", () => {
  const xml = junitOf(one);
  expect(xml).toContain('<testsuites name="it 2" tests="4" failures="1" errors="1">');
  expect(xml).toContain('<testsuite name="cross/liquidation/start"');
  expect(xml).toContain('<testcase classname="s" name="good"/>');
  expect(xml).toMatch(/name="bad &amp; worse">\n +<failure type="number-mismatch" message="positions\.p1\.liquidationPrice: expected 50100\.5, found 50100 \(-0\.5\)">positions\.p1\.liquidationPrice: expected 50100\.5, found 50100 \(-0\.5\)<\/failure>/);
  expect(xml).toMatch(/<error type="crashed" message="The platform is gone\.">segfault &lt;here&gt;<\/error>/);
  expect(xml).toContain('<skipped message="unsupported: The platform does not support this: bonus."/>');
});

test("the page has no script, loads nothing, and shows every difference with our reasons and the nearest boundary", () => {
  const page = conformPage([one, other], reference);
  expect(page).toContain(`default-src 'none'`);
  expect(page).not.toMatch(/<script|<link|<img|\son\w+=|src=|href="(?!#)/);
  expect(page).toContain("How &lt;it&gt; stands.");
  expect(page).not.toContain("<it>");
  for (const shown of ["50100.5", "-0.5", "segfault &lt;here&gt;", "plimsoll conform s.json --case &#39;bad &amp; worse&#39; -- ./it", "Why the policy says so: positions.p1.liquidationPrice", "the policy switches nearest at"]) expect(page).toContain(shown);
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets.length).toBeGreaterThan(0);
  for (const id of targets) expect(page).toContain(`<article id="${id}"`);
  expect(conformPage([one, other], reference)).toBe(page);
});

test("a report that was cut off says so in every form, counts what is there, and is no success", () => {
  const cut = report("first", [{ id: "good", verdict: "pass" }]).slice(0, -1);
  const said = "The report ends before its last line";
  for (const form of [toText(conformReport(cut), { widthColumns: 400 }), conformPage([cut]), junitOf(cut)]) expect(form).toContain(said);
  expect(junitOf(cut)).toMatch(/<testsuites name="it 2" tests="2" failures="0" errors="1">[^]*<testsuite name="the whole run" tests="1" failures="0" errors="1"/);
  expect(badgeOf(cut)).toMatchObject({ message: "ended early", color: "red" });
  expect(toText(conformReport(cut), { widthColumns: 80 })).toMatch(/it 2: does not conform[^]*pass +1/);
});

test("a run of which no case fails and none is answered is a failed test in JUnit", () => {
  expect(junitOf(report("first", [{ id: "strange", verdict: "unsupported" }]))).toMatch(/tests="2" failures="1" errors="0">[^]*skipped="1">[^]*message="No case was answered\."/);
  expect(junitOf(report("first", [{ id: "good", verdict: "pass" }]))).not.toContain("the whole run");
});

test("what is no report is told once, with what it is", () => {
  const told = (text: string) => readReport(text).issues.map(renderIssue);
  expect(told('{\n  "old": 1,\n  "new": 2\n}\n')).toEqual([expect.stringContaining("as plimsoll conform writes with --report FILE, and this is other JSON, or none")]);
  expect(told('{"plimsollHistory":1}\n{"plimsollHistory":1}\n')).toEqual([expect.stringContaining("plimsoll report trend shows one")]);
});

test("the call that asks a case again is one of a shell, whatever the case is called", () => {
  const name = "it's $'; touch x; '$&";
  const call = `plimsoll conform s.json --case 'it'\\''s $'\\''; touch x; '\\''$&' -- ./it`;
  const run = report("first", [{ id: name, verdict: "number-mismatch", differences: [price] }]);
  expect(toText(conformReport(run), { widthColumns: 400 })).toContain(call);
  expect(conformPage([run])).toContain(call.replaceAll("&", "&amp;").replaceAll("'", "&#39;"));
});

test("a page says in a sentence what came of each run, and what each verdict means that came up", () => {
  const page = conformPage([one], reference);
  expect(page).toMatch(/it 2[^<]* does not do what the policy says: of \d+ cases, \d+ (is|are) answered as the policy says[^<]*\./);
  for (const said of ["What was asked", "What was found", "What was not checked", "who answers all cases right may still answer others wrong"]) expect(page).toContain(said);
  const legend = new Set([...page.matchAll(/<dt>([^<]+)<\/dt><dd>[^<]+<\/dd>/g)].map(([, verdict]) => verdict));
  expect(legend).toEqual(new Set(one.flatMap((line) => (line.line === "result" ? [line.verdict] : []))));
});

test("a page says in front which outputs differ, in how many cases, with one to look at, and lists what differs before what passes", () => {
  const page = conformPage([one]);
  expect(page).toMatch(/What differs, output by output.*<th scope="row">liquidation price of a position<br><span class="dim">positions\.\*\.liquidationPrice<\/span><\/th><td class="number">1<\/td><td>50,100\.5<\/td><td>50,100<\/td><td><a href="#[^"]+">bad &amp; worse<\/a>/s);
  expect(page.indexOf('<th scope="row">bad &amp; worse<')).toBeLessThan(page.indexOf('<th scope="row">good<'));
  expect(page.indexOf("What differs, output by output")).toBeLessThan(page.indexOf("What was not checked"));
});

test("rows are marked for the filters: what passes, what is not answered, where platforms agree", () => {
  const page = conformPage([one, other]);
  const rowOf = (id: string) => new RegExp(`<tr class="([^"]*)"><th scope="row">${id}<`).exec(page)?.[1];
  expect(rowOf("good")).toBe("");
  expect(rowOf("bad &amp; worse")).toBe("v-number-mismatch agree");
  expect(rowOf("strange")).toBe("unanswered");
  expect(page).not.toContain("Why the policy says so");
});

test("two runs are compared by the names of cases", () => {
  const { changed, unchanged, otherPolicy } = diffReports(one, other);
  expect(Object.fromEntries(changed.map(({ id, kind }) => [id, kind]))).toEqual({ good: "new failure", "bad & worse": "other answer", gone: "gone", strange: "other verdict", new: "new case" });
  expect([unchanged, otherPolicy]).toEqual([0, false]);
  expect(diffReports(other, one).changed.find(({ id }) => id === "good")).toMatchObject({ kind: "fixed", before: "decision-mismatch", after: "pass" });
  expect(diffReports(one, one).changed).toEqual([]);
});

test("a trend counts, and a badge says how many of what was answered are exact", () => {
  expect(trendOf([one, other]).map(({ run, cases, passed, failed, notAnswered }) => [run, cases, passed, failed, notAnswered])).toEqual([["first", 4, 1, 2, 1], ["second", 4, 2, 2, 0]]);
  expect(badgeOf(one)).toEqual({ schemaVersion: 1, label: "conformance", message: "1/3 exact", color: "red" });
  expect(badgeOf(report("all", [{ id: "a", verdict: "pass" }, { id: "b", verdict: "unsupported" }]))).toMatchObject({ message: "1/1 exact", color: "brightgreen" });
});

test("what is no decimal is told once, by how it is written", () => {
  const [none, nan] = [{ path: "positions.p1.liquidationPrices.0.from", kind: "number", expected: "none" }, { path: "pools.cross:USDT.marginRatio", kind: "number", expected: "0.1" }] as const;
  const lines = report("spelt", [
    { id: "good", verdict: "pass" },
    { id: "one", verdict: "number-mismatch", differences: [{ ...none, found: "NaN" }, { ...nan, found: "1e-7" }] },
    { id: "two", verdict: "number-mismatch", differences: [{ ...none, found: "NaN" }, price] },
  ]);
  const text = toText(conformReport(lines), { widthColumns: 1000 });
  expect(text).toContain("In 2 cases the platform writes what is no decimal: 2 times `NaN`, where there is no number, once a number with an exponent, such as `1e-7`. A decimal is digits");
  expect(toText(conformReport(one), { widthColumns: 1000 })).not.toContain("what is no decimal:");
});

test("of two faults, what the cases have in common is told for the outputs of each", () => {
  const short = sampleSnapshot();
  const cases: Readonly<Record<string, typeof short>> = {
    plain: { ...short, positions: [], orders: [] }, "plain too": { ...short, positions: [], orders: [] },
    "cross 1": { ...short, positions: short.positions!.slice(0, 1), orders: [] }, "cross 2": { ...short, positions: short.positions!.slice(0, 1), orders: [] }, // the sample has two
    "isolated 1": { ...short, positions: short.positions!.slice(1), orders: [] }, "isolated 2": { ...short, positions: short.positions!.slice(1), orders: [] }, // as above
  };
  const off = (path: string): Pick<ReportResult, "verdict" | "differences"> => ({ verdict: "number-mismatch", differences: [{ path, kind: "number", expected: "1", found: "2", by: "1" }] });
  const lines = report("two", Object.keys(cases).map((id) => ({ id, ...(id.startsWith("cross") ? off("positions.p1.notional") : id.startsWith("isolated") ? off("pools.isolated:p2.available") : { verdict: "pass" as const }) })));
  const text = toText(conformReport(lines.map((line) => (line.line === "case" ? { ...line, case: caseOf(reference, line.case.id, cases[line.case.id]!, { ask: "assess" }) } : line))), { widthColumns: 1000 }); // each id is one of the cases
  expect(text).toContain("positions.*.notional: all 2 cases in which they differ have a long position in cross mode, and none of the cases in which they are right has that.");
  expect(text).toContain("pools.*.available: all 2 cases in which they differ have a short position in isolated mode, and none of the cases in which they are right has that.");
});

test("text begins with the sentence that the page begins with, and ends with what verdicts mean and what was not checked, as the page does", () => {
  const [text, page] = [toText(conformReport(one), { widthColumns: 1000 }), conformPage([one])];
  const sentence = /it 2 \(first\) does not do what the policy says: of \d+ cases, [^.]*\./.exec(text)?.[0];
  expect(text.indexOf(sentence ?? "none")).toBeLessThan(120);
  expect(page).toContain(sentence);
  for (const said of ["all that was compared is the same", "Accounts and questions that are in no case: who answers all cases right may still answer others wrong."]) for (const form of [text, page]) expect(form).toContain(said);
});

test("an account of a case is told with the rates of its tiers, and two runs with how many cases are what", () => {
  expect(conformPage([one], reference)).toMatch(/<li>BTC\/USDT:USDT at [\d,.]+, [^<]*3 tiers \(from 0: maintenance_margin_rate 0\.004, maintenance_amount 0, max_leverage 125; from 50,000: /);
  const [good, bad] = [report("first", [{ id: "a", verdict: "pass" }, { id: "b", verdict: "pass" }]), report("second", [{ id: "a", verdict: "number-mismatch" }, { id: "b", verdict: "pass" }])];
  expect(toText(diffReport(diffReports(good, bad)), { widthColumns: 200 })).toContain("1 of 2 cases changed: 1 new failure.");
});

test("on paper, where nothing scrolls, the cells of a table may break anywhere", () => {
  expect(conformPage([one])).toMatch(/@media print \{[^]*\.frame \{ overflow: visible;[^}]*\} th, td \{ min-width: 0; overflow-wrap: anywhere; \}/);
});

test("of numbers the page shows first where the platform is furthest from the policy, which says how bad it is", () => {
  const far = { ...price, found: "40000", by: "-10100.5" };
  const page = conformPage([report("run", [{ id: "near", verdict: "number-mismatch", differences: [price] }, { id: "far", verdict: "number-mismatch", differences: [far] }, { id: "none", verdict: "number-mismatch", differences: [{ path: price.path, kind: "number", expected: "none", found: "0" }] }])]);
  expect(page).toMatch(/of numbers, where the two are furthest apart<\/caption>.*<td class="number">3<\/td><td>50,100\.5<\/td><td>40,000<\/td><td><a href="#[^"]+">far<\/a>/s);
});
