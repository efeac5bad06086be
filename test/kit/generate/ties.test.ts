import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Budget } from "../../../conformance/generate/budget.ts";
import { Hunt } from "../../../conformance/generate/hunt.ts";
import { isTold, tellingMistakes } from "../../../conformance/generate/misread.ts";
import { obligationsOf } from "../../../conformance/generate/obligations.ts";
import { targetsOfMistakes } from "../../../conformance/generate/targets.ts";
import { onTies } from "../../../conformance/generate/ties.ts";
import { mistakesOf } from "../../../conformance/mistakes/index.ts";
import { questionsOfExamples } from "../../../conformance/suite/of-examples.ts";
import { compile } from "../../../index.ts";
import { root } from "../reference.ts";

const source = readFileSync(join(root, "policies/reference/reference.margin"), "utf8");
const before = /prices to tick [a-z ]+/;
const policy = compile(source.replace(before, "prices to tick half even"));
const hunt = new Hunt(policy, obligationsOf(policy.meaning), [], new Budget(Infinity));
const [held] = questionsOfExamples(policy).filter(({ ask, snapshot: { positions = [] } }) => ask.ask === "assess" && positions.length > 0);
const chosen = [{ candidate: hunt.ask({ snapshot: held!.snapshot, ask: { ask: "assess" } }), tells: [], shows: [] }]; // the sample account
const mistakes = targetsOfMistakes(mistakesOf(policy));
const called = (words: string) => mistakes.filter(({ mutant }) => mutant.after.includes(words));

test("accounts are made whose liquidation price lies between two ticks, which tell the two ways of rounding to the nearest", () => {
  expect(source).toMatch(before);
  const [half] = called("liquidation prices were rounded half up");
  const told = [...onTies(hunt, chosen)].map((candidate) => isTold(hunt, half!, candidate)); // it was found by its words
  expect(told).toContain(true);
  expect(told).toContain(false);
});

test("a platform that keeps leverages as whole numbers is told", () => {
  const whole = called("leverages were whole numbers");
  expect(whole).toHaveLength(1);
  const [found] = tellingMistakes(hunt, whole, chosen);
  expect(found?.noticed).toContain("leverages were whole numbers");
  expect(found?.candidate.snapshot.positions?.some(({ leverage = "" }) => leverage.includes("."))).toBe(true);
});
