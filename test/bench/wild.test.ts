import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { wildPolicies } from "../../bench/wild/policies.ts";
import { hunted } from "../../bench/wild/ways.ts";
import { compile } from "../../index.ts";

/** Few, for it runs each time: `bench/wild.ts` runs as long as it is told to. */
const seed = Number(process.env["WILD_SEED"] ?? 5);
const policies = 3;

test("each way of deciding agrees with the exact engine, on policies that nobody wrote", async () => {
  const sum = { policies: 0, decided: 0, certain: 0 };
  for (const { name, policy } of wildPolicies(seed)) {
    const { decided, certain, wrong } = await hunted(policy, sum.policies, 10);
    expect(wrong.slice(0, 1), `${name}; WILD_SEED=${seed}`).toEqual([]);
    sum.policies += 1;
    sum.decided += decided;
    sum.certain += certain;
    if (sum.policies === policies) break;
  }
  // Or all were silent, and nothing was compared.
  expect(sum.decided).toBeGreaterThan(policies);
  expect(sum.certain).toBeGreaterThan(50);
}, 120_000);

test("one that decides by another rule on the boundary is noticed", async () => {
  const text = readFileSync("policies/reference/reference.margin", "utf8");
  const other = text.replace(/start( +)when( +)pool\.equity < /g, "start$1when$2pool.equity <= ");
  expect(other).not.toBe(text);
  const { wrong } = await hunted(compile(text), 1, 24, compile(other));
  expect(new Set(wrong.map(({ way }) => way.split(" ")[0]))).toEqual(new Set(["module", "decide", "explain", "scan"]));
});
