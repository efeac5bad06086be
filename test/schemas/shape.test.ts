import { expect, test } from "vitest";
import { renderIssue, validateSnapshot } from "../../engine/snapshot/index.ts";
import { issuesAfter, sampleSnapshot } from "./sample.ts";

test("the sample of the documents is a snapshot", () => {
  expect(validateSnapshot(sampleSnapshot())).toEqual({ snapshot: sampleSnapshot(), issues: [] });
});

test("identities and prices are all that a snapshot needs", () => {
  expect(validateSnapshot({ asOf: "2026-11-22T08:00:00Z", account: { id: "A" } }).issues).toEqual([]);
  const instrument = { symbol: "X", contract: "inverse", base: "BTC", quote: "USD", settle: "BTC", contractSize: "1", tickSize: "0.5", markPrice: "1" };
  const position = { id: "p", symbol: "X", marginMode: "cross", side: "long", contracts: "0", entryNotional: "0" };
  const least = { asOf: "2026-11-22T08:00:00Z", account: { id: "A", balances: [{ asset: "BTC" }] }, instruments: [instrument], positions: [position] };
  expect(validateSnapshot(least).issues).toEqual([]);
});

test("a missing price is named and said to be required", () => {
  expect(issuesAfter({ "instruments.0.markPrice": undefined })).toEqual([
    "instruments[0].markPrice: expected a value, but it is missing. It is required: the price that unrealized profit and loss are reckoned at.",
  ]);
});

test("a position needs an entry price or an entry notional", () => {
  expect(issuesAfter({ "positions.0.entryPrice": undefined })).toEqual([
    "positions[0]: expected entryPrice, or entryNotional, but found neither.",
  ]);
});

test("a JSON number is refused where a decimal string is due", () => {
  expect(issuesAfter({ "positions.1.contracts": 1.25 })).toEqual([
    'positions[1].contracts: expected a decimal string such as "1.25", but found the number 1.25. Numbers lose digits; quote it.',
  ]);
});

test.each([
  ["NaN", "Leave a fact out where its value is not known."],
  ["Infinity", "Leave a fact out where its value is not known."],
  ["1e5", "Write the digits out, without an exponent."],
  ["1,000", "Write the digits without separators."],
  ["+5", "Leave the plus sign out."],
  [".5", "Write digits on both sides of the point."],
  ["5.", "Write digits on both sides of the point."],
  ["5%", "Write a share of 1: 0.4 % is 0.004."],
])("the string %s is no decimal, and the message says what to write", (text, help) => {
  expect(issuesAfter({ "account.balances.0.walletBalance": text })).toEqual([
    `account.balances[0].walletBalance: expected a decimal string such as "1.25", but found "${text}". ${help}`,
  ]);
});

test("a negative size is told where its sign belongs", () => {
  expect(issuesAfter({ "positions.0.contracts": "-1" })).toEqual([
    'positions[0].contracts: expected 0 or more, but found "-1". Write the size without a sign, and the direction as "side": "long" or "short".',
  ]);
});

test("only the wallet may be negative", () => {
  expect(issuesAfter({ "account.balances.0.walletBalance": "-1" })).toEqual([]);
  expect(issuesAfter({ "account.balances.0.bonus": "-1" })).toHaveLength(1);
  expect(issuesAfter({ "account.balances.0.debt": "-1" })).toHaveLength(1);
  expect(issuesAfter({ "positions.1.margin": "-1" })).toHaveLength(1);
});

test.each([
  ["markPrice", "0"],
  ["tickSize", "0.000"],
  ["contractSize", "-1"],
  ["amountStep", "0"],
])("the %s of an instrument is more than 0", (field, value) => {
  expect(issuesAfter({ [`instruments.0.${field}`]: value })[0]).toContain(`instruments[0].${field}: expected more than 0, but found "${value}".`);
});

test("a decimal has at most 20 digits before its point and 18 after it", () => {
  expect(issuesAfter({ "positions.0.contracts": `${"9".repeat(20)}.${"9".repeat(18)}` })).toEqual([]);
  expect(issuesAfter({ "positions.0.contracts": "9".repeat(21) })).toEqual(["positions[0].contracts: expected at most 20 digits before the point, but found 21."]);
  expect(issuesAfter({ "positions.0.contracts": `0.${"9".repeat(19)}` })).toEqual([
    "positions[0].contracts: expected at most 18 digits after the point, but found 19.",
  ]);
});

test("an unknown field is refused with the nearest known one", () => {
  expect(issuesAfter({ "positions.0.entry_price": "1" })).toEqual([
    "positions[0].entry_price: this field is not known here. Did you mean entryPrice?",
  ]);
  expect(issuesAfter({ "positions.0.cumulativePnl": "1" })).toEqual([
    'positions[0].cumulativePnl: this field is not known here. A fact that a policy declares stands under "facts".',
  ]);
});

test("declared facts are decimals, words or moments under names in camel case", () => {
  const good = { cumulativePnl: "-12.5", premiumMember: "yes", joinedAt: "2026-01-01T00:00:00Z", kind: "market_maker" };
  expect(issuesAfter({ "account.facts": good })).toEqual([]);
  expect(issuesAfter({ "account.facts": { member: true } })).toEqual([
    'account.facts.member: expected a decimal string, a word or a moment in UTC, but found true. Write "yes".',
  ]);
  expect(issuesAfter({ "account.facts": { "a b": "1" } })).toEqual([
    'account.facts["a b"]: expected a name in camel case, such as cumulativePnl, but found "a b".',
  ]);
});

test("a mode in capitals is told the word to write", () => {
  expect(issuesAfter({ "positions.0.marginMode": "Cross Margin" })[0]).toMatch(/found "Cross Margin"\. Write cross_margin\.$/);
});

test("what is not an object at all is said to be so", () => {
  for (const [value, name] of [[null, "null"], [[], "a list"], ["x", '"x"'], [5, "the number 5"]] as const) {
    expect(validateSnapshot(value).issues.map(renderIssue)).toEqual([`expected a snapshot, which is a JSON object, but found ${name}.`]);
  }
});

test("text from outside cannot steer a terminal", () => {
  const [line] = issuesAfter({ "positions.0.\u001b[31m\u202e": "1" });
  expect(line).not.toMatch(/[\u0000-\u001f\u202e]/);
});
