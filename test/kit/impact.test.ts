import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emptyTally, impactAnswer, impactOf, impactPicture, impactReport, merge, Telling } from "../../conformance/impact/index.ts";
import { compile } from "../../dsl/index.ts";
import { toHtml, toText } from "../../engine/report/index.ts";
import { validated } from "../../engine/validated.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { reference, root, sampleSnapshot } from "./reference.ts";

const text = readFileSync(join(root, "policies/reference/reference.margin"), "utf8");
const stricter = compile(text.replaceAll("when pool.equity < pool.maintenance_margin", "when pool.equity < 20 * pool.maintenance_margin").replaceAll("when pool.maintenance_margin >= 80% * pool.equity", "when pool.maintenance_margin >= 5% * pool.equity"));
const otherPayers = compile(text.replace(/first {3}balance\.bonus\n\s*when option bonus\n.*\n\s*then {4}balance\.wallet_balance/, "first   balance.wallet_balance  down to 0\n        then    balance.bonus  when option bonus\n        then    balance.wallet_balance"));

/** Accounts with the sample's positions and less and less money. */
const accounts: readonly Snapshot[] = Array.from({ length: 40 }, (_, index) => sampleSnapshot((json) => {
  json["account"] = { id: `A${index}`, balances: [{ asset: "USDT", walletBalance: String(6000 - 140 * index), bonus: "50" }] };
}));
const lines = accounts.map((account) => JSON.stringify(account));

describe("the impact of a change", () => {
  test("of stricter stages is what assess says of each account", () => {
    const { tally } = impactOf(reference, stricter, lines, 1);
    const wanted: Record<string, number> = {};
    for (const account of accounts) {
      const [old, now] = [reference, stricter].map((policy) => validated.assess(policy, account).account.status);
      if (old !== now) wanted[`${old} → ${now}`] = (wanted[`${old} → ${now}`] ?? 0) + 1;
    }
    expect(Object.keys(wanted).length).toBeGreaterThan(0);
    expect(tally.statuses).toEqual(wanted);
    expect(tally.better).toBe(0);
  });

  test("is the sum of that of its parts, wherever the lines are cut", () => {
    const whole = impactOf(reference, stricter, lines, 1);
    for (const cut of [1, 7, 39]) {
      const sum = emptyTally();
      const parts = [impactOf(reference, stricter, lines.slice(0, cut), 1), impactOf(reference, stricter, lines.slice(cut), cut + 1)];
      for (const { tally } of parts) merge(sum, tally);
      expect(sum).toEqual(whole.tally);
      expect(parts.flatMap(({ changed }) => changed.map(({ line, account }) => [line, account]))).toEqual(whole.changed.map(({ line, account }) => [line, account]));
    }
  });

  test("of another order of payers is money that shifts from one to another, and comes to nothing in sum", () => {
    const { tally } = impactOf(reference, otherPayers, lines.slice(0, 3), 1);
    const answer = impactAnswer(reference, otherPayers, tally, [], [], 0);
    const shifts = answer.payers.filter(({ purpose }) => purpose === "realized_loss");
    expect(shifts.map(({ payer }) => payer)).toContain("balance.bonus");
    expect(shifts.reduce((sum, { by }) => sum + Number(by), 0)).toBeCloseTo(0, 6);
    for (const { by, places } of answer.payers) expect(places.reduce((sum, each) => sum + Number(each.by), 0)).toBeCloseTo(Number(by), 6);
    expect(shifts.flatMap(({ places }) => places.map(({ place }) => place))).toContain("cross BTC/USDT:USDT");
    expect(toText(impactReport(answer), { widthColumns: 200 })).toContain("cross BTC/USDT:USDT: ");
    expect(tally.statuses).toEqual({});
  });

  test("is shown by the accounts that say most, wherever they stand in the file", () => {
    const both = compile(`${text.slice(0, text.indexOf("mode isolated")).replace("when pool.equity < pool.maintenance_margin", "when pool.equity < 20 * pool.maintenance_margin").replace(/first {3}balance\.bonus\n\s*when option bonus\n.*\n\s*then {4}balance\.wallet_balance/, "first   balance.wallet_balance")}${text.slice(text.indexOf("mode isolated"))}`);
    const { changed } = impactOf(reference, both, lines, 1);
    const become = changed.filter(({ effects }) => effects.some(({ what, level, new: now }) => what === "status" && level === "account" && now === "liquidatable"));
    expect(become.length).toBeGreaterThan(2);
    expect(changed.length).toBeGreaterThan(become.length);
    expect(changed[0]).not.toBe(become[0]);
    const shown = (most: number) => {
      const telling = new Telling(most);
      telling.add(changed.slice(0, 5));
      telling.add(changed.slice(5));
      return telling.accounts;
    };
    expect(shown(2)).toEqual(become.slice(0, 2));
    expect(shown(100).map(({ line }) => line).toSorted((a, b) => a - b)).toEqual(changed.map(({ line }) => line));
    expect(shown(100).slice(0, become.length)).toEqual(become);
  });

  test("is better for nobody whose position the new policy does not know, and no money moves that only one of them decides", () => {
    const cut = text.slice(0, text.indexOf("  mode isolated")) + text.slice(text.indexOf("  mode isolated")).replace(/^ {2}mode isolated[^]*?\n {2}\}\n/, "").replace(/\n {2}(guarantees|examples)[^]*?\n {2}\}\n/g, "\n");
    const crossOnly = compile(cut);
    const { tally, changed } = impactOf(reference, crossOnly, lines.slice(0, 2), 1);
    expect([tally.changed, tally.better, tally.payers]).toEqual([2, 0, {}]);
    expect(tally.prices["isolated BTC/USDT:USDT"]).toMatchObject({ gone: 0, undecided: 2 });
    const said = toText(impactReport(impactAnswer(reference, crossOnly, tally, changed, [], 0)), { widthColumns: 300 });
    expect(said).toContain("of 2 of them the new rules do not decide it");
    expect(said).toContain("Who pays more of charges that only one of the two decides");
    expect(said).not.toContain("(better)");
    // The other way round nothing is worse: nobody decided it before.
    expect(impactOf(crossOnly, reference, lines.slice(0, 2), 1).tally).toMatchObject({ worse: 0, better: 0, payers: {} });
  });

  test("says of how many accounts it cannot be known, and why: an account that nobody decides is none that does not change", () => {
    const silent = accounts.map((account, index) => JSON.stringify(index % 4 === 0 ? account : { ...account, account: { ...account.account, balances: [{ asset: "USDT", walletBalance: "6000" }] } }));
    const { tally, changed } = impactOf(reference, stricter, silent, 1);
    expect(tally.undecided).toBe(30);
    expect(tally.silences).toEqual({ "The fact `balance.bonus` of USDT is missing. Give `bonus` in the snapshot.": 30 });
    const text = toText(impactReport(impactAnswer(reference, stricter, tally, changed, [], 0)), { widthColumns: 200 });
    expect(text).toContain("Of 30 of them neither set of rules decides everything about how they stand: whether that changes is not known.");
    expect(text).toContain("30 accounts: The fact `balance.bonus` of USDT is missing.");
    expect(impactOf(reference, stricter, lines, 1).tally.undecided).toBe(0);
  });

  test("asked only how accounts stand, is the same but for payers and permissions", () => {
    const [all, quick] = (["everything", "standing"] as const).map((asked) => impactOf(reference, stricter, lines, 1, asked));
    expect(quick?.tally.statuses).toEqual(all?.tally.statuses);
    expect(quick?.tally.prices).toEqual(all?.tally.prices);
    expect(impactOf(reference, reference, lines, 1, "standing").tally.changed).toBe(0);
  });

  test("of lines that are no snapshot is their number and the reason, and nothing else is lost", () => {
    const { rejects, tally } = impactOf(reference, stricter, [lines[0]!, "", "{", '{"asOf":1}', lines[1]!, "\u0000", `[${"[".repeat(5000)}`], 10); // two at least
    expect(rejects.map(({ line }) => line)).toEqual([12, 13, 15, 16]);
    for (const { reason } of rejects) expect(reason.length).toBeGreaterThan(10);
    expect(tally.accounts).toBe(2);
  });

  test("is asked as if both were in force, for the one ends where the other begins", () => {
    const on = (policy: typeof reference, effective: { readonly from?: string; readonly until?: string }) => ({ ...policy, meaning: { ...policy.meaning, effective } });
    const plainly = impactOf(reference, stricter, lines, 1);
    for (const [old, now] of [[on(reference, { until: "2026-01-02" }), on(stricter, { from: "2026-01-02" })], [reference, on(stricter, { from: "2030-01-01" })]] as const) expect(impactOf(old, now, lines, 1)).toEqual(plainly);
    expect(impactOf(reference, on(reference, { from: "2030-01-01" }), lines, 1).tally.changed).toBe(0);
  });

  test("is told in words and in a picture, without markup of the accounts in it", () => {
    const hostile = JSON.stringify({ ...accounts[30], account: { ...accounts[30]?.account, id: "<script>x</script>" } });
    const { tally, changed } = impactOf(reference, stricter, [hostile], 1);
    const answer = impactAnswer(reference, stricter, tally, changed, [], 0);
    expect(impactPicture(answer)).not.toContain("<script>");
    const plain = toText(impactReport(answer), { widthColumns: 100 });
    expect(plain).toContain("for 1 account\n");
    expect(plain).toContain("instead of reference.futures version 1: another text of the same version, digest ");
    expect(plain).toContain("1 of them changes (100.00 %)");
    expect(toText(impactReport(answer, "standing"), { widthColumns: 100 }).replace(/\s+/g, " ")).toContain("Who pays charges and what may be done: only how accounts stand was asked.");
    const paid = toText(impactReport({ ...answer, payers: [{ purpose: "realized_loss", payer: "balance.bonus", asset: "USDT", by: "-23069", places: [{ place: "cross", by: "-23069.5" }] }, { purpose: "realized_loss", payer: "debt", asset: "USDT", by: "23069", places: [] }], first: [{ line: 1, account: "A-2027", effects: ["payer of p1: debt 27808 to venue"] }] }), { widthColumns: 200 });
    expect(paid).toMatch(/balance\.bonus +-23,069 USDT +cross: -23,069\.5\n.*debt +\+23,069 USDT/);
    expect(paid).toMatch(/A-2027 +payer of p1: debt 27,808 to venue/);
    const none = impactAnswer(reference, stricter, emptyTally(), [], [], 0);
    expect(toText(impactReport(none), { widthColumns: 100 })).toContain("There was no account to ask about.");
    for (const said of ["WHAT WAS ASKED", "WHAT WAS NOT CHECKED", "WORDS"]) expect(plain).toContain(said);
    const page = toHtml(impactReport(answer, "standing"), { title: "x" });
    expect(page).not.toContain("<script>");
    for (const said of ["What was asked", "What was not checked", "only how accounts stand was asked", "1 account changes its status", "Words"]) expect(page).toContain(said);
  });
});
