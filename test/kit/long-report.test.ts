import { expect, test } from "vitest";
import { caseOf, conformPage, conformReport, diffReport, diffReports, footerOf, junitOf, suitePolicyOf, trendOf, trendReport, type ReportLine, type ReportResult } from "../../conformance/index.ts";
import { toMarkdown, toText } from "../../engine/report/index.ts";
import { reference, sampleSnapshot } from "./reference.ts";

const asked = caseOf(reference, "stands", sampleSnapshot(), { ask: "assess" });
const policy = suitePolicyOf(reference);

function report(results: readonly (Partial<ReportResult> & Pick<ReportResult, "id" | "verdict">)[], name = "it"): readonly ReportLine[] {
  const whole = results.map((result): ReportResult => ({ line: "result", compared: 1, differences: [], ...result }));
  return [
    { line: "header", plimsollReport: 1, suite: { id: "s", policy: policy.id, version: policy.version, digest: policy.digest }, platform: { connectable: "./it", implementation: { name, version: "2" } }, profile: "exact" },
    ...whole.flatMap((result): readonly ReportLine[] => [{ line: "case", case: { ...asked, id: result.id } }, result]),
    footerOf(whole, undefined, 0),
  ];
}
const price = { path: "positions.p1.liquidationPrice", kind: "number", expected: "50100.5", found: "50100", by: "-0.5" } as const;

test("a case of which too little is known is told with what is said otherwise, and accuses nobody", () => {
  const open = report([{ id: "then", verdict: "indeterminate", message: "The recording does not know: the fee.", differences: [price] }]);
  const text = toText(conformReport(open), { widthColumns: 200 });
  expect(text).toMatch(/WHAT CANNOT BE TOLD\n +then +indeterminate.*The recording does not know: the fee\.\n +positions\.p1\.liquidationPrice +expected 50100\.5, found 50100 \(-0\.5\)/);
  expect(text).not.toMatch(/WHAT DIFFERS|NOT ANSWERED/);
  const page = conformPage([open], reference);
  expect(page).toMatch(/<a href="#case-then">indeterminate<\/a>[^]*<h2>What cannot be told<\/h2>\n<article id="case-then" class="v-indeterminate">/);
  expect(page).toContain("Why the policy says so: positions.p1.liquidationPrice");
  expect(page).not.toMatch(/class="bad"|<h2>What differs/);
});

test("a page with findings of several kinds has a filter for each, which hides its rows and what is told of them", () => {
  const page = conformPage([report([{ id: "a", verdict: "number-mismatch", differences: [price] }, { id: "b", verdict: "errored", message: "No." }, { id: "c", verdict: "pass" }])]);
  for (const verdict of ["number-mismatch", "errored"]) {
    expect(page).toContain(`<input type="checkbox" id="hide-${verdict}"><label for="hide-${verdict}">hide ${verdict}</label>`);
    expect(page).toMatch(new RegExp(`#hide-${verdict}:checked ~ \\.frame tr\\.v-${verdict}, main:has\\(#hide-${verdict}:checked\\) article\\.v-${verdict}`));
    expect(page).toMatch(new RegExp(`<tr class="v-${verdict}[^]*<article id="case-.*class="v-${verdict}">`));
  }
  expect(page).not.toContain('id="hide-pass"');
  expect(conformPage([report([{ id: "a", verdict: "errored", message: "No." }, { id: "c", verdict: "pass" }])])).not.toContain('id="hide-errored"');
});

test("what a platform writes at length is folded on a page, and cut short in text and Markdown, which say how long it is", () => {
  const long = report([{ id: "a", verdict: "errored", message: `begin ${"x".repeat(70_000)}`, detail: "line\n".repeat(3_000) }]);
  expect(conformPage([long])).toMatch(/<details><summary>What it wrote besides: 3,000 lines<\/summary><pre>line/);
  expect(conformPage([report([{ id: "a", verdict: "errored", message: "m", detail: "two\nlines" }])])).toContain("\n<pre>two\nlines</pre>");
  const markdown = toMarkdown(conformReport(long));
  expect(markdown).toMatch(/begin x+… \(70,006 characters in all, which the report has\)/);
  expect(markdown.length).toBeLessThan(65_536); // the longest comment that GitHub takes
});

test("of many cases their number is grouped, and one is one", () => {
  const many = report(Array.from({ length: 1_200 }, (_, index) => ({ id: `c${index}`, verdict: index === 0 ? "pass" : "errored" } as const)));
  expect(toText(conformReport(many), { widthColumns: 200 })).toContain("it 2 does not do what the policy says: of 1,200 cases, 1 is answered as the policy says, in 1,199 it breaks, or says what is no answer.");
  expect(conformPage([many])).toContain("(1,200 times)");
  expect(toText(conformReport(report([{ id: "a", verdict: "unsupported" }])), { widthColumns: 200 })).toContain("of 1 case, 1 is not answered at all.");
  expect(toText(conformReport(report([{ id: "a", verdict: "pass" }, { id: "b", verdict: "unsupported" }])), { widthColumns: 200 })).toContain("of 2 cases, 1 is answered as the policy says, 1 not at all.");
});

test("JUnit has nothing that turns the direction of reading", () => {
  expect(junitOf(report([{ id: "a\u202eb", verdict: "errored", message: "m\u202e\tn", detail: "d\u2066\ne" }]))).not.toMatch(/[\u202e\u2066]/);
  expect(junitOf(report([{ id: "a", verdict: "errored", message: "m\tn", detail: "d\ne" }]))).toContain('message="m\tn">d&#10;e<');
});

test("of two runs a case that failed and is answered no more is not called fixed, and a run that ended early is told", () => {
  const before = report([{ id: "a", verdict: "number-mismatch", differences: [price] }, { id: "b", verdict: "crashed" }]);
  const after = report([{ id: "a", verdict: "unsupported" }, { id: "b", verdict: "pass" }]);
  expect(diffReports(before, after).changed.map(({ id, kind }) => [id, kind])).toEqual([["a", "other verdict"], ["b", "fixed"]]);
  const cut = diffReports(before, after.slice(0, -1));
  expect(cut.ended).toContain("The report ends before its last line");
  expect(toText(diffReport(cut), { widthColumns: 300 })).toContain("Of the second run: The report ends before its last line");
  expect(diffReports(before, after).ended).toBeUndefined();
});

test("what changed in very many cases is told with the first of each kind, what the words mean, and no more than a comment holds", () => {
  const ids = Array.from({ length: 1_500 }, (_, index) => `case-${index}`);
  const differences = Array.from({ length: 9 }, () => price);
  const [before, after] = [report(ids.map((id) => ({ id, verdict: "pass" }))), report(ids.map((id) => ({ id, verdict: "number-mismatch", differences })))];
  const markdown = toMarkdown(diffReport(diffReports(before, after)));
  for (const said of ["1,500 of 1,500 cases changed: 1,500 new failures.", "And 1,480 more new failures, which --json names.", "and 6 more", "new failure: the platform said what the policy says, or nothing that counts"]) expect(markdown).toContain(said);
  expect(markdown.length).toBeLessThan(65_536);
  expect(toText(diffReport(diffReports(after, after)), { widthColumns: 200 })).toMatch(/Nothing changed in 1,500 cases\.\n$/);
});

test("two runs of one name are told apart by how each was reached", () => {
  const ours = report([{ id: "a", verdict: "pass" }]);
  const theirs = report([{ id: "a", verdict: "pass" }]).map((line): ReportLine => (line.line === "header" ? { ...line, platform: { ...line.platform, connectable: "policy:other.margin" } } : line));
  expect(diffReports(ours, theirs)).toMatchObject({ before: "it 2 (./it)", after: "it 2 (policy:other.margin)" });
});

test("one run is a run", () => {
  const run = report([{ id: "a", verdict: "pass" }]);
  expect(toText(trendReport(trendOf([run])), { widthColumns: 200 })).toMatch(/^1 run\n/);
  expect(toText(trendReport(trendOf([run, run])), { widthColumns: 200 })).toMatch(/^2 runs\n/);
});

test("which ends belong to a range of prices is told in words that people know", () => {
  const range = { path: "positions.p1.liquidationPrices.0.includes", kind: "decision", expected: "neither end", found: "to" } as const;
  const run = report([{ id: "a", verdict: "decision-mismatch", differences: [range] }]);
  expect(toText(conformReport(run), { widthColumns: 200 })).toContain("expected neither end, found its upper end");
  expect(conformPage([run])).toContain('<td class="number">its upper end</td>');
});

test("answers that leave out what was asked are not taken for others, and a reason stands once", () => {
  const mute = toText(conformReport(report([{ id: "a", verdict: "decision-mismatch", differences: [{ path: "account.status", kind: "decision", expected: "healthy" }] }, { id: "b", verdict: "pass" }])), { widthColumns: 200 });
  expect(mute).toContain("In 1 of them the answer leaves out all that differs, and says nothing in its place.");
  const asked = toText(conformReport(report([{ id: "a", verdict: "unsupported", message: "The platform does not answer permit." }])), { widthColumns: 200 });
  expect(asked.split("The platform does not answer permit.")).toHaveLength(2);
});

test("runs of one name and one day are told apart by their turn", () => {
  const runs = trendOf([report([{ id: "a", verdict: "pass" }]), report([{ id: "a", verdict: "errored", message: "m" }]), report([{ id: "a", verdict: "pass" }], "other")]);
  expect(toText(trendReport(runs), { widthColumns: 200 })).toMatch(/it 2, 1 of 2 .*\n *it 2, 2 of 2 .*\n *other 2 /);
});

test("a value of any length is cut where people read it, and a case that asks something else under its old name is neither fixed nor a new failure", () => {
  const long = "A".repeat(20_000);
  const run = (id: string, found: string, asOf: string): readonly ReportLine[] => {
    const asked = caseOf(reference, id, { ...sampleSnapshot(), asOf }, { ask: "assess" }, { why: { kind: "boundary" } });
    const result: ReportResult = { line: "result", id, compared: 1, verdict: found === "116" ? "pass" : "number-mismatch", differences: found === "116" ? [] : [{ path: "positions.p1.maintenanceMargin", kind: "number", expected: "116", found }] };
    const { id: policy, version, digest } = suitePolicyOf(reference);
    return [{ line: "header", plimsollReport: 1, suite: { id: "s", policy, version, digest }, platform: { connectable: "./it" }, profile: "exact" }, { line: "case", case: asked }, result, footerOf([result], undefined, 0)];
  };
  const [right, wrong] = [run("a", "116", "2026-11-22T08:00:00Z"), run("a", long, "2026-11-22T08:00:00Z")];
  for (const text of [toText(conformReport(wrong), { widthColumns: 1000 }), toMarkdown(conformReport(wrong)), junitOf(wrong), conformPage([wrong])]) {
    expect(text).toContain("A… (20,000 characters in all)");
    expect(text).not.toContain("A".repeat(300));
  }
  expect(diffReports(right, wrong).changed).toMatchObject([{ kind: "new failure" }]);
  const other = run("a", long, "2026-11-23T08:00:00Z");
  expect(diffReports(right, other).changed).toMatchObject([{ kind: "other question", before: "pass", after: "number-mismatch" }]);
  expect(toText(diffReport(diffReports(right, other)), { widthColumns: 300 })).toContain("1 of 1 case changed: 1 other question, which fails.");
  expect(toText(diffReport(diffReports(right, run("b", long, "2026-11-22T08:00:00Z"))), { widthColumns: 300 })).toContain("1 new case, which fails, 1 gone.");
});

test("what was decided stands before what follows from it", () => {
  const paths = ["after.orders", "after.positions.p1.margin", "payments.0.amount", "largest", "verdict"];
  const said = report([{ id: "a", verdict: "decision-mismatch", differences: paths.map((path) => ({ path, kind: "decision" as const, expected: "1", found: "2" })) }]);
  const order = ["verdict", "largest", "payments.0.amount", "after.orders", "after.positions.p1.margin"];
  const shown = (text = ""): readonly string[] => paths.filter((path) => text.includes(path)).sort((a, b) => text.indexOf(a) - text.indexOf(b));
  expect(shown(toText(conformReport(said), { widthColumns: 200 }).split("WHAT DIFFERS")[1])).toEqual(order.slice(0, 4)); // and 1 more
  expect(shown(junitOf(said).split("<failure")[1])).toEqual(order);
});
