import { expect, test } from "vitest";
import { diff } from "../../../conformance/diff/index.ts";
import { edited, policyOf, tableText } from "./policies.ts";

const more = edited(tableText, ["50% * balance.wallet_balance", "51% * balance.wallet_balance"]);

// What may be opened does not read what is changed. But who pays the fee of the fill does, and there opening is allowed only where profits are large and the wallet lacks most of them.
test("where a payer switches and an action is allowed at once, an account is shown", () => {
  const { decisions, witnesses } = diff(policyOf(tableText), policyOf(more), { positions: 1, seed: 1, evaluations: 2000 });
  for (const decision of ["cross.permit.increase.largest", "cross.permit.open.largest", "cross.permit.increase.effects"]) expect(decisions.find((each) => each.decision === decision)?.witnesses, decision).not.toEqual([]);
  const shown = witnesses.find(({ shows }) => shows.some(({ decision }) => decision === "cross.permit.increase.largest"));
  expect(shown?.snapshot.positions).toHaveLength(1);
  expect(shown?.snapshot.account.balances?.[0]?.walletBalance).toMatch(/^-/);
});
