/** Accounts with more than a thousand positions, and tables with a thousand rows that jump at their ends. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { ontoBoundary } from "../../../bench/certified/boundary.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { compared, type Decide } from "../../../bench/certified/compare.ts";
import { oracleOf } from "../../../bench/certified/oracle/oracle.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { deciderOf } from "../../../engine/kernel/decider.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
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
