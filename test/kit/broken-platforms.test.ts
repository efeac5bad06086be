import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { askOf, diagnose, diagnosisReport, outcomeOf, type Capabilities, type Outcome, type SuiteCase } from "../../conformance/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { compile } from "../../index.ts";
import { answered, cases as whole, shown } from "./answered.ts";
import { reference, root } from "./reference.ts";

const source = readFileSync(join(root, "policies/reference/reference.margin"), "utf8");
/** Few of how accounts stand, with several positions, in every tier, with more leverage than the tier allows; and liquidations. */
const assessed = whole.filter(({ id, ask, snapshot: { positions = [] } }, index) => ask === undefined && (index % 30 === 0 || positions.length > 2 || id.startsWith("edge-6-instrument.mark-price") || id.startsWith("mistake-") || (positions.length > 1 && index % 12 === 0)));
const liquidated = whole.filter(({ ask }) => ask?.ask === "liquidate");

const reading = (change: (snapshot: Snapshot) => Snapshot) => ({ snapshot, ...rest }: SuiteCase): Outcome => outcomeOf(reference, change(snapshot), askOf(rest));
const saying = (change: (text: string, path: string, snapshot: Snapshot) => string) => ({ snapshot, expect: { decisions, numbers } }: SuiteCase): Outcome => ({ decisions, rules: [], numbers: Object.fromEntries(Object.entries(numbers).map(([path, text]) => [path, change(text, path, snapshot)])) });

function otherwise(before: string | RegExp, after: string): (asked: SuiteCase) => Outcome {
  expect(source.split(before).length, String(before)).toBe(2);
  const policy = compile(source.replace(before, after));
  return ({ snapshot, ...rest }) => outcomeOf(policy, snapshot, askOf(rest));
}

/** What is said of a platform that answers so, where something explains all of it. */
function said(answer: (asked: SuiteCase) => Outcome, cases: readonly SuiteCase[] = assessed, capabilities?: Capabilities): string {
  const found = diagnose(reference, answered(cases, answer, capabilities));
  expect(found.differing).toBeGreaterThan(0);
  expect(found.explainsAll).toBe(true);
  return shown(diagnosisReport(found));
}

const sideOf = ({ positions = [] }: Snapshot, path: string): string | undefined => positions.find(({ id }) => path.startsWith(`positions.${id}.`))?.side;

describe("numbers that are right and said otherwise, of some positions", () => {
  test("the profit of shorts has the other sign", () => {
    expect(said(saying((text, path, snapshot) => (path.endsWith(".unrealizedPnl") && sideOf(snapshot, path) === "short" && text !== "0" ? (text.startsWith("-") ? text.slice(1) : `-${text}`) : text)))).toContain("positions.*.unrealizedPnl were said with the other sign, though only of short positions");
  });

  test("liquidation prices of longs are a tick higher, which no rounding gives", () => {
    const tick = ({ positions = [], instruments = [] }: Snapshot, path: string): number => Number(instruments.find(({ symbol }) => positions.some((one) => one.symbol === symbol && path.startsWith(`positions.${one.id}.`)))?.tickSize);
    const answer = saying((text, path, snapshot) => (path.endsWith(".liquidationPrice") && text !== "none" && sideOf(snapshot, path) === "long" ? (Number(text) + tick(snapshot, path)).toFixed(8) : text));
    expect(said(answer, assessed, { decisions: [], numbers: ["positions.*.liquidationPrice"] })).toContain("positions.*.liquidationPrice were one tick higher, though only of long positions");
  });
});

test("profits as longs have them, of inverse contracts too; profits without the contract size", () => {
  const profit = "profit of position\n                                    from position.entry_price to instrument.mark_price";
  const asLong = "if instrument.contract is inverse then value of position at position.entry_price - value of position at instrument.mark_price else value of position at instrument.mark_price - value of position at position.entry_price";
  expect(said(otherwise(profit, asLong))).toContain("as a long position has it, whichever side it is on");
  const small = assessed.concat(whole.filter(({ ask, snapshot: { instruments = [] } }) => ask === undefined && instruments.some(({ contractSize }) => contractSize !== "1")).slice(0, 4));
  expect(said(otherwise(profit, `(${profit}) / instrument.contract_size`), small)).toContain("as if the contract size were 1 in this alone");
});

test("a word that stands for another is said with both", () => {
  const answer = ({ expect: { decisions, numbers } }: SuiteCase): Outcome => ({ numbers, rules: [], decisions: Object.fromEntries(Object.entries(decisions).map(([path, word]) => [path, word === "insurance_fund" ? "debt" : word])) });
  expect(said(answer, whole.filter(({ ask }) => ask?.ask === "charge"))).toContain("`insurance_fund` were said `debt`");
});

test("a sum that takes in the first position of an account alone, while each is right", () => {
  const answer = ({ snapshot: { positions = [] }, expect: { decisions, numbers } }: SuiteCase): Outcome => {
    const ofFirst = (pool: string): string => positions.flatMap(({ id }, index) => (index === 0 && decisions[`positions.${id}.pool`] === pool ? [numbers[`positions.${id}.maintenanceMargin`] ?? "0"] : []))[0] ?? "0";
    return { decisions, rules: [], numbers: Object.fromEntries(Object.entries(numbers).map(([path, text]) => [path, /^pools\..*\.maintenanceMargin$/.test(path) ? ofFirst(path.replace(/^pools\./, "").replace(/\.maintenanceMargin$/, "")) : text])) };
  };
  const text = said(answer, assessed, { decisions: [], numbers: ["pools.*.maintenanceMargin", "positions.*.maintenanceMargin"] });
  expect(text).toContain("sum of position.maintenance_margin of the first position of an account alone");
  expect(text).toContain("One mistake explains");
});

describe("tiers", () => {
  type Tiers = NonNullable<NonNullable<Snapshot["instruments"]>[number]["tiers"]>;
  const tiers = (change: (tiers: Tiers) => Tiers) => reading((snapshot) => ({ ...snapshot, instruments: (snapshot.instruments ?? []).map((each) => (each.tiers === undefined ? each : { ...each, tiers: change(each.tiers) })) }));

  test("an index that is one too high", () => {
    const next = (list: Tiers): Tiers => list.map((tier, index) => { const { minNotional: _, maxNotional: __, ...rest } = list[Math.min(index + 1, list.length - 1)]!; return { ...tier, ...rest }; }); // one of the list
    const text = said(tiers(next), whole.filter(({ ask }) => ask === undefined).filter((_, index) => index % 3 === 0));
    expect(text).toContain("every tier had the rates of the one above it");
    expect(text).not.toContain("nine digits"); // it reckons exactly, with numbers of many digits
  });

  test("the tier by initial margin", () => {
    expect(said(otherwise("instrument.tiers by position.notional,", "instrument.tiers by position.initial_margin,"))).toContain("instrument.tiers by position.initial_margin");
  });

  test("a leverage that is kept below the most of the tier", () => {
    const clamped = reading((snapshot) => ({ ...snapshot, positions: (snapshot.positions ?? []).map((position) => {
      const instrument = snapshot.instruments?.find(({ symbol }) => symbol === position.symbol);
      const worth = instrument?.contract === "inverse" ? (Number(position.contracts) * Number(instrument.contractSize)) / Number(instrument.markPrice) : Number(position.contracts) * Number(instrument?.contractSize) * Number(instrument?.markPrice);
      const most = instrument?.tiers?.find(({ maxNotional }) => maxNotional === undefined || worth <= Number(maxNotional))?.maxLeverage;
      return most !== undefined && Number(position.leverage) > Number(most) ? { ...position, leverage: most } : position;
    }) }));
    expect(said(clamped)).toContain("a leverage above the most of the tier were that most");
  });
});

test("a plan that closes the whole position where it should reduce it", () => {
  expect(said(otherwise("reduce position with largest loss by 1 tier, repeat", "close position with largest loss"), liquidated)).toContain("said `close the whole position` where it says `reduce by 1 tier`");
});

describe("a platform that reckons in binary fractions", () => {
  const binary = (outcome: Outcome): Outcome => ({ ...outcome, numbers: Object.fromEntries(Object.entries(outcome.numbers).map(([path, text]) => [path, text === "none" || text === "unlimited" ? text : (Number(text) * (1 + 2 ** -50)).toFixed(20)])) });

  test("has its mistake named all the same", () => {
    const mistaken = otherwise("position.notional / position.leverage", "position.notional / (2 * position.leverage)");
    const text = said((asked) => binary(mistaken(asked)));
    expect(text).toContain("Numbers are compared to nine digits here, as of a platform that reckons in binary fractions");
    expect(text).toContain("position.initial_margin");
  });

  test("and none where it makes none", () => {
    expect(said(({ expect: { decisions, numbers } }) => binary({ decisions, numbers, rules: [] }))).toContain("are the policy's own to nine digits: this platform reckons in binary fractions, and no other mistake is seen.");
  });
});

test("liquidation prices by the tier as it is at the mark", () => {
  const answer = otherwise("instrument.tiers by position.notional, upper", "instrument.tiers by (position.notional at current mark), upper");
  expect(said(answer, whole.filter(({ ask }) => ask === undefined).filter(({ id }, index) => index % 30 === 0 || id.includes("belongs-to-the-lower-tier")))).toContain("as it is now while a liquidation price is looked for");
});
