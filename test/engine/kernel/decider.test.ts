import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { compared, type Decide } from "../../../bench/certified/compare.ts";
import { ontoEdge } from "../../../bench/certified/edges.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { deciderOf } from "../../../engine/kernel/decider.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { bounded } from "../../../engine/kernel/interpret/bounded.ts";
import { interpreter } from "../../../engine/kernel/interpret/decide.ts";
import { planOf } from "../../../engine/kernel/plan/plan.ts";
import { prepare } from "../../../engine/program.ts";

const seed = 5;

test.each(["reference/reference.margin", "binance/usdm.margin", "cases/11-hysteresis/hysteresis.margin", "deribit/standard.margin", "cases/04-funding-may-not-liquidate/funding-may-not-liquidate.margin"])(
  "%s: interpreted, boundaries are decided exactly, and what is left is silent",
  (file) => {
    const policy = compiled(file);
    const program = prepare(policy);
    const { decideColumns } = deciderOf(policy);
    const accounts = new RandomAccounts(policy, seed);
    const chance = new Chance(seed);
    const found = compared(program, decideColumns, Array.from({ length: 90 }, (_, index) => (index % 3 === 0 ? accounts.next() : ontoEdge(program, accounts.next(), chance))));
    expect(found.wrong).toEqual([]);
    expect(found.decided).toBeGreaterThan(30);
  },
);

test("the interpreter of doubles and the emitted module decide the same accounts, and alike", async () => {
  const policy = compiled("binance/usdm.margin");
  const program = prepare(policy);
  const text = emitModule(program);
  const { decideColumns } = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`)) as { readonly decideColumns: Decide }; // what every module exports
  const accounts = new RandomAccounts(policy, seed);
  const batch = deciderOf(policy).columnsOf(Array.from({ length: 300 }, () => accounts.next()));
  const interpreted = interpreter(planOf(program), batch, bounded, false);
  expect(Array.from({ length: batch.accounts }, (_, account) => interpreted(account).account)).toEqual(Array.from(decideColumns(batch).accountStatus));
});
