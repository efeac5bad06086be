/** Modules over batches that WebAssembly takes, and the same modules without it: every entry of every answer, prices of policies whose loops find none included. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { ontoEdge } from "../../../bench/certified/edges.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import type { Batch } from "../../../engine/kernel/columns.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { planOf } from "../../../engine/kernel/plan/plan.ts";
import { rowsOf } from "../../../engine/kernel/runtime/rows.ts";
import { shapeOf } from "../../../engine/kernel/runtime/shape.ts";
import { prepare } from "../../../engine/program.ts";

type Decide = (batch: Batch) => Readonly<Record<string, Uint8Array | Uint32Array | Float64Array>>;

interface Module {
  readonly decideColumns: Decide;
  readonly priceColumns: Decide;
  readonly holdColumns: (batch: Batch) => Batch;
}

const machine = "const machine = runnerOf(machineCode);";
const moduleOf = async (text: string): Promise<Module> => (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`)) as Module; // what `emitModule` says

test.each([
  ["deribit/standard.margin", false], ["bybit/isolated.margin", undefined], ["gmx/v2.margin", undefined], ["esma/client.margin", undefined], ["reg-t/account.margin", undefined],
  ["binance/usdm.margin", true], ["kraken/multi-collateral.margin", undefined], ["bybit-cross/usdt.margin", true],
] as const)("%s", async (file, isPriced) => {
  const program = prepare(compiled(file));
  if (isPriced !== undefined) expect(planOf(program).modes.some(({ price }) => typeof price !== "string")).toBe(isPriced);
  const text = emitModule(program);
  expect(text).toContain(machine);
  const [quick, plain] = [await moduleOf(text), await moduleOf(text.replace(machine, "const machine = undefined;"))];
  const [source, chance] = [new RandomAccounts(compiled(file), 53), new Chance(53)];
  const accounts = Array.from({ length: 200 }, (_, at) => (at % 3 === 0 ? ontoEdge(program, source.next(), chance) : source.next()));
  const batch = rowsOf(shapeOf(program), [...accounts, ...accounts]);
  expect(batch.positions).toBeGreaterThan(256);
  for (const asked of ["decideColumns", "priceColumns"] as const) {
    const expected = plain[asked](batch);
    for (const given of [batch, quick.holdColumns(batch)]) {
      const found = quick[asked](given);
      for (const [name, list] of Object.entries(expected)) expect([name, ...found[name]!]).toEqual([name, ...list]); // the same lists
    }
  }
});
