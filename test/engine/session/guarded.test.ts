import { expect, test } from "vitest";
import { accountOf } from "../../../bench/engine/account.ts";
import { assess, openSession, SnapshotError } from "../../../engine/index.ts";
import { policyOf } from "../assess/ir.ts";

const policy = policyOf();
const snapshot = accountOf({ positions: 4, instruments: 2 });
const symbol = snapshot.instruments![0]!.symbol; // the account has two

function issuesOf(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (fault) {
    if (fault instanceof SnapshotError) return fault.issues;
    throw fault;
  }
}

test("what comes in is checked, and then it is the session of the checked", () => {
  const session = openSession(policy, snapshot);
  expect(session.answer).toEqual(assess(policy, snapshot));
  expect(session.reassess({ [symbol]: "61000" })).toBe(session.answer);
  expect(session.answer).not.toEqual(assess(policy, snapshot));
});

test("a snapshot that is none opens no session", () => {
  expect(() => openSession(policy, { asOf: "yesterday" })).toThrow(SnapshotError);
});

test.each([
  [{ [symbol]: "0" }, "expected more than 0"],
  [{ [symbol]: "58,000" }, "expected a decimal"],
  [{ [symbol]: { markPrice: "58000", tickSize: "1" } }, "one of markPrice"],
  [{ [symbol]: { lastPrice: "-1" } }, "expected more than 0"],
  [{ "C1/USDT": "58000" }, "expected the symbol of one of the instruments"],
])("marks %j are refused, and the account stays as it was", (marks, message) => {
  const session = openSession(policy, snapshot);
  const before = session.answer;
  expect(issuesOf(() => session.reassess(marks))).toMatchObject([{ path: expect.stringContaining("marks"), message: expect.stringContaining(message) }]);
  expect(session.answer).toBe(before);
});

test("where the policy is not in force, no price changes that", () => {
  const later = policyOf({ effective: { from: "2030-01-01" } });
  const session = openSession(later, snapshot);
  expect(session.reassess({ [symbol]: "61000" })).toEqual(assess(later, snapshot));
});
