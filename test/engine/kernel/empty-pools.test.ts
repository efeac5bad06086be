/** Stages of each position, and pools that have money and no position: what is asked of the pool is decided as the engine decides it. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import type { CompiledPolicy, Expression } from "../../../dsl/ir.ts";
import { assess } from "../../../engine/assess.ts";
import type { Batch } from "../../../engine/kernel/columns.ts";
import { deciderOf } from "../../../engine/kernel/decider.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { planFor } from "../../../engine/kernel/plan/plan.ts";
import { rowsOf } from "../../../engine/kernel/runtime/rows.ts";
import { shapeOf } from "../../../engine/kernel/runtime/shape.ts";
import { prepare } from "../../../engine/program.ts";

interface Emitted {
  readonly decideColumns: (batch: Batch) => { readonly accountStatus: Uint8Array; readonly poolStatus: Uint8Array; readonly ambiguous: Uint32Array };
}

const zero: Expression = { kind: "number", value: "0" };
const short: Expression = { kind: "compare", operator: "<", left: { kind: "equity", purpose: "maintaining" }, right: { kind: "figure", path: "pool.maintenance_margin" } };
const loses: Expression = { kind: "compare", operator: "<", left: { kind: "figure", path: "position.unrealized_pnl" }, right: zero };

function ofPositions(when: Expression): CompiledPolicy {
  const policy = compiled("binance/usdm.margin");
  const modes = policy.meaning.modes.map((mode) => (mode.liquidation === undefined ? mode : { ...mode, liquidation: { ...mode.liquidation, of: "position" as const, stages: mode.liquidation.stages.map((stage) => ({ ...stage, when })) } }));
  return { ...policy, meaning: { ...policy.meaning, modes } };
}

/** By what stages ask: whether a pool without positions can be asked it. */
test.each([
  ["the pool alone", short, true],
  ["the pool, and then a position", { kind: "logic", operator: "and", operands: [short, loses] }, true],
  ["a position first", { kind: "logic", operator: "and", operands: [loses, short] }, false],
] as const)("%s", async (_, when, isKnown) => {
  const policy = ofPositions(when);
  const program = prepare(policy);
  expect(planFor(policy).gaps).toEqual([]);
  const emitted = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(program)).toString("base64")}`)) as Emitted; // what every module exports
  const accounts = new RandomAccounts(policy, 12, { distinct: true });
  const snapshots = Array.from({ length: 60 }, () => accounts.next());
  const exact = snapshots.map((snapshot) => assess(policy, snapshot).account.status);
  const batch = rowsOf(shapeOf(program), snapshots);
  expect([...batch.poolStart].some((_start, pool) => batch.positionStart[pool] === batch.positionStart[pool + 1])).toBe(true);
  for (const { accountStatus, ambiguous } of [emitted.decideColumns(batch), deciderOf(policy).decideColumns(batch)]) {
    const open = new Set(ambiguous);
    expect(exact.map((status, row) => (open.has(row) ? status : planFor(policy).statuses[accountStatus[row] ?? 255]))).toEqual(exact);
    if (isKnown) expect([...open].filter((row) => exact[row] !== "cannot_decide").length).toBeLessThan(6);
  }
});
