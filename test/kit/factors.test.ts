import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scaledFigures } from "../../conformance/diagnose/factors.ts";
import { heardIn } from "../../conformance/diagnose/heard.ts";
import { Question } from "../../conformance/diagnose/question.ts";
import { askOf, outcomeOf } from "../../conformance/index.ts";
import { compile } from "../../index.ts";
import { answered, cases } from "./answered.ts";
import { reference, root } from "./reference.ts";

const source = readFileSync(join(root, "policies/reference/reference.margin"), "utf8");
const amount = "- position.tier.maintenance_amount";

/** What is solved for of a platform that takes so many times the amount of the tier off. */
function solvedFor(written: string): readonly string[] {
  expect(source.split(amount)).toHaveLength(2);
  const platform = compile(source.replace(amount, written));
  const heard = heardIn(answered(cases.filter(({ ask }, index) => ask === undefined && index % 10 === 0), ({ snapshot, ...rest }) => outcomeOf(platform, snapshot, askOf(rest))));
  return scaledFigures(reference, heard.filter(({ differs }) => differs).map((each) => new Question(reference, each))).map(({ mutant }) => mutant.after);
}

test("half of a term is solved for, and none of it is not: what is left out is a mistake by itself", () => {
  expect(solvedFor("- 0.5 * position.tier.maintenance_amount").join()).toContain("0.5 * position.tier.maintenance_amount");
  expect(solvedFor("").join()).not.toContain(" 0 * position.tier.maintenance_amount");
});
