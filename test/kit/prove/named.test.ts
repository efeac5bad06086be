import { expect, test } from "vitest";
import { prove, type Finding } from "../../../conformance/prove/index.ts";
import { smallPolicy, type Otherwise } from "./small-policy.ts";

const found = (property: Finding["property"], said: Otherwise): readonly Finding[] => prove(smallPolicy(said), { budget: 300, properties: [property] });

test("a guarantee is named by what it claims", () => {
  const findings = found("guarantee", { guarantees: "always pool.maintenance_margin >= 0\n never pool.equity < 0 and pool.maintenance_margin > 0" });
  expect(findings.map(({ about, verdict }) => `${verdict}: ${about}`)).toEqual(["proved: always pool.maintenance_margin >= 0, in mode cross", "refuted: never pool.equity < 0 and pool.maintenance_margin > 0, in mode cross"]);
});

test("what holds of leverage from 1 on alone is refuted by a leverage below 1", () => {
  const [claim] = found("guarantee", { guarantees: "always position.initial_margin <= position.notional" });
  expect(claim?.verdict).toBe("refuted");
  expect(claim?.accounts?.[0]?.positions?.[0]?.leverage).toBe("0.5");
});

test("a mode that liquidates and warns nobody is told of, one that warns is not", () => {
  const verdicts = (stages: string): readonly string[] => found("stages_in_order", { stages }).map(({ about, verdict }) => `${verdict}: ${about}`);
  expect(verdicts("start when pool.equity < pool.maintenance_margin")).toEqual(["refuted: liquidatable in mode cross"]);
  expect(verdicts("warn when pool.equity < 2 * pool.maintenance_margin start when pool.equity < pool.maintenance_margin")).toEqual(["proved: liquidatable after warning in mode cross"]);
});
