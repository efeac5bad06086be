import { describe, expect, test } from "vitest";
import { diff } from "../../../conformance/diff/index.ts";
import { assess } from "../../../engine/index.ts";
import { validate as validateAnswer } from "../../../schemas/generated/validate-diff-answer.ts";
import { edited, policyOf, tableText } from "./policies.ts";

const options = { positions: 3, seed: 1, evaluations: 1000 };
const old = policyOf(tableText);

/** The changes of the design notes that a search by chance does not find. */
const seeded: readonly (readonly [name: string, from: string, to: string, decision: string, direction: string, clause: RegExp])[] = [
  ["S1: a start at the boundary", "start   when pool.equity < pool.maintenance_margin", "start   when pool.equity <= pool.maintenance_margin", "cross.stage.liquidatable", "stricter", /stage\/liquidatable/],
  ["S2: a deduction that is one more", "deduction 25_050 USDT", "deduction 25_051 USDT", "cross.stage.liquidatable", "looser", /risk/],
  ["S3: a tier by the entry", "risk by position.notional", "risk by (value of position at position.entry_price)", "cross.stage.liquidatable", "", /position\.tier/],
  ["S4: a bound that is one more", "up to 5_000_000 USDT", "up to 5_000_001 USDT", "cross.stage.liquidatable", "", /risk/],
  ["S5: a bonus that counts for a hundredth more", "50% * balance.wallet_balance", "51% * balance.wallet_balance", "cross.stage.liquidatable", "looser", /count/],
];

describe("seeded changes", () => {
  test.each(seeded)("%s is found, on an account that shows it", (name, from, to, decision, direction, clause) => {
    const changed = policyOf(edited(tableText, [from, to]));
    const answer = diff(old, changed, options);
    expect(validateAnswer(answer), "the answer is as its schema says").toBe(true);
    const witness = answer.witnesses.find(({ shows }) => shows.some((shown) => shown.decision === decision && (direction === "" || shown.direction === direction)));
    if (witness === undefined) throw new Error(`${name}: not found in ${answer.searched.evaluations} evaluations`);
    console.log(`${name}: found; ${answer.searched.evaluations} evaluations in all`);
    expect(answer.verdict).toBe("different");
    // Asked again through the gate that everyone comes through.
    const shown = witness.shows.find((each) => each.decision === decision)!; // it is the one that was looked for
    const [before, after] = [old, changed].map((policy) => assess(policy, witness.snapshot));
    const statusIn = (answered: typeof before) => answered?.positions.find(({ id }) => id === shown.of)?.status ?? answered?.pools.find(({ id }) => id === shown.of)?.status;
    expect([statusIn(before) === "liquidatable", statusIn(after) === "liquidatable"]).toEqual([shown.old === "yes", shown.new === "yes"]);
    expect(shown.old).not.toBe(shown.new);
    expect(witness.because.map((place) => answer.changes[place]?.new ?? answer.changes[place]?.old).join(" ")).toMatch(clause);
    // Small: what does not matter is not there.
    expect(witness.snapshot.positions?.length ?? 0).toBeLessThanOrEqual(1);
    expect(witness.snapshot.orders).toBeUndefined();
    expect(witness.snapshot.funds).toBeUndefined();
    // The other mode's stages are shown to be the same where the change is not theirs.
    if (name.startsWith("S1") || name.startsWith("S5")) expect(answer.decisions.find((row) => row.decision === "isolated.stage.liquidatable")?.verdict).toBe("equivalent");
  });

  test("a boundary that moved from below to at is met at one value alone", () => {
    const changed = policyOf(edited(tableText, ["start   when pool.equity < pool.maintenance_margin", "start   when pool.equity <= pool.maintenance_margin"]));
    const spans = diff(old, changed, options).witnesses.flatMap(({ span }) => span ?? []);
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans) expect(span.from).toBe(span.to);
  });
});
