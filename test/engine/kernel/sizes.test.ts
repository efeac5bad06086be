/** Accounts with more than a thousand positions, and tables with a thousand rows that jump at their ends. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { ontoBoundary } from "../../../bench/certified/boundary.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { compared, type Decide } from "../../../bench/certified/compare.ts";
import { oracleOf } from "../../../bench/certified/oracle/oracle.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import type { Expression } from "../../../dsl/ir.ts";
import { deciderOf } from "../../../engine/kernel/decider.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { planOf } from "../../../engine/kernel/plan/plan.ts";
import { prepare } from "../../../engine/program.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

const policy = compiled("binance/usdm.margin");
const program = prepare(policy);
const oracle = oracleOf(policy);

async function agree(snapshots: readonly Snapshot[]): Promise<number> {
  const { decideColumns } = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(program)).toString("base64")}`)) as { readonly decideColumns: Decide }; // what every module exports
  const { settle } = deciderOf(policy);
  const found = compared(program, (batch) => settle(batch, decideColumns(batch)), snapshots);
  expect(found.wrong).toEqual([]);
  return found.decided;
}

test("definitions that read the one before them twice are planned in one step each", () => {
  const policy = compiled("reference/reference.margin");
  const [notional] = policy.meaning.definitions.filter(({ path }) => path === "position.notional");
  const path = (step: number): string => (step === 0 ? "position.notional" : `position.c${step}`);
  const before = (step: number): Expression => ({ kind: "figure", path: path(step) });
  const chain = Array.from({ length: 60 }, (_, step) => ({ ...notional!, id: `definitions/${path(step + 1)}`, path: path(step + 1), body: { kind: "binary" as const, operator: "add" as const, left: before(step), right: { kind: "extreme" as const, which: "min" as const, operands: [before(step), { kind: "number" as const, value: "7" }] } } })); // it is defined
  const modes = policy.meaning.modes.map((mode) => (mode.liquidation === undefined ? mode : { ...mode, liquidation: { ...mode.liquidation, stages: mode.liquidation.stages.map((stage) => ({ ...stage, when: { kind: "compare" as const, operator: "<" as const, left: { kind: "equity" as const, purpose: "maintaining" as const }, right: { kind: "aggregate" as const, which: "sum" as const, over: "position" as const, scope: "pool" as const, operand: before(60) } } })) } }));
  const plan = planOf(prepare({ ...policy, meaning: { ...policy.meaning, definitions: [...policy.meaning.definitions, ...chain], modes } }));
  expect(plan.gaps).toEqual([]);
});

test("fifteen hundred positions on the boundary", async () => {
  const accounts = new RandomAccounts(policy, 3, { positions: () => 1500, modes: ["cross"] });
  const chance = new Chance(4);
  const whole = accounts.next();
  const lists = ontoBoundary(oracle, { ...whole, positions: (whole.positions ?? []).filter(({ entryPrice }) => entryPrice !== undefined) }, chance);
  await agree(lists);
});

test("a thousand rows, each end met exactly and left by the smallest step", async () => {
  const accounts = new RandomAccounts(policy, 5, { positions: () => 2, modes: ["cross"] });
  const chance = new Chance(6);
  const tiers = Array.from({ length: 1000 }, (_, row) => ({
    minNotional: String(row * 100), ...(row < 999 && { maxNotional: String((row + 1) * 100) }), maintenanceMarginRate: (0.004 + row / 4000).toFixed(6), maintenanceAmount: String((row * 37) % 91), initialMarginRate: "0.5", maxLeverage: "2",
  }));
  const steep = (snapshot: Snapshot): Snapshot => ({ ...snapshot, instruments: (snapshot.instruments ?? []).map((each) => ({ ...each, tiers, markPrice: "10", contractSize: "1" })) });
  const beside = ["0", "0.000000000000000001", "-0.000000000000000001"];
  const snapshots = Array.from({ length: 24 }, (_, index): readonly Snapshot[] => {
    const account = steep(accounts.next());
    const contracts = (end: number): string => (beside[index % 3] === "0" ? String(end) : index % 3 === 1 ? `${end}.000000000000000001` : `${end - 1}.999999999999999999`);
    const positions = (account.positions ?? []).map((position) => ({ ...position, contracts: contracts(10 * (1 + chance.below(998))) }));
    return index % 2 === 0 ? [{ ...account, positions }] : ontoBoundary(oracle, { ...account, positions }, chance);
  }).flat();
  expect(await agree(snapshots)).toBeGreaterThan(0);
});
