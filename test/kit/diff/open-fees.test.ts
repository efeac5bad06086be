import { expect, test } from "vitest";
import { Budget } from "../../../conformance/diff/budget.ts";
import { changesOf, hotText } from "../../../conformance/diff/changes.ts";
import { whereFeesAreOpen } from "../../../conformance/diff/feeless.ts";
import { Pair } from "../../../conformance/diff/pair.ts";
import { startsFor } from "../../../conformance/diff/starts.ts";
import { compile } from "../../../dsl/index.ts";
import { shippedBases, shippedPolicies } from "../../support/shipped.ts";
import { edited, policyOf, referenceText } from "./policies.ts";

const fixt = shippedPolicies.get("fixt/usdt.margin") ?? "";
const policy = (text: string) => compile(text, { bases: shippedBases });

test("what a fill pays is asked where it can be decided: without fees where these are open, with amounts that are 0 by default, and two credits", () => {
  const [before, after] = [policy(fixt), policy(edited(fixt, ["* (credit.amount / balance.coupons)", ""]))];
  const changes = changesOf(before, after);
  const { bases, rare } = startsFor(before, after, hotText(before, changes, "old") + hotText(after, changes, "new"), { positions: 3, seed: 1, days: after.meaning.effective, isOfTwoTexts: false });
  const pair = new Pair(before, after, new Budget(100_000));
  const shown = [...bases, ...rare].filter((each) => (each.account.balances ?? []).some(({ credits = [] }) => credits.length > 1)).flatMap((account) => (account.positions ?? []).flatMap(({ id }) => pair.differences(account, { ask: "permit", request: { action: "close", position: id } })));
  expect(shown.map(({ key, direction }) => `${key} ${direction}`)).toContain("cross.permit.close.effects changed");
});

test("contracts keep their fees where these are placed, or where a rule reads their rates", () => {
  const account = { asOf: "2026-01-01T00:00:00Z", account: { id: "a", balances: [] }, instruments: [{ symbol: "BTC/USDT:USDT", contract: "linear" as const, base: "BTC", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", markPrice: "1", takerFeeRate: "0.0006" }] };
  expect(whereFeesAreOpen([policyOf(referenceText)], [account])).toEqual([account]);
  expect(whereFeesAreOpen([policy(fixt)], [account]).map(({ instruments }) => instruments?.[0]?.takerFeeRate)).toEqual(["0"]);
  const reading = edited(fixt, ["balance.own ", "position.fee_to_close = position.notional * instrument.taker_fee_rate [HOUSE assumptions]\n    balance.own "]);
  expect(whereFeesAreOpen([policy(reading)], [account]).map(({ instruments }) => instruments?.[0]?.takerFeeRate)).toEqual(["0", "0.0006"]);
});
