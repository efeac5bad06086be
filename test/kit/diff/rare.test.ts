import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { amountsAsked } from "../../../conformance/diff/amounts-asked.ts";
import { directionsOfPair } from "../../../conformance/diff/directions/index.ts";
import { diff } from "../../../conformance/diff/index.ts";
import { tableText } from "../../../conformance/diff/normal/tables.ts";
import type { DiffAnswer } from "../../../schemas/generated/diff-answer.ts";
import { edited, policyOf, referenceText, tableText as table } from "./policies.ts";

const rulebook = readFileSync("docs/diff/before.margin", "utf8").replace("effective from 2026-01-01 until 2026-07-01", "effective from 2026-01-01");
const closing = "allow trader to close                                                                       [RULES Margin]";

function compared(...edits: readonly (readonly [string, string])[]): DiffAnswer {
  return diff(policyOf(rulebook), policyOf(edited(rulebook, ...edits)), { positions: 2, seed: 1, evaluations: 500 });
}

const rows = ({ decisions }: DiffAnswer): readonly string[] => decisions.filter(({ witnesses }) => witnesses.length > 0).map(({ decision, verdict }) => `${decision} ${verdict}`);

describe("what few look at", () => {
  test("what an allowed action does besides is a decision of its own", () => {
    const answer = compared([closing, "allow trader to close  also forfeit balance.bonus  [RULES Margin]"]);
    expect(rows(answer)).toContain("cross.permit.close.effects changed");
    const shown = answer.witnesses.flatMap(({ shows }) => shows).find(({ decision }) => decision === "cross.permit.close.effects");
    expect(shown?.new).toContain("bonus_clawback balance.bonus to venue");
    expect(rows(answer).filter((row) => row.startsWith("cross.permit.close ")), "it is allowed as before").toEqual([]);
  });

  test("what a venue may do is asked by a venue", () => {
    const [old, now] = [edited(rulebook, [closing, "allow venue to close  [RULES Margin]"]), edited(rulebook, [closing, "forbid venue to close  [RULES Margin]"])];
    const answer = diff(policyOf(old), policyOf(now), { positions: 2, seed: 1, evaluations: 300 });
    expect(rows(answer)).toContain("cross.permit.close.by_venue stricter");
    expect(answer.decisions.find(({ decision }) => decision === "cross.permit.close")?.verdict).toBe("equivalent");
  });

  test("a day on which one is in force alone is shown; a version that follows another is not", () => {
    const later = compared(["effective from 2026-01-01", "effective from 2026-02-01"]);
    expect([later.verdict, rows(later)]).toEqual(["different", ["account.in_force changed"]]);
    expect(later.witnesses[0]?.snapshot.asOf.slice(0, 10)).toMatch(/^2026-0[12]-01$/);
    expect(later.assumptions.join(" "), "what is shown is not said not to be compared").toContain("Every decision but account.in_force");
    const [old, now] = ["effective from 2026-01-01 until 2026-07-01", "effective from 2026-07-01"].map((days) => policyOf(edited(rulebook, ["effective from 2026-01-01", days])));
    expect(diff(old!, now!, { positions: 2, seed: 1, evaluations: 100 }).verdict).toBe("equivalent"); // two of two
  });

  test("a stage that only one has makes them different, though nothing else does", () => {
    const answer = compared(["      warn    when pool.maintenance_margin >= 80% * pool.equity                                   [RULES Liquidation]\n", ""]);
    expect([answer.verdict, answer.onlyOld]).toEqual(["different", ["stage warning of cross"]]);
  });

  test("what needs money in two assets is found on an account that has it", () => {
    const [pool, account] = ["pool", "account"].map((scope) => policyOf(edited(rulebook, ["  applies   to settle USDT\n", ""], ["finally close all positions", `first   cancel orders in ${scope}  [RULES Liquidation]\n      finally close all positions`])));
    const answer = diff(pool!, account!, { positions: 2, seed: 1, evaluations: 3000 }); // two of two
    expect(rows(answer)).toEqual(["cross.plan changed"]);
    expect(new Set(answer.witnesses[0]?.snapshot.instruments?.map(({ settle }) => settle)).size).toBe(2);
  });
});

test("a credit of a kind that rules name and that lapses at this moment is looked at, and one that is worth more than half", () => {
  const counted = (figure: string): string => edited(rulebook, ["  definitions {\n", `  definitions {\n    balance.vouchers = ${figure}  [RULES Margin]\n`], ["      count balance.wallet_balance", "      count balance.vouchers  [RULES Margin]\n      count balance.wallet_balance"]);
  const found = (before: string, after: string): readonly string[] => rows(diff(policyOf(counted(before)), policyOf(counted(after)), { positions: 2, seed: 1, evaluations: 2000 }));
  const lapsed = "sum of credit.amount where (credit.kind is voucher and credit.expires_at > account.now)";
  expect(found(lapsed, lapsed.replace(">", ">="))).toContain("cross.equity looser");
  const part = "sum of (credit.amount * credit.ratio) where (credit.kind is voucher)";
  expect(found(part, part.replace("credit.ratio", "min(credit.ratio, 50%)"))).toContain("cross.equity stricter");
});

test("rows of a table that say the same are one, unless a bound says otherwise", () => {
  const row = (upTo: number | undefined, rate: number) => ({ upTo: upTo === undefined ? undefined : { n: BigInt(upTo), d: 1n }, fields: { rate: { n: BigInt(rate), d: 100n } } });
  const whole = tableText([row(10, 1), row(undefined, 2)]);
  expect(tableText([row(5, 1), row(10, 1), row(undefined, 2)])).toBe(whole);
  expect(tableText([row(5, 1), row(10, 2), row(undefined, 2)])).not.toBe(whole);
  expect(tableText([row(9, 1), row(undefined, 2)])).not.toBe(whole);
});

test("who takes what others pay is told too", () => {
  const [fund, venue] = ["insurance_fund", "venue"].map((taker) => policyOf(edited(rulebook, ["      pay realized_loss, trading_fee {", `      pay liquidation_fee to ${taker} {  [RULES Money]\n        finally balance.wallet_balance\n      }\n      pay realized_loss, trading_fee {`], ["unspecified funding_fee, liquidation_fee, interest", "unspecified funding_fee, interest"])));
  const answer = diff(fund!, venue!, { positions: 2, seed: 1, evaluations: 300 }); // two of two
  expect(rows(answer)).toEqual(expect.arrayContaining(["cross.receive.liquidation_fee.venue more", "cross.receive.liquidation_fee.insurance_fund less"]));
});

test("whose the rest is that a liquidation at the bankruptcy price leaves is shown by money between two steps of the grid", () => {
  const surplus = "      surplus to insurance_fund  because \"the article does not mention it\"                        [HOUSE assumptions]\n";
  const answer = diff(policyOf(referenceText), policyOf(edited(referenceText, [surplus, ""])), { positions: 2, seed: 1, evaluations: 1500 });
  expect(rows(answer)).toEqual(["cross.plan changed"]);
  expect(answer.witnesses[0]?.shows.map(({ old, new: now }) => [old.includes("surplus balance.wallet_balance to insurance_fund"), now.includes("surplus")])).toContainEqual([true, false]);
});

test("what holds only from so many positions on is shown by so many, and a proof about fewer says how many it is about", () => {
  const sum = "pool.maintenance_margin     = sum of position.maintenance_margin ";
  const answer = diff(policyOf(referenceText), policyOf(edited(referenceText, [sum, "pool.maintenance_margin     = (if number of position >= 4 then 110% else 100%) * sum of position.maintenance_margin "])), { positions: 2, seed: 1, evaluations: 800 });
  expect(rows(answer)).toContain("cross.maintenance_margin stricter");
  expect(answer.witnesses.every(({ snapshot }) => (snapshot.positions ?? []).length >= 4)).toBe(true);
  expect(answer.decisions.find(({ decision }) => decision === "isolated.stage.liquidatable")).toMatchObject({ verdict: "equivalent", upTo: "at most 1 position and 1 order in a pool" });
});

test("two changes at once are each shown, and what only both together do: payers that changed places", () => {
  const [first, second] = ["        first   balance.bonus\n", "        then    balance.wallet_balance\n"];
  const places = rulebook.includes(`${first}${second}`);
  expect(places, "the rulebook has both, in this order").toBe(true);
  const answer = compared([`${first}${second}`, "        first   balance.wallet_balance  down to 0\n        then    balance.bonus\n        then    balance.wallet_balance\n"]);
  expect(rows(answer)).toEqual(expect.arrayContaining(["cross.pay.realized_loss.balance.bonus less", "cross.pay.realized_loss.balance.wallet_balance more"]));
});

test("whether a charge can be placed is shown by a fund that only one of the two leaves too much to", () => {
  const answer = diff(policyOf(referenceText), policyOf(edited(referenceText, ["pay realized_loss  keeping pool.equity >= 0 {                                               [HELP Cross]", "pay realized_loss {                                               [HELP Cross]"])), { positions: 2, seed: 1, evaluations: 1500 });
  expect(rows(answer)).toContain("cross.pay.realized_loss changed");
});

test("an amount that a clause compares what is asked for with is asked for", () => {
  const policy = policyOf(edited(table, ["when option isolated_adjustment  up to balance.available", "when option isolated_adjustment and request.amount >= 10 USDT  up to balance.available"]));
  expect([amountsAsked([policy], "add_margin"), amountsAsked([policy], "withdraw")]).toEqual([["10"], []]);
});

test("orders that are counted to more than any account of a proof has are not called the same, and are shown", () => {
  const [fewer, most] = ["< 20", "<= 20"].map((count) => policyOf(edited(rulebook, [closing, `allow trader to close when number of order ${count}  [RULES Margin]`])));
  const answer = diff(fewer!, most!, { positions: 2, seed: 1, evaluations: 400 }); // two of two
  expect(rows(answer)).toEqual(expect.arrayContaining(["cross.permit.close looser"]));
  expect(answer.witnesses.every(({ snapshot }) => snapshot.orders?.length === 20)).toBe(true);
  const { impossible } = directionsOfPair(fewer!, most!, [{ key: "cross.permit.close", kind: "permission", mode: "cross" }]); // as above
  expect(impossible.filter(({ direction }) => direction === "looser")).toEqual([]);
});
