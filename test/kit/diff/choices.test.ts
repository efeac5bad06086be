import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { changesOf, hotText } from "../../../conformance/diff/changes.ts";
import { decisionsOf } from "../../../conformance/diff/decisions.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { diff } from "../../../conformance/diff/index.ts";
import { proofsOf } from "../../../conformance/diff/same-rules.ts";
import { startsFor } from "../../../conformance/diff/starts.ts";
import { edited, policyOf } from "./policies.ts";

const plain = readFileSync("docs/diff/before.margin", "utf8").replace("effective from 2026-01-01 until 2026-07-01", "effective from 2026-01-01");
const rulebook = edited(plain, ["  definitions {", `  options {
    bonus default yes  [RULES Money]
  }
  facts {
    account.vip: flag default no  "Whether it is a VIP."
    account.known: flag  "Whether we know who it is."
    account.taken_today: money in USDT default 0 USDT  "What has left today."
    account.left_at: instant default 2026-01-01  "When something last left."
  }
  definitions {`]);
const withdraw = "    allow trader to withdraw  up to amount that keeps pool.equity >= pool.initial_margin          [RULES Money]\n";
const steps = "        first   balance.bonus\n        then    balance.wallet_balance\n        finally insurance_fund\n";
const list = `      pay realized_loss, trading_fee {                                                            [RULES Money]\n${steps}      }\n`;

/** The decisions of one text that the form of rules does not show to be those of another. */
function left(old: string, now: string): readonly string[] {
  const [before, after] = [policyOf(old), policyOf(now)];
  const decisions = decisionsOf(before, after);
  const proofs = proofsOf(before, after, decisions);
  return decisions.flatMap(({ key }) => (proofs.has(key) ? [] : [key]));
}

test("a list of payers in two by an option is the list whose step asks for it, unless the option is another by default", () => {
  const [asked, without] = [steps.replace("balance.bonus\n", "balance.bonus  when option bonus\n"), steps.replace("        first   balance.bonus\n        then ", "        first")];
  const one = edited(rulebook, [list, `      pay realized_loss, trading_fee {  [RULES Money]\n${asked}      }\n`]);
  const parted = (first: string, second: string): string => edited(rulebook, [list, `      pay realized_loss, trading_fee when option bonus {  [RULES Money]\n${first}      }\n      pay realized_loss, trading_fee when not option bonus {  [RULES Money]\n${second}      }\n`]);
  const two = parted(steps, without);
  expect(left(one, two)).toEqual([]);
  expect(left(one, parted(without, steps))).toContain("cross.pay.realized_loss.balance.bonus");
  const turned = edited(two, ["bonus default yes", "bonus default no"]);
  expect(left(one, turned)).toContain("cross.pay.realized_loss.balance.bonus");
});

test("a clause in two by a flag of the account is the clause, unless the flag may be silent, or the limits are others", () => {
  const parted = (flag: string, other = "pool.initial_margin", also = ""): string => edited(rulebook, [withdraw, `    allow trader to withdraw when account.${flag} up to amount that keeps pool.equity >= pool.initial_margin${also}  [RULES Money]\n    allow trader to withdraw when not account.${flag} up to amount that keeps pool.equity >= ${other}${also}  [RULES Money]\n`]);
  expect(left(rulebook, parted("vip"))).toEqual([]);
  expect(left(rulebook, parted("known"))).toContain("account.permit.withdraw");
  expect(left(rulebook, parted("vip", "2 * pool.initial_margin"))).toContain("account.permit.withdraw.largest");
});

test("a limit behind a day's wait is looked at where the day is over", () => {
  const waits = (limit: string): string => edited(rulebook, [withdraw, `    forbid trader to withdraw when account.now < account.left_at + 24h  [RULES Money]\n    allow trader to withdraw  up to max(0, min(${limit}, balance.wallet_balance))  [RULES Money]\n`]);
  const answer = diff(policyOf(waits("1000 USDT - max(0 USDT, account.taken_today)")), policyOf(waits("1000 USDT")), { positions: 2, seed: 1, evaluations: 600 });
  expect(answer.decisions.find(({ decision }) => decision === "account.permit.withdraw.largest")?.verdict).toBe("looser");
});

test("an account at a leverage below 1 is begun with where rules that changed read leverage", () => {
  const [before, after] = ["position.leverage", "max(1x, position.leverage)"].map((leverage) => policyOf(edited(rulebook, ["position.notional / position.leverage", `position.notional / ${leverage}`])));
  const changes = changesOf(before!, after!); // two of two
  const text = hotText(before!, changes, "old") + hotText(after!, changes, "new"); // as above
  const { bases } = startsFor(before!, after!, text, { positions: 2, seed: 1, days: after!.meaning.effective, isOfTwoTexts: false }); // as above
  expect(bases.slice(0, 12).some(({ positions }) => positions?.some(({ leverage }) => Number(leverage) < 1) === true)).toBe(true);
});

test("what a flag forbids is asked for with money enough", () => {
  const closing = "allow trader to close                                                                       [RULES Margin]";
  const opening = "allow trader to increase when pool.equity for opening >= pool.initial_margin  [RULES Margin]";
  const [both, one] = ["increase, close", "close"].map((actions) => policyOf(edited(rulebook, ["    account.vip: flag", "    instrument.shut: flag default no \"Whether it is shut.\"\n    account.vip: flag"], [closing, `forbid trader to ${actions} when instrument.shut  [RULES Margin]\n      ${opening}\n      ${closing}`])));
  const answer = diff(both!, one!, { positions: 2, seed: 1, evaluations: 300 }); // two of two
  expect(answer.decisions.find(({ decision }) => decision === "cross.permit.increase")?.verdict).toBe("looser");
});

test("of payers an option is looked at that is off by default", () => {
  const borrowing = rulebook.replace("bonus default yes", "bonus default no");
  const [wallet, fund] = ["        then    balance.wallet_balance  when option bonus\n", "        then    insurance_fund\n"];
  const [old, now] = [[wallet, fund], [fund, wallet]].map((places) => policyOf(edited(borrowing, [steps, `        first   balance.wallet_balance  down to 0\n${places.join("")}        finally socialised\n`])));
  const decisions = decisionsOf(old!, now!).filter(({ key }) => key.startsWith("cross.pay.realized_loss")); // two of two
  const { impossible } = directionsOfPair(old!, now!, decisions); // as above
  expect(impossible.map(({ decision, direction }) => `${decision} ${direction}`)).not.toContain("cross.pay.realized_loss.insurance_fund more");
});
