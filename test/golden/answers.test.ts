import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { accountOf } from "../../bench/engine/account.ts";
import { assess, assessReport, charge, explain, liquidate, liquidateReport, openSession, permit, toText, type Report, type Snapshot } from "../../engine/index.ts";
import { policyWith } from "../engine/liquidate/policies.ts";

/**
 * The bytes of answers about made-up accounts of some size, as digests, and what people read of them. Policy and accounts are the tests' own, so that
 * nothing but the engine can change them: work on its speed may not, and whoever means to change an answer reads here which.
 */
const policy = policyWith({
  cross: `start when pool.equity < pool.maintenance_margin  stop when pool.equity >= pool.maintenance_margin
    first cancel orders in pool
    then reduce position with largest loss by 1 tier, repeat
    then close position with largest position.notional where (position.contracts > 0), repeat
    finally close all positions at bankruptcy price shared by position.maintenance_margin
    fee fill.value * 0.1%  surplus to insurance_fund`,
  permissions: "allow trader to increase when pool.equity for opening >= pool.initial_margin",
});

const healthy = accountOf({ positions: 60, cross: 50, orders: 8 });
const poor = accountOf({ positions: 60, cross: 80, health: 0.4, losing: true, orders: 4 });
const inverse = accountOf({ positions: 40, instruments: 1, cross: 60, contract: "inverse", health: 1.1 });
const quanto = accountOf({ positions: 40, cross: 60, contract: "quanto", health: 0.7, losing: true });
const accounts: readonly (readonly [name: string, snapshot: Snapshot])[] = [["healthy", healthy], ["poor", poor], ["inverse", inverse], ["quanto", quanto]];

/** Without the policy's digest, which changes when the language does. */
function line(name: string, { policy: _, ...answer }: { readonly policy: unknown }): string {
  const bytes = JSON.stringify(answer);
  return `${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}  ${String(bytes.length).padStart(7)} bytes  ${name}`;
}

const kept = (report: Report): string => toText(report, { widthColumns: 120 }).replace(/digest [0-9a-f…]+/, "digest …");

test("answers about accounts of some size are the same bytes as ever", async () => {
  const lines = accounts.flatMap(([name, snapshot]) => {
    const session = openSession(policy, snapshot);
    const { symbol, markPrice } = snapshot.instruments![0]!; // these accounts have instruments and positions
    const [position] = snapshot.positions!; // as above
    const asset = snapshot.account.balances![0]!.asset; // and balances
    return [
      line(`assess ${name}`, assess(policy, snapshot)),
      line(`reassess ${name}`, session.reassess({ [symbol]: (Number(markPrice) * 0.97).toFixed(2) })),
      line(`permit ${name}`, permit(policy, snapshot, { action: "increase", position: position!.id, price: markPrice })),
      line(`charge ${name}`, charge(policy, snapshot, { purpose: "realized_loss", position: position!.id, asset, amount: "123.45" })),
      line(`liquidate ${name}`, liquidate(policy, snapshot)),
      line(`explain ${name}`, explain(policy, snapshot, `positions.${position!.id}`)),
    ];
  });
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("answers/bytes.txt");
});

test("and read as they did", async () => {
  await expect(kept(assessReport(assess(policy, quanto), quanto))).toMatchFileSnapshot("answers/assess.txt");
  await expect(kept(liquidateReport(liquidate(policy, poor), poor))).toMatchFileSnapshot("answers/liquidate.txt");
});
