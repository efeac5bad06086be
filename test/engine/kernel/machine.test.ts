/** Kernels as WebAssembly against the same kernels in JavaScript: every byte that they write, of any policy and any batch, sound or not. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { Chance } from "../../../bench/certified/chance.ts";
import { ontoBoundary } from "../../../bench/kernel/boundary.ts";
import { ontoEdge } from "../../../bench/certified/edges.ts";
import { madeExtreme } from "../../../bench/certified/extremes.ts";
import { randomPolicy } from "../../../bench/certified/mutants.ts";
import { compiled, shippedFiles } from "../../../bench/certified/policies.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import type { Batch } from "../../../engine/kernel/columns.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { reachable } from "../../../engine/kernel/plan/frames.ts";
import type { Node } from "../../../engine/kernel/plan/nodes.ts";
import { planOf } from "../../../engine/kernel/plan/plan.ts";
import { rowsOf } from "../../../engine/kernel/runtime/rows.ts";
import { shapeOf } from "../../../engine/kernel/runtime/shape.ts";
import { prepare } from "../../../engine/program.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

type Answer = Readonly<Record<string, Uint8Array | Uint32Array | Float64Array | number | undefined>>;

/** What a module does not export. */
interface Inside {
  readonly run: (batch: Batch, prices: boolean, byMachine: boolean, startsBeside: boolean) => { readonly answer: Answer | undefined; readonly isBeside: boolean };
  /** What is found of what bounds leave open, modulo 2³²; `undefined` where no stage is compared so. */
  readonly near: ((batch: Batch, prices: boolean, byMachine: boolean) => { readonly answer: Answer | undefined; readonly before: number }) | undefined;
}

/** What a module exports, as far as it is compared. */
interface Decided {
  readonly decideColumns: (batch: Batch) => Answer;
  readonly priceColumns: (batch: Batch) => Answer;
}

const tail = `
export const inside = {
  run(batch, prices, byMachine, startsBeside) {
    isBeside = startsBeside;
    const room = roomFor(batch, prices, indexOf(batch));
    const answer = byMachine ? (prices ? machinePrices : machineStatuses)(batch, room, () => undefined) : (prices ? boundedPrices : boundedStatuses)(batch, room);
    return { answer, isBeside };
  },
  near: typeof nearlyDecided === "undefined" ? undefined : (batch, prices, byMachine) => {
    isBeside = false;
    const room = (prices ? boundedPrices : boundedStatuses)(batch, roomFor(batch, prices, indexOf(batch)));
    const found = (byMachine ? machineNearly : nearlyDecided)(batch, room);
    return { before: room.left, answer: found === undefined ? undefined : { ...room, left: found.left, ambiguous: room.ambiguous.slice(0, found.left) } };
  },
};`;

async function insideOf(policy: CompiledPolicy, edit = (text: string): string => text): Promise<Inside> {
  const text = edit(emitModule(prepare(policy))) + tail;
  return ((await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`)) as { readonly inside: Inside }).inside; // what the tail exports
}

const compared = ["accountStatus", "poolStatus", "positionStatus", "ambiguous", "said", "near", "ticks", "left"] as const;

/** The same entries to the bit, but for which NaN it is: no program can tell. */
function isSame(a: Answer[string], b: Answer[string]): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
}

/** The names of what differs between the two; `undefined` where WebAssembly does not answer. */
function differences({ run }: Inside, batch: Batch): readonly string[] | undefined {
  const found: string[] = [];
  let answers = 0;
  for (const prices of [false, true]) for (const beside of [false, true]) {
    const [machine, script] = [run(batch, prices, true, beside), run(batch, prices, false, beside)];
    if (machine.answer === undefined) continue;
    answers += 1;
    for (const name of compared) {
      const [a, b] = [machine.answer[name], script.answer?.[name]];
      if (!isSame(a, b)) found.push(`${name}${prices ? " with prices" : ""}`);
    }
    if (machine.isBeside !== script.isBeside) found.push("beside");
  }
  return answers === 0 ? undefined : found;
}

/** The same of what goes on from there, with how many were open and how many stay. */
function nearDifferences({ near }: Inside, batch: Batch): { readonly found: readonly string[]; readonly before: number; readonly left: number } | undefined {
  if (near === undefined) return undefined;
  const all = [false, true].map((prices) => {
    const [machine, script] = [near(batch, prices, true), near(batch, prices, false)];
    if (machine.answer === undefined) return undefined;
    const { answer } = machine;
    return { found: compared.filter((name) => !isSame(answer[name], script.answer?.[name])), before: machine.before, left: answer["left"] as number }; // how many stay
  });
  const [statuses, prices] = all;
  if (statuses === undefined || prices === undefined) return undefined;
  return { ...statuses, found: [...statuses.found, ...prices.found.map((name) => `${name} with prices`)] };
}

function accountsOf(policy: CompiledPolicy, seed: number, count: number): readonly Snapshot[] {
  const [source, chance, program] = [new RandomAccounts(policy, seed), new Chance(seed), prepare(policy)];
  return Array.from({ length: count }, (_, index) => {
    const account = source.next();
    return index % 4 === 1 ? ontoEdge(program, account, chance) : index % 16 === 2 ? madeExtreme(account, chance) : account;
  });
}

const batchOf = (policy: CompiledPolicy, snapshots: readonly Snapshot[]): Batch => rowsOf(shapeOf(prepare(policy)), snapshots);

/** What stays JavaScript: roots that are powers, of which each machine has its own. */
const isOfScript = (node: Node): boolean => node.kind === "power" && node.degree > 2;

function staysScript(policy: CompiledPolicy): boolean {
  const { modes, account } = planOf(prepare(policy));
  return [...reachable([...modes.flatMap(({ stages }) => stages), ...account].map(({ holds }) => holds))].some(isOfScript);
}

/** Where two answers both say something, and not the same: which is open may depend on how much else is. */
function contradictions(one: Answer, other: Answer): readonly string[] {
  return ["accountStatus", "poolStatus", "ticks"].flatMap((name) => {
    const [a, b] = [one[name], other[name]];
    if (typeof a !== "object" || typeof b !== "object") return a === b ? [] : [name];
    return [...a].flatMap((value, row) => (value === b[row] || [value, b[row]].some((each) => each === 255 || Number.isNaN(each)) ? [] : [`${name} ${row}: ${value} and ${b[row]}`]));
  });
}

test.each(shippedFiles)("%s: the same bytes", async (file) => {
  const policy = compiled(file);
  const inside = await insideOf(policy);
  const [batch, stays] = [batchOf(policy, accountsOf(policy, 11, 18)), staysScript(policy)];
  expect(differences(inside, batch)).toEqual(stays ? undefined : []);
  for (const prices of [false, true]) expect(inside.run(batch, prices, true, false).answer === undefined).toBe(stays);
});

test.each(["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin"])("%s: the same of accounts on their boundary, and nearly all are decided", async (file) => {
  const policy = compiled(file);
  const program = prepare(policy);
  const inside = await insideOf(policy);
  const [source, chance] = [new RandomAccounts(policy, 5, { positions: () => 4, modes: ["cross"], distinct: true }), new Chance(5)];
  const edges = Array.from({ length: 90 }, () => ontoBoundary(program, source.next(), chance)).flatMap((each) => each ?? []);
  const batch = batchOf(policy, edges);
  const found = nearDifferences(inside, batch);
  expect(found?.found).toEqual([]);
  expect(found?.before).toBeGreaterThan(20);
  expect(found?.left).toBeLessThan((found?.before ?? 0) / 4);
  // More accounts than one part holds.
  expect(nearDifferences(inside, batchOf(policy, Array.from({ length: 40 }, () => edges).flat()))?.found).toEqual([]);
  for (let time = 0; time < 60; time += 1) {
    const spoiled = structuredClone(batch);
    const lists = [...arraysOf(spoiled), ...Object.values(spoiled.numbers).flatMap(({ mantissa, scale }) => [mantissa, scale])];
    spoil(lists[chance.below(lists.length)]!, chance); // as many as there are
    expect(nearDifferences(inside, spoiled)?.found ?? [], String(time)).toEqual([]);
  }
});

test.each(["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin"])("%s: the same decisions where a part of a batch is on its boundary and another is not", async (file) => {
  const policy = compiled(file);
  const program = prepare(policy);
  const text = emitModule(program);
  const [machine, script] = await Promise.all([text, text.replace("const machine = runnerOf(machineCode);", "const machine = undefined;")].map(async (each) => (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(each).toString("base64")}`)) as Decided)); // as they are emitted
  const [source, chance] = [new RandomAccounts(policy, 6, { positions: () => 4, distinct: true }), new Chance(6)];
  const [edges, others] = [Array.from({ length: 60 }, () => ontoBoundary(program, source.next(), chance)).flatMap((each) => each ?? []), Array.from({ length: 60 }, () => source.next())];
  const all = [edges, others].flatMap((some) => Array.from({ length: 60 }, () => some).flat());
  for (const batch of [all, all.toReversed(), edges, others].map((some) => batchOf(policy, some))) {
    // Its mantissas may be missing.
    for (const columns of [batch, { ...batch, numbers: Object.fromEntries(Object.entries(batch.numbers).map(([path, column]) => [path, { ...column, mantissa: new Float64Array(0) }])) }]) {
      for (const of of ["decideColumns", "priceColumns"] as const) expect(contradictions(machine![of](columns), script![of](columns)), of).toEqual([]); // there are two
    }
  }
  const { ambiguous } = machine!.decideColumns(batchOf(policy, edges)); // as above
  expect((ambiguous as Uint32Array).length).toBeLessThan(edges.length / 4); // accounts
});

test.each(shippedFiles)("%s: the same bytes of what bounds leave open", async (file) => {
  const policy = compiled(file);
  const inside = await insideOf(policy);
  const found = nearDifferences(inside, batchOf(policy, accountsOf(policy, 11, 18)));
  expect(found?.found ?? []).toEqual([]);
  expect(found === undefined).toBe(inside.near === undefined);
});

test("policies that nobody wrote", async () => {
  for (let number = 0; number < 6; number += 1) {
    const { name, policy } = randomPolicy(number);
    expect(differences(await insideOf(policy), batchOf(policy, accountsOf(policy, number, 30))), name).toEqual(staysScript(policy) ? undefined : []);
  }
});

test("a kernel in JavaScript that is another is found", async () => {
  const policy = compiled("binance/usdm.margin");
  const inside = await insideOf(policy, (text) => text.replaceAll(/\* 1\.1102230246251565e-16/g, "* 0"));
  expect(differences(inside, batchOf(policy, accountsOf(policy, 11, 60)))).not.toEqual([]);
});

/** Sides of tiers that come to the same, and numbers that stand there: rows are asked about, and the account is begun anew. */
const tiers = [
  { minNotional: "0", maxNotional: "10000", maintenanceMarginRate: "0.01", initialMarginRate: "0.02", maintenanceAmount: "0", maxLeverage: "50" },
  { minNotional: "10000", maxNotional: "50000", maintenanceMarginRate: "0.02", initialMarginRate: "0.02", maintenanceAmount: "100", maxLeverage: "25" },
  { minNotional: "50000", maintenanceMarginRate: "0.025", initialMarginRate: "0.02", maintenanceAmount: "351", maxLeverage: "20" },
];

test.each(["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin", "bitget/usdt.margin", "kraken/multi-collateral.margin", "phemex/usdt.margin"])("%s: rows that are beside bounds, many parts, and batches that no reader makes", async (file) => {
  const policy = compiled(file);
  const inside = await insideOf(policy);
  const source = new RandomAccounts(policy, 3, { positions: () => 4 });
  const chance = new Chance(5);
  const onBounds = Array.from({ length: 40 }, () => {
    const { positions = [], instruments = [], ...rest } = source.next();
    return {
      ...rest, instruments: instruments.map((each) => ({ ...each, contractSize: "1", markPrice: "100", tickSize: "0.01", tiers })),
      positions: positions.map((each) => ({ ...each, contracts: chance.among(["100", "500", "100.00000000000006", "499.99999999999994", "7"]) })),
    } as Snapshot; // with what accounts at random have
  });
  const small = batchOf(policy, onBounds);
  expect(differences(inside, small)).toEqual([]);
  // More accounts than one part holds.
  expect(differences(inside, batchOf(policy, Array.from({ length: 60 }, () => onBounds).flat()))).toEqual([]);
  const arrays = arraysOf(small);
  for (let time = 0; time < 80; time += 1) {
    const spoiled = structuredClone(small);
    spoil(arraysOf(spoiled)[chance.below(arrays.length)]!, chance); // as many as there are
    expect(differences(inside, spoiled) ?? [], String(time)).toEqual([]);
  }
  // And of arrays that are short nothing is taken for true.
  for (const name of ["positionInstrument", "poolBalance", "positionStart", "instrumentTiers"] as const) expect(differences(inside, { ...small, [name]: small[name].subarray(0, 2) }) ?? [], name).toEqual([]);
});

test.each(["bitunix/usdt.margin", "binance/usdm.margin"])("%s: numbers that no snapshot has come to an end", async (file) => {
  const policy = compiled(file);
  const inside = await insideOf(policy);
  const small = batchOf(policy, accountsOf(policy, 11, 12));
  for (const path of Object.keys(small.numbers)) for (const odd of [NaN, 0, -0, 1e300, Infinity]) {
    const spoiled = structuredClone(small);
    spoiled.numbers[path]!.value.fill(odd); // one of its own
    expect(differences(inside, spoiled) ?? [], `${path} ${odd}`).toEqual([]);
  }
});

type List = Uint8Array | Uint32Array | Float64Array;

function arraysOf(batch: Batch): readonly List[] {
  const { tiers: table, numbers, words } = batch;
  const links = [batch.poolStart, batch.positionStart, batch.orderStart, batch.balanceStart, batch.poolMode, batch.beyond, batch.poolBalance, batch.poolInstrument, batch.positionInstrument, batch.orderInstrument, batch.balanceAsset, batch.instrumentAsset, batch.instrumentTiers];
  return [...links, ...Object.values(words), ...[...Object.values(numbers), table.upTo, ...Object.values(table.fields)].map(({ value }) => value), table.start];
}

/** Other numbers in some places, as large as an index that is wrong: not so large that loops take an age. */
function spoil(list: List, chance: Chance): void {
  const many = list instanceof Float64Array ? [NaN, Infinity, -Infinity, -0, 0, -1, 1e300, 5e-324] : [0, 1, 2, 255, list.length, list.length + 40, list.length * 3 + 9];
  for (let times = 1 + chance.below(3); times > 0; times -= 1) list[chance.below(list.length)] = chance.among(many);
}
