/** Columns that stand in the memory of the loops: the same answers as of the batch that they are a copy of, whatever else is decided in between. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import { ontoBoundary } from "../../../bench/kernel/boundary.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import type { Batch } from "../../../engine/kernel/columns.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { rowsOf } from "../../../engine/kernel/runtime/rows.ts";
import { shapeOf } from "../../../engine/kernel/runtime/shape.ts";
import { prepare } from "../../../engine/program.ts";

type Answer = Readonly<Record<string, Uint8Array | Uint32Array | Float64Array>>;

interface Decided {
  readonly decideColumns: (batch: Batch) => Answer;
  readonly priceColumns: (batch: Batch) => Answer;
  readonly holdColumns: (batch: Batch) => Batch;
  /** What WebAssembly answers without JavaScript. */
  readonly byMachine: (batch: Batch) => object | undefined;
}

const tail = "\nexport const byMachine = (batch) => machineStatuses(batch, roomFor(batch, false, indexOf(batch)));\n";

async function moduleOf(policy: CompiledPolicy, edit = (text: string): string => text): Promise<Decided> {
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(edit(emitModule(prepare(policy))) + tail).toString("base64")}`)) as Decided; // as it is emitted
}

/** Accounts at random, more than one part holds, and as many on their boundary behind them. */
function batchOf(policy: CompiledPolicy, seed: number): Batch {
  const program = prepare(policy);
  const [source, chance] = [new RandomAccounts(policy, seed, { distinct: true }), new Chance(seed)];
  const some = Array.from({ length: 60 }, () => source.next());
  const edges = some.flatMap((account) => ontoBoundary(program, account, chance) ?? []);
  return rowsOf(shapeOf(program), Array.from({ length: 25 }, () => [...some, ...edges]).flat());
}

/** The same lists, entry by entry. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return Object.is(one, other);
  if (ArrayBuffer.isView(one)) return ArrayBuffer.isView(other) && one.byteLength === other.byteLength && Array.prototype.every.call(one, (value, index) => Object.is(value, (other as Uint8Array)[index])); // lists of numbers
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => isSame((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name])); // objects
}

const asked = ["decideColumns", "priceColumns"] as const;

test.each(["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin", "bybit-cross/usdt.margin", "kraken/multi-collateral.margin"])("%s: what is held is decided as the batch is", async (file) => {
  const policy = compiled(file);
  const module = await moduleOf(policy);
  const [one, other] = [batchOf(policy, 3), batchOf(policy, 4)];
  const [held, beside] = [module.holdColumns(one), module.holdColumns(other)];
  expect(isSame(held, one)).toBe(true);
  for (const of of asked) {
    const answers = [module[of](held), module[of](other), module[of](beside), module[of](held), module[of](one)] as const;
    for (const [answer, as] of [[0, 4], [2, 1], [3, 4]] as const) expect(isSame(answers[answer], answers[as]), `${of} ${answer}`).toBe(true);
    expect(isSame(answers[0], answers[1])).toBe(false);
  }
  expect(isSame(held, one)).toBe(true);
  expect(held.positionStart.buffer).not.toBe(beside.positionStart.buffer);
  expect(module.byMachine(held)).toBeDefined();
});

test("prices that are written into what is held count, and those of the batch do not", async () => {
  const policy = compiled("binance/usdm.margin");
  const module = await moduleOf(policy);
  const batch = batchOf(policy, 5);
  const held = module.holdColumns(batch);
  const before = module.decideColumns(held);
  const moved = structuredClone(batch);
  for (const { value, mantissa } of [moved, held].map(({ numbers }) => numbers["instrument.mark_price"]!)) {
    // A column is a double and an exact decimal.
    value.forEach((each, row) => void (value[row] = each / 2));
    mantissa.fill(NaN);
  }
  const after = module.decideColumns(held);
  expect(isSame(after, module.decideColumns(moved))).toBe(true);
  expect(isSame(after, before)).toBe(false);
  expect(isSame(module.decideColumns(batch), before)).toBe(true);
});

test("columns of others beside what is held, too little room in front of it, and no WebAssembly", async () => {
  const policy = compiled("binance/usdm.margin");
  const [module, narrow, without] = [await moduleOf(policy), await moduleOf(policy, (text) => text.replace("const roomOfHeld = 2 ** 23;", "const roomOfHeld = 2 ** 15;")), await moduleOf(policy, (text) => text.replace("const machine = runnerOf(machineCode);", "const machine = undefined;"))] as const;
  const batch = batchOf(policy, 6);
  const mixed = (held: Batch): Batch => ({ ...held, numbers: { ...held.numbers, "position.entry_price": batch.numbers["position.entry_price"]! } });
  for (const of of asked) {
    const right = module[of](batch);
    expect(isSame(module[of](mixed(module.holdColumns(batch))), right), "mixed").toBe(true);
    const held = narrow.holdColumns(batch);
    expect(narrow.byMachine(held), "narrow").toBeUndefined();
    expect(isSame(narrow[of](held)["accountStatus"], right["accountStatus"]), "narrow").toBe(true);
    expect(isSame(held, batch)).toBe(true);
    const plain = without.holdColumns(batch);
    expect(plain.positionStart.buffer.byteLength).toBe(batch.positionStart.byteLength);
    expect(isSame(without[of](plain)["accountStatus"], right["accountStatus"]), "without").toBe(true);
  }
});
