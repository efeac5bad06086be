import { expect, test } from "vitest";
import { runExample } from "../../../engine/examples/index.ts";
import { engineWith, policyWith } from "./policy.ts";

test("a payment is claimed by its step and by its list, and not by another", () => {
  const charge = "given sample when charge trading_fee: asset USDT, amount 1, symbol \"BTC/USDT:USDT\", margin_mode cross expect payment 1: clause";
  const passed = (clause: string): readonly boolean[] => {
    const policy = policyWith(`example "one" {\n${charge} "${clause}"\n}`);
    return runExample(policy, policy.notes.examples[0]!, engineWith()).checks.map((check) => check.passed); // the one above
  };
  const policy = policyWith(`example "one" {\n${charge} none\n}`);
  const [seen] = runExample(policy, policy.notes.examples[0]!, engineWith()).checks; // as above
  const step = seen?.actual ?? "";
  expect(step).toMatch(/^cross\/payment\/\d+\/step\/\d+$/);
  const list = step.replace(/\/step\/\d+$/, "");
  expect([passed(step), passed(list), passed(`${list}0`), passed(`${list}/step/9`)]).toEqual([[true], [true], [false], [false]]);
});
