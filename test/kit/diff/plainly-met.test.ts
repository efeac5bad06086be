import { expect, test } from "vitest";
import { plainlyMet } from "../../../conformance/diff/plainly-met.ts";
import { basesOf } from "../../../conformance/accounts/index.ts";
import { smallPolicy } from "../prove/small-policy.ts";

const facts = "facts { account.level: number default 0 account.used: ratio default 0 balance.kept: money in own default 0 }";
const policy = (when: string) => smallPolicy({ blocks: facts, account: `allow trader to withdraw when ${when} [R A]` });

/** What the accounts say of declared facts, of the account and of its money. */
function said(when: string, other = when): readonly unknown[] {
  const [before, after] = [policy(when), policy(other)];
  const text = [before, after].map(({ meaning }) => JSON.stringify(meaning.account)).join("\n");
  const [base] = basesOf([before, after], { positions: 1, seed: 1 });
  return plainlyMet([before, after], text, base!).map(({ account }) => [account.facts, account.balances?.[0]?.facts]); // there is one
}

test("what clauses ask of declared facts in numbers holds at once", () => {
  expect(said("pool.equity >= pool.initial_margin and account.level >= 2 and account.used < 50% and balance.kept > 10 USDT")[0]).toEqual([expect.objectContaining({ level: "2", used: "0" }), expect.objectContaining({ kept: "11" })]);
});

test("where the two ask otherwise, once as the one asks and once as the other", () => {
  expect(said("account.level >= 1", "account.level >= 3").map((each) => (each as readonly { readonly level?: string }[])[0]?.level)).toEqual(["1", "3"]);
});

test("a fact by which a table is looked up is at its bounds", () => {
  const looked = (side: string) => smallPolicy({ blocks: `facts { account.traded: number default 0 }\n tiers steps ${side} bound included { [R A] up to 100: off 0%\n up to 900: off 20%\n above: off 50% }`, definitions: `account.row = steps by account.traded, ${side} bound included [R A]`, account: "allow trader to withdraw up to balance.wallet_balance * account.row.off [R A]" });
  const [before, after] = [looked("lower"), looked("upper")];
  const [base] = basesOf([before, after], { positions: 1, seed: 1 });
  const made = plainlyMet([before, after], JSON.stringify(after.meaning.definitions), base!); // there is one
  expect([...new Set(made.map(({ account }) => account.facts?.["traded"]))]).toEqual(["100", "900"]);
});

test("nothing is made where none are asked", () => {
  expect(said("pool.equity >= pool.initial_margin")).toEqual([]);
});
