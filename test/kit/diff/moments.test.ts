import { describe, expect, test } from "vitest";
import { diff } from "../../../conformance/diff/index.ts";
import type { DiffAnswer } from "../../../schemas/generated/diff-answer.ts";
import { timed as text } from "../timed.ts";
import { policyOf } from "./policies.ts";

const compared = (now: Parameters<typeof text>[0], old: Parameters<typeof text>[0] = {}): DiffAnswer => diff(policyOf(text(old)), policyOf(text(now)), { positions: 1, seed: 1, evaluations: 1500 });
const rows = ({ decisions }: DiffAnswer): readonly string[] => decisions.filter(({ witnesses }) => witnesses.length > 0).map(({ decision, verdict }) => `${decision} ${verdict}`);
const seconds = (instant: string): number => Date.parse(instant) / 1000;

describe("moments are searched as numbers are", () => {
  test.each([["59min", "looser", 3540, 3599], ["61min", "stricter", 3600, 3659]] as const)("an hour against %s: the moments between are found, to the second", (cooled, way, least, most) => {
    const answer = compared({ cooled });
    expect(rows(answer)).toContain(`cross.permit.place_order ${way}`);
    const witness = answer.witnesses.find(({ shows }) => shows.some(({ decision }) => decision === "cross.permit.place_order"));
    const since = seconds(witness?.snapshot.asOf ?? "") - seconds((witness?.snapshot.account.facts?.["cooledAt"] as string | undefined) ?? "2026-01-01T00:00:00Z");
    expect([since >= least, since <= most]).toEqual([true, true]);
    const { span } = witness ?? {};
    expect(span?.step).toBe("1s");
    expect(seconds(span?.to ?? "") - seconds(span?.from ?? "")).toBe(59);
  });

  test("a second is enough, of a position's own moment too", () => {
    expect(rows(compared({ cooled: "3601s" }))).toContain("cross.permit.place_order stricter");
    expect(rows(compared({ aged: "account.now >= position.opened_at + 1441min" }))).toContain("cross.permit.change_leverage stricter");
    const opened = (day: string) => ({ aged: `position.opened_at < ${day}` });
    expect(rows(compared(opened("2026-02-02"), opened("2026-02-01")))).toContain("cross.permit.change_leverage looser");
  });

  test("an hour is an hour", () => {
    expect(compared({ cooled: "60min", aged: "account.now >= position.opened_at + 1440min" }).verdict).toBe("equivalent");
  });

  test("a declared duration moves too", () => {
    const rested = (most: string) => ({ rested: `0s and account.rest < ${most}` });
    expect(rows(compared(rested("119min"), rested("2h")))).toContain("account.permit.withdraw stricter");
  });
});
