import { describe, expect, test } from "vitest";
import { reportOf, section } from "./report.ts";
import { run, type Mapping } from "./run.ts";
import { readVectors } from "./vectors.ts";

/**
 * A project's cases as tests, one a case, and its report in `reports/NAME.md` (renewed by `npx vitest run test/conformance -u`, and read as prose).
 * `known` are the cases that cannot be as they must be, by name, each with the reason: they are still counted as failures in the report.
 */
export function conformance(name: string, mapping: Mapping, known: Readonly<Record<string, string>> = {}): void {
  const file = readVectors(name);
  const outcomes = file.cases.map((vector) => run(vector, mapping));
  describe(`published cases of ${file.project}`, () => {
    for (const outcome of outcomes) {
      const reason = known[outcome.vector.case];
      const title = `${outcome.vector.kind}: ${outcome.vector.case}${reason === undefined ? "" : ` does not match: ${reason}`}`;
      test(title, () => expect(outcome.good, section(outcome).join("\n")).toBe(reason === undefined));
    }

    test("the names of the known failures are names of cases", () => {
      const cases = new Set(file.cases.map((vector) => vector.case));
      expect(Object.keys(known).filter((each) => !cases.has(each))).toEqual([]);
    });

    test("the report shows the arithmetic of every case", async () => {
      await expect(reportOf(file, outcomes)).toMatchFileSnapshot(`reports/${name}.md`);
    });
  });
}
