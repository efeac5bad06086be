import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { validate as validateAdapter } from "../../schemas/generated/validate-adapter-check-answer.ts";
import { validate as validateBuild } from "../../schemas/generated/validate-build-answer.ts";
import { validate as validateDiagnosis } from "../../schemas/generated/validate-diagnosis-answer.ts";
import { validate as validateReportDiff } from "../../schemas/generated/validate-report-diff-answer.ts";
import { validate as validateTrend } from "../../schemas/generated/validate-report-trend-answer.ts";
import { validate as validateRounding } from "../../schemas/generated/validate-rounding-answer.ts";
import type { Validator } from "../../schemas/validator.ts";
import { call, reference, root } from "../cli/call.ts";

const folder = mkdtempSync(join(tmpdir(), "plimsoll-"));
const [suite, right, wrong, float] = [join(folder, "some.suite.json"), join(folder, "right.jsonl"), join(folder, "wrong.jsonl"), join(folder, "float.jsonl")];
const edited = join(folder, "edited.margin");

beforeAll(async () => {
  const { cases, ...rest } = JSON.parse(readFileSync(join(root, "conformance/suites/reference.suite.json"), "utf8")) as { readonly cases: readonly object[] }; // it is shipped
  writeFileSync(suite, JSON.stringify({ ...rest, cases: cases.slice(0, 8) }));
  writeFileSync(edited, readFileSync(join(root, reference, "reference.margin"), "utf8").replace("equity < pool.maintenance_margin", "equity <= pool.maintenance_margin"));
  for (const [file, platform] of [[right, `policy:${reference}`], [wrong, `policy:${edited}`], [float, `float:${reference}`]] as const) await call(["conform", suite, "--report", file, "--", platform]);
}, 120_000);

test.each<readonly [readonly string[], Validator]>([
  [["build", reference], validateBuild],
  [["conform", "--check", "--", `policy:${reference}`], validateAdapter],
  [["conform", "--check", "--", "true"], validateAdapter],
  [["report", "diff", right, wrong], validateReportDiff],
  [["report", "diff", wrong, float], validateReportDiff],
  [["report", "trend", right, wrong, float], validateTrend],
  [["report", "diagnose", right, "--policy", reference], validateDiagnosis],
  [["report", "diagnose", wrong, "--policy", reference], validateDiagnosis],
  [["report", "diagnose", float, "--policy", reference], validateDiagnosis],
  [["infer-rounding", right], validateRounding],
  [["infer-rounding", wrong], validateRounding],
  [["infer-rounding", float], validateRounding],
])("what %j prints fits its schema", async (words, validate) => {
  const split = words.indexOf("--");
  const { out, err } = await call(split < 0 ? [...words, "--json"] : [...words.slice(0, split), "--json", ...words.slice(split)]);
  expect(err).not.toContain("fault of Plimsoll");
  expect([validate(JSON.parse(out)), validate.errors ?? []]).toEqual([true, []]);
}, 120_000);
