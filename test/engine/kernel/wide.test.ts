/** Codes are bytes: a policy that names more statuses or words than those tell apart is asked of the exact engine, and never decided by a code that wrapped. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { compared, type Decide } from "../../../bench/certified/compare.ts";
import { compile } from "../../../dsl/index.ts";
import { deciderOf } from "../../../engine/kernel/decider.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { planOf } from "../../../engine/kernel/plan/plan.ts";
import { prepare } from "../../../engine/program.ts";

const text = readFileSync("policies/reference/reference.margin", "utf8");

/** The reference policy with so many more stages of cross pools, each a little worse than the one before. */
function withStages(count: number) {
  const stages = Array.from({ length: count }, (_, index) => `stage level_${index} when pool.equity < ${(0.9999 - (index * 0.9) / count).toFixed(6)} * pool.maintenance_margin because "many" [HOUSE assumptions]\n`).join("");
  return compile(text.replace(/(start {3}when pool\.equity < pool\.maintenance_margin.*\n)(?= {6}stop)/, (line) => line + stages));
}

async function decided(count: number) {
  const policy = withStages(count);
  const program = prepare(policy);
  const emitted = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(program)).toString("base64")}`)) as { readonly decideColumns: Decide }; // what every module exports
  const accounts = new RandomAccounts(policy, 3, { positions: () => 4, modes: ["cross"] });
  const snapshots = Array.from({ length: 60 }, () => accounts.next());
  return { statuses: planOf(program).statuses.length, by: [emitted.decideColumns, deciderOf(policy).decideColumns].map((decide) => compared(program, decide, snapshots)) };
}

test("as many statuses as codes are decided", async () => {
  const { statuses, by } = await decided(252);
  expect(statuses).toBe(255);
  for (const { wrong, decided: sure } of by) {
    expect(wrong).toEqual([]);
    expect(sure).toBeGreaterThan(30);
  }
});

test("with one status more, nothing is decided by codes", async () => {
  const { statuses, by } = await decided(253);
  expect(statuses).toBe(256);
  for (const { wrong, decided: sure } of by) {
    expect(wrong).toEqual([]);
    expect(sure).toBe(0);
  }
});
