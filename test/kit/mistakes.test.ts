import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { askOf, diagnose, diagnosisAnswer, diagnosisReport, footerOf, judge, outcomeOf, readSuite, suitePolicyOf, type Outcome, type ReportLine, type SuiteCase } from "../../conformance/index.ts";
import { mistakesOf, roundingsOf } from "../../conformance/mistakes/index.ts";
import { solved } from "../../conformance/diagnose/constants.ts";
import { fraction } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { toText } from "../../engine/report/index.ts";
import { compile } from "../../index.ts";
import { reference, root } from "./reference.ts";

const suite = readSuite(readFileSync(join(root, "conformance/suites/reference.suite.json"), "utf8")).suite!; // a test of its own reads the issues
const cases = suite.cases.filter(({ ask }, index) => (ask === undefined ? index % 14 === 0 : ask.ask === "charge"));
const source = readFileSync(join(root, "policies/reference/reference.margin"), "utf8");
const capabilities = { decisions: ["*"], numbers: ["*"] };

function runOf(answer: (asked: SuiteCase) => Outcome): readonly ReportLine[] {
  const judged = cases.map((asked) => judge(asked, { ...answer(asked) }, { capabilities, profile: undefined, today: "2026-11-29" }));
  return [
    { line: "header", plimsollReport: 1, suite: { id: "s", policy: "reference.futures", version: "1", digest: suitePolicyOf(reference).digest }, platform: { connectable: "it", capabilities }, profile: "exact" },
    ...cases.flatMap((asked, index): readonly ReportLine[] => [{ line: "case", case: asked }, judged[index]!]), // a result a case
    footerOf(judged, undefined, 0),
  ];
}

/** A platform with the rules of the policy, some lines of them written otherwise. */
function written(...edits: readonly (readonly [before: string | RegExp, after: string])[]): (asked: SuiteCase) => Outcome {
  const policy = compile(edits.reduce((text, [before, after]) => {
    expect(text.split(before).length, String(before)).toBe(2);
    return text.replace(before, after);
  }, source));
  return (asked) => outcomeOf(policy, asked.snapshot, askOf(asked));
}

/** A platform with the rules of the policy that reads accounts otherwise than they are. */
function reading(read: (snapshot: Snapshot) => Snapshot): (asked: SuiteCase) => Outcome {
  return (asked) => outcomeOf(reference, read(asked.snapshot), askOf(asked));
}

const named = (answer: (asked: SuiteCase) => Outcome): string => {
  const found = diagnose(reference, runOf(answer));
  expect(found.explainsAll).toBe(true);
  return toText(diagnosisReport(found), { widthColumns: 400 });
};

const margin = /position\.maintenance_margin = position\.notional \* position\.tier\.maintenance_margin_rate\n\s*- position\.tier\.maintenance_amount/;

describe("a platform is told by the mistake that it makes", () => {
  test("it knows no bonus, anywhere", () => {
    const text = named(reading((snapshot) => ({ ...snapshot, account: { ...snapshot.account, balances: (snapshot.account.balances ?? []).map((balance) => ({ ...balance, bonus: "0" })) } })));
    expect(text).toContain("This platform behaves as if");
    expect(text).toContain("there were no bonus");
  });

  test("it reads no orders", () => {
    expect(named(reading((snapshot) => ({ ...snapshot, orders: [] })))).toContain("there were no orders");
  });

  test("fees come out of the bonus first", () => {
    const fee = /because "the article does not mention trading fees" \{ {35}\[HOUSE assumptions\]\n {8}first {3}balance\.wallet_balance\n {8}finally debt/;
    const bonus = 'because "so" { [HOUSE assumptions]\n first balance.bonus\n then balance.wallet_balance\n finally debt';
    expect(named(written([fee, bonus]))).toContain("`balance.bonus` before `first balance.wallet_balance`");
  });

  test("the maintenance margin of a position is rounded down to cents before it is added and compared", () => {
    expect(named(written([margin, "position.maintenance_margin = rounded (position.notional * position.tier.maintenance_margin_rate - position.tier.maintenance_amount) to 0.01 down"]))).toContain("to 0.01 down");
  });

  test("two at once: a value at entry, and what is enough taken for too little", () => {
    const both = written(["position.notional           = value of position at instrument.mark_price", "position.notional           = value of position at position.entry_price"], [/start {3}when pool\.equity < pool\.maintenance_margin {42}\[HELP Isolated, Reminder\]/, "start   when pool.equity <= pool.maintenance_margin [HELP Isolated, Reminder]"]);
    const { explainsAll, suspects } = diagnose(reference, runOf(both));
    expect(explainsAll).toBe(true);
    expect(suspects.map(({ edits }) => edits.map(({ clause }) => clause).sort().join(" & "))).toContain("definitions/position.notional & isolated/liquidation/stage/liquidatable");
  });
});

test("a number that is far from the policy's is solved for: a rate of another year", () => {
  const flat = (rate: string) => compile(source.replace(margin, `position.maintenance_margin = position.notional * ${rate}`));
  const [policy, platform] = [flat("0.5%"), flat("0.72%")];
  const asked = cases.filter(({ ask }) => ask === undefined).map((each): SuiteCase => ({ ...each, expect: outcomeOf(policy, each.snapshot, { ask: "assess" }) }));
  const results = asked.map((each) => judge(each, { ...outcomeOf(platform, each.snapshot, { ask: "assess" }) }, { capabilities, profile: undefined, today: "2026-11-29" }));
  const { explainsAll, suspects } = diagnose(policy, [...asked.map((each): ReportLine => ({ line: "case", case: each })), ...results]);
  expect(explainsAll).toBe(true);
  expect(suspects.map(({ edits }) => edits.map(({ before, after }) => [before, after]))).toEqual([[["0.5%", "0.72%"]]]);
  expect(solved([fraction(2n), fraction(3n)], [fraction(20n), fraction(30n)], fraction(55n))).toBe("5.5");
  expect(solved([fraction(2n), fraction(3n)], [fraction(20n), fraction(20n)], fraction(55n))).toBeUndefined();
});

test("a mistake of reading is data without a clause, and an edit has its own", () => {
  const found = diagnose(reference, runOf(reading((snapshot) => ({ ...snapshot, orders: [] }))));
  expect(diagnosisAnswer(found)).toMatchObject({ suspects: [{ edits: [{ asIf: "there were no orders" }] }] });
});

test("mistakes differ from the policy and from each other, and each is named", () => {
  const mistakes = [...mistakesOf(reference), ...roundingsOf(reference, () => true)];
  expect(new Set(mistakes.map(({ id }) => id)).size).toBe(mistakes.length);
  expect(mistakes.filter(({ after }) => after === "")).toEqual([]);
  expect(mistakes.some(({ kind }) => kind === "reading")).toBe(true);
});

test("a balance that pays whatever is left stops at 0 on some platforms, which a charge of more than it holds shows", () => {
  const policy = compile(readFileSync(join(root, "policies/kraken/multi-collateral.margin"), "utf8"));
  const stopped = mistakesOf(policy).filter(({ after }) => after.includes("down to 0` and"));
  expect(stopped.map(({ before, after }) => `${before} → ${after}`)).toEqual(["debt", "counterparty"].map((taker) => `\`finally balance.wallet_balance\` for whatever is left → \`first balance.wallet_balance down to 0\` and \`finally ${taker}\` for whatever is left`));
  const snapshot = { asOf: "2026-11-28T00:00:00Z", account: { id: "a", balances: [{ asset: "USD", walletBalance: "20" }] }, assets: [{ asset: "USD", prices: { USD: "1" }, haircut: "0" }] };
  const paid = (by: typeof policy, amount: string) => outcomeOf(by, snapshot, { ask: "charge", charges: [{ purpose: "interest", marginMode: "cross", asset: "USD", amount }] }).numbers;
  for (const { policy: by } of stopped) {
    expect(paid(by, "20")).toEqual(paid(policy, "20"));
    expect([paid(policy, "50"), paid(by, "50")].map((numbers) => numbers["payments.0.amount"])).toEqual(["50", "20"]);
  }
});

test("one of several charges of an isolated position is paid out of the wallet, which no equity of the position bounds", () => {
  const policy = compile(readFileSync(join(root, "policies/bitmex/perpetual.margin"), "utf8"));
  const [funding] = mistakesOf(policy).filter(({ before, after }) => before === "`first position.margin` for `funding_fee, trading_fee`" && after === "`first balance.wallet_balance` as far as it goes for `funding_fee` alone");
  const instrument = { symbol: "ETH/USDT:USDT", contract: "linear", base: "ETH", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "1", markPrice: "1000", tiers: [{ minNotional: "0", maintenanceMarginRate: "0.01" }] } as const;
  const snapshot: Snapshot = { asOf: "2026-11-28T00:00:00Z", account: { id: "a", balances: [{ asset: "USDT", walletBalance: "70" }] }, instruments: [instrument], positions: [{ id: "i", symbol: "ETH/USDT:USDT", marginMode: "isolated", side: "long", contracts: "1", entryPrice: "1000", leverage: "20", margin: "40" }] };
  const paid = (by: typeof policy | undefined, purpose: "funding_fee" | "trading_fee") => {
    const { decisions, numbers } = outcomeOf(by ?? policy, snapshot, { ask: "charge", charges: [{ purpose, ...(purpose === "funding_fee" && { direction: "pay" }), position: "i", asset: "USDT", amount: "90" }] });
    return [0, 1].map((index) => `${decisions[`payments.${index}.from`]} ${numbers[`payments.${index}.amount`]}`);
  };
  expect(paid(policy, "funding_fee")).toEqual(["position.margin 40", "insurance_fund 50"]);
  expect(paid(funding?.policy, "funding_fee")).toEqual(["balance.wallet_balance 70", "insurance_fund 20"]);
  expect(paid(funding?.policy, "trading_fee")).toEqual(["position.margin 40", "insurance_fund 50"]);
});

test("what is read as it is stays the same object, so that nobody is asked for nothing", () => {
  const bare: Snapshot = { asOf: "2026-11-29T00:00:00Z", account: { id: "a" } } as Snapshot; // no list at all
  const others = new Set(reference.meaning.options.flatMap(({ name, values, default: usual }) => values.filter((value) => value !== usual).map((value) => `reading:option ${name} were always ${value}`))); // it has every option at its default
  for (const { id, reads } of mistakesOf(reference)) if (reads !== undefined) expect(reads.snapshot(bare) === bare, id).toBe(!others.has(id));
});
