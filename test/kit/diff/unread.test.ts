import { expect, test } from "vitest";
import { diff, differenceReport } from "../../../conformance/diff/index.ts";
import { toText } from "../../../engine/report/index.ts";
import { smallPolicy } from "../prove/small-policy.ts";

const options = { positions: 1, seed: 1, evaluations: 60 };
const rate = (how: string) => smallPolicy({ definitions: `pool.rate = rounded (pool.equity / max(1 USDT, pool.maintenance_margin)) to 0.01% ${how} [R A]\n pool.shown = 2 * pool.rate [R A]` });

test("figures that differ and that no rule reads are named, with those that read them, and the decisions stay proved", () => {
  const answer = diff(rate("half even"), rate("half up"), options);
  expect(answer.verdict).toBe("equivalent");
  expect(answer.unreadFigures).toEqual(["pool.rate", "pool.shown"]);
  const text = toText(differenceReport(answer), { widthColumns: 10_000 });
  expect(text).toContain("2 figures are defined otherwise that no rule reads: pool.rate, pool.shown.");
  expect(text).toContain("every decision equivalent (proved), figures that no rule reads are not");
});

test("a figure in other words is not named, nor is one that a rule reads", () => {
  const twice = (how: string) => smallPolicy({ definitions: `pool.twice = ${how} [R A]` });
  expect(diff(twice("2 * pool.equity"), twice("pool.equity + pool.equity"), options).unreadFigures).toBeUndefined();
  const read = (how: string) => smallPolicy({ definitions: `pool.need = ${how} * pool.maintenance_margin [R A]`, stages: "start when pool.equity < pool.need" });
  const answer = diff(read("2"), read("3"), options);
  expect(answer.unreadFigures).toBeUndefined();
  expect(answer.verdict).toBe("different");
});
