import { expect, test } from "vitest";
import { checkModes, renderIssue, validateSnapshot } from "../../engine/snapshot/index.ts";
import { workOf } from "../support/work.ts";
import { bentSnapshot, issuesAfter, sampleSnapshot } from "./sample.ts";

test("two positions of one id are refused", () => {
  expect(issuesAfter({ "positions.1.id": "p1" })).toEqual([
    'positions[1].id: "p1" is also the id of positions[0]. Expected each only once: give them different ones, or join the entries.',
  ]);
});

test.each([
  ["account.balances[1].asset", { "account.balances.1": { asset: "USDT" } }],
  ["assets[1].asset", { "assets.1": { asset: "USDT" } }],
  ["instruments[1].symbol", { "instruments.1": sampleSnapshot().instruments[0] }],
  ["orders[1].id", { "orders.1": sampleSnapshot().orders[0] }],
  ["funds[1].name", { funds: [1, 2].map(() => ({ name: "insurance", asset: "USDT", amount: "1" })) }],
  ["counterparties[1].account.id", { counterparties: [1, 2].map(() => ({ account: { id: "C" } })) }],
])("a repeated identity is found at %s", (path, changes) => {
  expect(issuesAfter(changes).map((line) => line.split(": ")[0])).toEqual([path]);
});

test("a fund of each asset may have the same name", () => {
  const fund = (asset: string) => ({ name: "insurance", asset, amount: "1" });
  expect(issuesAfter({ "funds": [fund("USDT"), fund("BTC")] })).toEqual([]);
});

test("an unknown symbol is refused, with the one that is spelled otherwise", () => {
  expect(issuesAfter({ "positions.1.symbol": "BTCUSDT" })).toEqual([
    'positions[1].symbol: expected the symbol of one of the instruments, but found "BTCUSDT". Did you mean BTC/USDT:USDT?',
  ]);
  expect(issuesAfter({ "orders.0.symbol": "ETH/USDT:USDT" })).toEqual([
    'orders[0].symbol: expected the symbol of one of the instruments, but found "ETH/USDT:USDT". Add the instrument, with its mark price.',
  ]);
});

test("tiers with a gap are refused, and the message says which two", () => {
  expect(issuesAfter({ "instruments.0.tiers.1.minNotional": "100000" })).toEqual([
    "instruments[0].tiers[1].minNotional: tiers 1 and 2 of instruments[0].tiers leave a gap from 50000 to 100000. Let each tier begin where the one before it ends.",
  ]);
});

test("tiers that overlap are refused, and the message says which two", () => {
  expect(issuesAfter({ "instruments.0.tiers.1.minNotional": "40000" })[0]).toContain("tiers 1 and 2 of instruments[0].tiers overlap from 40000 to 50000");
});

test("tiers must rise from 0, and only the last may be open", () => {
  expect(issuesAfter({ "instruments.0.tiers": sampleSnapshot().instruments[0]?.tiers.reverse() })).toHaveLength(2);
  expect(issuesAfter({ "instruments.0.tiers.0.minNotional": "1" })[0]).toContain("expected the first tier to begin at 0, but found 1");
  expect(issuesAfter({ "instruments.0.tiers.0.maxNotional": undefined })[0]).toContain("instruments[0].tiers[0] is open above");
  expect(issuesAfter({ "instruments.0.tiers.1.maxNotional": undefined })).toEqual([]);
});

test("numbers of one value are equal however they are written", () => {
  expect(issuesAfter({ "instruments.0.tiers.1.minNotional": "50000.00" })).toEqual([]);
});

test("a day that the calendar does not have is refused", () => {
  expect(issuesAfter({ "asOf": "2026-02-29T00:00:00Z" })).toEqual([
    'asOf: expected a moment that the calendar has, but found "2026-02-29T00:00:00Z". Give a day that its month has, and a time from 00:00:00 to 23:59:59.',
  ]);
  expect(issuesAfter({ "asOf": "2028-02-29T23:59:59.999999Z" })).toEqual([]);
});

test("a haircut is a share", () => {
  expect(issuesAfter({ "assets.0.haircut": "5" })).toEqual(['assets[0].haircut: expected a share between 0 and 1, but found "5". 5 % is 0.05.']);
});

test("10,000 positions are read, and one more is refused", () => {
  const many = (count: number) => ({ positions: Array.from({ length: count }, (_, index) => ({ ...sampleSnapshot().positions[0], id: `p${index}` })) });
  expect(issuesAfter(many(10_000))).toEqual([]);
  expect(issuesAfter(many(10_001))).toEqual(["positions: expected at most 10,000 entries, but found 10,001. No more are read, so that every answer comes in bounded time; ask about the account in parts."]);
});

test("at most 20 issues are listed, and the rest is counted", () => {
  const lines = issuesAfter({ positions: Array.from({ length: 100 }, () => ({})) });
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe("and 580 more. Mend the ones above first; many may share a cause.");
});

test("a million unknown fields are answered in bounded time", async () => {
  const noise = Object.fromEntries(Array.from({ length: 990 }, (_, index) => [`field${index}`, 1]));
  const workMs = await workOf(() => expect(issuesAfter({ positions: Array.from({ length: 1000 }, () => noise) })).toHaveLength(21));
  expect(workMs).toBeLessThan(10_000);
});

test("margin is given exactly where the mode's pool is the position", () => {
  expect(modeIssuesAfter({})).toEqual([]);
  expect(modeIssuesAfter({ "positions.1.margin": undefined })).toEqual([
    "positions[1].margin: expected a value, but it is missing. Margin in the mode isolated belongs to one position.",
  ]);
  expect(modeIssuesAfter({ "positions.0.margin": "5" })).toEqual([
    "positions[0].margin: expected no margin of its own, as the mode cross shares margin, but found 5. Leave it out, and count the money in the wallet balance.",
  ]);
});

function modeIssuesAfter(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const { snapshot, issues } = validateSnapshot(bentSnapshot(changes));
  expect(issues).toEqual([]);
  const modes = new Map([["cross", false], ["isolated", true]]);
  return snapshot === undefined ? [] : checkModes(snapshot, modes).map(renderIssue);
}
