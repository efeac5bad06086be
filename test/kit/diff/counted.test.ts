import { expect, test } from "vitest";
import { diff } from "../../../conformance/diff/index.ts";
import { smallPolicy, type Otherwise } from "../prove/small-policy.ts";

test("a count by the name of a figure is counted to: what differs for thirty positions alone is shown", () => {
  const held = (most: string): Otherwise => ({ definitions: "account.held = number of position [R A]", adjustment: `allow trader to close when account.held ${most}` });
  const answer = diff(smallPolicy(held("<= 30")), smallPolicy(held("< 30")), { positions: 1, seed: 1, evaluations: 600 });
  expect(answer.witnesses.flatMap(({ shows }) => shows.map((each) => `${each.decision} ${each.direction}`))).toContain("cross.permit.close stricter");
});
