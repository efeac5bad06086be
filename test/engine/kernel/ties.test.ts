/** Comparisons with a literal of what is often that literal itself: such as a ratio that is 1 where there is no equity to divide by. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { comparedPrices, type Price } from "../../../bench/certified/prices.ts";
import { movingText } from "../../../bench/wild/moving.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { assess } from "../../../engine/assess.ts";
import type { Batch } from "../../../engine/kernel/columns.ts";
import { deciderOf } from "../../../engine/kernel/decider.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { rowsOf } from "../../../engine/kernel/runtime/rows.ts";
import { shapeOf } from "../../../engine/kernel/runtime/shape.ts";
import { prepare } from "../../../engine/program.ts";
import { compile } from "../../../index.ts";

interface Emitted {
  readonly statuses: readonly string[];
  readonly decideColumns: (batch: Batch) => { readonly accountStatus: Uint8Array; readonly ambiguous: Uint32Array };
  readonly priceColumns: Price;
}

/** A shipped policy with another stage. */
function withStage(when: string): CompiledPolicy {
  const text = Array.from({ length: 60 }, (_, id) => movingText(new Chance(1 + id * 104_729), id)).find((each) => each.includes("prices to tick half even") && each.includes("applies to contract linear\n")) ?? "";
  const [condition] = compile(text.replace(/start when [^\n]*/g, `start when ${when} [HOUSE assumptions]`)).meaning.modes.flatMap(({ liquidation }) => liquidation?.stages ?? []).flatMap((stage) => (stage.name === "liquidatable" ? [stage.when] : []));
  const policy = compiled("binance/usdm.margin");
  const modes = policy.meaning.modes.map((mode) => (mode.liquidation === undefined || condition === undefined ? mode : { ...mode, liquidation: { ...mode.liquidation, stages: mode.liquidation.stages.map((stage) => ({ ...stage, when: condition })) } }));
  return { ...policy, meaning: { ...policy.meaning, modes } };
}

const ratio = "pool.maintenance_margin / pool.equity";

test.each([
  `(if pool.equity > 0 then ${ratio} else 1) >= 100%`,
  `100% <= (if pool.equity <= 0 then 1 else if pool.maintenance_margin > 0 then ${ratio} else 0)`,
  `min(if pool.equity > 0 then ${ratio} else 2, 1) >= 1`,
  `max(if pool.equity > 0 then ${ratio} else 2, 1) > 100%`,
  `max(0 USDT, pool.maintenance_margin - pool.equity) > 0 USDT`,
  `0.5 > min(50%, if pool.equity > 0 then ${ratio} else 2)`,
])("%s", async (when) => {
  const policy = withStage(when);
  const program = prepare(policy);
  const emitted = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(program)).toString("base64")}`)) as Emitted; // what every module exports
  const accounts = new RandomAccounts(policy, 3, { distinct: true });
  const snapshots = Array.from({ length: 40 }, () => accounts.next());
  const { accountStatus, ambiguous } = emitted.decideColumns(rowsOf(shapeOf(program), snapshots));
  const exact = snapshots.map((snapshot) => assess(policy, snapshot).account.status);
  const said = exact.map((status, row) => (ambiguous.includes(row) ? status : emitted.statuses[accountStatus[row] ?? 255]));
  expect(said).toEqual(exact);
  expect([...ambiguous].filter((row) => exact[row] !== "cannot_decide").length).toBeLessThan(3);
  expect(comparedPrices(program, emitted.priceColumns, snapshots).wrong).toEqual([]);
});

test.each([
  "pool.equity <= 0 USDT or pool.equity < pool.maintenance_margin",
  "not (pool.equity > 0 USDT and pool.equity >= pool.maintenance_margin)",
])("where %s holds by its first part, what is silent behind it takes no price away", async (when) => {
  const policy = withStage(when);
  const program = prepare(policy);
  const emitted = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(program)).toString("base64")}`)) as Emitted; // what every module exports
  const accounts = new RandomAccounts(policy, 4, { distinct: true });
  // Without tiers no requirement is known.
  const snapshots = Array.from({ length: 40 }, () => accounts.next()).map((snapshot) => ({ ...snapshot, instruments: (snapshot.instruments ?? []).map(({ tiers, ...instrument }) => instrument) }));
  for (const found of [comparedPrices(program, emitted.priceColumns, snapshots), comparedPrices(program, deciderOf(policy).priceColumns, snapshots)]) {
    expect(found.wrong).toEqual([]);
    expect(found.decided).toBeGreaterThan(5);
    expect(found.silent).toBeGreaterThan(5);
  }
  const silences = snapshots.flatMap((snapshot) => assess(policy, snapshot).cannotDecide).filter(({ answer }) => answer.endsWith(".liquidationPrice"));
  expect(silences.filter(({ clause }) => clause === undefined)).toEqual([]);
});
