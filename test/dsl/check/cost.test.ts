import { expect, test } from "vitest";
import { digest, policyToText, readPolicy } from "../../../dsl/index.ts";
import { permit } from "../../../index.ts";
import { shippedBases } from "../../support/shipped.ts";

const text = (isolated: string, rest = "") => `language 1
policy test.cost based on cases.base version 1 {
  version 1
  applies to contract linear
  applies to settle USDT
  mode isolated { adjustment { ${isolated} } ${rest} }
}`;
const read = (isolated: string, rest = "") => readPolicy(text(isolated, rest), { bases: shippedBases, lints: false });
const errors = (isolated: string, rest = "") => read(isolated, rest).diagnostics.filter(({ severity }) => severity === "error");
const long = "before balance.wallet_balance - balance.wallet_balance";

test("what an action costs is a word for a difference: the data is the same", () => {
  const [word, difference] = ["request.cost", long].map((cost) => read(`allow trader to open when before balance.available >= ${cost}`).policy!); // neither has errors
  expect(digest(word!.meaning)).toBe(digest(difference!.meaning)); // as above
  expect(policyToText(word!)).toContain("before balance.available >= request.cost"); // as above
});

test("it is there where something is asked for, and nowhere else", () => {
  expect(errors("allow trader to add to position also move min(balance.bonus, 50% * request.cost) from balance.bonus to balance.wallet_balance")).toEqual([]);
  expect(errors("allow trader to close", "sharing { share margin with nothing count request.cost }").map(({ code, message }) => `${code} ${message}`)).toEqual([
    "not-here `request.cost` is what an action takes from the wallet, but there is no action here.",
  ]);
  expect(errors("allow trader to close", "payment { pay trading_fee when charge < request.cost { finally balance.wallet_balance } }").map(({ code }) => code)).toEqual(["not-here"]);
});

test("a refusal says it in the same word, and how much there was", () => {
  const { policy } = read("allow trader to open when before balance.available >= request.cost");
  const answer = permit(policy!, { // as above
    asOf: "2026-01-01T00:00:00Z",
    account: { id: "A", balances: [{ asset: "USDT", walletBalance: "100", bonus: "0" }] },
    instruments: [{ symbol: "S", contract: "linear", base: "B", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", amountStep: "1", markPrice: "100", takerFeeRate: "0" }],
  }, { action: "open", symbol: "S", marginMode: "isolated", side: "long", contracts: "11", leverage: "10" });
  expect([answer.verdict, answer.largest, answer.binding?.term]).toEqual(["refused", "10", "before balance.available >= request.cost"]);
});
