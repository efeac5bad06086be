/** What the exact engine decides of many accounts is what a whole assessment says of each alone: statuses, prices and silences, in its order. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { assess } from "../../../engine/assess.ts";
import { decisionOf, exactDecider } from "../../../engine/scan/decide.ts";
import { validateSnapshot, type Instrument, type Snapshot } from "../../../engine/snapshot/index.ts";

// Stages of the account, of each position, and prices that nobody certifies.
const files = ["cases/levels/levels.margin", "cases/21-four-scopes/four-scopes.margin", "binance-multi-assets/multi-assets.margin", "bitrue/usdt.margin"];

test.each(files)("%s", (file) => {
  const policy = compiled(file);
  const accounts = new RandomAccounts(policy, 19, { positions: () => 3 });
  const snapshots = Array.from({ length: 24 }, (_, index) => (index % 4 === 3 ? inNoMode(accounts.next()) : accounts.next())).filter((snapshot) => validateSnapshot(snapshot).issues.length === 0);
  for (const asked of ["statuses", "prices"] as const) {
    const whole = snapshots.map((snapshot, index) => decisionOf(index + 1, assess(policy, snapshot), asked));
    expect(exactDecider(policy, asked).decide(snapshots.map((snapshot, index) => ({ row: index + 1, snapshot })))).toEqual(whole);
  }
});

/** The first position in a mode that no policy has, which is a silence of its own. */
function inNoMode(snapshot: Snapshot): Snapshot {
  return { ...snapshot, positions: snapshot.positions?.map((position, index) => (index === 0 ? { ...position, marginMode: "none_of_these" } : position)) ?? [] };
}

test("an instrument that changes is another object, and what was read of the one before is not taken for it", () => {
  const policy = compiled("reference/reference.margin");
  const accounts = new RandomAccounts(policy, 23, { positions: () => 1, modes: ["cross"] });
  const decider = exactDecider(policy, "prices");
  const snapshots = Array.from({ length: 12 }, () => accounts.next()).flatMap((snapshot) => [snapshot, { ...snapshot, instruments: snapshot.instruments?.map(atHalf) ?? [] }]).filter((snapshot) => validateSnapshot(snapshot).issues.length === 0);
  const decided = snapshots.map((snapshot) => decider.decide([{ row: 1, snapshot }])[0]);
  expect(decided).toEqual(snapshots.map((snapshot) => decisionOf(1, assess(policy, snapshot), "prices")));
  expect(new Set(decided.map((each) => each?.status)).size).toBeGreaterThan(1);
});

function atHalf(instrument: Instrument): Instrument {
  return { ...instrument, markPrice: String(Number(instrument.markPrice) / 2) };
}
