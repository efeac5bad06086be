import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readReport } from "../../conformance/index.ts";
import { call } from "../cli/call.ts";

const suite = "conformance/suites/reference.suite.json";
const folder = mkdtempSync(join(tmpdir(), "plimsoll-conform-"));
const [ours, floats] = ["policy:policies/reference", "float:policies/reference"] as const;
const one = ["--case", "exactly-at-the-maintenance-requirement-nothing-is-liquidated-yet-1"];

test("a run prints a report, and with --json and --report its lines", async () => {
  const file = join(folder, "run.report.jsonl");
  const { code, out } = await call(["conform", suite, ...one, "--report", file, "--label", "nightly", "--json", "--", floats]);
  expect(code).toBe(1);
  expect(readFileSync(file, "utf8")).toBe(out);
  const { lines, issues } = readReport(out);
  expect(issues).toEqual([]);
  expect(lines?.map(({ line }) => line)).toEqual(["header", "case", "result", "footer"]);
  expect(lines?.[0]).toMatchObject({ label: "nightly", reproduce: `plimsoll conform ${suite} -- ${floats}` });
  expect((await call(["conform", suite, ...one, "--", ours])).code).toBe(0);
});

test("a stale suite is refused, unless it is allowed", async () => {
  const stale = await call(["conform", suite, ...one, "--policy", "policies/binance", "--", ours]);
  expect(stale).toMatchObject({ code: 2 });
  expect(stale.err).toMatch(/binance\.\S+ is another policy.*\n.*--allow-stale/);
  const allowed = await call(["conform", suite, ...one, "--policy", "policies/binance", "--allow-stale", "--", ours]);
  expect(allowed.code).toBe(0);
  expect(allowed.out).toContain("is another policy");
});

test("tolerance needs a budget", async () => {
  const profile = join(folder, "wide.profile.json");
  const entry = { output: "*", mode: "abs", value: "0.000001", reason: "binary fractions", expires: "2027-01-01" };
  writeFileSync(profile, JSON.stringify({ plimsollProfile: 1, id: "wide", entries: [entry] }));
  const words = (...more: readonly string[]) => ["conform", suite, ...one, "--profile", profile, "--today", "2026-11-28", ...more, "--", floats];
  const without = await call(words());
  expect(without.code).toBe(1);
  expect(without.out).toContain("binary fractions");
  expect((await call(words("--max-tolerated", "1"))).code).toBe(0);
  const late = await call([...words("--max-tolerated", "1").slice(0, -2), "--today", "2027-01-01", "--", floats]);
  expect(late).toMatchObject({ code: 1 });
  expect(late.err).toContain("the tolerance of * ended on 2027-01-01");
});

test.each([
  [["conform", suite], /Expected a platform, but found none/],
  [["conform", suite, "--case", "nobody", "--", ours], /has no case called nobody/],
  [["conform", suite, "--repeat", "0", "--", ours], /Expected --repeat to be a whole number from 1 to 999999/],
  [["conform", suite, "--timeout", "0", "--", ours], /Expected seconds above 0/],
  [["conform", suite, "--today", "now", "--", ours], /Expected a day/],
  [["conform", "policies/reference/accounts/sample.json", "--", ours], /cannot be used as a suite/],
  [["conform", suite, "--", "no-such-platform"], /There is no command called no-such-platform/],
])("a wrong call is told: %j", async (words, message) => {
  const { code, err } = await call(words);
  expect([code, message.test(err) ? message.source : err]).toEqual([2, message.source]);
});

test("an adapter is checked", async () => {
  const good = await call(["conform", "--check", "--", ours]);
  expect([good.code, good.err]).toEqual([0, ""]);
  expect(good.out).toMatch(/keeps to the protocol[^]*passed answers a batch in its order/);
});

test("another version is not in force when a suite's accounts are, which is said once; with --any-day it is asked all the same", async () => {
  const [before, after] = ["docs/diff/before.margin", "docs/diff/after.margin"];
  const file = join(folder, "changes.suite.json");
  await call(["diff", before, after, "--evaluations", "400", "--suite", file]);
  const words = (...more: readonly string[]) => ["conform", file, "--policy", after, ...more];
  expect((await call(words("--", `policy:${after}`))).code).toBe(0);
  const refused = await call(words("--", `policy:${before}`));
  expect(refused.code).toBe(1);
  expect(refused.out.replace(/\s+/g, " ")).toMatch(/quay\.futures version 1, by plimsoll .*cannot be asked of it \(not_in_force\): `quay\.futures` version 1 was in force until 2026-07-01; .* --any-day .* and so \d+ more cases/);
  expect(refused.out).not.toContain("found nothing");
  const asked = await call(words("--any-day", "--", `policy:${before}`));
  expect([asked.code, asked.out]).toEqual([1, expect.stringMatching(/D\d+\. Why it is asked: cross\.[a-z_.]+( of [\w:]+)?: was \S+, is \S+\.\n/)]);
  expect(asked.out).not.toContain("not_in_force");
  expect(asked.out).not.toMatch(/^ +pass /m);
});
