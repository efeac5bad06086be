import { expect, test } from "vitest";
import { toText } from "../../../engine/report/index.ts";
import { proveReport } from "../../../conformance/prove/index.ts";
import type { ProveAnswer } from "../../../schemas/generated/prove-answer.ts";

const finding = (property: ProveAnswer["findings"][number]["property"], verdict: ProveAnswer["findings"][number]["verdict"]): ProveAnswer["findings"][number] => ({ property, about: "mode cross", verdict, because: `Because of ${property}.`, clauses: [] });

test("what somebody has to look at comes first: what is refuted, then what is unknown, then what is proved; and the words are said", () => {
  const answer: ProveAnswer = { policy: { id: "house.x", version: "1", digest: "sha256:0123456789ab" }, evaluations: 5, cases: 7, findings: [finding("conserves_money", "proved"), finding("reachable", "unknown"), finding("more_margin_never_hurts", "proved"), finding("splitting_a_position", "refuted")] } as ProveAnswer;
  const text = toText(proveReport(answer), { widthColumns: 100 });
  const places = ["splitting_a_position", "reachable", "conserves_money", "more_margin_never_hurts"].map((property) => text.indexOf(`Because of ${property}.`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(text).toMatch(/Unknown\s+is\s+neither,\s+and\s+never\s+means\s+probably/);
});

test("in front it says how many proofs are for so many positions only, and accounts have thousands grouped", () => {
  const bounded = { ...finding("more_margin_never_hurts", "proved"), method: "arithmetic", assuming: ["at most 1 position and 1 order in a pool"] };
  const refuted = { ...finding("splitting_a_position", "refuted"), accounts: [{ asOf: "2026-01-01T00:00:00Z", account: { id: "a", balances: [{ asset: "USDT", walletBalance: "2000.123456789" }] } }] };
  const text = toText(proveReport({ policy: { id: "house.x", version: "1", digest: "sha256:0123456789ab" }, evaluations: 5, cases: 7, findings: [bounded, finding("conserves_money", "proved"), refuted] } as ProveAnswer), { widthColumns: 1000 });
  expect(text).toContain("2 proved (1 of them for a number of positions and orders that is named), 1 refuted");
  expect(text).toContain("The account: 2,000.123456789 USDT.");
});

test("of a property that the policy has nothing of it says so, and which names there are", () => {
  const text = toText(proveReport({ policy: { id: "house.x", version: "1", digest: "sha256:0123456789ab" }, evaluations: 5, cases: 7, reproduce: "plimsoll prove x", findings: [] }), { widthColumns: 100 });
  expect(text).toContain("The policy has nothing that this was asked of");
  expect(text.replaceAll(/\s+/g, " ")).toContain("of which the names are statuses_exclusive, stages_in_order,");
});
