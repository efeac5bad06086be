import { expect, test } from "vitest";
import { generate } from "../../../conformance/generate/index.ts";
import { partsOfLines } from "../../../conformance/index.ts";
import { clockTimers, connect, runSuite, Session } from "../../../conformance/run/index.ts";
import { compile } from "../../../index.ts";
import { shippedBases, shippedPolicies } from "../../support/shipped.ts";

test.each(["reference/reference.margin", "binance/usdm.margin"])("a platform that reckons in binary fractions decides otherwise than a suite made from %s says", async (path) => {
  const policy = compile(shippedPolicies.get(path) ?? "", { bases: shippedBases });
  const { suite, models } = generate(policy, { positions: 2, seed: 1, evaluations: 800 });
  const named = new Set(models.find(({ model }) => model === "float64")?.cases);
  expect(named.size).toBeGreaterThan(0);
  const { open, connectable } = await connect(["float:policy"], { directory: ".", version: "test", loadPolicy: () => Promise.resolve(policy) });
  const session = new Session(open, clockTimers, { answer: 60_000, start: 60_000, stop: 2_000 });
  const asked = { ...suite, cases: suite.cases.filter(({ id }) => named.has(id)) };
  const { footer } = partsOfLines(await runSuite(asked, session, { connectable, profile: undefined, today: "2026-11-29", maxTolerated: 0, repeat: 1 }));
  expect(footer?.conforms).toBe(false);
  expect(footer?.verdicts["decision-mismatch"]).toBeGreaterThan(0);
});
