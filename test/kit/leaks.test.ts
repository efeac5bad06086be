import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mistakesOf, rareMistakesOf } from "../../conformance/mistakes/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { compile } from "../../index.ts";
import { reference, root } from "./reference.ts";

const shown = JSON.parse(readFileSync(join(root, "policies/reference/accounts/sample.json"), "utf8")) as Snapshot; // it is shipped
const [instrument, isolated] = [shown.instruments?.[0], shown.positions?.find(({ marginMode }) => marginMode === "isolated")];

/** The sample with a wallet of 5,000 and one isolated position: 0.1 short from 59,000 with a margin of 300. */
function account(markPrice: string, more: { readonly contract?: "inverse"; readonly contractSize?: string; readonly contracts?: string } = {}): Snapshot {
  const { contracts = "0.1", ...of } = more;
  return {
    ...shown, orders: [], account: { id: "a", balances: [{ asset: "USDT", walletBalance: "5000" }] },
    instruments: [{ ...instrument!, ...of, contractSize: of.contractSize ?? "1", markPrice }], // the sample has both
    positions: [{ ...isolated!, side: "short", contracts, entryPrice: "59000", margin: "300" }],
  };
}

/** The wallet as each mistake about money of such positions has it, by the words of the mistake. */
function walletsOf(snapshot: Snapshot): Readonly<Record<string, string | undefined>> {
  const leaks = rareMistakesOf(reference).filter(({ after }) => /of their own|have their own/.test(after));
  return Object.fromEntries(leaks.map(({ after, reads }) => [after, reads?.snapshot(snapshot).account.balances?.[0]?.walletBalance]));
}

const [beyond, all, losses, margin, twice] = [
  "what positions with margin of their own lose beyond it came out of the wallet", "what positions with margin of their own gain and lose were money of the wallet",
  "what positions with margin of their own lose came out of the wallet", "the margin of positions that have their own were still in the wallet", "the margin of positions that have their own were taken out of the wallet once more",
];

describe("money of isolated positions that a platform has in the wallet too", () => {
  test("a gain of (59,000 − 58,000) · 0.1 = 100", () => {
    expect(walletsOf(account("58000"))).toEqual({ [beyond]: "5000", [all]: "5100", [losses]: "5000", [margin]: "5300", [twice]: "4700" });
  });

  test("a loss of (63,000 − 59,000) · 0.1 = 400, which is 100 more than the margin", () => {
    expect(walletsOf(account("63000"))).toEqual({ [beyond]: "4900", [all]: "4600", [losses]: "4600", [margin]: "5300", [twice]: "4700" });
  });

  test("an inverse one: 118 contracts of 1,000 from 59,000 to 118,000 lose 118,000 ÷ 59,000 − 118,000 ÷ 118,000 = 1", () => {
    expect(walletsOf(account("118000", { contract: "inverse", contractSize: "1000", contracts: "118" }))).toEqual({ [beyond]: "5000", [all]: "4999", [losses]: "4999", [margin]: "5300", [twice]: "4700" });
  });

  test("an account without such a position is read as it is, and a policy that has none of them knows none of these mistakes", () => {
    const cross = { ...account("58000"), positions: [] };
    for (const { reads } of rareMistakesOf(reference)) if (reads !== undefined) expect(reads.snapshot(cross)).toBe(cross);
    const shared = compile(readFileSync(join(root, "policies/cases/common/cases.margin"), "utf8"));
    const read = JSON.stringify(shared.meaning).includes('"position.margin"');
    expect(rareMistakesOf(shared).some(({ after }) => after === margin)).toBe(read);
  });

  test("suites are not asked to tell them", () => {
    expect(mistakesOf(reference).filter(({ after }) => [beyond, all, losses, margin, twice].includes(after))).toEqual([]);
  });
});
