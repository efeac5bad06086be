import { expect, test } from "vitest";
import { diff } from "../../../conformance/diff/index.ts";
import { smallPolicy } from "../prove/small-policy.ts";

const policy = (most: number) => smallPolicy({ adjustment: `allow trader to increase when pool.equity >= pool.initial_margin [R A] forbid trader to increase when number of position with same instrument.symbol > ${most} [R A] allow trader to close [R A]` });

test("how many positions of one contract there may be is asked of accounts that have as many", () => {
  const { decisions } = diff(policy(4), policy(5), { positions: 2, seed: 1, evaluations: 400 });
  expect(decisions.find(({ decision }) => decision === "cross.permit.increase")?.verdict).toBe("looser");
});
