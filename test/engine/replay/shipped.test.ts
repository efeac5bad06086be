/** A day of events, in the accounts that the examples of every shipped policy describe: nothing throws, and money is conserved. */
import { describe, expect, test } from "vitest";
import { readPolicy } from "../../../dsl/index.ts";
import { buildSnapshot } from "../../../engine/examples/build-snapshot.ts";
import { gathered } from "../../../engine/replay/guarded.ts";
import { rulesOf } from "../../../engine/replay/rules.ts";
import { validateSnapshot, type Snapshot } from "../../../engine/snapshot/index.ts";
import type { ReplayEvent } from "../../../schemas/generated/events.ts";
import { validate } from "../../../schemas/generated/validate-replay-answer.ts";
import { shippedBases, shippedPolicies } from "../../support/shipped.ts";
import { eventsOf } from "./events.ts";

/** A price with so many percent of it, on a grid that any instrument has. */
function moved(price: string, percent: bigint): string {
  const [whole = "0", decimals = ""] = price.split(".");
  const digits = decimals.slice(0, 16);
  const units = (BigInt(whole + digits) * percent) / 100n + 1n;
  const text = units.toString().padStart(digits.length + 1, "0");
  return digits === "" ? text : `${text.slice(0, -digits.length)}.${text.slice(-digits.length)}`;
}

/** Prices fall and rise, funding goes both ways, somebody asks for this and that, a job settles, and everything is closed. */
function dayOf(snapshot: Snapshot): readonly ReplayEvent[] {
  const day = snapshot.asOf.slice(0, 10);
  const instruments = snapshot.instruments ?? [];
  const at = (hour: number): string => `${day}T${String(hour).padStart(2, "0")}:30:00Z`;
  const prices = (hour: number, percent: bigint): readonly ReplayEvent[] => instruments.map(({ symbol, markPrice }) => ({ at: at(hour), prices: { [symbol]: { markPrice: moved(markPrice, percent) } } }));
  const funding = (hour: number, rate: string): readonly ReplayEvent[] => instruments.map(({ symbol }) => ({ at: at(hour), funding: { symbol, rate } }));
  const assets = (snapshot.account.balances ?? []).map(({ asset }) => asset);
  const positions = snapshot.positions ?? [];
  return eventsOf(
    [
      ...prices(1, 97n),
      ...funding(2, "0.0003"),
      ...assets.map((asset) => ({ at: at(3), request: { action: "deposit", asset, amount: "10" } })),
      ...assets.map((asset) => ({ at: at(4), request: { action: "withdraw", asset, amount: "3" } })),
      ...assets.map((asset) => ({ at: at(5), grant: { asset, amount: "2" } })),
      ...positions.map(({ id }) => ({ at: at(6), request: { action: "add_margin", position: id, amount: "1" } })),
      ...positions.map(({ symbol, marginMode, side }) => ({ at: at(7), request: { action: "trade", symbol, marginMode, side, contracts: "1", leverage: "5" } })),
      ...prices(8, 70n),
      { at: at(9), realize: { of: "both" } },
      ...funding(10, "-0.001"),
      ...prices(11, 130n),
      ...positions.map(({ id }) => ({ at: at(12), request: { action: "close", position: id } })),
    ],
    snapshot,
  );
}

/** Policies and the accounts of their examples that are snapshots, each that differs once. */
const policies = [...shippedPolicies].flatMap(([file, text]) => {
  const { ast, policy } = readPolicy(text, { file: `policies/${file}`, bases: shippedBases });
  if (policy === undefined || ast?.extends !== undefined) return [];
  const found = new Map<string, Snapshot>();
  for (const { lines } of policy.notes.examples) {
    const { snapshot } = validateSnapshot(buildSnapshot(policy.notes.accounts, lines, policy.meaning));
    if (snapshot !== undefined) found.set(JSON.stringify(snapshot), { ...snapshot, asOf: `${snapshot.asOf.slice(0, 10)}T00:00:00Z` });
  }
  return [{ file, policy, snapshots: [...found.values()] }];
});

/** Of each policy so many accounts; all of them take minutes. */
const looked = 4;

describe("a day of every policy", () => {
  test.each(policies)("$file", ({ policy, snapshots }) => {
    expect(snapshots.length).toBeGreaterThan(0);
    const apart = Math.max(1, Math.floor(snapshots.length / looked));
    for (const snapshot of snapshots.filter((_, index) => index % apart === 0).slice(0, looked)) {
      const answer = gathered(rulesOf(policy), snapshot, dayOf(snapshot)); // money is asserted inside
      expect([validate(answer), validate.errors ?? []]).toEqual([true, []]);
      expect(validateSnapshot(answer.after).issues).toEqual([]);
    }
  });
});
