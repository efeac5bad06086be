import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { prove, proveReport, withEvidence, type Finding } from "../../../conformance/prove/index.ts";
import { compile } from "../../../index.ts";
import { toText } from "../../../engine/report/index.ts";

const text = readFileSync("policies/reference/reference.margin", "utf8");

/** What `prove` says of an edit of the reference policy, as text of one column. */
function said(property: Finding["property"], ...edits: readonly (readonly [from: string, to: string])[]): string {
  for (const [from] of edits) expect(text).toContain(from);
  const policy = compile(edits.reduce((whole, [from, to]) => whole.replaceAll(from, to), text));
  const findings = withEvidence(policy, prove(policy, { budget: 400, properties: [property] }), (clause) => `here:${clause.length}`);
  return toText(proveReport({ policy: { id: "house.x", version: "1", digest: "sha256:0123456789ab" }, evaluations: 400, cases: 100_000, reproduce: "plimsoll prove here", findings: [...findings] }), { widthColumns: 10_000 });
}

test("both accounts of a refutation are shown with the numbers that a reader can reckon with, and the one on which it holds first said", () => {
  const shown = said("splitting_a_position");
  expect(shown).toMatch(/REFUTED cross:USDT is warning with p1 whole, and is not with p1 in two halves\./);
  expect(shown).toMatch(/The first account: .*\n\nBTC\/USDT:USDT at .* 3 tiers \(from 0: maintenance_margin_rate/);
  expect(shown).toMatch(/warning: pool\.maintenance_margin of cross:USDT >= 0\.8 × pool\.equity of cross:USDT: [\d,.]+ >= [\d,.]+ holds/);
  expect(shown).toMatch(/warning: pool\.maintenance_margin of cross:USDT >= 0\.8 × pool\.equity of cross:USDT: [\d,.]+ >= [\d,.]+ does not hold/);
  expect(shown).toMatch(/pool\.equity of cross:USDT = balance\.wallet_balance of USDT [\d,.]+ \+ balance\.bonus of USDT [\d,.]+ \+ sum of position\.unrealized_pnl -[\d,.]+ = /);
  expect(shown).toContain("Rules: cross/liquidation/stage/warning (here:31).");
  expect(shown).toContain("TO SEE IT AGAIN\nplimsoll prove here\n");
});

test("a guarantee that is refuted is shown in numbers", () => {
  const shown = said("guarantee", ["  guarantees {", "  guarantees {\n    always position.notional < 5 * position.initial_margin"]);
  expect(shown).toMatch(/position\.notional of \S+ < 5 × position\.initial_margin of \S+: [\d,.]+ < [\d,.]+ does not hold/);
});

test("a loss that takes other money is asked about, with who pays", () => {
  const shown = said("loss_stays_within", ["first   position.margin  down to 0", "first   position.margin  down to 0\n        then balance.wallet_balance up to 5% of charge"]);
  expect(shown).toMatch(/REFUTED A loss of .* takes .* from balance\.wallet_balance\./);
  expect(shown).toMatch(/Asked: who pays the realized loss \(position/);
});
