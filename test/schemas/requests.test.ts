import { expect, test } from "vitest";
import { directionOf, renderIssue, validateCharges, validateRequest } from "../../engine/snapshot/index.ts";

const requestIssues = (json: unknown) => validateRequest(json).issues.map(renderIssue);
const chargeIssues = (json: unknown) => validateCharges(json).issues.map(renderIssue);

test.each([
  { action: "deposit", asset: "USDT", amount: "1" },
  { action: "withdraw", by: "trader", asset: "USDT", amount: "100" },
  { action: "transfer", by: "venue", asset: "USDT" },
  { action: "add_margin", by: "trader", position: "p2", amount: "50" },
  { action: "remove_margin", position: "p2" },
  { action: "change_leverage", symbol: "BTC/USDT:USDT", marginMode: "cross", leverage: "20" },
  { action: "change_leverage", position: "p1", leverage: "20" },
  { action: "change_margin_mode", symbol: "BTC/USDT:USDT", marginMode: "isolated" },
  { action: "open", symbol: "BTC/USDT:USDT", marginMode: "cross", side: "long", contracts: "1", price: "58000", leverage: "10" },
  { action: "trade", symbol: "BTC/USDT:USDT", marginMode: "cross", side: "short", contracts: "0", takerOrMaker: "maker" },
  { action: "increase", position: "p1", contracts: "1", price: "58000" },
  { action: "reduce", symbol: "BTC/USDT:USDT", marginMode: "cross", side: "long", contracts: "1" },
  { action: "close", position: "p1" },
  { action: "place_order", symbol: "BTC/USDT:USDT", marginMode: "cross", side: "long", contracts: "1", price: "58000", reduceOnly: true },
  { action: "cancel_order", order: "o1" },
  { action: "liquidate", by: "liquidator", position: "p1", contracts: "1", facts: { bidPremium: "0.01" } },
])("the request $action is one", (request) => {
  expect(validateRequest(request)).toEqual({ request, issues: [] });
});

test("an action that is misspelt is told the nearest", () => {
  expect(requestIssues({ action: "withdrw", asset: "USDT" })).toEqual(['action: expected one of the known words, but found "withdrw". Did you mean withdraw?']);
  expect(requestIssues({})[0]).toMatch(/^action: expected a value, but it is missing\. Known here: deposit, withdraw, /);
});

test("a request says what it lacks", () => {
  expect(requestIssues({ action: "withdraw" })).toEqual(["asset: expected a value, but it is missing. It is required: what the money is."]);
  expect(requestIssues({ action: "close" })).toEqual(["expected position, or symbol and marginMode and side, but found neither."]);
  expect(requestIssues({ action: "add_margin", position: "p2", amount: 50 })).toEqual([
    'amount: expected a decimal string such as "1.25", but found the number 50. Numbers lose digits; quote it.',
  ]);
});

test("a charge may stand alone or in a list, and is given as a list", () => {
  const charge = { purpose: "funding_fee", direction: "pay", position: "p1", asset: "USDT", amount: "12.5" };
  expect(validateCharges(charge)).toEqual({ charges: [charge], issues: [] });
  expect(validateCharges([charge, charge])).toEqual({ charges: [charge, charge], issues: [] });
  expect(validateCharges([])).toEqual({ charges: [], issues: [] });
});

test("a charge of a position that is gone names its mode", () => {
  const charge = { purpose: "realized_loss", asset: "USDT", amount: "5" };
  expect(chargeIssues(charge)).toEqual(["expected position, or marginMode, but found neither."]);
  expect(chargeIssues([{ ...charge, marginMode: "cross" }, charge])).toEqual(["[1]: expected position, or marginMode, but found neither."]);
});

test("funding says its direction, and other purposes have one", () => {
  const charge = { position: "p1", asset: "USDT", amount: "1" };
  expect(chargeIssues({ ...charge, purpose: "funding_fee" })).toEqual(["direction: expected pay or receive, but it is missing. Funding goes either way."]);
  expect(chargeIssues({ ...charge, purpose: "realized_profit", direction: "pay" })).toEqual([
    "direction: expected receive, as the purpose is realized_profit, but found pay.",
  ]);
  const directions = validateCharges([
    { ...charge, purpose: "realized_profit" },
    { ...charge, purpose: "trading_fee" },
    { ...charge, purpose: "funding_fee", direction: "receive" },
  ]).charges?.map(directionOf);
  expect(directions).toEqual(["receive", "pay", "receive"]);
});

test("a negative charge is refused", () => {
  expect(chargeIssues({ purpose: "interest", position: "p1", asset: "USDT", amount: "-1" })).toEqual([
    'amount: expected 0 or more, but found "-1". It is a size and carries no sign.',
  ]);
});

test("what is no charge at all is said to be so", () => {
  expect(chargeIssues(5)).toEqual(["expected a charge or a list of charges, which is a JSON object, but found the number 5."]);
  expect(chargeIssues([5])).toEqual(["[0]: expected an object, but found the number 5."]);
});
