import { expect, test } from "vitest";
import { caseOf, embeddedPolicy, readSuite, stale, suitePolicyOf, writeCases, writeSuite, type Suite } from "../../conformance/index.ts";
import { renderIssue } from "../../engine/snapshot/index.ts";
import { reference, sampleSnapshot } from "./reference.ts";

const suite: Suite = {
  plimsollSuite: 1,
  id: "sample",
  title: "The sample account",
  license: "Apache-2.0",
  policy: suitePolicyOf(reference),
  cases: [
    caseOf(reference, "stands", sampleSnapshot(), { ask: "assess" }, { why: { kind: "example", note: "How the account stands." } }),
    caseOf(reference, "withdraws", sampleSnapshot(), { ask: "permit", request: { action: "withdraw", asset: "USDT", amount: "530" } }),
    caseOf(reference, "pays", sampleSnapshot(), { ask: "charge", charges: { purpose: "trading_fee", position: "p1", asset: "USDT", amount: "1" } }),
  ],
};

function issuesAfter(change: (json: { cases: Record<string, unknown>[] } & Record<string, unknown>) => void): readonly string[] {
  const json = JSON.parse(writeSuite(suite)) as { cases: Record<string, unknown>[] } & Record<string, unknown>; // a suite
  change(json);
  return readSuite(JSON.stringify(json)).issues.map(renderIssue);
}

test("what is written is read again, in both forms, and written as the same bytes", () => {
  for (const write of [writeSuite, writeCases]) {
    const text = write(suite);
    const { suite: again, issues } = readSuite(text);
    expect(issues).toEqual([]);
    expect(write(again!)).toBe(text); // there is one without issues
  }
  expect(writeSuite({ ...suite, cases: [] })).toBe(writeSuite(readSuite(writeSuite({ ...suite, cases: [] })).suite!));
});

test("the order of fields and paths does not matter to what is written", () => {
  const [first, ...rest] = suite.cases;
  const turned = { ...first!, expect: { rules: [], numbers: Object.fromEntries(Object.entries(first!.expect.numbers).reverse()), decisions: first!.expect.decisions } }; // the suite has three
  const { cases, id, ...others } = suite;
  expect(writeSuite({ cases: [turned, ...rest], id, ...others })).toBe(writeSuite(suite));
});

test("a suite says where it is wrong", () => {
  expect(issuesAfter((json) => void (json.cases[1]!["id"] = "stands"))).toEqual(["cases[1].id: expected a name of its own, but cases[0] is called stands too. Reports find cases by their names."]);
  expect(issuesAfter((json) => void (json.cases[1]!["ask"] = { ask: "permit" }))).toEqual(["cases[1].ask.request: expected a request, but it is missing. permit asks whether a request is allowed."]);
  expect(issuesAfter((json) => void (json.cases[0]!["ask"] = { ask: "assess", charges: [] }))).toEqual(["cases[0].ask.charges: expected no charges, as assess takes none."]);
  expect(issuesAfter((json) => void ((json.cases[0]!["snapshot"] as Record<string, unknown>)["asOf"] = "2026-13-01T00:00:00Z"))[0]).toMatch(/^cases\[0\]\.snapshot\.asOf: /);
  expect(issuesAfter((json) => void ((json.cases[0]!["expect"] as { numbers: Record<string, unknown> }).numbers["x"] = 5))[0]).toMatch(/^cases\[0\]\.expect\.numbers\.x: /);
  expect(issuesAfter((json) => void (json["surprise"] = 1))[0]).toMatch(/^surprise: this field is not known here/);
});

test("a broken line of many is named", () => {
  const lines = writeCases(suite).split("\n");
  const { suite: none, issues } = readSuite([lines[0], "{ broken", ...lines.slice(2)].join("\n"));
  expect(none).toBeUndefined();
  expect(issues[0]?.line).toBe(2);
});

test("a suite is stale when its policy means something else, and not when it is laid out otherwise", () => {
  expect(stale(suite, reference)).toBeUndefined();
  expect(stale(suite, { ...reference, notes: { ...reference.notes, examples: [] } })).toBeUndefined();
  const other = { ...reference, meaning: { ...reference.meaning, version: "2" } };
  expect(stale(suite, other)).toMatch(/^The suite sample was written for reference\.futures version 1 .* version 2 means something else/);
});

test("a suite may carry its policy, and then its digest is that policy's", () => {
  const whole = { ...suite, policy: suitePolicyOf(reference, true) };
  const { suite: again } = readSuite(writeSuite(whole));
  expect(embeddedPolicy(again!).policy?.meaning).toEqual(reference.meaning); // read without issues
  const forged = { ...whole, policy: { ...whole.policy, digest: `sha256:${"0".repeat(64)}` } };
  expect(embeddedPolicy(forged).issues[0]?.path).toBe("policy.digest");
});
