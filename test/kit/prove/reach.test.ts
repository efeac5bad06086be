import { describe, expect, test } from "vitest";
import { prove, type Finding } from "../../../conformance/prove/index.ts";
import { smallPolicy, type Otherwise } from "./small-policy.ts";

const found = (said: Otherwise, budget = 60): readonly Finding[] => prove(smallPolicy(said), { budget, properties: ["reachable"] });
/** The clauses that never apply. */
const never = (said: Otherwise): string => found(said).filter(({ verdict }) => verdict === "refuted").flatMap(({ clauses }) => clauses).join(" ");

type Row = readonly [what: string, said: Otherwise, never: string];

const permissions: readonly Row[] = [
  ["what is always forbidden", { adjustment: "forbid trader to open allow trader to open when pool.equity > 0" }, "cross/adjustment/2"],
  ["what anyone is forbidden", { adjustment: "forbid anyone to open allow trader to open" }, "cross/adjustment/2"],
  ["what the venue is forbidden", { adjustment: "forbid venue to open allow trader to open" }, ""],
  ["what the account's block forbids", { account: "forbid trader to withdraw allow trader to withdraw up to amount that keeps pool.equity >= pool.initial_margin" }, "account/permissions/2"],
  ["what is allowed before, of more", { adjustment: "allow trader to open when pool.equity >= pool.initial_margin allow trader to open when pool.equity >= 2 * pool.initial_margin" }, "cross/adjustment/2"],
  ["what is allowed before, of less", { adjustment: "allow trader to open when pool.equity >= 2 * pool.initial_margin allow trader to open when pool.equity >= pool.initial_margin" }, ""],
  ["what a condition of a `forbid` covers", { adjustment: "forbid trader to open when pool.equity < pool.initial_margin allow trader to open when pool.equity < pool.initial_margin and pool.equity > 0 allow trader to open" }, "cross/adjustment/2"],
  ["what compares with the state before, and is forbidden where it holds", { adjustment: "forbid trader to reduce when pool.equity < before pool.equity allow trader to reduce when pool.equity < before pool.equity allow trader to reduce" }, "cross/adjustment/2"],
  ["what compares with the state before", { adjustment: "allow trader to reduce when pool.equity >= before pool.equity allow trader to close" }, ""],
  ["what contradicts itself", { adjustment: "allow trader to reduce when pool.equity < 0 and pool.equity > pool.maintenance_margin" }, "cross/adjustment/1"],
  ["what holds of a position that is closed", { adjustment: "allow trader to close when position.contracts <= 0 contracts" }, ""],
  ["what is left open although some of it is allowed: what is not there is not allowed", { adjustment: "allow trader to open unspecified trader to open when pool.equity < 0" }, ""],
  ["what is forbidden under an option", { blocks: "options { a default no }", adjustment: "forbid trader to open when option a allow trader to open when option a and pool.equity > 0 allow trader to open" }, "cross/adjustment/2"],
];

test.each(permissions)("a permission is never come to, or is: %s", (_, said, wanted) => expect(never(said)).toBe(wanted));

const losses = (list: string): string => `pay realized_loss, trading_fee ${list}`;
const payers: readonly Row[] = [
  ["behind the venue", { pay: losses("{ first insurance_fund then venue then balance.wallet_balance down to 0 finally debt }") }, "cross/payment/1/step/3 cross/payment/1/step/4"],
  ["behind a wallet without a floor", { pay: losses("{ first balance.wallet_balance then balance.bonus finally insurance_fund }") }, "cross/payment/1/step/2 cross/payment/1/step/3"],
  ["behind a wallet that keeps a condition", { pay: losses("keeping pool.equity >= 0 { first balance.wallet_balance finally insurance_fund }") }, ""],
  ["behind a fund, which may be empty", { pay: losses("{ first balance.wallet_balance down to 0 then insurance_fund finally socialised }") }, ""],
  ["under the option under which another takes all", { blocks: "options { a default no }", pay: losses("{ first balance.wallet_balance when option a then balance.bonus when option a finally insurance_fund }") }, "cross/payment/1/step/2"],
  ["up to nothing", { pay: losses("{ first balance.bonus up to min(0 USDT, pool.equity) finally insurance_fund }") }, "cross/payment/1/step/1"],
  ["in a list behind a wider one", { pay: "pay realized_loss when pool.equity > 0 as a { finally balance.wallet_balance } pay realized_loss when pool.equity > 100 USDT as b { finally insurance_fund } pay realized_loss as c { finally debt } pay trading_fee { finally balance.wallet_balance }" }, "cross/payment/2 cross/payment/2/step/1"],
  ["in a list for a rest of nothing", { pay: "pay realized_loss when pool.equity > 0 as a { finally balance.wallet_balance } pay realized_loss when pool.equity <= 0 as b { finally insurance_fund } pay realized_loss as c { finally debt } pay trading_fee { finally balance.wallet_balance }" }, "cross/payment/3 cross/payment/3/step/1"],
];

test.each(payers)("a payer is never come to, or is: %s", (_, said, wanted) => expect(never(said)).toBe(wanted));

describe("what applies somewhere", () => {
  test("is said of a list as a whole, and each clause is named", () => {
    const list = found({ pay: losses("{ first balance.bonus then balance.wallet_balance down to 0 finally insurance_fund }") }).find(({ about }) => about === "lists of payers of mode cross");
    expect([list?.verdict, list?.clauses.filter((id) => id.startsWith("cross/payment/1"))]).toEqual(["proved", ["cross/payment/1/step/1", "cross/payment/1/step/2", "cross/payment/1/step/3"]]);
  });

  test("is not said of what no question came to", () => {
    const all = found({ adjustment: "allow trader to close allow trader to open when pool.equity > 1_000_000_000_000_000 USDT and number of position > 40" });
    expect(all.filter(({ clauses }) => clauses.includes("cross/adjustment/2")).map(({ verdict }) => verdict)).toEqual(["unknown"]);
  });
});

test("a payer of one kind of credit alone is come to by an account that has such a credit", () => {
  const findings = found({ pay: losses("{ first credit.amount up to credit.ratio * charge when credit.kind is welcome then credit.amount when credit.kind is not welcome finally balance.wallet_balance }") });
  expect(findings.filter(({ verdict }) => verdict !== "proved")).toEqual([]);
});
