import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { askOf, conformReport, diagnose, diagnosisReport, outcomeOf, type Outcome, type ReportLine, type SuiteCase } from "../../conformance/index.ts";
import { apart } from "../../conformance/diagnose/some-only.ts";
import { plainSomes, roundest } from "../../conformance/diagnose/some.ts";
import { fraction, toDecimalString } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { compile } from "../../index.ts";
import { answered, cases as whole, shown } from "./answered.ts";
import { reference, root } from "./reference.ts";

const source = readFileSync(join(root, "policies/reference/reference.margin"), "utf8");
const assessed = whole.filter(({ ask }) => ask === undefined);
/** Few, with positions in every tier, and more than one in an account. */
const cases = assessed.filter(({ id, snapshot: { positions = [] } }, index) => index % 30 === 0 || positions.length > 2 || id.includes("belongs-to-the-lower-tier") || id.startsWith("edge-6-instrument.mark-price") || (positions.length > 1 && index % 12 === 0));

type Tiers = NonNullable<NonNullable<Snapshot["instruments"]>[number]["tiers"]>;

const reading = (change: (snapshot: Snapshot) => Snapshot) => ({ snapshot, ...rest }: SuiteCase): Outcome => outcomeOf(reference, change(snapshot), askOf(rest));
const tiers = (change: (tiers: Tiers, symbol: string) => Tiers) => reading((snapshot) => ({ ...snapshot, instruments: (snapshot.instruments ?? []).map((each) => (each.tiers === undefined ? each : { ...each, tiers: change(each.tiers, each.symbol) })) }));
const saying = (change: (text: string, path: string) => string) => ({ expect: { decisions, numbers } }: SuiteCase): Outcome => ({ decisions, rules: [], numbers: Object.fromEntries(Object.entries(numbers).map(([path, text]) => [path, change(text, path)])) });

function otherwise(before: string, after: string): (asked: SuiteCase) => Outcome {
  expect(source.split(before).length, before).toBe(2);
  const policy = compile(source.replace(before, after));
  return ({ snapshot, ...rest }) => outcomeOf(policy, snapshot, askOf(rest));
}

/** What is said of a platform that answers so, where something explains all of it. */
function said(answer: (asked: SuiteCase) => Outcome): string {
  const found = diagnose(reference, answered(cases, answer));
  expect(found.differing).toBeGreaterThan(0);
  expect(found.explainsAll).toBe(true);
  return shown(diagnosisReport(found));
}

describe("a table of tiers that a platform has of its own", () => {
  test.each<readonly [string, (asked: SuiteCase) => Outcome, string]>([
    ["a rate of last year", tiers((list) => list.map((tier, index) => (index === 1 ? { ...tier, maintenanceMarginRate: "0.0065" } : tier))), "the maintenance margin rate of tier 2 of every instrument were 0.0065"],
    ["an amount of last year", tiers((list) => list.map((tier, index) => (index === 1 ? { ...tier, maintenanceAmount: "40" } : tier))), "the maintenance amount of tier 2 of every instrument were 40"],
    ["a row that is missing", tiers(([one, two, three, ...rest]) => (one === undefined || two === undefined || three === undefined ? [one ?? [], two ?? []].flat() : [one, { ...three, minNotional: two.minNotional }, ...rest])), "every instrument lacked its second tier, and the third began there"],
  ])("%s", (_, answer, words) => {
    expect(said(answer)).toContain(words);
  });

  test("a bound that is elsewhere is said once, with a round number", () => {
    const text = said(tiers((list) => list.map((tier) => ({ ...tier, ...(tier.maxNotional === "50000" && { maxNotional: "60000" }), ...(tier.minNotional === "50000" && { minNotional: "60000" }) }))));
    expect(text).toContain("the tier of BTC/USDT:USDT that begins at 50000 began at 60000, or at another number that these cases do not tell from it");
    expect(text.match(/began at/g)).toHaveLength(1);
  });
});

describe("what is not let below 0", () => {
  test("profits that do not count, while losses do", () => {
    expect(said(otherwise("      count sum of position.unrealized_pnl ", "      count min(0, sum of position.unrealized_pnl) "))).toContain("said `count min(0, sum of position.unrealized_pnl)` where it says `count sum of position.unrealized_pnl`");
  });

  test("profit that is right, and said to be 0 where it is below 0", () => {
    expect(said(saying((text, path) => (path.endsWith(".unrealizedPnl") && text.startsWith("-") ? "0" : text)))).toContain("positions.*.unrealizedPnl were said to be 0 where the number is below 0");
  });
});

describe("a mistake that is made of some positions alone", () => {
  test("long ones", () => {
    expect(said(otherwise("= position.notional / position.leverage", "= if position.side is long then position.notional else position.notional / position.leverage"))).toMatch(/though only of long positions/);
  });

  test("half of a requirement, of isolated positions", () => {
    const because = '      because "the article says maintenance requirements and not how they are reckoned"           [HOUSE assumptions]\n';
    const halved = otherwise(because, `${because}      except when position.margin_mode is isolated: 0.5 * (position.notional * position.tier.maintenance_margin_rate - position.tier.maintenance_amount)\n        because "it is so here" [HOUSE assumptions]\n`);
    expect(said(halved)).toMatch(/position\.maintenance_margin said `0\.5 \* .*`, though only of positions in isolated mode/);
  });

  test("all of an account but the first", () => {
    const rest = reading((snapshot) => ({ ...snapshot, positions: (snapshot.positions ?? []).map((position, index) => (index === 0 || position.leverage === undefined ? position : { ...position, leverage: "1" })) }));
    expect(said(rest)).toContain("the leverage of every position were 1, though only of all positions of an account but the first");
  });
});

test("a word that is the policy's but for capitals is told as spelling, and where a fault happened is not told for what happened", () => {
  const loud = answered(cases.slice(0, 3), ({ expect: { decisions, numbers } }) => ({ decisions: Object.fromEntries(Object.entries(decisions).map(([path, word]) => [path, path === "account.status" ? word.toUpperCase() : word])), numbers }));
  expect(shown(conformReport(loud))).toMatch(/3 times a word is the policy's but for its spelling, such as `[A-Z]+` for `[a-z]+`/);
  const failed = loud.map((line): ReportLine => (line.line === "result" ? { ...line, verdict: "errored", message: "KeyError: 'short'", detail: "Error: KeyError: 'short'\n    at answer (file:///bad.mjs:9:9)\n    at async ran (file:///cli.js:1:1)", differences: [] } : line));
  expect(shown(conformReport(failed))).toContain("KeyError: 'short'");
  expect(shown(conformReport(failed))).not.toMatch(/standard error|at async/);
});

test.each([["50", "60", "50"], ["49.3", "61", "50"], ["0.0123", "0.02", "0.02"], ["7", "7.5", "7"], ["99.5", "100.5", "100"]])("the number with the fewest digits from %s on and below %s", (low, high, round) => {
  const read = (text: string) => { const [whole = "", part = ""] = text.split("."); return fraction(BigInt(whole + part), 10n ** BigInt(part.length)); };
  expect(Number(toDecimalString(roundest(read(low), read(high))))).toBeGreaterThanOrEqual(Number(low));
  expect(Number(toDecimalString(roundest(read(low), read(high))))).toBeLessThan(Number(high));
  if (round !== high) expect(toDecimalString(roundest(read(low), read(high)))).toBe(round);
});

test("positions are named by what tells them from others in these accounts: the same ones once, and all of them only where orders might be meant besides", () => {
  const position = { symbol: "BTC/USD:BTC", marginMode: "cross", contracts: "1" };
  const accounts = [["short"], ["short", "long"]].map((sides): Snapshot => ({ asOf: "2026-11-22T08:00:00Z", account: { id: "A-1" }, positions: sides.map((side, index) => ({ ...position, id: `p${index}`, side: side === "short" ? "short" : "long" })) }));
  const words = (isRule: boolean) => apart(plainSomes(accounts), accounts, isRule).map((some) => some.words);
  expect(words(true)).toContain("short positions");
  expect(words(true)).not.toContain("short positions in cross mode");
  expect(words(true)).not.toContain("positions in cross mode");
  expect(words(false)).toContain("positions in cross mode");
  expect(words(false)).not.toContain("linear contracts"); // the same as those in cross mode
});
