import { expect, test } from "vitest";
import { diagnose, diagnosisReport } from "../../conformance/index.ts";
import { answered, cases, shown } from "./answered.ts";
import { reference } from "./reference.ts";

const assessed = cases.filter(({ ask }, index) => ask === undefined && index % 12 === 0);
const only = (kind: RegExp, number: string) => diagnose(reference, answered(assessed, ({ expect: { decisions, numbers } }) => ({ decisions, numbers: Object.fromEntries(Object.entries(numbers).map(([path, text]) => [path, kind.test(path) ? number : text])) })));

test("a platform that says one number of everything is given up on, and the number is said", () => {
  const found = only(/./, "42");
  expect(found).toMatchObject({ isNonsense: true, suspects: [], explainsAll: false });
  expect(shown(diagnosisReport(found))).toContain("is 42, whatever is asked about");
});

test("one number in the place of one figure is named, and the rest is left alone", () => {
  const found = only(/^positions\..*\.notional$/, "42");
  expect(found.explainsAll).toBe(true);
  expect(shown(diagnosisReport(found))).toContain("positions.*.notional were always 42");
});
