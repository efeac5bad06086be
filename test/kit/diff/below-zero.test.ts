import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { belowZeroIn } from "../../../conformance/diff/below-zero.ts";
import { diff, differenceReport } from "../../../conformance/diff/index.ts";
import type { Spot } from "../../../conformance/diff/types.ts";
import { toText } from "../../../engine/report/index.ts";
import type { DiffAnswer, DiffDecision } from "../../../schemas/generated/diff-answer.ts";
import { edited, policyOf } from "./policies.ts";

/** A rate that the platform says, of which the policy does not say whether it may be below 0. */
const rated = edited(
  readFileSync("docs/diff/before.margin", "utf8").replace("effective from 2026-01-01 until 2026-07-01", "effective from 2026-01-01"),
  ["  definitions {\n", `  facts {\n    instrument.risk: ratio default 2% "What is feared of it."\n  }\n\n  definitions {\n`],
  ["1% * position.notional ", "position.notional * instrument.risk "],
);
const higher = edited(rated, ["position.notional * instrument.risk", "position.notional * instrument.risk * 150%"]);

function compared(old: string, now: string, evaluations: number, spots: readonly Spot[] = []): DiffAnswer {
  return diff(policyOf(old), policyOf(now), { positions: 2, seed: 1, evaluations, spots });
}

const row = ({ decisions }: DiffAnswer, key: string): DiffDecision | undefined => decisions.find(({ decision }) => decision === key);

describe("rates below 0", () => {
  test("a requirement that rises with a rate is stricter; what a rate below 0 turns round is told beside", () => {
    const key = "cross.maintenance_margin";
    const [usual] = compared(rated, higher, 150).witnesses.map(({ snapshot }) => snapshot).filter(({ positions = [] }) => positions.length > 0);
    if (usual === undefined) throw new Error("no account shows it");
    const below = { ...usual, instruments: usual.instruments?.map((each) => ({ ...each, facts: { risk: "-0.5" } })) };
    const answer = compared(rated, higher, 150, [{ snapshot: below, ask: { ask: "assess" } }]);
    const found = row(answer, key);
    expect(found?.verdict).toBe("stricter");
    expect(found?.onlyBelowZero?.map(({ direction, facts }) => [direction, facts])).toEqual([["looser", ["instrument.risk"]]]);
    for (const { witnesses } of found?.onlyBelowZero ?? []) for (const id of witnesses) expect(answer.witnesses.find((each) => each.id === id)?.belowZero).toEqual(["instrument.risk"]);
  });

  test("what differs below 0 alone is found, and says where", () => {
    const answer = compared(edited(rated, ["position.notional * instrument.risk", "position.notional * max(0, instrument.risk)"]), rated, 1500);
    const found = row(answer, "cross.maintenance_margin");
    expect([found?.verdict, found?.onlyBelowZero?.map(({ facts }) => facts)]).toEqual(["looser", [["instrument.risk"]]]);
    expect(toText(differenceReport(answer), { widthColumns: 100 }).replace(/\s+/g, " ")).toContain("Shown only where instrument.risk is below 0: cross.");
  });

  test("money is gained and lost, and a number that a policy has below 0 may be: their signs are none to tell", () => {
    const gained = edited(rated, ["    instrument.risk: ratio", "    account.gained: money in USDT default 0 \"What was gained.\"\n    instrument.risk: ratio"]);
    const account = { account: { id: "a", balances: [], facts: { gained: "-5" } }, instruments: [{ symbol: "A/USDT:USDT", facts: { risk: "-0.02" } }, { symbol: "B/USDT:USDT", takerFeeRate: "-0.0001" }] } as never; // as far as is looked at
    const zero = { account: { id: "a" }, instruments: [{ symbol: "A/USDT:USDT", facts: { risk: "-0.00" }, takerFeeRate: "0" }] } as never; // likewise
    const example = `  examples {\n    example "a rebate" [RULES Margin] {\n      given instrument "A/USDT:USDT": mark_price 1, risk -1%\n      given balance USDT: wallet_balance 1, bonus 0\n      expect pool cross USDT: equity 1\n    }\n  }\n}\n`;
    const below = (...texts: readonly string[]): readonly string[] => belowZeroIn(texts.map(policyOf))(account);
    expect(below(gained)).toEqual(["instrument.risk", "instrument.taker_fee_rate"]);
    expect(below(gained, edited(gained, ["ratio default 2%", "ratio default -2%"]))).toEqual(["instrument.taker_fee_rate"]);
    expect(below(gained, gained.replace(/\}\s*$/, example))).toEqual(["instrument.taker_fee_rate"]);
    expect(belowZeroIn([policyOf(gained)])(zero)).toEqual([]);
  });
});
