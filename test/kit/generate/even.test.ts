import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { basesOf } from "../../../conformance/accounts/index.ts";
import { askEven } from "../../../conformance/generate/bisect.ts";
import { Budget } from "../../../conformance/generate/budget.ts";
import { Hunt } from "../../../conformance/generate/hunt.ts";
import { obligationsOf } from "../../../conformance/generate/obligations.ts";
import { questionsAbout } from "../../../conformance/generate/questions.ts";
import { targetsOf } from "../../../conformance/generate/targets.ts";
import { compile } from "../../../index.ts";
import { root } from "../reference.ts";

test("where a profit in coins lies between two steps of the grid, what is asked of an opening is met exactly where nothing was gained yet", () => {
  // Rates that grow with the value in bitcoin: no money on the grid is what most sizes need.
  const common = readFileSync(join(root, "policies/common/futures.margin"), "utf8");
  const policy = compile(readFileSync(join(root, "policies/deribit/standard.margin"), "utf8"), { bases: [{ text: common }] });
  const hunt = new Hunt(policy, obligationsOf(policy.meaning), targetsOf(policy), new Budget(Infinity));
  for (const snapshot of basesOf([policy], { positions: 2, seed: 1 }).slice(0, 6)) {
    for (const question of questionsAbout(policy, snapshot)) if (question.ask.ask === "permit" && ["open", "increase"].includes(question.ask.request.action)) hunt.offer(hunt.ask(question), 1);
  }
  const opening = hunt.obligations.comparisons.filter(({ key }) => /adjustment/.test(key)).map(({ key }) => `${key}#equal`);
  const before = opening.filter((key) => hunt.missing.has(key));
  askEven(hunt);
  expect(before.filter((key) => !hunt.missing.has(key)).length).toBeGreaterThan(1);
});
