import { describe, expect, test } from "vitest";
import { generate, scoreOf } from "../../../conformance/generate/index.ts";
import { linesOf } from "../../../conformance/generate/questions.ts";
import { basesOf } from "../../../conformance/accounts/index.ts";
import { compile } from "../../../dsl/index.ts";
import { timed } from "../timed.ts";

const policy = compile(timed());

describe("a suite of a policy that asks what time it is", () => {
  const { suite } = generate(policy, { positions: 1, seed: 1, evaluations: 4000 });

  test("tells every edit of a cooldown, of a rest and of an age, to the second", () => {
    const { survivors, mutants } = scoreOf(policy, suite);
    const about = (list: typeof mutants): readonly string[] => list.filter(({ before }) => /account\.now|^(1h|24h|600s)$/.test(before)).map(({ id }) => id);
    expect(about(mutants).length).toBeGreaterThan(10);
    expect(about(survivors)).toEqual([]);
  });

  test("has accounts of other moments, on all of which the policy is in force", () => {
    expect(new Set(suite.cases.map(({ snapshot: { asOf } }) => asOf)).size).toBeGreaterThan(2);
    expect(suite.cases.filter(({ expect: { decisions } }) => decisions["ask"] === "not_in_force")).toEqual([]);
  });
});

test("a line of moments has no day on which the policy is not in force yet", () => {
  const later = compile(timed().replace("  applies   to contract", "  effective from 2026-02-01\n  applies   to contract"));
  const [account] = basesOf([later], { positions: 1, seed: 1 });
  const moments = linesOf([later], account!, 24).filter(({ variable }) => variable.path === "account.now"); // it is in force
  expect(moments.length).toBe(1);
  expect(moments[0]?.values.filter((seconds) => Number(seconds) < Date.parse("2026-02-01") / 1000)).toEqual([]);
});
