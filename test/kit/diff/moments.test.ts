import { describe, expect, test } from "vitest";
import { diff } from "../../../conformance/diff/index.ts";
import type { DiffAnswer } from "../../../schemas/generated/diff-answer.ts";
import { policyOf } from "./policies.ts";

/** A policy whose clauses ask for the moment: of a declared instant, a declared duration and a position's own moment. */
const text = ({ cooled = "1h", rested = "account.rest", aged = "account.now >= position.opened_at + 24h" }: { readonly cooled?: string; readonly rested?: string; readonly aged?: string } = {}): string => `language 1

policy timed.cross "Timed" {
  version   1
  source    R "Rules" read 2026-01-01 sections one
  applies   to contract linear
  applies   to settle USDT
  round     amounts to 0.01 down, prices to tick against trader
  facts {
    account.cooled_at: instant default 2026-01-01 "When it was last liquidated."
    account.rest: duration default 600s "How long it rests."
  }
  definitions {
    position.notional           = value of position at instrument.mark_price [R one]
    position.unrealized_pnl     = profit of position from position.entry_price to instrument.mark_price [R one]
    position.initial_margin     = position.notional / position.leverage [R one]
    position.maintenance_margin = 1% * position.notional [R one]
    pool.initial_margin         = sum of position.initial_margin [R one]
    pool.maintenance_margin     = sum of position.maintenance_margin [R one]
  }
  account {
    allow trader to withdraw when account.now >= account.cooled_at + ${rested} up to max(0, balance.wallet_balance) [R one]
  }
  mode cross "Cross" {
    sharing { [R one]
      share margin across positions with same instrument.settle
      count balance.wallet_balance
      count sum of position.unrealized_pnl
    }
    adjustment {
      allow trader to place order when pool.equity for opening >= pool.initial_margin and account.now >= account.cooled_at + ${cooled} [R one]
      allow trader to change leverage when ${aged} [R one]
    }
    liquidation of pool {
      start when pool.equity <= pool.maintenance_margin [R one]
      finally close all positions [R one]
    }
    payment unspecified because "none is written"
  }
}
`;

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
