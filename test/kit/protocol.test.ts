import { expect, test } from "vitest";
import { caseOf, footerOf, incapable, judge, readProfile, type Capabilities, type PlatformReply, type Profile, type SuiteCase } from "../../conformance/index.ts";
import { renderIssue } from "../../engine/snapshot/index.ts";
import { reference, sampleSnapshot } from "./reference.ts";

const today = "2026-11-28";
const asked: SuiteCase = {
  ...caseOf(reference, "case", sampleSnapshot(), { ask: "assess" }),
  expect: { decisions: { "account.status": "healthy" }, numbers: { equity: "4050", price: "50100.5", gone: "none" }, rules: ["a", "b"] },
};
const right = { decisions: { "account.status": "healthy" }, numbers: { equity: "4050.00", price: "50100.5", gone: "none" } };
const verdictOf = (reply: PlatformReply, capabilities: Capabilities = {}, profile?: Profile) => judge(asked, reply, { capabilities, profile, today });

test("an answer is right as words and as values", () => {
  expect(verdictOf(right)).toEqual({ line: "result", id: "case", verdict: "pass", compared: 4, differences: [] });
});

test("a decision outweighs a number, and a number a rule", () => {
  const numbers = { ...right.numbers, equity: "4051" };
  expect(verdictOf({ decisions: { "account.status": "warning" }, numbers, rules: ["c"] }).verdict).toBe("decision-mismatch");
  expect(verdictOf({ ...right, numbers, rules: ["c"] })).toMatchObject({ verdict: "number-mismatch", differences: [{ path: "equity", expected: "4050", found: "4051", by: "1" }] });
  expect(verdictOf({ ...right, rules: ["b", "c"] })).toMatchObject({ verdict: "rule-mismatch", differences: [{ expected: "a" }, { found: "c" }] });
  expect(verdictOf({ ...right, rules: ["b", "a"] }).verdict).toBe("pass");
  expect(verdictOf({ ...right, rules: [] }).verdict).toBe("pass"); // who names none says nothing of rules
});

test("what is declared must be answered, and what is not is not compared", () => {
  expect(verdictOf({ decisions: right.decisions }, { numbers: ["equity"] })).toMatchObject({ verdict: "number-mismatch", compared: 2, differences: [{ path: "equity", expected: "4050" }] });
  expect(verdictOf({ decisions: right.decisions }, { numbers: [] }).verdict).toBe("pass");
  expect(verdictOf({}, { numbers: [] }).verdict).toBe("decision-mismatch");
});

test("none is no number, and an exponent is none either", () => {
  expect(verdictOf({ ...right, numbers: { ...right.numbers, gone: "0" } }).differences).toEqual([{ path: "gone", kind: "number", expected: "none", found: "0" }]);
  expect(verdictOf({ ...right, numbers: { ...right.numbers, equity: "4.05e3" } }).verdict).toBe("number-mismatch");
});

test("a platform may say that it does not answer, with the reason", () => {
  expect(verdictOf({ skipped: true, reason: "known", issueUrl: "https://example.org/1" })).toMatchObject({ verdict: "skipped", message: "known", issueUrl: "https://example.org/1" });
  expect(verdictOf({ unsupported: ["bonus"] })).toMatchObject({ verdict: "unsupported", message: "The platform does not support this: bonus." });
  expect(verdictOf({ errored: true, message: "boom", traceback: "line 1" })).toMatchObject({ verdict: "errored", message: "boom", detail: "line 1" });
});

test("a platform is not asked what it says that it cannot answer", () => {
  expect(incapable(asked, {})).toBeUndefined();
  expect(incapable(asked, { modes: ["cross"] })).toBe("The platform does not know the margin mode isolated.");
  expect(incapable({ ...asked, requires: ["bonus"] }, { supports: [] })).toMatch(/does not name bonus/);
  expect(incapable({ ...asked, requires: ["bonus"] }, {})).toBeUndefined();
  expect(incapable({ ...asked, ask: { ask: "liquidate" } }, {})).toBe("The platform does not answer liquidate.");
  expect(incapable(asked, { decisions: [], numbers: ["other.*"] })).toMatch(/nothing of what the case expects/);
});

const entry = { output: "eq*", mode: "abs", value: "0.5", reason: "printed so", expires: "2027-01-01" } as const;
const profileOf = (...entries: Profile["entries"]): Profile => ({ plimsollProfile: 1, id: "p", entries });

test.each([
  ["abs", { ...entry }, "4050.5", "4050.51"],
  ["rel", { ...entry, mode: "rel", value: "0.001" } as const, "4054.05", "4054.06"],
  ["rounded", { ...entry, mode: "rounded", rounding: { mode: "up", dp: 0 } } as const, "4050.0", "4051"],
  // 4050 lies between 2^11 and 2^12: a unit in the last of 53 places is 2^-41.
  ["ulp", { ...entry, mode: "ulp", value: "1" } as const, "4050.00000000000045", "4050.00000000000046"],
])("%s lets exactly so much pass", (_, entry, near, far) => {
  const found = (equity: string) => verdictOf({ ...right, numbers: { ...right.numbers, equity } }, {}, profileOf(entry)).verdict;
  expect([found(near), found(far)]).toEqual([near === "4050.0" ? "pass" : "pass-tolerated", "number-mismatch"]);
});

test("a decision is never tolerated, nor a number that is missing, nor anything after the day that a tolerance ends", () => {
  const wide = profileOf({ ...entry, output: "*", value: "1000000" });
  expect(verdictOf({ ...right, decisions: { "account.status": "warning" } }, {}, wide).verdict).toBe("decision-mismatch");
  expect(verdictOf({ ...right, numbers: { price: "1", gone: "none" } }, {}, wide).verdict).toBe("number-mismatch");
  expect(verdictOf({ ...right, numbers: { ...right.numbers, equity: "4051" } }, {}, profileOf({ ...entry, value: "5", expires: today })).verdict).toBe("number-mismatch");
});

test("a profile is refused without a reason, an end, or how far", () => {
  const issues = (change: object) => readProfile(JSON.stringify(profileOf({ ...entry, ...change }))).issues.map(renderIssue)[0];
  expect(issues({ reason: undefined })).toMatch(/^entries\[0\]\.reason: expected a value/);
  expect(issues({ expires: undefined })).toMatch(/^entries\[0\]\.expires: expected a value/);
  expect(issues({ value: undefined })).toMatch(/^entries\[0\]\.value: expected how far/);
  expect(issues({ mode: "rounded" })).toMatch(/^entries\[0\]\.rounding: expected how ours is rounded/);
  expect(issues({})).toBeUndefined();
});

test("the ledger counts what was tolerated, and a budget of cases decides", () => {
  const profile = profileOf(entry);
  const results = ["4050.1", "4050.4", "4050"].map((equity) => verdictOf({ ...right, numbers: { ...right.numbers, equity } }, {}, profile));
  expect(footerOf(results, profile, 2)).toEqual({
    line: "footer", cases: 3, verdicts: { pass: 1, "pass-tolerated": 2 }, conforms: true,
    ledger: [{ output: "eq*", cases: 2, largest: "0.4", reason: "printed so" }],
  });
  expect(footerOf(results, profile, 1).conforms).toBe(false);
});

test("who answers nothing does not conform", () => {
  expect(footerOf([verdictOf({ unsupported: ["all"] })], undefined, 0).conforms).toBe(false);
});

test("a platform that says that a question cannot be asked differs once, with its reason, unless the policy says so too", () => {
  const refused = { decisions: { ask: "not_in_force" }, reason: "it ended in May." };
  expect(verdictOf(refused)).toMatchObject({ verdict: "decision-mismatch", message: "The platform says that this cannot be asked of it (not_in_force): it ended in May.", differences: [{ path: "ask", kind: "decision", found: "not_in_force" }] });
  expect(judge({ ...asked, expect: { decisions: { ask: "not_in_force" }, numbers: {} } }, refused, { capabilities: {}, profile: undefined, today }).verdict).toBe("pass");
});
