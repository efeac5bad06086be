import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reckonedOf } from "../../../conformance/diff/reckoned.ts";
import { reckonedBy } from "../../../conformance/outcome/index.ts";
import { marketWords } from "../../../conformance/accounts/account-words.ts";
import { inBoth, doneWords, saidWords, unitOf } from "../../../conformance/diff/shown-words.ts";
import { witnessBlocks } from "../../../conformance/diff/witness-report.ts";
import { toText } from "../../../engine/report/index.ts";
import { add, compare, divide, multiply, parseDecimal, subtract, type Fraction } from "../../../engine/number/index.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import type { DiffAnswer } from "../../../schemas/generated/diff-answer.ts";
import { edited, policyOf, referenceText } from "./policies.ts";

const sample = JSON.parse(readFileSync("policies/reference/accounts/sample.json", "utf8")) as Snapshot; // a snapshot that is shipped
const stricter = edited(referenceText.split("\n  examples {")[0]!, ["* position.tier.maintenance_margin_rate", "* position.tier.maintenance_margin_rate * 40"], ["start   when pool.equity < pool.maintenance_margin                                          [HELP Reminder]", "start   when pool.equity <= pool.maintenance_margin                                          [HELP Reminder]"]); // of two
const policies = [policyOf(referenceText), policyOf(`${stricter}\n}\n`)] as const;
const shown = [{ key: "cross.stage.liquidatable", kind: "stage", mode: "cross", object: "p1", direction: "stricter", old: "no", new: "yes" }, { key: "cross.maintenance_margin", kind: "margin", mode: "cross", object: "cross:USDT", direction: "stricter", old: "116", new: "4640" }, { key: "cross.liquidation_price", kind: "price", mode: "cross", object: "p1", direction: "stricter", old: "50100.5", new: "now" }] as const;
const reckoned = reckonedOf(policies, sample, { ask: "assess" }, shown, (side) => (clause) => `${side}:${clause}`)!; // there is something to reckon

/** `4 × 50,000 − 2,550`, exactly. */
function worth(text: string): Fraction {
  const tokens = text.replaceAll(",", "").match(/-?\d+(?:\.\d+)?|[()×÷+−]/g) ?? [];
  let at = 0;
  const atom = (): Fraction => {
    if (tokens[at] !== "(") return parseDecimal(tokens[at++] ?? "")!; // a number stands there
    at += 1;
    const inside = sum();
    at += 1;
    return inside;
  };
  const product = (): Fraction => {
    let left = atom();
    while (tokens[at] === "×" || tokens[at] === "÷") left = tokens[at++] === "×" ? multiply(left, atom()) : divide(left, atom());
    return left;
  };
  function sum(): Fraction {
    let left = product();
    while (tokens[at] === "+" || tokens[at] === "−") left = tokens[at++] === "+" ? add(left, product()) : subtract(left, product());
    return left;
  }
  return sum();
}

test("whoever reckons a line by hand comes to what it says", () => {
  const sums = [...reckoned.both, ...reckoned.old, ...reckoned.new].flatMap((line) => {
    const [, arithmetic = "", value = ""] = /= ([\d.,×÷+−() -]+) = (-?[\d.,]+) /.exec(line) ?? [];
    return arithmetic === "" ? [] : [{ line, arithmetic, value }];
  });
  expect(sums.length).toBeGreaterThan(5);
  for (const { line, arithmetic, value } of sums) expect([line, compare(worth(arithmetic), parseDecimal(value.replaceAll(",", ""))!)]).toEqual([line, 0]); // decimals
  const counted = [...reckoned.both, ...reckoned.old, ...reckoned.new].filter((line) => line.includes("pool.equity of cross:USDT = balance.wallet_balance"));
  expect(counted[0]).toContain("= balance.wallet_balance of USDT 5,000 + balance.bonus of USDT 50 + position.unrealized_pnl of p1 -1,000 = 4,050 USDT");
});

test("a figure that only one of the two reckons so stands with that one, and its condition is told by the stage that it is of", () => {
  expect(reckoned.old).toContain("position.maintenance_margin of p1 = 29,000 × 0.004 − 0 = 116 USDT (old:definitions/position.maintenance_margin)");
  expect(reckoned.new).toContain("position.maintenance_margin of p1 = 29,000 × 0.004 × 40 − 0 = 4,640 USDT (new:definitions/position.maintenance_margin)");
  expect(reckoned.new.some((line) => line.startsWith("liquidatable: pool.equity of cross:USDT <= pool.maintenance_margin of cross:USDT: 4,050 <= 4,640 holds, by 590 USDT"))).toBe(true);
  expect(reckoned.old.some((line) => line.startsWith("at 50,100.5: position.unrealized_pnl of p1 = 0.5 × 50,100.5 − 0.5 × 60,000 = -4,949.75 USDT"))).toBe(true);
  expect(reckoned.both).toContain("position.notional of p1 = 0.5 × 58,000 = 29,000 USDT (new:definitions/position.notional)");
  expect(reckoned.old.filter((line) => reckoned.new.includes(line))).toEqual([]);
});

test("an account is told with the rates of its tiers, units and thousands, and where the difference comes from", () => {
  const snapshot: Snapshot = { ...sample, positions: (sample.positions ?? []).slice(0, 1), orders: [] };
  const change = { change: "changed", section: "definitions", kind: "definition", new: "definitions/position.maintenance_margin", newPlace: "a.margin:7" } as const;
  const blocks = witnessBlocks({ changes: [change] } as unknown as DiffAnswer, { id: "D1", snapshot, shows: shown.map(({ key, object, ...rest }) => ({ decision: key, of: object, direction: rest.direction, old: rest.old, new: rest.new })), because: [0], reckoned, span: { path: "balance.wallet_balance", of: "USDT", value: "5000", step: "0.00000001", to: "5590" } }); // only changes are read
  const text = toText(blocks, { widthColumns: 1000 });
  expect(text).toContain("5,000 USDT and bonus 50 USDT; p1 cross long 0.5 BTC/USDT:USDT from 60,000");
  expect(text).toContain("3 tiers (from 0: maintenance_margin_rate 0.004, maintenance_amount 0, max_leverage 125; from 50,000: ");
  expect(text).toContain("cross.maintenance_margin of cross:USDT: old 116 USDT, new 4,640 USDT  stricter");
  expect(text).toContain("cross.liquidation_price of p1: old 50,100.5 USDT, new now: liquidation may start already  stricter");
  expect(text).toContain("With all else as it is, the first of these differs for balance.wallet_balance of USDT (here 5,000) up to 5,590");
  expect(text).toContain("Comes from change 1, definitions/position.maintenance_margin (a.margin:7).");
});

test("a contract that is not linear says what it is: its arithmetic is another", () => {
  const inverse: Snapshot = { ...sample, instruments: (sample.instruments ?? []).map((each) => ({ ...each, contract: "inverse" as const })) };
  expect(marketWords(inverse)).toMatch(/BTC\/USDT:USDT at [\d,]+, inverse contract/);
  expect(marketWords(sample)).not.toContain("contract");
});

test("of effects that two policies share only what differs stands with each", () => {
  const [old, now] = ["fee a to b 3900 USDT; account.balances.USDT.bonus 0; positions.p1 gone", "fee a to b 3900 USDT; account.balances.USDT.bonus 68; positions.p1 gone"];
  const [both, left, right] = inBoth(old!, now!).map((each) => doneWords(each, sample)); // of two
  expect([both, left, right]).toEqual(["fee a to b 3,900 USDT; position p1 is gone", "bonus becomes 0 USDT", "bonus becomes 68 USDT"]);
  expect(inBoth("a; b", "b; a")).toEqual(["", "a; b", "b; a"]);
  expect(inBoth("a; b; c; d", "b; a; c; d")).toEqual(["c; d", "a; then b", "b; then a"]);
  expect(doneWords("then account.balances.USDT.bonus 1000", sample)).toBe("then bonus becomes 1,000 USDT");
  expect(saidWords("cannot_decide")).toBe("cannot decide");
  expect([unitOf("cross.permit.open.largest", "{}", sample), unitOf("isolated.equity", "isolated:p2", sample), unitOf("cross.pay.interest.debt", '[{"asset":"BTC"}]', sample)]).toEqual([undefined, "USDT", "BTC"]);
});

test("what a liquidation does is reckoned without stages that come before it", () => {
  const asked = reckonedBy(policies[0], { ...sample, positions: sample.positions?.map((each) => ({ ...each, entryPrice: "100000" })) }, { ask: "liquidate" }, [], () => undefined).map(({ text }) => text);
  expect(asked.some((text) => text.startsWith("liquidatable: "))).toBe(true);
  expect(asked.filter((text) => text.startsWith("warning: "))).toEqual([]);
});
