import { expect, test } from "vitest";
import { prove } from "../../../conformance/prove/index.ts";
import { smallPolicy } from "./small-policy.ts";

test.each(["=", "<=", ">="])("that contracts are worth %s their price, whatever one of them is, is refuted", (operator) => {
  const policy = smallPolicy({ guarantees: `always position.notional ${operator} position.contracts * instrument.mark_price [R A]` });
  expect(new Set(prove(policy, { budget: 200, properties: ["guarantee"] }).map((each) => each.verdict))).toEqual(new Set(["refuted"]));
});

test("with what one contract is in it, it is proved of every size", () => {
  const policy = smallPolicy({ guarantees: "always position.notional = position.contracts * instrument.contract_size * instrument.mark_price [R A]" });
  expect(prove(policy, { budget: 200, properties: ["guarantee"] }).map(({ verdict }) => verdict)).toEqual(["proved"]);
});
